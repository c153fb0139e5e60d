import type { WorkerOptions } from 'node:worker_threads';

/**
 * Where a worker's module is and how to start it. Run from the sources (tests, `tsx`), the module is TypeScript: a
 * small script registers the loader first, since `--import tsx` has no effect in a worker thread of Node 20. Compiled,
 * it is plain JavaScript.
 *
 * @param module path of the worker without extension, relative to `from`: `./engine-worker`
 * @param from `import.meta.url` of the caller
 */
export function workerEntry(module: string, from: string): { url: URL; options: WorkerOptions } {
  if (!from.endsWith('.ts') && !from.endsWith('.tsx'))
    return { url: new URL(`${module}.js`, from), options: {} };
  const script = [
    `import { register } from ${JSON.stringify(import.meta.resolve('tsx/esm/api'))};`,
    'register();',
    // Not awaited: Node 20 aborts the whole process when a thread is ended while it evaluates a module that awaits.
    `void import(${JSON.stringify(new URL(`${module}.ts`, from).href)});`,
  ].join('\n');
  return { url: new URL(`data:text/javascript,${encodeURIComponent(script)}`), options: {} };
}
