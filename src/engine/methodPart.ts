import type { Block } from '../model.ts';

/** What a part of an article is, for the question whether its sentences claim something. */
export type ArticlePart = 'methods' | 'other';

/** Names that a leaflet or a list of results might use too ("outcomes", "statistics", "the procedure") are not among them. */
const methods =
  /^(?:(?:(?:study|trial) )?(?:aims?|objectives?|hypothes[ie]s)|aims? (?:and|of) .*|(?:(?:materials?|patients|participants|subjects|animals|design|setting|data|statistical|study|research|trial|search|experimental)(?: (?:and|&))? )?(?:methods?|methodology)|(?:study|trial|research|experimental) (?:design|population|oversight|setting)|design(?:, setting,? and participants)?|setting|participants|eligibility(?: criteria)?|(?:inclusion|exclusion|selection|eligibility) criteria|randomi[sz]ation(?: and (?:blinding|masking))?|blinding|masking|(?:main |primary |secondary )?outcome measures?|(?:main )?outcomes and measures|statistical analys[ei]s|data (?:collection|sources?|analys[ei]s|extraction|availability)|sample size(?: calculation)?|search strategy|ethics(?: (?:approval|statement))?|(?:trial )?registration)$/i;
const label =
  /^(?:abstract|background|introduction|context|importance|rationale|results?|findings|main results|conclusions?(?: and relevance)?|interpretation|discussion|limitations|funding|evidence synthesis)$/i;
/** A heading longer than this is a sentence. */
const longest = 60;

/** The part that a heading opens; undefined for a block that is no heading. */
export function readHeading({ kind, prose }: Block): ArticlePart | undefined {
  if (kind !== 'heading') return undefined;
  return isShort(prose) && methods.test(bare(prose)) ? 'methods' : 'other';
}

/** The part that a sentence opens by a label before its colon ("Methods: We asked …"); undefined where it has none. */
export function readLabel(sentence: string): ArticlePart | undefined {
  const colon = sentence.slice(0, longest).search(/[:.]/);
  if (colon < 0) return undefined;
  const words = bare(sentence.slice(0, colon));
  if (methods.test(words)) return 'methods';
  return label.test(words) ? 'other' : undefined;
}

function isShort(prose: string): boolean {
  return prose.length <= longest;
}

/** A title without its number, its markup and what ends it. */
function bare(title: string): string {
  return title
    .replace(/[\u2060\uFFFC*_]/g, '')
    .replace(/^[\s\d.)]+|[\s.:]+$/g, '')
    .replace(/\s+/g, ' ');
}
