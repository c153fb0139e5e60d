import type { Command } from './command.js';

/**
 * Every command, in the order in which help lists them. Each is loaded when it is asked for: a query need not wait for
 * the web server's modules.
 */
export const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['init', async () => (await import('./commands/init.js')).initCommand],
  ['build', async () => (await import('./commands/build.js')).buildCommand],
  ['serve', async () => (await import('./commands/serve.js')).serveCommand],
  ['validate', async () => (await import('./commands/validate.js')).validateCommand],
  ['query', async () => (await import('./commands/query.js')).queryCommand],
  ['explain', async () => (await import('./commands/explain.js')).explainCommand],
  ['snippet', async () => (await import('./commands/snippet.js')).snippetCommand],
  ['generate', async () => (await import('./commands/generate.js')).generateCommand],
  ['forget', async () => (await import('./commands/forget.js')).forgetCommand],
]);

/** The command that a word names; none for the version; all of them for help and suggestions. */
export async function loadCommands(word: string | undefined): Promise<readonly Command[]> {
  if (word === '--version' || word === '-V') return [];
  const named = COMMANDS.get(word ?? '');
  return Promise.all(named === undefined ? [...COMMANDS.values()].map((load) => load()) : [named()]);
}
