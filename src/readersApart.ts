import type { Plugin } from 'esbuild';

/** What reads PDF and Word is built into files of its own, beside the worker that loads them when it must. */
export const readersApart: Plugin = {
  name: 'readers apart',
  setup: ({ onResolve }) => {
    onResolve({ filter: /\/readers\/read\w+\.ts$/ }, ({ path, kind }) => {
      if (kind === 'entry-point') return undefined;
      return { path: path.replace(/^.*\//, './').replace(/\.ts$/, '.cjs'), external: true };
    });
  },
};
