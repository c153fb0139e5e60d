#!/usr/bin/env node
import { runProgram } from './program.js';
import { reportError } from './report-error.js';
import { createTerminal } from './terminal.js';

const terminal = createTerminal(
  { input: process.stdin, output: process.stdout, errors: process.stderr },
  process.env,
);

const exitCode = await runProgram(process.argv.slice(2), terminal).catch((error: unknown) =>
  reportError(error, terminal),
);
// What is still under way (a rebuild, an idle worker) has nothing more to say; what was written goes out first.
process.stdout.write('', () => process.stderr.write('', () => process.exit(exitCode)));
