import express, { type Request, type Response, type Router } from 'express';
import { sha256 } from '../core/hash.js';
import type { ResultForm, SparqlEngine, SparqlRequest } from '../engine/contract.js';
import { queryOfCode } from '../pages/query-link.js';
import { clientName } from './client-name.js';
import { evaluateConditions } from './conditional.js';
import type { RouteFamily, WebContext } from './context.js';
import type { KeptAnswer } from './front-cache.js';
import { negotiateCoding, negotiateMediaType } from './negotiation.js';
import { OutgoingBytes } from './outgoing-bytes.js';
import { HTML } from './representations.js';
import { CACHE_CONTROL, CROSS_ORIGIN_HEADERS, PREFLIGHT_HEADERS } from './routes.js';
import { sendDescription } from './sparql-description.js';
import { sendQueryLink } from './sparql-link.js';
import { type ChosenMediaType, choiceByName, choicesFor, contentTypeHeader } from './sparql-media-types.js';
import { sendQueryPage } from './sparql-page.js';
import { problemOf, refusal, SPARQL_METHODS, type SparqlProblem } from './sparql-problem.js';
import { type ProtocolRequest, readProtocolRequest } from './sparql-request.js';
import { sendBody, sendProblem } from './sparql-response.js';

/** A character takes up to nine bytes once percent-encoded. */
const BYTES_PER_CHARACTER = 9;
/** Beside the query: names of graphs. */
const OTHER_PARAMETERS_BYTES = 65_536;
/** Results of the largest size that may be on their way at once. */
const LARGEST_RESULTS_SENT = 4;
const MEBIBYTE = 1024 * 1024;
/** A process has one engine, whatever snapshot is being served: its results are counted together. */
const outgoing = new WeakMap<SparqlEngine, OutgoingBytes>();

/** `/sparql`: SPARQL 1.1 Protocol for queries, service description, query page. */
export const sparql: RouteFamily = (context): Router => {
  const router = express.Router();
  router.all('/sparql', async (request, response) => {
    response.set({ ...CROSS_ORIGIN_HEADERS, 'Accept-Query': 'application/sparql-query' });
    await answer(context, request, response);
  });
  for (const language of context.configuration.languages) {
    router.get(`/sparql.${language}.html`, async (request, response) => {
      const asked = await readAsked(context, request);
      if (asked.kind === 'problem') return sendProblem(context, request, response, asked);
      await sendQueryPage(context, request, response, {
        language,
        ...(asked.kind === 'query' ? { query: asked.query } : {}),
      });
    });
  }
  router.post('/sparql/link', (request, response) => sendQueryLink(context, request, response));
  return router;
};

async function answer(context: WebContext, request: Request, response: Response): Promise<void> {
  switch (request.method) {
    case 'OPTIONS': {
      const methods = SPARQL_METHODS.join(', ');
      response
        .status(204)
        .set({ Allow: methods, 'Access-Control-Allow-Methods': methods, ...PREFLIGHT_HEADERS })
        .end();
      return;
    }
    case 'GET':
    case 'HEAD':
    case 'POST':
    case 'QUERY':
      await answerProtocol(context, request, response);
      return;
    default:
      sendProblem(context, request, response, refusal.method());
  }
}

function readAsked({ configuration: { base, limits } }: WebContext, request: Request) {
  const maximumQueryBytes = limits.queryCharacters * BYTES_PER_CHARACTER;
  return readProtocolRequest(request, maximumQueryBytes + OTHER_PARAMETERS_BYTES, (code) =>
    queryOfCode(code, base, maximumQueryBytes),
  );
}

async function answerProtocol(context: WebContext, request: Request, response: Response): Promise<void> {
  const asked = await readAsked(context, request);
  switch (asked.kind) {
    case 'problem':
      sendProblem(context, request, response, asked);
      return;
    case 'description':
      await sendDescription(context, request, response, asked.format);
      return;
    case 'query':
      await answerQuery(context, request, response, asked);
  }
}

type QueryRequest = Extract<ProtocolRequest, { kind: 'query' }>;

async function answerQuery(
  context: WebContext,
  request: Request,
  response: Response,
  asked: QueryRequest,
): Promise<void> {
  if (prefersPage(request, asked)) {
    return sendQueryPage(context, request, response, asked);
  }
  const baseIri = serviceIri(context);
  const client = clientName(request.ip);
  const asking = performance.now();
  const inspection = await context.engine.inspect(asked.query, baseIri, client);
  if (inspection.kind !== 'accepted') return sendProblem(context, request, response, problemOf(inspection));
  const choice = choose(request, asked, inspection.form);
  if ('status' in choice) return sendProblem(context, request, response, choice);
  if (asked.format === undefined) response.vary('Accept');
  const coding = negotiateCoding(request.get('accept-encoding'));
  const { query, defaultGraphs, namedGraphs, timeoutMilliseconds } = asked;
  const toExecute: SparqlRequest = {
    query,
    baseIri,
    defaultGraphs,
    namedGraphs,
    mediaType: choice.mediaType,
    ...(coding === undefined || coding === 'identity' ? {} : { coding }),
    ...(timeoutMilliseconds === undefined ? {} : { timeoutMilliseconds }),
    ...(client === undefined ? {} : { client }),
  };
  const lasting = inspection.volatile !== true && (request.method === 'GET' || request.method === 'HEAD');
  const inspectionMilliseconds = performance.now() - asking;
  await execute(context, request, response, { toExecute, choice, lasting, inspectionMilliseconds });
}

