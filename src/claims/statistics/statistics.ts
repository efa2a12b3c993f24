import type { Sentence } from '../../model.ts';
import { type Estimate, readEstimates } from './estimate.ts';
import { type Numbered, type Numeral, readNumerals } from './numeral.ts';
import { withSpelledCounts } from './spelledCounts.ts';

/** The statistics of one sentence, read when somebody first asks for them, and then kept. */
export class Statistics {
  readonly #sentence: Sentence & Numbered;
  readonly #prose: string;
  #numerals: readonly Numeral[] | undefined;
  #withSpelled: readonly Numeral[] | undefined;
  #estimates: readonly Estimate[] | undefined;

  constructor(sentence: Sentence & Numbered, prose: string) {
    this.#sentence = sentence;
    this.#prose = prose;
  }

  get numerals(): readonly Numeral[] {
    this.#numerals ??= readNumerals(this.#sentence, this.#prose);
    return this.#numerals;
  }

  /** The same with counts in words among them: "twelve of 40". */
  get numeralsAndWords(): readonly Numeral[] {
    this.#withSpelled ??= readNumerals(withSpelledCounts(this.#sentence), this.#prose);
    return this.#withSpelled;
  }

  /** Estimates with their intervals. */
  get estimates(): readonly Estimate[] {
    this.#estimates ??= readEstimates(this.numerals);
    return this.#estimates;
  }
}
