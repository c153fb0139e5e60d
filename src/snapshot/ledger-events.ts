import { open } from 'node:fs/promises';
import { z } from 'zod';
import type { Report } from '../core/diagnostic.js';
import { UsageError } from '../core/errors.js';
import { readLineBatches } from '../core/json-lines.js';
import { type DocumentKind, MAIN_FRAGMENT } from '../model/document-path.js';

const kinds = Object.keys(MAIN_FRAGMENT) as [DocumentKind, ...DocumentKind[]];

const ledgerEvent = z.strictObject({
  path: z.string().regex(/^[^\s]+$/),
  event: z.enum(['published', 'changed', 'withdrawn', 'restored', 'moved']),
  at: z.iso.datetime(),
  hash: z.string().exactOptional(),
  title: z.string().exactOptional(),
  kind: z.enum(kinds).exactOptional(),
  to: z.string().min(1).exactOptional(),
});

/** One line of the ledger: what happened to a path, and when (UTC). */
export type LedgerEvent = Readonly<z.infer<typeof ledgerEvent>>;

/** What the last line of a ledger looks like: where an append has to go on. */
export interface LedgerEnd {
  /** Bytes that hold whole events; what follows is what a crash left of one. */
  readonly bytes: number;
  /** Whether a line feed is missing before the next event. */
  readonly open: boolean;
}

/**
 * Reads the events of a ledger in their order, one line in memory at a time. A last line that was cut off is left out
 * with a warning; any other broken line is a `UsageError` that names file and line. No file: no events.
 *
 * @param name the ledger as messages call it
 */
export async function* readLedgerEvents(
  file: string,
  name: string,
  report: Report,
): AsyncGenerator<LedgerEvent, LedgerEnd> {
  const end = await findLastLine(file);
  if (end === undefined) return { bytes: 0, open: false };
  let number = 0;
  for await (const lines of readLineBatches(file)) {
    for (const line of lines) {
      number++;
      if (line.trim() === '') continue;
      const parsed = parseEvent(line);
      if (parsed.success) {
        yield parsed.data;
        continue;
      }
      if (!(await isCutOff(file, number, end))) throw brokenLine(name, number, parsed.problem);
      report(cutOffLine(name, number));
      return { bytes: end.lastLineStart, open: false };
    }
  }
  return { bytes: end.size, open: end.size > end.lastLineStart };
}

/** An event that was checked when it was read. */
export function parseLedgerEvent(line: string): LedgerEvent {
  return ledgerEvent.parse(JSON.parse(line));
}

type ParsedEvent =
  | { readonly success: true; readonly data: LedgerEvent }
  | { readonly success: false; readonly problem: string };

function parseEvent(line: string): ParsedEvent {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { success: false, problem: 'JSON' };
  }
  const result = ledgerEvent.safeParse(value);
  if (result.success) return { success: true, data: result.data };
  const issue = result.error.issues[0];
  return { success: false, problem: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` };
}

interface LastLine {
  readonly size: number;
  /** Where the bytes after the last line feed start; the size itself where the file ends in one. */
  readonly lastLineStart: number;
}

const TAIL_BYTES = 64 * 1024;
const LINE_FEED = 0x0a;

async function findLastLine(file: string): Promise<LastLine | undefined> {
  const handle = await open(file, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (handle === undefined) return undefined;
  try {
    const { size } = await handle.stat();
    for (let end = size; end > 0; end -= TAIL_BYTES) {
      const start = Math.max(0, end - TAIL_BYTES);
      const { buffer } = await handle.read(Buffer.alloc(end - start), 0, end - start, start);
      const lineFeed = buffer.lastIndexOf(LINE_FEED);
      if (lineFeed >= 0) return { size, lastLineStart: start + lineFeed + 1 };
    }
    return { size, lastLineStart: 0 };
  } finally {
    await handle.close();
  }
}

/** Only what stands after the last line feed can have been cut off. */
async function isCutOff(file: string, number: number, end: LastLine): Promise<boolean> {
  if (end.lastLineStart === end.size) return false;
  let lines = 0;
  for await (const batch of readLineBatches(file)) lines += batch.length;
  return number === lines;
}

function brokenLine(name: string, line: number, problem: string): UsageError {
  return new UsageError({
    fr: `${name}:${line} : cette ligne du registre de publication est illisible (${problem}). Rétablissez le fichier depuis son historique, ou corrigez la ligne.`,
    en: `${name}:${line}: this line of the ledger cannot be read (${problem}). Restore the file from its history, or mend the line.`,
  });
}

function cutOffLine(name: string, line: number): Parameters<Report>[0] {
  return {
    severity: 'warning',
    code: 'ledger/cut-off-line',
    location: { file: name, line },
    message: {
      fr: 'La dernière ligne du registre de publication a été coupée, sans doute par un arrêt brutal. Elle est ignorée.',
      en: 'The last line of the ledger was cut off, probably by a crash. It is left out.',
    },
  };
}
