import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { createFrontCache, type FrontCache } from '../../src/web/front-cache.js';

let close = () => {};
afterEach(() => close());

/** Serves behind a front cache; what it remembers is made of the version and the number of requests it saw. */
async function serve(
  front: FrontCache,
  version: () => string,
): Promise<(headers?: Record<string, string>) => Promise<string>> {
  let asked = 0;
  const behind: RequestListener = (request, response) => {
    const body = Buffer.from(`${version()} ${++asked}`);
    const headers = { etag: `"${asked}"` };
    front.remember(request, {
      target: request.url ?? '',
      version: version(),
      headers,
      etag: `"${asked}"`,
      body,
    });
    response.writeHead(200, headers).end(body);
  };
  const server = createServer(front.before(behind));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  close = () => server.close().closeAllConnections();
  const { port } = server.address() as AddressInfo;
  return async (headers = {}) => (await fetch(`http://127.0.0.1:${port}/x`, { headers })).text();
}

it('A front cache repeats an answer to the same question', async () => {
  const front = createFrontCache({ version: () => 'one' });
  const get = await serve(front, () => 'one');
  expect([await get(), await get()]).toEqual(['one 1', 'one 1']);
});

it('A front cache never repeats an answer that was made from another version', async () => {
  let version = 'one';
  const front = createFrontCache({ version: () => version });
  const get = await serve(front, () => version);
  await get();
  version = 'two';
  expect([await get(), await get()]).toEqual(['two 2', 'two 2']);
});

it('A front cache asks again where the headers that select differ', async () => {
  const front = createFrontCache({ version: () => 'one' });
  const get = await serve(front, () => 'one');
  await get({ Accept: 'text/html' });
  expect(await get({ Accept: 'text/turtle' })).toBe('one 2');
});

it('A front cache forgets what is older than its bytes allow', async () => {
  const front = createFrontCache({ version: () => 'one', maximumBytes: 3_000 });
  const get = await serve(front, () => 'one');
  await get({ Accept: 'a/a' });
  await get({ Accept: 'b/b' });
  expect(await get({ Accept: 'a/a' })).toBe('one 3');
});
