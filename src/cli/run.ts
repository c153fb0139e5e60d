import type { ExitCode } from './exit-codes.js';
import { runProgram } from './program.js';
import { reportError } from './report-error.js';
import type { Terminal } from './terminal.js';

/** Runs the command line to its end, whatever happens on the way: what went wrong is told, and gives the exit code. */
export function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  return runProgram(words, terminal).catch((error: unknown) => reportError(error, terminal));
}
