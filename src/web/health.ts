import { stat } from 'node:fs/promises';
import { SNAPSHOT_FILES, type Snapshot } from '../snapshot/contract.js';
import type { HandlerFactory } from './services.js';

/** For load balancers and monitors: 200 with the version being served, 503 where the snapshot cannot be read. */
export const health: HandlerFactory = (services) => async (_request, response) => {
  const state = await inspect(() => services.snapshot());
  const body = Buffer.from(`${JSON.stringify(state)}\n`);
  response
    .status(state.status === 'ok' ? 200 : 503)
    .set({ 'Content-Type': 'application/json', 'Content-Length': String(body.byteLength) })
    .end(body);
};

type Health =
  | { readonly status: 'ok'; readonly version: string; readonly documents: number; readonly modified: string }
  | { readonly status: 'broken' };

async function inspect(current: () => Snapshot): Promise<Health> {
  try {
    const snapshot = current();
    const quads = snapshot.file(SNAPSHOT_FILES.quads);
    if (quads === undefined) return { status: 'broken' };
    await Promise.all([stat(quads), snapshot.list('programme', { offset: 0, limit: 1 })]);
    const { version, statistics, modified } = snapshot.manifest;
    return { status: 'ok', version, documents: statistics.documents, modified };
  } catch {
    return { status: 'broken' };
  }
}
