import {
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type RequestListener,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { queriesDocument } from '../../src/catalog/queries-document.js';
import { siteConfiguration } from '../../src/config/site.js';
import type { SparqlEngine } from '../../src/engine/contract.js';
import type { Manifest, Resolution, Snapshot } from '../../src/snapshot/contract.js';
import type { RouteFamily, WebContext } from '../../src/web/context.js';
import { createFrontCache } from '../../src/web/front-cache.js';
import { sparql } from '../../src/web/sparql.js';

export const SITE_BASE = 'https://data.example.org/';

const SITE = {
  title: 'Palmarès d’essai',
  base: SITE_BASE,
  publisher: { name: 'Ville d’essai' },
};

export const configuration = siteConfiguration.parse(SITE);

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly bytes: Buffer;
  json(): unknown;
}

export interface Ask {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface SparqlService {
  readonly port: number;
  /** Sends exactly these headers, unlike fetch, which adds its own. */
  ask(ask?: Ask): Promise<Answer>;
  /** GET with a query. */
  query(
    query: string,
    parameters?: Readonly<Record<string, string>>,
    headers?: Ask['headers'],
  ): Promise<Answer>;
  close(): Promise<void>;
}

export interface ServiceOptions {
  readonly families?: readonly RouteFamily[];
  /** Answers are repeated before the application is asked. */
  readonly withFrontCache?: boolean;
  readonly limits?: Readonly<Record<string, number>>;
}

/** `/sparql` on a socket of its own, over an engine that the caller closes. */
export async function serveSparql(
  engine: SparqlEngine,
  { families = [sparql], withFrontCache = false, limits = {} }: ServiceOptions = {},
): Promise<SparqlService> {
  const app = express();
  const snapshot = { manifest: MANIFEST, resolve: resolveQueries } as Partial<Snapshot> as Snapshot;
  const front = createFrontCache({ version: () => MANIFEST.version });
  const context: WebContext = {
    configuration: siteConfiguration.parse({ ...SITE, limits }),
    engine,
    snapshot: () => snapshot,
    ...(withFrontCache ? { front } : {}),
  };
  for (const family of families) app.use(family(context));
  const server = createServer(
    withFrontCache ? front.before(app as RequestListener) : (app as RequestListener),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const ask = (asked: Ask = {}): Promise<Answer> => send(port, asked);
  return {
    port,
    ask,
    query: (query, parameters = {}, headers = {}) =>
      ask({ path: `/sparql?${new URLSearchParams({ query, ...parameters }).toString()}`, headers }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Of all documents, the query page asks for one. */
function resolveQueries(path: string): Promise<Resolution> {
  const document = queriesDocument(
    { configuration, vocabulary: MANIFEST.vocabulary },
    { programme: 'labels/x', earlier: 'labels/x/1', later: 'labels/x/2' },
  );
  const dates = { issued: MANIFEST.issued, modified: MANIFEST.modified };
  return Promise.resolve(
    path === document.path
      ? { kind: 'document', stored: { document, contentHash: '', ...dates } }
      : { kind: 'unknown' },
  );
}

function send(port: number, { method = 'GET', path = '/sparql', headers = {}, body }: Ask): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ port, host: '127.0.0.1', method, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const text = bytes.toString();
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text,
          bytes,
          json: () => JSON.parse(text) as unknown,
        });
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

const MANIFEST: Manifest = {
  format: 1,
  version: 'v1',
  tool: 'test',
  base: SITE_BASE,
  vocabulary: `${SITE_BASE}vocab#`,
  statistics: {
    triples: 4,
    documents: 2,
    documentsByKind: {},
    distinctSubjects: 2,
    distinctObjects: 4,
    classes: {},
    properties: {},
  },
  datasets: [],
  sources: [],
  files: {},
  configuration,
  issued: '2024-01-01T00:00:00Z',
  modified: '2024-01-01T00:00:00Z',
};
