import { documentIri } from '../model/document-path.js';
import { replaceFile } from './durable.js';
import type { ForgottenPeople } from './forgotten.js';
import { type LedgerEvent, readLedgerEvents } from './ledger-events.js';

export interface LedgerRedaction {
  readonly base: string;
  readonly people: ForgottenPeople;
  /** Content hashes of documents that were redacted, before → after: the next build finds them unchanged. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** Rewrites the ledger without the people's own documents and with their names masked in titles; whole or not at all. */
export async function redactLedger(file: string, redaction: LedgerRedaction): Promise<void> {
  let changed = false;
  async function* lines(): AsyncIterable<string> {
    for await (const event of readLedgerEvents(file, file, () => {})) {
      const redacted = redactEvent(event, redaction);
      const line = redacted === undefined ? '' : `${JSON.stringify(redacted)}\n`;
      changed ||= redacted === undefined || line !== `${JSON.stringify(event)}\n`;
      yield line;
    }
  }
  await replaceFile(file, lines(), () => changed);
}

function redactEvent(event: LedgerEvent, { base, people, hashes }: LedgerRedaction): LedgerEvent | undefined {
  const { path } = event;
  if (people.isForgotten(documentIri(base, path))) return undefined;
  if (event.to !== undefined && people.isForgotten(documentIri(base, event.to))) return undefined;
  return {
    ...event,
    ...(event.title === undefined ? {} : { title: people.redact(event.title, path) }),
    ...(event.hash === undefined ? {} : { hash: hashes.get(event.hash) ?? event.hash }),
  };
}
