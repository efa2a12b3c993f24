import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Change, createEngine } from '../../src/engine.ts';
import type { Draft } from '../../src/model.ts';

/** An engine that has checked nothing yet. Both answer with how many findings there are. */
export interface Fresh {
  check(text: string): number | Promise<number>;
  /** Checks the text again after a change; engines that cannot take over what they know check it all. */
  recheck(text: string, change: Change): number | Promise<number>;
  close?(): Promise<void>;
}

export interface BenchEngine {
  readonly name: string;
  /** The packages to install; versions are in package.json beside this file. */
  readonly packages: readonly string[];
  /** Loads the engine's code from the folder its packages are in; what it answers makes fresh engines. */
  load(folder: string): Promise<() => Fresh | Promise<Fresh>>;
}

/** Loads an installed module by its file: the folder is not one that Node would look in. */
async function open(folder: string, file: string) {
  return import(pathToFileURL(join(folder, 'node_modules', file)).href);
}

/** An engine that checks whole texts and keeps nothing. */
function whole(count: Fresh['check']): () => Fresh {
  return () => ({ check: count, recheck: count });
}

const overclaim: BenchEngine = {
  name: 'overclaim',
  packages: [],
  load: async () => () => {
    const engine = createEngine();
    let last: Draft;
    const look = (text: string, change?: Change) => {
      const draft: Draft = { text, format: 'markdown' };
      const { findings } = engine.check(draft, change && { since: { draft: last, change } });
      last = draft;
      return findings.length;
    };
    return { check: look, recheck: look };
  },
};

const writeGood: BenchEngine = {
  name: 'write-good',
  packages: ['write-good'],
  async load(folder) {
    const { default: suggest } = await open(folder, 'write-good/write-good.js');
    return whole((text) => suggest(text).length);
  },
};

const markdownlint: BenchEngine = {
  name: 'markdownlint',
  packages: ['markdownlint'],
  async load(folder) {
    const { lint } = await open(folder, 'markdownlint/lib/exports-sync.mjs');
    return whole((text) => lint({ strings: { text } }).text.length);
  },
};

const alex: BenchEngine = {
  name: 'alex',
  packages: ['alex'],
  async load(folder) {
    const { markdown } = await open(folder, 'alex/index.js');
    return whole((text) => markdown(text).messages.length);
  },
};

const retextIntensify: BenchEngine = {
  name: 'retext-intensify',
  packages: ['unified', 'vfile', 'remark-parse', 'remark-retext', 'retext-english', 'retext-intensify'],
  async load(folder) {
    const { unified } = await open(folder, 'unified/index.js');
    const { VFile } = await open(folder, 'vfile/index.js');
    const { default: remarkParse } = await open(folder, 'remark-parse/index.js');
    const { default: remarkRetext } = await open(folder, 'remark-retext/index.js');
    const { default: retextEnglish } = await open(folder, 'retext-english/index.js');
    const { default: intensify } = await open(folder, 'retext-intensify/index.js');
    const prose = unified().use(retextEnglish).use(intensify);
    const processor = unified().use(remarkParse).use(remarkRetext, prose).freeze();
    const count = async (text: string) => {
      const file = new VFile(text);
      await processor.run(processor.parse(file), file);
      return file.messages.length;
    };
    return whole(count);
  },
};

const harper: BenchEngine = {
  name: 'harper.js',
  packages: ['harper.js'],
  async load(folder) {
    const { LocalLinter } = await open(folder, 'harper.js/dist/index.js');
    const { binary } = await open(folder, 'harper.js/dist/binary.js');
    // It keeps what it found in stretches of text: a fresh one for a first check, the same one after an edit.
    return async () => {
      const linter = new LocalLinter({ binary });
      await linter.setup();
      const count = async (text: string) => (await linter.lint(text, { language: 'markdown' })).length;
      return { check: count, recheck: count, close: () => linter.dispose() };
    };
  },
};

export const engines: readonly BenchEngine[] = [
  overclaim,
  writeGood,
  markdownlint,
  alex,
  retextIntensify,
  harper,
];
