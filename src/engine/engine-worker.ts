import { parentPort, workerData } from 'node:worker_threads';
import { type ColumnImage, Columns } from './columns/columns.js';
import { readColumns } from './columns/read-columns.js';
import type { EngineData, EngineReady, EngineReply, EngineRequest } from './engine-messages.js';
import { type LoadOutcome, loadQuads } from './load-quads.js';
import { instantiateOxigraph } from './oxigraph-module.js';
import { QueryRunner } from './query-runner.js';
import { becomeImage, takeImage } from './store-image.js';
import { wholeLines } from './whole-lines.js';
import type { WorkerMessage } from './worker-host.js';
import { ownThread, yieldToOthers } from './worker-thread.js';

// Entry of an engine thread: loads a snapshot's quads, then answers one query at a time.
const NICENESS = 3;
const data = workerData as EngineData;
const instance = instantiateOxigraph(data.module);
const store = new instance.oxigraph.Store();

function post(message: WorkerMessage<EngineReady, EngineReply>, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, transfer);
}

// Not while the module is being evaluated: a thread may be ended at any time, and there Node takes it worst.
setImmediate(load);

function load(): void {
  // Pages and new connections go first.
  yieldToOthers(NICENESS);
  const loaded = fill();
  if (loaded.kind === 'refused') {
    post(loaded);
    return;
  }
  const memoryAfterLoading = instance.memoryBytes();
  // WebAssembly memory never shrinks: a worker that one query has blown up is replaced before it serves another.
  const worn = memoryAfterLoading + (data.memoryBytes - memoryAfterLoading) / 2;
  const columns = findColumns();
  const runner = new QueryRunner(instance.oxigraph, store, data, columns && new Columns(columns));
  parentPort?.on('message', (request: EngineRequest) => void answer(runner, request, worn));
  const image =
    data.image === undefined && instance.state !== undefined ? takeImage(store, instance.state) : undefined;
  const ready = { quads: store.size, memoryBytes: memoryAfterLoading };
  post({
    kind: 'ready',
    ready: {
      ...ready,
      ...(image === undefined ? {} : { image }),
      ...(columns === undefined ? {} : { columns }),
    },
    thread: ownThread(),
  });
}

function fill(): LoadOutcome {
  if (data.image === undefined || instance.state === undefined)
    return loadQuads(store, data.quadsFile, data.maximumTriples);
  becomeImage(store, data.image, instance.state);
  return { kind: 'loaded' };
}

function findColumns(): ColumnImage | undefined {
  return data.columns === 'to-read' ? readColumns(wholeLines(data.quadsFile)) : data.columns;
}

async function answer(runner: QueryRunner, request: EngineRequest, wornBytes: number): Promise<void> {
  const outcome = await runner.run(request);
  if (outcome.kind === 'trapped') {
    // The instance is in an unknown state. Near the ceiling it was memory; elsewhere the thread just ends.
    if (instance.memoryBytes() > data.memoryBytes * 0.7) {
      post({ kind: 'reply', reply: { kind: 'out-of-memory' }, worn: true });
    } else {
      throw new Error(outcome.message);
    }
    return;
  }
  post(
    { kind: 'reply', reply: outcome, worn: instance.memoryBytes() > wornBytes },
    outcome.kind === 'result' ? [outcome.body.buffer] : [],
  );
}
