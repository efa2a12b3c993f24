import { resolve } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';

/** Bundles one entry of src for the browser, where a Node built-in cannot be resolved. */
export async function bundleForBrowser(
  entry: string,
  external: string[] = [],
): Promise<{ metafile: Metafile; code: string }> {
  const { metafile, outputFiles } = await build({
    absWorkingDir: resolve(import.meta.dirname, '..'),
    entryPoints: [entry],
    bundle: true,
    platform: 'browser',
    format: 'esm',
    minify: true,
    write: false,
    metafile: true,
    external,
    logLevel: 'silent',
  });
  return { metafile, code: outputFiles[0]?.text ?? '' };
}

/** The packages that went into a bundle. */
export function packagesIn({ inputs }: Metafile): string[] {
  const files = Object.keys(inputs).filter((file) => file.startsWith('node_modules/'));
  const names = files.map((file) =>
    file
      .split('/')
      .slice(1, file.includes('/@') ? 3 : 2)
      .join('/'),
  );
  return [...new Set(names)].sort();
}

/** Bundles one entry of src for Node. */
export async function bundleForNode(entry: string, options: BuildOptions = {}): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: resolve(import.meta.dirname, '..'),
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    logLevel: 'silent',
    ...options,
    metafile: true,
  });
  return metafile;
}
