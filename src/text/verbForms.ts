/**
 * The forms of an English verb, so that a lexicon names a verb once and a rewording answers in the
 * tense it found.
 */

export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'gerund';
export type VerbForms = Readonly<Record<VerbForm, string>>;

/** Past and participle where adding -ed would be wrong: be careful to list the base form here only. */
const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  be: ['was', 'been'],
  bear: ['bore', 'borne'],
  break: ['broke', 'broken'],
  cut: ['cut', 'cut'],
  drive: ['drove', 'driven'],
  hurt: ['hurt', 'hurt'],
  underlie: ['underlay', 'underlain'],
  do: ['did', 'done'],
  fall: ['fell', 'fallen'],
  fight: ['fought', 'fought'],
  rise: ['rose', 'risen'],
  bring: ['brought', 'brought'],
  find: ['found', 'found'],
  give: ['gave', 'given'],
  grow: ['grew', 'grown'],
  keep: ['kept', 'kept'],
  lead: ['led', 'led'],
  make: ['made', 'made'],
  overcome: ['overcame', 'overcome'],
  prove: ['proved', 'proven'],
  put: ['put', 'put'],
  rebuild: ['rebuilt', 'rebuilt'],
  regrow: ['regrew', 'regrown'],
  reset: ['reset', 'reset'],
  see: ['saw', 'seen'],
  show: ['showed', 'shown'],
  shrink: ['shrank', 'shrunk'],
  undo: ['undid', 'undone'],
};

const endsInSingleConsonant = /(?:^|[^aeiou])[aeiou][bdgklmnprt]$/;
/** Two-syllable verbs stressed on the first syllable keep a single consonant: trigger, triggered. */
const keepsConsonant = /(?:er|en|on|it|el|evelop)$/;
/** … and these are stressed on the last: confer, conferred. */
const stressedLast = /^(?:con|de|in|pre|re|trans)fer$|^(?:ad|com|per|sub|trans)mit$/;

function double(base: string): string {
  const doubles = endsInSingleConsonant.test(base) && (!keepsConsonant.test(base) || stressedLast.test(base));
  return doubles ? base + base.slice(-1) : base;
}

/**
 * All forms of a verb, lower case. A verb of several words inflects its first: "wipe out" gives
 * "wiped out".
 */
export function inflectVerb(verb: string): VerbForms {
  const space = verb.indexOf(' ');
  if (space > 0) {
    const tail = verb.slice(space);
    const head = inflectVerb(verb.slice(0, space));
    return {
      base: verb,
      present: head.present + tail,
      past: head.past + tail,
      participle: head.participle + tail,
      gerund: head.gerund + tail,
    };
  }
  const consonantY = /[^aeiou]y$/.test(verb);
  const present = consonantY
    ? `${verb.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(verb)
      ? `${verb}es`
      : `${verb}s`;
  const regularPast = consonantY
    ? `${verb.slice(0, -1)}ied`
    : verb.endsWith('e')
      ? `${verb}d`
      : `${double(verb)}ed`;
  const gerund = /ie$/.test(verb)
    ? `${verb.slice(0, -2)}ying`
    : /[^eoy]e$/.test(verb)
      ? `${verb.slice(0, -1)}ing`
      : `${double(verb)}ing`;
  const [past, participle] = irregular[verb] ?? [regularPast, regularPast];
  return { base: verb, present: verb === 'be' ? 'is' : present, past, participle, gerund };
}
