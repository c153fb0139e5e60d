import type { Request } from 'express';
import { refusal, type SparqlProblem } from './sparql-problem.js';

/** What a client asks of the service by the SPARQL 1.1 Protocol. */
export type ProtocolRequest =
  /** A bare GET: the service is asked what it is (SPARQL 1.1 Service Description, 2). */
  | { readonly kind: 'description'; readonly format?: string }
  | {
      readonly kind: 'query';
      readonly query: string;
      readonly defaultGraphs: readonly string[];
      readonly namedGraphs: readonly string[];
      readonly format?: string;
      readonly timeoutMilliseconds?: number;
    }
  | SparqlProblem;

const FORM = 'application/x-www-form-urlencoded';
const DIRECT = 'application/sparql-query';
const UPDATE = 'application/sparql-update';

/** Names of graphs, mostly. */
const MAXIMUM_PARAMETERS = 1_000;

/** Everything about a dataset and a query that may be given once or several times. */
const DATASET_PARAMETERS = ['default-graph-uri', 'named-graph-uri'] as const;
const UPDATE_PARAMETERS = ['update', 'using-graph-uri', 'using-named-graph-uri'] as const;

/**
 * Reads a request by the SPARQL 1.1 Protocol, 2.1: query by GET, by POST of a form, by POST of the query itself; and,
 * as an extension, by the QUERY method with the query as content.
 *
 * @param maximumBytes of the content, which is read no further
 * @param unfold the query that the code of a permanent link (`?q=…`) stands for
 */
export async function readProtocolRequest(
  request: Request,
  maximumBytes: number,
  unfold: (code: string) => string | undefined,
): Promise<ProtocolRequest> {
  const given = parseForm(request.originalUrl.split('?').slice(1).join('?'));
  if ('kind' in given) return given;
  const inUrl = withoutLinks(given, unfold);
  if (inUrl === undefined) return refusal.brokenLink();
  if (request.method === 'GET' || request.method === 'HEAD')
    return isBare(inUrl) ? description(inUrl) : queryOf(inUrl);
  const type = contentType(request);
  if (type.charset !== undefined && type.charset !== 'utf-8' && type.charset !== 'utf8')
    return refusal.charset(type.charset);
  if (type.essence === UPDATE) return refusal.update();
  const expected = request.method === 'QUERY' ? [DIRECT] : [FORM, DIRECT];
  if (!expected.includes(type.essence)) return refusal.contentType(type.essence, expected);
  if (request.get('content-encoding') !== undefined) return refusal.contentEncoding();
  const content = await readContent(request, maximumBytes);
  if (content.kind !== 'text') return notRead(content.kind, maximumBytes);
  if (type.essence === DIRECT) return queryOf([...inUrl, ['query', content.text]]);
  const inForm = parseForm(content.text);
  return 'kind' in inForm ? inForm : queryOf([...inUrl, ...inForm]);
}

function notRead(kind: Exclude<Content['kind'], 'text'>, maximumBytes: number): SparqlProblem {
  switch (kind) {
    case 'too-long':
      return refusal.contentTooLong(maximumBytes);
    case 'not-utf-8':
      return refusal.encoding();
    case 'cut-off':
      return refusal.cutOff();
  }
}

type Parameters = readonly (readonly [name: string, value: string])[];

/** Only parameters that say nothing of a query: `format`, and what others may add. */
function isBare(parameters: Parameters): boolean {
  const telling = new Set<string>(['query', 'timeout', ...DATASET_PARAMETERS, ...UPDATE_PARAMETERS]);
  return !parameters.some(([name]) => telling.has(name));
}

function description(parameters: Parameters): ProtocolRequest {
  const [format, ...others] = valuesOf(parameters, 'format');
  if (others.length > 0) return refusal.repeated('format');
  return { kind: 'description', ...(format === undefined ? {} : { format }) };
}

function queryOf(parameters: Parameters): ProtocolRequest {
  if (UPDATE_PARAMETERS.some((name) => valuesOf(parameters, name).length > 0)) return refusal.update();
  const [query, ...otherQueries] = valuesOf(parameters, 'query');
  if (query === undefined) return refusal.missingQuery();
  if (otherQueries.length > 0) return refusal.repeated('query');
  const [format, ...otherFormats] = valuesOf(parameters, 'format');
  if (otherFormats.length > 0) return refusal.repeated('format');
  const [timeout, ...otherTimeouts] = valuesOf(parameters, 'timeout');
  if (otherTimeouts.length > 0) return refusal.repeated('timeout');
  if (timeout !== undefined && !/^\d{1,6}(\.\d{1,3})?$/u.test(timeout)) return refusal.timeout();
  return {
    kind: 'query',
    query,
    defaultGraphs: valuesOf(parameters, 'default-graph-uri'),
    namedGraphs: valuesOf(parameters, 'named-graph-uri'),
    ...(format === undefined ? {} : { format }),
    ...(timeout === undefined ? {} : { timeoutMilliseconds: Math.max(1, Number(timeout) * 1000) }),
  };
}

/** The same parameters with the query itself in the place of the link's code; undefined where a code is not whole. */
function withoutLinks(
  parameters: Parameters,
  unfold: (code: string) => string | undefined,
): Parameters | undefined {
  const unfolded: [name: string, value: string][] = [];
  for (const [name, value] of parameters) {
    const query = name === 'q' ? unfold(value) : value;
    if (query === undefined) return undefined;
    unfolded.push([name === 'q' ? 'query' : name, query]);
  }
  return unfolded;
}

function valuesOf(parameters: Parameters, name: string): string[] {
  return parameters.filter(([key]) => key === name).map(([, value]) => value);
}

/**
 * Pairs of a form or of a URL's query.
 *
 * @returns a problem where the percent-encoding is broken or does not give UTF-8, which URLSearchParams would hide, and
 * where there are more than anyone needs: a content of the longest could hold half a million
 */
function parseForm(text: string): Parameters | SparqlProblem {
  const pairs = text.split('&', MAXIMUM_PARAMETERS + 1);
  if (pairs.length > MAXIMUM_PARAMETERS) return refusal.tooManyParameters(MAXIMUM_PARAMETERS);
  try {
    return pairs
      .filter((pair) => pair !== '')
      .map((pair) => {
        const equals = pair.indexOf('=');
        const name = equals < 0 ? pair : pair.slice(0, equals);
        return [decode(name), equals < 0 ? '' : decode(pair.slice(equals + 1))] as const;
      });
  } catch {
    return refusal.encoding();
  }
}

function decode(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '));
}

function contentType(request: Request): { readonly essence: string; readonly charset?: string } {
  const [essence = '', ...parameters] = (request.get('content-type') ?? '').split(';');
  const charset = parameters
    .map((parameter) => /^charset\s*=\s*"?([^"\s]*)"?$/iu.exec(parameter.trim())?.[1])
    .find((value) => value !== undefined);
  return {
    essence: essence.trim().toLowerCase(),
    ...(charset === undefined ? {} : { charset: charset.toLowerCase() }),
  };
}

type Content =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'too-long' }
  /** The client went away while it sent. */
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'not-utf-8' };

/** Content of a request, read no further than it may be long. */
export async function readContent(request: Request, maximumBytes: number): Promise<Content> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > maximumBytes) return { kind: 'too-long' };
      chunks.push(chunk);
    }
  } catch {
    return { kind: 'cut-off' };
  }
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) };
  } catch {
    return { kind: 'not-utf-8' };
  }
}
