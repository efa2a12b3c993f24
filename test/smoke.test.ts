import assert from 'node:assert/strict';
import { designs } from '../src/model.ts';

it('x', () => assert.equal(designs.length, 14));
