import { type Engine, mergeConfigurations, readFrontMatter } from '../../engine.ts';
import type { Configuration, Draft, PlacedProblem } from '../../model.ts';
import type { StartEngine } from './terminal.ts';

/** What is asked of every draft: the rules there are, and what the command line asks for before any file. */
export interface Asked {
  readonly rules: readonly string[];
  readonly configuration: Configuration;
}

/** The engine for a draft, with what is wrong with its front matter. */
export type EngineFor = (
  draft: Draft,
  project: Configuration,
) => { readonly engine: Engine; readonly problems: readonly PlacedProblem[] };

/** Starts an engine for each configuration, once: what the project asks, then the front matter, then the command line. */
export function createDraftEngines({ rules, configuration }: Asked, startEngine: StartEngine): EngineFor {
  const engines = new Map<string, Engine>();

  function engineOf({ profile, rules: severities = {}, ignore = [] }: Configuration): Engine {
    const key = JSON.stringify([profile, severities, ignore]);
    const engine = engines.get(key) ?? startEngine({ profile, rules: severities, ignore });
    engines.set(key, engine);
    return engine;
  }

  return (draft, project) => {
    const front = draft.format === 'plaintext' ? { problems: [] } : readFrontMatter(draft.text, rules);
    const asked = mergeConfigurations(project, front.configuration, configuration);
    return { engine: engineOf(asked), problems: front.problems };
  };
}
