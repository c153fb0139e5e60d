import { parentPort, workerData } from 'node:worker_threads';
import type { InspectionReply, InspectionRequest, InspectorData } from './engine-messages.js';
import { analyseQuery } from './query-analysis.js';
import type { WorkerMessage } from './worker-host.js';
import { ownThread } from './worker-thread.js';

// Entry of an inspector thread: parses hostile queries away from the main thread.
const { limits, rewrites } = workerData as InspectorData;

function post(message: WorkerMessage<null, InspectionReply>): void {
  parentPort?.postMessage(message);
}

parentPort?.on('message', ({ query, baseIri }: InspectionRequest) => {
  post({ kind: 'reply', reply: analyseQuery(query, baseIri, limits, rewrites), worn: false });
});
analyseQuery('ASK {}', 'http://localhost/', limits, rewrites);
post({ kind: 'ready', ready: null, thread: ownThread() });
