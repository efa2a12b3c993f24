import type { ProfileName, Severity } from '../model.ts';

/** What one kind of document asks of the rules. */
export interface Profile {
  readonly name: ProfileName;
  /** What it is for, in one sentence. */
  readonly summary: string;
  /**
   * How loudly words in quotation marks are flagged. In a manuscript a quotation is reported speech; a
   * testimonial in promotion, or an expert's praise in a release, is still a claim of whoever prints it
   * (21 CFR 202.1(e)(6)(i) names quotes; HealthNewsReview counts them).
   */
  readonly quotes: 'quieter' | 'as loud';
  /** Severity by rule id or by family, where it is not the rule's own; a rule goes before its family. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
}

/** What drug promotion is held to on both sides of the Atlantic. */
const promotion: Profile['rules'] = {
  // An animal finding told as if it were clinical misleads (21 CFR 202.1(e)(6); ABPI Code, Clause 6).
  'species/dropped': 'warning',
  // Praise in promotion is a claim: exaggeration beyond the evidence (21 CFR 202.1(e)(6)(i)), which the
  // ABPI Code allows as little (Clause 6); the regulations of 2012 allow no guarantee of an effect.
  hype: 'warning',
  'hype/gratuitous': 'info',
  superlative: 'warning',
  authority: 'warning',
  metaphor: 'warning',
  promise: 'warning',
  // No use, effect or safety beyond the label and substantial evidence.
  'regulatory/approval-without-indication': 'warning',
  'regulatory/approval-lookalike': 'warning',
  'number/vague-rate': 'warning',
  'number/vague-count': 'warning',
  'statistics/bare-significance': 'info',
  // A fair balance of benefit and harm: a draft that names no harm has none.
  'spin/no-harms': 'warning',
  'spin/benefit-without-harms': 'warning',
};

/**
 * Every profile; each severity has its reason beside it. A draft that names none gets each rule at its own
 * severity, because a guess at its kind (by headings, say) would change underlines while they are typed.
 * Those severities are a newcomer's: people switch a linter off for opinions on style shown as problems, so
 * praise and imagery are hints, which stay out of the Problems view. On 1,500 abstracts that leaves 0.1
 * warnings and 0.6 remarks in 1,000 words; with praise as loud as claims it were 0.1 and 1.1.
 */
export const profiles: readonly Profile[] = [
  {
    name: 'manuscript',
    summary:
      'A paper, an abstract, a thesis: numbers stand among their methods, praise is a matter of style.',
    quotes: 'quieter',
    rules: {
      // Praise in a paper is a matter of style, and a discussion may say what a finding opens.
      // A paper's opening says why it was done, and its discussion what a finding opens.
      'hype/alarm': 'off',
      'promise/prospect': 'off',
      'hype/amazement': 'hint',
      'hype/feelings': 'hint',
      'hype/hope': 'hint',
      'hype/advance': 'hint',
      'hype/praise': 'hint',
      'hype/gratuitous': 'hint',
      'hype/amplified': 'hint',
      'hype/stacked': 'hint',
      'metaphor/key': 'hint',
      'metaphor/war': 'hint',
      'certainty/told-as-obvious': 'hint',
      // A paper's own readers take its animals for granted where it is about genes, cells or development.
      'species/model-unnamed': 'off',
      'superlative/leading': 'off',
      // An abstract carries no citations; its background sentences report what is known.
      'authority/shown-by-somebody': 'off',
      'authority/unnamed-studies': 'off',
      // In papers a cure is an outcome with a definition.
      'promise/cure': 'off',
      // In a paper the denominator, the absolute risks and the p-values stand in tables and methods.
      'number/bare-percentage': 'info',
      'number/best-case': 'info',
      'number/relative-without-absolute': 'info',
      'number/duration': 'info',
      'number/vague-speed': 'off',
      'number/minimised-time': 'hint',
      'statistics/bare-significance': 'off',
      // Discussions weigh treatments against each other on grounds given elsewhere in the paper.
      comparison: 'info',
      // That older treatments fall short is why a paper was written.
      'comparison/disparaged': 'off',
      // An abstract cites nothing: its background says what treatments do, and the paper says where from.
      // Of nine findings in 5,000 abstracts two were right.
      'efficacy/told-without-study': 'off',
      // The four causes it found told as fact in those abstracts were background.
      'cause/told-as-fact': 'hint',
      'efficacy/many-conditions': 'info',
      'safety/harms-minimised': 'info',
      // An abstract has no room for every harm, and not every paper is about a treatment.
      'spin/no-harms': 'off',
      // Papers speak of new drugs and of approvals as background.
      'regulatory/newness': 'off',
      'regulatory/approval-lookalike': 'off',
      'regulatory/recognition-without-use': 'off',
      'regulatory/approval-without-indication': 'off',
    },
  },
  {
    name: 'promotional-us',
    summary: 'Drug promotion in the United States (21 CFR 202.1, 21 CFR 312.7).',
    quotes: 'as loud',
    rules: { ...promotion, 'regulatory/newness': 'info' },
  },
  {
    name: 'promotional-uk',
    summary: 'Drug promotion in the United Kingdom (ABPI Code, Human Medicines Regulations 2012).',
    quotes: 'as loud',
    rules: {
      ...promotion,
      // The ABPI Code allows “new” for twelve months.
      'regulatory/newness': 'warning',
    },
  },
  {
    name: 'patient',
    summary: 'Leaflets and clinic pages, for readers who will act on them.',
    quotes: 'as loud',
    rules: {
      // Who acts on a page takes its conclusion to be about people.
      'species/dropped': 'warning',
      // Patients hear praise as advice, and fame as evidence.
      hype: 'warning',
      'hype/gratuitous': 'hint',
      'hype/priority': 'hint',
      'hype/praise': 'info',
      // That help is needed is what brings a patient to a page.
      'hype/alarm': 'info',
      authority: 'warning',
      'superlative/best': 'warning',
      metaphor: 'warning',
      promise: 'warning',
      // Readers who act on a page cannot look up what an approval or a rate leaves out.
      'regulatory/approval-without-indication': 'info',
      'regulatory/approval-lookalike': 'warning',
      'number/vague-rate': 'warning',
      'number/vague-count': 'warning',
      'regulatory/newness': 'off',
      // Who acts on a page must have read what can go wrong.
      'spin/no-harms': 'warning',
      'spin/benefit-without-harms': 'warning',
    },
  },
  {
    name: 'news',
    summary: 'Press releases and health news.',
    quotes: 'as loud',
    rules: {
      // Readers of news take a conclusion to be about people (Sumner 2014).
      'species/dropped': 'warning',
      // Reviewers of releases count sensational words against them, in quotations too (HealthNewsReview, criterion 10).
      hype: 'warning',
      'hype/gratuitous': 'hint',
      // News is about what is first; the claim is worth a look, not a stop.
      'hype/priority': 'hint',
      superlative: 'warning',
      'superlative/leading': 'hint',
      metaphor: 'warning',
      promise: 'warning',
      'authority/renown': 'warning',
      'authority/unnamed-studies': 'warning',
      // Readers of news hear “large” where “significant” stands without its figure.
      'statistics/bare-significance': 'warning',
      // A time to effect is a benefit, and benefits need figures (HealthNewsReview, criterion 2).
      'number/vague-speed': 'warning',
      // “New” is what news is about; its time limit is one of promotion.
      'regulatory/newness': 'off',
      // News of one product tells its use before it tells its designations.
      'regulatory/recognition-without-use': 'off',
      // Harms are a criterion of their own (HealthNewsReview, criterion 3), but a release need not be about a treatment.
      'spin/no-harms': 'off',
    },
  },
];