interface Execution {
  readonly toExecute: SparqlRequest;
  readonly choice: ChosenMediaType;
  /** The same request gives the same result for as long as the snapshot stands. */
  readonly lasting: boolean;
  readonly inspectionMilliseconds: number;
}

async function execute(
  context: WebContext,
  request: Request,
  response: Response,
  { toExecute, choice, lasting, inspectionMilliseconds }: Execution,
): Promise<void> {
  // What a 200 says of its selection, a 304 says too (RFC 9110, 15.4.5).
  response.vary('Accept-Encoding');
  const known = context.engine.version?.();
  if (lasting && known !== undefined) {
    const etag = entityTag(known, toExecute, choice);
    if (evaluateConditions(request.headers, { etag }) === 'not-modified') {
      response
        .status(304)
        .set({ ETag: `W/${etag}`, 'Cache-Control': CACHE_CONTROL.revalidate })
        .end();
      return;
    }
  }
  const began = performance.now();
  const outcome = await context.engine.execute(toExecute, goneSignal(response));
  const taken = performance.now() - began;
  if (response.destroyed) return;
  if (outcome.kind !== 'result') return sendProblem(context, request, response, problemOf(outcome));
  if (!outgoingOf(context).hold(response, outcome.body.length))
    return sendProblem(context, request, response, refusal.tooManyLargeResults());
  response.set({
    'Content-Type': contentTypeHeader(choice.contentType),
    'Cache-Control': lasting ? CACHE_CONTROL.revalidate : CACHE_CONTROL.never,
    'Server-Timing': serverTiming(inspectionMilliseconds, outcome.waitedMilliseconds ?? 0, taken),
  });
  const { version } = outcome;
  const etag = lasting && version !== undefined ? `W/${entityTag(version, toExecute, choice)}` : undefined;
  if (etag !== undefined) response.set('ETag', etag);
  const sending = performance.now();
  response.once('finish', () => context.engine.timings?.observe('send', performance.now() - sending));
  await sendBody(request, response, outcome.body, {
    given: outcome.coding,
    ...(etag === undefined || version === undefined
      ? {}
      : { onSend: (body) => keepForRepetition(context, request, response, { version, etag, body }) }),
  });
}

/** What this time took says nothing of the next. */
const OF_THIS_TIME = new Set(['server-timing']);

/** The same request is answered with the same bytes, without asking the engine, where results are kept at all. */
function keepForRepetition(
  { front, engine, configuration }: WebContext,
  request: Request,
  response: Response,
  answer: Pick<KeptAnswer, 'version' | 'etag' | 'body'>,
): void {
  if (configuration.limits.resultCacheMegabytes === 0) return;
  const headers = Object.entries(response.getHeaders()).filter(([name]) => !OF_THIS_TIME.has(name));
  front?.remember(request, {
    ...answer,
    target: request.originalUrl,
    headers: Object.fromEntries(headers),
    onRepeat: () => engine.countRepeated?.(),
  });
}

/** W3C Server Timing: browsers' tools show it, and a client can tell a busy server from a slow query. */
function serverTiming(inspection: number, waited: number, execution: number): string {
  const phases = { inspect: inspection, wait: waited, run: execution - waited };
  return Object.entries(phases)
    .map(([name, milliseconds]) => `${name};dur=${milliseconds.toFixed(1)}`)
    .join(', ');
}

function outgoingOf({ engine, configuration }: WebContext): OutgoingBytes {
  const known = outgoing.get(engine);
  if (known !== undefined) return known;
  const made = new OutgoingBytes(configuration.limits.resultMegabytes * MEBIBYTE * LARGEST_RESULTS_SENT);
  outgoing.set(engine, made);
  return made;
}

/** Sent as weak: the order of rows is the engine's to choose, and a content coding changes the bytes. */
function entityTag(
  version: string,
  { query, baseIri, defaultGraphs, namedGraphs }: SparqlRequest,
  choice: ChosenMediaType,
): string {
  const parts = [version, query, baseIri, defaultGraphs, namedGraphs, choice.contentType];
  return `"${sha256(JSON.stringify(parts)).slice(0, 32)}"`;
}

function choose(request: Request, asked: QueryRequest, form: ResultForm): ChosenMediaType | SparqlProblem {
  if (asked.format !== undefined) return choiceByName(form, asked.format) ?? refusal.format(asked.format);
  const choices = choicesFor(form);
  const contentTypes = choices.map(({ contentType }) => contentType);
  const accepted = negotiateMediaType(request.get('accept'), contentTypes);
  const choice = choices.find(({ contentType }) => contentType === accepted);
  return choice ?? refusal.notAcceptable(contentTypes);
}

/** A link to a query, followed in a browser, shows the query. */
function prefersPage(request: Request, asked: QueryRequest): boolean {
  if (asked.format !== undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
  const results = [...choicesFor('bindings'), ...choicesFor('graph')].map(({ contentType }) => contentType);
  return negotiateMediaType(request.get('accept'), [...results, HTML]) === HTML;
}

function serviceIri({ configuration }: WebContext): string {
  return `${configuration.base}sparql`;
}

function goneSignal(response: Response): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}
