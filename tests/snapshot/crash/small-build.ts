/**
 * A build reduced to its last stages, for the crash test: documents from a number, through ledger and writer.
 * Arguments: output folder, ledger, file with the round's number.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '../../../src/snapshot/content-hash.js';
import { Ledger } from '../../../src/snapshot/ledger.js';
import { SnapshotWriter } from '../../../src/snapshot/writer.js';
import { BASE, documentAt, quadsOf, writerOptions } from '../support.js';

const [out = '', ledgerFile = '', roundFile = ''] = process.argv.slice(2);
const round = Number(readFileSync(roundFile, 'utf8'));

async function* documents() {
  for (let number = 100; number < 400; number++) {
    const document = documentAt(`articles/${number}`, {
      title: `Titre ${number % 7 === round % 7 ? round : 0}`,
    });
    const hash = contentHash(quadsOf(document), `${BASE}${document.path}`);
    yield {
      path: document.path,
      contentHash: hash,
      title: document.summary.title,
      kind: document.kind,
      document,
    };
  }
}

const writer = await SnapshotWriter.open(writerOptions(out, { runCharacters: 20_000 }));
const ledger = await Ledger.load({
  file: ledgerFile,
  scratch: join(writer.scratch, 'ledger'),
  renamed: {},
  report: () => {},
});
for await (const each of ledger.reconcile(documents(), new Date().toISOString())) {
  if (each.kind !== 'document') continue;
  const { document, contentHash } = each.item;
  await writer.add(
    { document, contentHash, issued: each.issued, modified: each.modified },
    quadsOf(document),
  );
}
await writer.publish({ beforePointer: () => ledger.commit() });
