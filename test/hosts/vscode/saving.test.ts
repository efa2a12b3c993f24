import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const host = resolve(import.meta.dirname, '../../../src/hosts/vscode');

describe('saving', () => {
  it('is never waited for by us: nothing listens before a save or formats on it', () => {
    for (const file of readdirSync(host, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue;
      const text = readFileSync(join(host, file), 'utf8');
      assert.doesNotMatch(text, /onWillSave|SourceFixAll|registerDocumentFormatting/, file);
    }
  });
});
