import { createEngine } from '../../engine.ts';
import { main } from './main.ts';
import { nodeTerminal } from './node-terminal.ts';

main(process.argv.slice(2), nodeTerminal(), createEngine).then((code) => {
  process.exitCode = code;
});
