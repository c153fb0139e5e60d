import { Random } from '../../src/generate/random.js';
import { HOSTILE_QUERIES, type QueryKind } from './hostile-query.js';

/** One hostile request, ready to be written to a socket. */
export interface HostileRequest {
  /** What it tries: the row of the report. */
  readonly kind: string;
  /** Whole request, or what a client sends of it. */
  readonly bytes: Buffer;
  readonly manner: Manner;
  /** Which of the attackers' addresses it comes from. */
  readonly attacker: number;
}

export type Manner =
  /** Sends at once and reads the answer to its end. */
  | { readonly kind: 'plain' }
  /** Sends a little at a time. */
  | { readonly kind: 'slow-sender'; readonly chunkBytes: number; readonly pauseMilliseconds: number }
  /** Reads the answer a little at a time. */
  | { readonly kind: 'slow-reader'; readonly pauseMilliseconds: number }
  /** Breaks the connection off, perhaps before all is sent. */
  | { readonly kind: 'aborting'; readonly afterMilliseconds: number; readonly sent: number };

const MANNERS: readonly [Manner['kind'], ...Manner['kind'][]] = [
  'plain',
  'plain',
  'plain',
  'plain',
  'plain',
  'plain',
  'slow-sender',
  'slow-reader',
  'aborting',
  'aborting',
];
const ACCEPTS = [
  '*/*',
  'application/sparql-results+json',
  'application/sparql-results+xml',
  'text/csv',
  'text/turtle',
  'application/ld+json',
  'application/rdf+xml',
  'application/n-triples',
  'text/html',
  'not/../a;;type,,,;q=7',
] as const;

/** The request with that number of a run: the same for the same seed. */
export function hostileRequest(seed: number, index: number, attackers: number): HostileRequest {
  const random = new Random(seed, 'hostile', index);
  const attacker = random.integer(0, attackers - 1);
  if (random.chance(0.15)) {
    const [kind, bytes] = brokenRequest(random);
    return { kind, bytes, manner: { kind: 'plain' }, attacker };
  }
  const kinds = Object.keys(HOSTILE_QUERIES) as [QueryKind, ...QueryKind[]];
  const kind = random.pick(kinds);
  const bytes = queryRequest(HOSTILE_QUERIES[kind](random), random);
  return { kind, bytes, manner: mannerOf(random, bytes.length), attacker };
}

function mannerOf(random: Random, length: number): Manner {
  const kind = random.pick(MANNERS);
  switch (kind) {
    case 'plain':
      return { kind };
    case 'slow-sender':
      return {
        kind,
        chunkBytes: Math.max(20, Math.ceil(length / 40)),
        pauseMilliseconds: random.integer(20, 400),
      };
    case 'slow-reader':
      return { kind, pauseMilliseconds: random.integer(20, 400) };
    case 'aborting':
      return {
        kind,
        afterMilliseconds: random.integer(0, 3_000),
        sent: random.chance(0.7) ? length : random.integer(1, length),
      };
  }
}

type Way = 'get' | 'form' | 'direct' | 'query';

function queryRequest(query: string, random: Random): Buffer {
  const form = new URLSearchParams({ query }).toString();
  const headers = [
    // What has no such form is 406 before it is run: most requests take whatever there is.
    `Accept: ${random.pick(ACCEPTS)}${random.chance(0.8) ? ', */*;q=0.1' : ''}`,
    `Accept-Encoding: ${random.pick(['br', 'gzip', 'identity', '*'])}`,
  ];
  const way =
    form.length < 20_000
      ? random.pick<Way>(['get', 'form', 'direct', 'query'])
      : random.pick<Way>(['form', 'direct', 'query']);
  switch (way) {
    case 'get':
      return http(`GET /sparql?${form}`, headers);
    case 'form':
      return http('POST /sparql', [...headers, 'Content-Type: application/x-www-form-urlencoded'], form);
    case 'direct':
      return http('POST /sparql', [...headers, 'Content-Type: application/sparql-query'], query);
    case 'query':
      return http('QUERY /sparql', [...headers, 'Content-Type: application/sparql-query'], query);
  }
}

const ASK = 'query=ASK%20%7B%7D';

/** Requests whose harm is not in the query. */
function brokenRequest(random: Random): readonly [string, Buffer] {
  const many = random.integer(100, 3_000);
  return random.pick<readonly [string, Buffer]>([
    ['broken encodings', http('GET /sparql?query=ASK%20%7', [])],
    ['broken encodings', http('GET /sparql?query=ASK%FF%FE%20%7B%7D', [])],
    [
      'broken encodings',
      http('POST /sparql', ['Content-Type: application/sparql-query'], Buffer.from([0xff, 0xfe, 0x41, 0])),
    ],
    [
      'broken encodings',
      http('POST /sparql', ['Content-Type: application/sparql-query; charset=UTF-16'], 'ASK {}'),
    ],
    [
      'broken encodings',
      http('POST /sparql', ['Content-Type: application/sparql-query', 'Content-Encoding: gzip'], 'ASK {}'),
    ],
    ['floods of parameters', http(`GET /sparql?${ASK}${'&a=b'.repeat(many)}`, [])],
    [
      'floods of parameters',
      http(
        'POST /sparql',
        ['Content-Type: application/x-www-form-urlencoded'],
        `${ASK}${'&default-graph-uri=http://x/'.repeat(many)}`,
      ),
    ],
    [
      'floods of parameters',
      http('POST /sparql', ['Content-Type: application/x-www-form-urlencoded'], '&='.repeat(many * 100)),
    ],
    ['floods of headers', http(`GET /sparql?${ASK}`, [`Accept: ${'text/csv;q=0.1,'.repeat(many / 2)}*/*`])],
    ['floods of headers', http(`GET /sparql?${ASK}`, [`If-None-Match: ${'"x",'.repeat(many)}"y"`])],
    [
      'floods of headers',
      http(
        `GET /sparql?${ASK}`,
        Array.from({ length: many }, (_, i) => `X-${i}: y`),
      ),
    ],
    ['broken HTTP', Buffer.from('GET /sparql HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n')],
    ['broken HTTP', Buffer.from('GARBAGE \0\x01\x02\r\n\r\n')],
    [
      'broken HTTP',
      Buffer.from(
        'POST /sparql HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\nFFFFFFFFFFFFFFFFF\r\n',
      ),
    ],
    ['broken HTTP', http('DELETE /sparql', [])],
    ['broken HTTP', http('TRACE /sparql', [])],
    ['broken HTTP', http(`GET /${'../'.repeat(many)}etc/passwd`, [])],
    ['broken HTTP', http(`GET /%00%2e%2e%2f${'%25'.repeat(many)}`, [])],
    [
      'too much content',
      http('POST /sparql', ['Content-Type: application/sparql-query'], 'a'.repeat(3_000_000)),
    ],
    [
      'timeouts',
      http(`GET /sparql?${ASK}&timeout=${random.pick(['0', '-1', '1e9', 'NaN', '0.001', '999999'])}`, []),
    ],
  ]);
}

function http(line: string, headers: readonly string[], body: string | Buffer = ''): Buffer {
  const content = Buffer.from(body);
  const length = content.length === 0 && line.startsWith('GET') ? [] : [`Content-Length: ${content.length}`];
  const head = [`${line} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers, ...length, '', ''];
  return Buffer.concat([Buffer.from(head.join('\r\n')), content]);
}
