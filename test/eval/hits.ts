/**
 * `node test/eval/hits.ts RULE|FAMILY [--count 20] [--unjudged]`: findings to read, drawn at random and
 * the same each time, evenly from each kind of text; one JSON object a line with the sentence around the
 * words. A reader adds `right` and `why`; without `words` and `sentence` that is a line of judgements/.
 */
import { parseArgs } from 'node:util';
import { createEngine, type Engine } from '../../src/engine.ts';
import type { Finding, ProfileName } from '../../src/model.ts';
import { type Judgement, readJudgements } from './judgement.ts';
import { sample } from './sample.ts';
import { readTexts, type Text } from './texts.ts';

interface Hit extends Omit<Judgement, 'right' | 'why'> {
  readonly words: string;
  readonly sentence: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '20' }, unjudged: { type: 'boolean' } },
});
const [wanted = ''] = positionals;
const judged = new Set(values.unjudged ? readJudgements().map(keyOf) : []);
const engines = new Map<ProfileName, Engine>();
const rules = createEngine().rules.map(({ id }) => id);
const kinds = new Map<string, Hit[]>();

for (const text of readTexts()) {
  for (const hit of hitsIn(text)) {
    const kind = `${hit.rule} ${text.id.slice(0, text.id.indexOf('/'))}`;
    const list = kinds.get(kind) ?? [];
    list.push(hit);
    kinds.set(kind, list);
  }
}
for (const rule of rules.filter((id) => id === wanted || id.startsWith(`${wanted}/`))) {
  const drawn = [...kinds].filter(([kind]) => kind.startsWith(`${rule} `)).map(([, hits]) => hits);
  for (const hit of evenly(drawn, Number(values.count))) console.log(JSON.stringify(hit));
}

function hitsIn({ id, draft, profile }: Text): readonly Hit[] {
  const engine = engines.get(profile) ?? createEngine({ profile });
  engines.set(profile, engine);
  return engine
    .check(draft)
    .findings.flatMap((finding) =>
      [finding, ...finding.also]
        .map(({ rule }) => toHit(id, draft.text, finding, rule))
        .filter((hit) => !judged.has(keyOf(hit))),
    );
}

function toHit(text: string, source: string, finding: Finding, rule: string): Hit {
  const { start, end, sentence } = finding;
  return {
    text,
    start,
    end,
    rule,
    words: finding.text,
    sentence: source.slice(sentence.start, sentence.end),
  };
}

function keyOf({ text, start, rule }: Pick<Hit, 'text' | 'start' | 'rule'>): string {
  return `${text} ${start} ${rule}`;
}

/** So many in all, as evenly from each list as there are. */
function evenly(lists: readonly (readonly Hit[])[], count: number): readonly Hit[] {
  const drawn = lists.map((list) => [...sample(list, list.length, 1)]);
  const taken: Hit[] = [];
  while (taken.length < count && drawn.some((list) => list.length > 0)) {
    for (const list of drawn) if (taken.length < count) taken.push(...list.splice(0, 1));
  }
  return taken;
}
