import type { TextSentence, Token } from './readText.ts';

/** Which scale a word of change moves on: how much there is of something, how good it is, whether two things hang together. */
export type Axis = 'amount' | 'quality' | 'relation' | 'effect';

/** Something a sentence says about a direction: up or down, or that there is none. */
export interface Statement {
  readonly axis: Axis;
  /** 1 up, better, related; -1 down, worse. */
  readonly sign: 1 | -1;
  /** True where the words deny it: "did not reduce", "no difference". */
  readonly isDenied: boolean;
  readonly sentence: TextSentence;
  /** The words that say it, with what denies them. */
  readonly start: number;
  readonly end: number;
}

type Entry = readonly [axis: Axis, sign: 1 | -1];

/** Words of direction by their forms. Source: ours; verbs of effect as abstracts use them. */
const directions: ReadonlyMap<string, Entry> = new Map([
  ...entries('amount', 1, [
    'increase increases increased increasing increasingly raise raises raised raising elevate elevates elevated elevating',
    'higher greater more enhance enhances enhanced enhancing promote promotes promoted promoting stimulate stimulates',
    'stimulated stimulating upregulate upregulates upregulated upregulation augment augments augmented boost boosts boosted',
    'induce induces induced inducing activate activates activated activating accelerate accelerates accelerated stronger',
    'larger longer faster rise rises rose risen grew gain gains gained exacerbate exacerbates exacerbated aggravate',
    'aggravates aggravated elevation enhancement activation prolong prolongs prolonged extend extends extended',
    'facilitate facilitates facilitated strengthen strengthens strengthened expand expands expanded amplify amplifies amplified',
    'earlier heightened rising activator drive drives drove potentiate potentiates potentiated majority',
  ]),
  ...entries('amount', -1, [
    'reduce reduces reduced reducing reduction reductions decrease decreases decreased decreasing lower lowers lowered',
    'lowering less fewer inhibit inhibits inhibited inhibiting inhibition suppress suppresses suppressed suppressing',
    'suppression attenuate attenuates attenuated attenuating block blocks blocked blocking prevent prevents prevented',
    'preventing diminish diminishes diminished downregulate downregulates downregulated downregulation decline declines',
    'declined weaken weakens weakened slow slows slowed delay delays delayed abrogate abrogates abrogated abolish',
    'abolishes abolished deplete depletes depleted shorter smaller slower limit limits limited restrict restricts',
    'restricted repress represses repressed fall falls fell fallen drop drops dropped alleviate alleviates alleviated',
    'ameliorate ameliorates ameliorated relieve relieves relieved weaker shorten shortens shortened curb curbs curbed',
    'impede impedes impeded deactivate deactivates deactivated inactivate inactivates inactivated later mitigate mitigates',
    'mitigated blunt blunts blunted inhibitor loss loses lost antagonize antagonizes minority',
  ]),
  ...entries('quality', 1, [
    'improve improves improved improving improvement improvements better beneficial benefit benefits effective',
    'superior safe protective protect protects protected favourable favorable succeed succeeds succeeded',
  ]),
  ...entries('quality', -1, [
    'worsen worsens worsened worsening worse impair impairs impaired impairing impairment harmful harm harms ineffective',
    'inferior unsafe deteriorate deteriorates deteriorated detrimental damage damages damaged unfavourable unfavorable',
    'disrupt disrupts disrupted',
  ]),
  ...entries('relation', 1, [
    'associated association associations linked correlated correlates correlate correlation related predict predicts',
    'predicted predictive',
  ]),
  ...entries('relation', -1, ['unrelated uncorrelated unassociated independent']),
  ...entries('effect', 1, [
    'affect affects affected effect effects influence influences influenced impact impacts alter alters altered',
    'difference differences different differ differs differed change changes changed required requires necessary essential',
    'contribute contributes contributed involved interact interacts regulate regulates regulated express expresses',
    'expressed detected present sufficient',
  ]),
  ...entries('effect', -1, [
    'dispensable absent unaffected unchanged unaltered similar comparable undetectable equivalent',
  ]),
]);

/** Turns of what follows: "failed to reduce", "did not reduce", "no reduction". */
const denials = new Set(
  "not no never without neither nor cannot fail fails failed failing lack lacks lacked lacking absence isn't aren't wasn't weren't doesn't don't didn't can't couldn't hasn't haven't wouldn't unable unlikely none little".split(
    ' ',
  ),
);
/** After a denial these take it back: "not only", "no longer", "no less than". */
const takenBack = new Set(
  'only just merely simply longer doubt surprisingly fully completely entirely solely'.split(' '),
);
const clauseStarts = new Set(
  'but although though whereas while because however yet which who if than'.split(' '),
);
/** How far a denial reaches to the right, in words. */
const denialReach = 5;

/** The statements of direction in one sentence, in order. */
export function findStatements(sentence: TextSentence, text: string): readonly Statement[] {
  const { tokens } = sentence;
  const found: Statement[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const entry = directions.get(token.lower);
    if (!entry || isOfCompound(token, text) || isApart(token, tokens[at + 1])) continue;
    const [axis, sign] = entry;
    const denial = denialBefore(tokens, at, text);
    const start = denial === undefined ? token.start : (tokens[denial] as Token).start;
    // "Is independent of" and "was similar" deny by themselves.
    const isNegative = sign < 0 && (axis === 'relation' || axis === 'effect');
    found.push({
      axis,
      sign: isNegative ? 1 : sign,
      isDenied: (denial !== undefined) !== isNegative,
      sentence,
      start,
      end: token.end,
    });
  }
  return found;
}

/** "Lower-middle-income" and "longer-term" name something; they compare nothing. */
function isOfCompound({ lower, end }: Token, text: string): boolean {
  return text[end] === '-' && (lower.endsWith('er') || lower === 'more' || lower === 'less');
}

/** "An independent predictor" is one that holds by itself; "independent of age" has no relation to it. */
function isApart({ lower }: Token, next: Token | undefined): boolean {
  return lower === 'independent' && next?.lower !== 'of' && next?.lower !== 'from';
}

function denialBefore(tokens: readonly Token[], at: number, text: string): number | undefined {
  for (let before = at - 1; before >= 0 && at - before <= denialReach; before -= 1) {
    const token = tokens[before] as Token;
    const next = tokens[before + 1] as Token;
    if (/[,;:—–]/.test(text.slice(token.end, next.start)) || clauseStarts.has(token.lower)) return undefined;
    if (denials.has(token.lower)) return takenBack.has(next.lower) ? undefined : before;
  }
  return undefined;
}

function entries(axis: Axis, sign: 1 | -1, lines: readonly string[]): (readonly [string, Entry])[] {
  return lines.flatMap((line) => line.split(' ')).map((word) => [word, [axis, sign]]);
}
