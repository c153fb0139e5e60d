import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../../src/core/package-root.js';
import { freePort, type Rival, service, stopService, untilAnswered } from './rival.js';

const SCRIPT = join(packageRoot, 'bench', 'children', 'comunica-server.mjs');

/** Comunica over a store of N3.js in memory. It wants a newer Node than this project. */
export const comunica: Rival = {
  name: 'Comunica (N3 store)',
  start: async ({ quadsFile, scratch, engineFolder }) => {
    const manifest = join(engineFolder, 'node_modules', '@comunica', 'query-sparql', 'package.json');
    const node = join(engineFolder, 'node_modules', 'node', 'bin', 'node');
    if (!existsSync(manifest) || !existsSync(node)) {
      return {
        kind: 'missing',
        what: `npm install --prefix ${engineFolder} @comunica/query-sparql node@24`,
      };
    }
    const port = await freePort();
    const words = ['--max-old-space-size=8192', SCRIPT, engineFolder, quadsFile, String(port)];
    const running = service(node, words, scratch);
    const url = `http://127.0.0.1:${port}/sparql`;
    await untilAnswered(`${url}?query=ASK%7B%7D`, running);
    const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
    return { kind: 'endpoint', url, version, stop: () => stopService(running) };
  },
};
