#!/usr/bin/env node
import { run } from './run.js';
import { createTerminal } from './terminal.js';

const terminal = createTerminal(
  { input: process.stdin, output: process.stdout, errors: process.stderr },
  process.env,
);
const exitCode = await run(process.argv.slice(2), terminal);
// What is still under way (a rebuild, an idle worker) has nothing more to say; what was written goes out first.
process.stdout.write('', () => process.stderr.write('', () => process.exit(exitCode)));
