import assert from 'node:assert/strict';
import { findRestoredStates } from '../../../src/claims/effects/restoredState.ts';
import { findRegrowth, findTissueClaims } from '../../../src/claims/effects/tissueClaim.ts';
import { readBlock } from '../../../src/claims/read.ts';
import { asParagraph } from '../../../src/text/asParagraph.ts';

function readSentence(prose: string) {
  const block = asParagraph(prose);
  const [sentence] = readBlock(block).sentences;
  assert.ok(sentence);
  return { sentence, prose };
}

function claims(text: string): string[] {
  const { sentence, prose } = readSentence(text);
  return [...findTissueClaims(sentence, prose).map(({ verb }) => verb), ...findRegrowth(sentence, prose)].map(
    ({ start, end }) => prose.slice(start, end),
  );
}

function states(text: string): string[] {
  const { sentence, prose } = readSentence(text);
  return findRestoredStates(sentence, prose).map(({ auxiliary, verb }) =>
    prose.slice(auxiliary.start, verb.end),
  );
}

describe('claims about tissue', () => {
  it('are what is done to it', () => {
    assert.deepEqual(claims('Zinc rebuilds broken synapses.'), ['rebuilds']);
    assert.deepEqual(claims('Worry breaks those connections.'), ['breaks']);
    assert.deepEqual(claims('Walks make neurons bloom.'), ['make']);
    assert.deepEqual(claims('Sleep lets the brain form new connections.'), ['form']);
  });
  it('are what it does by itself', () => {
    assert.deepEqual(claims('Damaged nerves regenerate.'), ['regenerate']);
    assert.deepEqual(claims('In this state brain cells repair and regrow.'), ['repair']);
  });
  it('are not made by everyday verbs far from it', () => {
    assert.deepEqual(claims('They make tea and talk about the latest work on neurons.'), []);
    assert.deepEqual(claims('Neurons are cells.'), []);
    assert.deepEqual(claims('Zinc is found near neurons, repair shops and gyms.'), []);
  });
});

describe('states of cure', () => {
  it('are told in the present, with an outcome as the subject', () => {
    assert.deepEqual(states('The brain is restored.'), ['is restored']);
    assert.deepEqual(states('Your nervous system gets reset.'), ['gets reset']);
    assert.deepEqual(states('Dementia can eventually be reversed.'), ['can eventually be reversed']);
  });
  it('are no results, hopes or other subjects', () => {
    assert.deepEqual(states('The brain was restored.'), []);
    assert.deepEqual(states('Dementia may be reversed.'), []);
    assert.deepEqual(states('The brain is larger, and the pump is repaired.'), []);
    assert.deepEqual(states('Dementia is common.'), []);
  });
});
