import { expect, it } from 'vitest';
import type { Snapshot } from '../../src/snapshot/contract.js';
import { serveSample } from '../support/sample-server.js';

/** A snapshot whose files have become unreadable: every question fails as a disk does. */
function unreadable(snapshot: Snapshot): Snapshot {
  const fail = () => Promise.reject(Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' }));
  return {
    folder: snapshot.folder,
    manifest: snapshot.manifest,
    resolve: fail,
    summaries: fail,
    incoming: fail,
    incomingCounts: fail,
    list: fail,
    entries: () => snapshot.entries(),
    file: (name) => snapshot.file(name),
    close: async () => {},
  };
}

const site = serveSample({ wrap: unreadable });

it('An error in the store is 500, never 404, and tells nothing of the inside', async () => {
  const response = await site.get('/places/commune/78001', { Accept: 'application/json' });
  expect(response.status).toBe(500);
  const body = await response.text();
  expect(body).not.toMatch(/EIO|at .*\.ts/);
});

it('Health is 503 when the snapshot cannot be read', async () => {
  const response = await site.get('/healthz');
  expect([response.status, await response.json()]).toEqual([503, { status: 'broken' }]);
});
