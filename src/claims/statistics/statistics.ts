import { type Estimate, readEstimates } from './estimate.ts';
import { type Numbered, type Numeral, readNumerals } from './numeral.ts';

/** The statistics of one sentence, read when somebody first asks for them, and then kept. */
export class Statistics {
  readonly #sentence: Numbered;
  readonly #prose: string;
  #numerals: readonly Numeral[] | undefined;
  #estimates: readonly Estimate[] | undefined;

  constructor(sentence: Numbered, prose: string) {
    this.#sentence = sentence;
    this.#prose = prose;
  }

  get numerals(): readonly Numeral[] {
    this.#numerals ??= readNumerals(this.#sentence, this.#prose);
    return this.#numerals;
  }

  /** Estimates with their intervals. */
  get estimates(): readonly Estimate[] {
    this.#estimates ??= readEstimates(this.numerals);
    return this.#estimates;
  }
}
