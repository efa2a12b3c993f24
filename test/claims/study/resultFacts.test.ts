import assert from 'node:assert/strict';
import { readBlock } from '../../../src/claims/read.ts';
import { type Facts, mergeFacts } from '../../../src/claims/study/facts.ts';
import { asParagraph } from '../../../src/text/asParagraph.ts';

function factsOf(prose: string): Facts {
  return readBlock(asParagraph(prose)).facts;
}

describe('what a draft says of its results', () => {
  it('names the primary outcome, where no result of it is told', () => {
    const named = (prose: string) => factsOf(prose).primaryOutcome;
    assert.equal(named('The primary outcome was fatigue.'), 'fatigue');
    assert.equal(named('Primary endpoint: pain at rest, assessed weekly.'), 'pain at rest');
    assert.equal(named('Time to relapse was the primary outcome.'), 'Time to relapse');
    assert.equal(named('The primary outcome was similar in both groups.'), undefined);
    assert.equal(named('The primary outcome was'), undefined);
    assert.equal(named('The outcome was fatigue.'), undefined);
  });

  it('tells a null result from a significant one by its words and its p values', () => {
    const kind = (prose: string) => {
      const { nullResults, significantResults } = factsOf(prose);
      return nullResults ? 'null' : significantResults ? 'significant' : 'neither';
    };
    assert.equal(kind('Pain did not differ between groups.'), 'null');
    assert.equal(kind('Pain fell from 6 to 5 points (p = 0.21).'), 'null');
    assert.equal(kind('Pain fell from 6 to 5 points (P>.05).'), 'null');
    assert.equal(kind('Pain fell from 6 to 4 points (p<0·001).'), 'significant');
    assert.equal(kind('Pain was significantly lower.'), 'significant');
    assert.equal(kind('Sleep did not differ, but pain fell by 2 points (p = 0.03).'), 'significant');
    assert.equal(kind('Pain was measured on day 3.'), 'neither');
  });

  it('is the same merged at once or in parts, in order, and keeps the first few of a kind', () => {
    const parts = Array.from({ length: 12 }, (_, at) => ({
      facts: factsOf(`Sign ${at} was associated with rest. The primary outcome was sign ${at}.`),
    }));
    const whole = mergeFacts(parts);
    const halves = [mergeFacts(parts.slice(0, 5)), mergeFacts(parts.slice(5))].map((facts) => ({ facts }));
    assert.deepEqual(mergeFacts(halves), whole);
    assert.equal(whole.primaryOutcome, 'sign 0');
    assert.equal(whole.associations?.split('\n').length, 8);
    assert.match(whole.associations ?? '', /^Sign 0 .*\nSign 1 /);
  });
});
