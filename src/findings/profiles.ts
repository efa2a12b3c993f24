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

/** Every profile; each severity has its reason beside it. */
export const profiles: readonly Profile[] = [
  {
    name: 'manuscript',
    summary:
      'A paper, an abstract, a thesis: numbers stand among their methods, praise is a matter of style.',
    quotes: 'quieter',
    rules: {},
  },
  {
    name: 'promotional-us',
    summary: 'Drug promotion in the United States (21 CFR 202.1, 21 CFR 312.7).',
    quotes: 'as loud',
    rules: {},
  },
  {
    name: 'promotional-uk',
    summary: 'Drug promotion in the United Kingdom (ABPI Code, Human Medicines Regulations 2012).',
    quotes: 'as loud',
    rules: {},
  },
  {
    name: 'patient',
    summary: 'Leaflets and clinic pages, for readers who will act on them.',
    quotes: 'as loud',
    rules: {},
  },
  {
    name: 'news',
    summary: 'Press releases and health news.',
    quotes: 'as loud',
    rules: {},
  },
];
