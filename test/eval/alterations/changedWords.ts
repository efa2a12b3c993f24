import type { ComparisonVerdict } from '../../../src/model.ts';

/** A way to change what a sentence says of whom, or how firmly; undefined where it has nothing to change. */
export interface WordChange {
  readonly verdict: ComparisonVerdict;
  change(sentence: string): string | undefined;
}

/** Each changed sentence is to get the verdict named, against the abstract it was taken from. */
export const wordChanges: Readonly<Record<string, WordChange>> = {
  'species removed': {
    verdict: 'different-population',
    change: (sentence) => {
      if (/\b(?:patients?|humans?|people|women|men|children|adults)\b/i.test(sentence)) return undefined;
      const named =
        /\s(?:in|of|from|by) (?:(?!and\b|or\b)[\w-]+ ){0,2}(?:mice|rats|rabbits|zebrafish|monkeys)\b/gi;
      const left = sentence.replace(named, '');
      const hasNone =
        !/\b(?:mice|mouse|murine|rats?|rabbits?|zebrafish|monkeys?|animals?|rodents?|flies|yeast|elegans)\b/i.test(
          left,
        );
      return left !== sentence && hasNone ? left : undefined;
    },
  },
  'animals made patients': {
    verdict: 'different-population',
    change: (sentence) =>
      replaceFirst(
        sentence,
        /\b(?:mice|rats|rabbits|zebrafish|monkeys)\b(?! (?:cells|model|brain|liver))/,
        'patients',
      ),
  },
  'one animal made another': {
    verdict: 'different-population',
    change: (sentence) =>
      /\brats?\b/.test(sentence) ? undefined : replaceFirst(sentence, /\bmice\b/, 'rats'),
  },
  'patients made mice': {
    verdict: 'different-population',
    change: (sentence) =>
      /\bmice\b/.test(sentence) ? undefined : replaceFirst(sentence, /\bpatients\b/, 'mice'),
  },
  'associated with made causes': {
    verdict: 'overstated',
    change: (sentence) =>
      replaceFirst(
        sentence,
        /\b(?:is|are|was|were) (?:(?:significantly|strongly|independently|positively|inversely|also) )?associated with\b/,
        'causes',
      ),
  },
  'linked to made leads to': {
    verdict: 'overstated',
    change: (sentence) =>
      replaceFirst(
        sentence,
        /\b(?:is|are|was|were|been) (?:linked to|correlated with|related to)\b/,
        'leads to',
      ),
  },
  'hedge dropped': {
    verdict: 'overstated',
    change: (sentence) => {
      const pairs: readonly (readonly [RegExp, string])[] = [
        [/\b(?:may|might|could) be\b/, 'is'],
        [/\b(?:may|might|could) (?:also |potentially |possibly )?(?=[a-z]+\b)/, ''],
        [/\b(?:possibly|probably|potentially|perhaps|likely|presumably) /i, ''],
        [/\b(?:appears?|seems?) to be\b/, 'is'],
        [/\bsuggests?\b(?= that)/, 'shows'],
      ];
      const pair = pairs.find(([pattern]) => pattern.test(sentence));
      if (!pair) return undefined;
      const firm = sentence.replace(pair[0], pair[1]);
      return /\b(?:may|might|could|possibl[ye]|probabl[ye]|potential(?:ly)?|perhaps|likely|appears?|seems?|suggest\w*|presumably)\b/i.test(
        firm,
      )
        ? undefined
        : firm;
    },
  },
  'proof claimed': {
    verdict: 'overstated',
    change: (sentence) =>
      replaceFirst(sentence, /\b(?:suggest|indicate|show|demonstrate)s? that\b/, 'prove that'),
  },
  'direction turned': {
    verdict: 'contradicted',
    change: (sentence) => {
      const opposites: readonly (readonly [RegExp, string])[] = [
        [/\bincreased\b/, 'decreased'],
        [/\bdecreased\b/, 'increased'],
        [/\breduced\b/, 'increased'],
        [/\bhigher\b/, 'lower'],
        [/\blower\b/, 'higher'],
        [/\bimproved\b/, 'worsened'],
        [/\binhibits\b/, 'promotes'],
        [/\bpromotes\b/, 'inhibits'],
      ];
      const pair = opposites.find(([pattern]) => pattern.test(sentence));
      return pair && sentence.replace(pair[0], pair[1]);
    },
  },
  'effect denied': {
    verdict: 'contradicted',
    change: (sentence) => {
      if (/\b(?:not|no|without|nor|neither)\b/.test(sentence)) return undefined;
      const pairs: readonly (readonly [RegExp, string])[] = [
        [
          /\b(was|were|is|are) (?:significantly |strongly )?(associated|increased|reduced|decreased|improved)\b/,
          '$1 not $2',
        ],
        [/\bsignificantly (increased|reduced|decreased|improved)\b/, 'did not significantly change'],
        [/\b(increases|reduces|decreases|improves|inhibits|promotes)\b/, 'does not affect'],
        [
          /\b(increased|reduced|decreased|improved|inhibited|prevented)(?= (?:the|in|by|its|both)\b)/,
          'failed to affect',
        ],
      ];
      const pair = pairs.find(([pattern]) => pattern.test(sentence));
      return pair && sentence.replace(pair[0], pair[1]);
    },
  },
  'denial dropped': {
    verdict: 'contradicted',
    change: (sentence) => {
      const pairs: readonly (readonly [RegExp, string])[] = [
        [
          /\b(was|were|is|are) not (?=(?:\w+ )?(?:associated|increased|reduced|affected|different|improved|related|required|effective|correlated|significantly)\b)/,
          '$1 ',
        ],
        [
          /\b(?:There was|There were) no (?=(?:significant |statistically significant )?(?:difference|association|effect|increase|change|correlation)s?\b)/,
          'There was a ',
        ],
        [/\bhad no (effect|impact|influence)\b/, 'had an $1'],
        [
          /\b(?:did|does|do) not (?=(?:significantly )?(?:affect|reduce|improve|increase|alter|change|differ|decrease|influence|prevent)\b)/,
          '',
        ],
        [/\bfailed to (?=(?:\w+)\b)/, ''],
      ];
      const pair = pairs.find(([pattern]) => pattern.test(sentence));
      return pair && sentence.replace(pair[0], pair[1]);
    },
  },
};

function replaceFirst(sentence: string, pattern: RegExp, by: string): string | undefined {
  return pattern.test(sentence) ? sentence.replace(pattern, by) : undefined;
}
