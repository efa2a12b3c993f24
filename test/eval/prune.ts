/**
 * `node test/eval/prune.ts`: after rules have changed, drops the judgements of underlines that are no
 * longer made, and says how many of them had been right. Judgements of texts that are not here stay.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createEngine } from '../../src/engine.ts';
import { profileNames } from '../../src/model.ts';
import { type Judgement, judgementsFolder } from './judgement.ts';
import { readTexts } from './texts.ts';

const engines = new Map(profileNames.map((profile) => [profile, createEngine({ profile })]));
const spoken = new Map<string, Set<string>>();
for (const { id, draft, profile } of readTexts()) {
  const findings = engines.get(profile)?.check(draft).findings ?? [];
  const keys = findings.flatMap((finding) =>
    [finding, ...finding.also].map(({ rule }) => `${rule} ${finding.start}`),
  );
  spoken.set(id, new Set(keys));
}
for (const file of globSync('*.jsonl', { cwd: judgementsFolder })) {
  const path = resolve(judgementsFolder, file);
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const kept = lines.filter((line) => {
    const { text, start, rule } = JSON.parse(line) as Judgement;
    return spoken.get(text)?.has(`${rule} ${start}`) ?? true;
  });
  const dropped = lines.filter((line) => !kept.includes(line)).map((line) => JSON.parse(line) as Judgement);
  if (dropped.length === 0) continue;
  const right = dropped.filter((judgement) => judgement.right).length;
  console.log(`${file}: ${dropped.length} dropped, ${right} of them had been right`);
  writeFileSync(path, kept.map((line) => `${line}\n`).join(''));
}
