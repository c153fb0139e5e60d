import { z } from 'zod';
import type { ListEntry, StoredDocument } from './contract.js';
import type { Gone } from './gone-writer.js';
import type { StoredLink, StoredTarget } from './incoming-writer.js';
import type { LineFormat } from './keyed-lines.js';
import { DOCUMENTS, ENTRIES, GONE, INCOMING_TARGETS } from './own-files.js';

/**
 * Lines of a snapshot back to what was written. The writer's types made them and the manifest's hashes guard them:
 * their outline is checked, so that a damaged file is told as such, not each value, which would cost every request.
 */
const parseStored = lineParser<StoredDocument>(
  (value) => isRecord(value) && isRecord(value['document']) && Array.isArray(value['document']['nodes']),
);

export const parseListEntry = lineParser<ListEntry>(
  (value) => isRecord(value) && typeof value['path'] === 'string' && isRecord(value['summary']),
);

const parseGone = lineParser<Gone>((value) => isRecord(value) && typeof value['path'] === 'string');

const parseTarget = lineParser<StoredTarget>(
  (value) => Array.isArray(value) && typeof value[0] === 'string' && Array.isArray(value[1]),
);

export const parseLink = lineParser<StoredLink>(
  (value) => Array.isArray(value) && typeof value[0] === 'number',
);

export const DOCUMENT_LINES: LineFormat<StoredDocument> = {
  lines: DOCUMENTS,
  parse: parseStored,
  keyOf: (stored) => stored.document.path,
};

/** The entries stand line for line beside the documents, and share their index. */
export const ENTRY_LINES: LineFormat<ListEntry> = {
  lines: ENTRIES,
  keys: DOCUMENTS,
  parse: parseListEntry,
  keyOf: (entry) => entry.path,
};

export const GONE_LINES: LineFormat<Gone> = { lines: GONE, parse: parseGone, keyOf: (gone) => gone.path };

export const TARGET_LINES: LineFormat<StoredTarget> = {
  lines: INCOMING_TARGETS,
  parse: parseTarget,
  keyOf: ([path]) => path,
};

function lineParser<T>(hasOutline: (value: unknown) => boolean): (line: string) => T {
  const schema = z.custom<T>(hasOutline, { error: 'a line of the snapshot is not what it should be' });
  return (line) => schema.parse(JSON.parse(line));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
