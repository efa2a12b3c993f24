import { createEngine, type Engine } from '../../engine.ts';
import type { Settings } from './settings.ts';

/** One engine for each set of rules in use, so that an edit finds what the engine has read before. */
export class Engines {
  readonly #engines = new Map<string, Engine>();

  forSettings({ rules }: Settings): Engine {
    const key = JSON.stringify(rules);
    const known = this.#engines.get(key);
    if (known) return known;
    const engine = createEngine(rules ? { rules } : {});
    this.#engines.set(key, engine);
    return engine;
  }
}
