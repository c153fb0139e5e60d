import { PlainConnection } from './plain-connection.js';

/** One engine behind its address, to be asked one query after the other. */
export interface Contestant {
  readonly name: string;
  ask(query: string): Promise<Answer>;
  /** Begins anew after a query that was given up, which the engine might still be busy with. */
  restart?(): Promise<void>;
}

export interface Answer {
  /** From sending the query to the last byte of the result. */
  readonly milliseconds: number;
  readonly body?: string;
  readonly failure?: string;
}

/** Beyond that an answer is not waited for; the time is counted as that long. */
export const PATIENCE_MILLISECONDS = 20_000;

const HEADERS =
  'Accept: application/sparql-results+json\r\nAccept-Encoding: identity\r\nConnection: keep-alive\r\n';

/**
 * A client with one connection that it keeps, which asks for plain bytes: what an engine takes to compress, where it
 * does, says nothing of its queries.
 *
 * @param address of a SPARQL endpoint, asked for each time since an engine may be started anew elsewhere
 */
export function client(address: () => string): (query: string) => Promise<Answer> {
  const connection = new PlainConnection();
  return async (query) => {
    const url = new URL(address());
    url.search = new URLSearchParams({ query }).toString();
    const start = performance.now();
    try {
      const { status, body } = await connection.get(url, HEADERS, PATIENCE_MILLISECONDS);
      const milliseconds = performance.now() - start;
      const text = body.toString();
      return status === 200
        ? { milliseconds, body: text }
        : { milliseconds, failure: `${status} ${text.slice(0, 200)}` };
    } catch (error) {
      const milliseconds = performance.now() - start;
      return milliseconds < PATIENCE_MILLISECONDS
        ? { milliseconds, failure: String(error) }
        : { milliseconds: PATIENCE_MILLISECONDS, failure: `no answer in ${PATIENCE_MILLISECONDS / 1000} s` };
    }
  };
}
