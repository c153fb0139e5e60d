import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { verbatim } from '../../src/core/localized.js';
import type { SparqlEngine } from '../../src/engine/contract.js';
import type { Snapshot } from '../../src/snapshot/contract.js';
import { createApp } from '../../src/web/app.js';
import { createFrontCache } from '../../src/web/front-cache.js';
import { type RunningServer, startServer } from '../../src/web/server.js';
import { type Published, publishSite, sampleSite } from './published-site.js';
import { SAMPLE_BASE, sampleDocuments } from './sample-documents.js';

/** No route of these tests asks the engine anything. */
const NO_ENGINE: SparqlEngine = {
  inspect: async () => ({ kind: 'unavailable', message: verbatim('none') }),
  execute: async () => ({ kind: 'unavailable', message: verbatim('none') }),
  switchTo: async () => {},
  close: async () => {},
};

export interface ServedSite {
  /** URL of a path: `/labels`. */
  url(path: string): string;
  /** GET without following redirects; no `Accept` unless stated. */
  get(path: string, headers?: Record<string, string>, method?: string): Promise<Response>;
  /** Status line and headers of a request sent byte by byte, for what `fetch` would tidy up first. */
  raw(request: string): Promise<string>;
  readonly snapshot: Snapshot;
  readonly server: RunningServer;
}

export interface ServedSiteOptions extends Partial<Published> {
  readonly configuration?: Record<string, unknown>;
  readonly laureates?: number;
  readonly withFrontCache?: boolean;
  /** Stands between the application and the snapshot. */
  readonly wrap?: (snapshot: Snapshot) => Snapshot;
}

/** A published sample site on a real socket, for the tests of one file. */
export function serveSample(options: ServedSiteOptions = {}): ServedSite {
  let folder = '';
  let snapshot: Snapshot;
  let server: RunningServer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'palmares-web-'));
    const site = sampleSite(options.configuration);
    const documents = options.documents ?? sampleDocuments(site.configuration.base, options.laureates ?? 1);
    snapshot = await publishSite(join(folder, 'out'), site, { ...options, documents });
    const seen = options.wrap?.(snapshot) ?? snapshot;
    const front = createFrontCache({ version: () => seen.manifest.version });
    const cache = options.withFrontCache === true ? { front } : {};
    const app = createApp({
      configuration: site.configuration,
      engine: NO_ENGINE,
      snapshot: () => seen,
      ...cache,
    });
    server = await startServer({ app, port: 0, host: '127.0.0.1', ...cache });
  });
  afterAll(async () => {
    await server.stop();
    await snapshot.close();
    await rm(folder, { recursive: true, force: true });
  });
  const url = (path: string) => `http://127.0.0.1:${server.port}${path}`;
  return {
    url,
    get: (path, headers = {}, method = 'GET') =>
      // fetch always sends Accept; the wildcard means the same as none.
      fetch(url(path), {
        method,
        redirect: 'manual',
        headers: { 'Accept-Encoding': 'identity', ...headers },
      }),
    raw: (request) => sendRaw(server.port, request),
    get snapshot() {
      return snapshot;
    },
    get server() {
      return server;
    },
  };
}

function sendRaw(port: number, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    socket.setEncoding('utf8');
    socket.on('data', (data: string) => {
      answer += data;
    });
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}

export { SAMPLE_BASE };
