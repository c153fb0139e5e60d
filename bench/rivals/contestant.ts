import { Agent, get } from 'node:http';

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

/**
 * A client with one connection that it keeps, which asks for plain bytes: what an engine takes to compress, where it
 * does, says nothing of its queries.
 *
 * @param address of a SPARQL endpoint, asked for each time since an engine may be started anew elsewhere
 */
export function client(address: () => string): (query: string) => Promise<Answer> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return async (query) => {
    const start = performance.now();
    try {
      const url = `${address()}?${new URLSearchParams({ query }).toString()}`;
      const { status, body } = await read(url, agent);
      const milliseconds = performance.now() - start;
      return status === 200
        ? { milliseconds, body }
        : { milliseconds, failure: `${status} ${body.slice(0, 200)}` };
    } catch (error) {
      const milliseconds = performance.now() - start;
      return milliseconds < PATIENCE_MILLISECONDS
        ? { milliseconds, failure: String(error) }
        : { milliseconds: PATIENCE_MILLISECONDS, failure: `no answer in ${PATIENCE_MILLISECONDS / 1000} s` };
    }
  };
}

function read(url: string, agent: Agent): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const headers = { accept: 'application/sparql-results+json', 'accept-encoding': 'identity' };
    const signal = AbortSignal.timeout(PATIENCE_MILLISECONDS);
    const request = get(url, { agent, headers, signal }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode, body: Buffer.concat(chunks).toString() }),
      );
    });
    request.on('error', reject);
  });
}
