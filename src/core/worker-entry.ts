import type { WorkerOptions } from 'node:worker_threads';

/**
 * Where a worker's module is and how to start it. Run from the sources (tests, `tsx`), the module is TypeScript and
 * needs the loader; compiled, it is plain JavaScript.
 *
 * @param module path of the worker without extension, relative to `from`: `./engine-worker`
 * @param from `import.meta.url` of the caller
 */
export function workerEntry(module: string, from: string): { url: URL; options: WorkerOptions } {
  const fromSources = from.endsWith('.ts') || from.endsWith('.tsx');
  return fromSources
    ? { url: new URL(`${module}.ts`, from), options: { execArgv: ['--import', 'tsx'] } }
    : { url: new URL(`${module}.js`, from), options: {} };
}
