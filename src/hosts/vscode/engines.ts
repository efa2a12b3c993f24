import { createEngine, type Engine } from '../../engine.ts';
import type { Configuration } from '../../model.ts';

/** The most engines that are kept: one a configuration in use, and few are in use at once. */
const most = 8;

/** One engine for each configuration in use, so that an edit finds what the engine has read before. */
export class Engines {
  readonly #engines = new Map<string, Engine>();

  forConfiguration({ profile, rules = {}, ignore = [] }: Configuration): Engine {
    const key = JSON.stringify([profile, rules, ignore]);
    const engine = this.#engines.get(key) ?? createEngine({ profile, rules, ignore });
    // Put last, so that the first is the one not asked for longest.
    this.#engines.delete(key);
    this.#engines.set(key, engine);
    const [oldest] = this.#engines.keys();
    if (this.#engines.size > most && oldest !== undefined) this.#engines.delete(oldest);
    return engine;
  }
}
