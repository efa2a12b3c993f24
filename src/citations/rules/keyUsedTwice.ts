import { citeShort } from '../../evidence/citing/cite.ts';
import type { Source, SourcePlace } from '../../model.ts';
import { foldWords } from '../citedSources.ts';
import type { Cited, SourceRule } from '../sourceRule.ts';
import { checkedReferences } from './guidance.ts';
import { twoRecords } from './record.ts';

export const keyUsedTwice: SourceRule = {
  id: 'source/key-used-twice',
  summary: 'A cited key stands for two works of the library, so that a reader cannot tell which is meant.',
  message: '“{words}” is the key of more than one work in your library. Give each work a key of its own.',
  ...checkedReferences,
  severity: 'info',
  excusedBy: [],
  record: twoRecords,
  flags: ['Walking lowered falls in women ⟦[@record]⟧.'],
  allows: ['Swimming improved balance [@other].', 'Walking lowered falls in women (Lee, 2019).'],
  find: ({ cited }) =>
    cited.flatMap((each) => {
      const sources = each.pointer.kind === 'key' ? worksOf(each) : [];
      if (each.pointer.kind !== 'key' || sources.length < 2) return [];
      const { start, end } = each.citation;
      const works = sources.map(({ citation, path }) => `${citation} in ${path}`).join('; ');
      const message = `“${each.pointer.key}” is the key of ${sources.length} works in your library: ${works}. Give each a key of its own.`;
      return [{ start, end, message, sources }];
    }),
};

/** The works under a key, one place each; what has another title is another work. */
function worksOf({ sources }: Cited): readonly SourcePlace[] {
  const places = new Map<string, SourcePlace>();
  for (const source of sources) {
    for (const { csl, path, passage } of entriesOf(source)) {
      const title = foldWords(csl.title);
      if (places.has(title)) continue;
      const message = places.size === 0 ? 'The entry that is used.' : 'Another entry with this key.';
      places.set(title, { source: csl.id, citation: citeShort(csl), path, passage, message });
    }
  }
  return [...places.values()];
}

function entriesOf(source: Source) {
  const [passage] = source.passages;
  return [...(passage ? [{ ...source, passage }] : []), ...(source.namesakes ?? [])];
}
