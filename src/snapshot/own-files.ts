import type { DocumentKind } from '../model/document-path.js';
import { SNAPSHOT_FILES } from './contract.js';

/** The documents, and, line for line beside them, what lists and links show of each. */
export const DOCUMENTS = 'documents';
export const ENTRIES = 'entries';
/** Redirects and tombstones. */
export const GONE = 'gone';
export const INCOMING_LINKS = 'incoming-links';
export const INCOMING_TARGETS = 'incoming-targets';
/** What the snapshot was made from, as a file, so that the version depends on it. */
export const INPUTS = 'inputs.json';

export const listName = (kind: DocumentKind): string => `lists/${kind}`;

const INDEXED = [DOCUMENTS, ENTRIES, GONE, INCOMING_LINKS, INCOMING_TARGETS, 'lists/[a-z]+'];
const INDEXED_FILE = new RegExp(`^(${INDEXED.join('|')})\\.(jsonl|offsets|keys)$`);

/** Whether the writer makes a file of this name itself, from what is added; the caller gives the others. */
export function isOwnFile(name: string): boolean {
  return name === INPUTS || name === SNAPSHOT_FILES.quads || INDEXED_FILE.test(name);
}
