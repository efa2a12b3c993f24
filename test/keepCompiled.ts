import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

// Half the time the tests take to load is Node compiling what has not changed since the last run.
const { directory } = enableCompileCache(resolve(import.meta.dirname, '../node_modules/.cache/compiled'));
// Processes that tests start do likewise.
if (directory) Object.assign(process.env, { NODE_COMPILE_CACHE: directory });
