import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { sha256 } from '../core/hash.js';
import { DICTIONARY_A } from './query-link-dictionary.js';

/** Stands for the site's base, so that a link outlives a move of the site and every query on it gets shorter. */
const BASE_MARK = '\u0001';
/** Which dictionary a code was made with: its first letter. */
const DICTIONARIES: ReadonlyMap<string, Buffer> = new Map([['a', Buffer.from(DICTIONARY_A)]]);
const CURRENT = 'a';
/** Tells a link that was cut or mistyped from one that is whole. */
const CHECK_BYTES = 3;
/** Longer addresses are refused by mail programs and proxies. */
const MAXIMUM_CHARACTERS = 7_500;

/**
 * The permanent link of a query, relative to the base: `sparql?q=aZm9v…`. The code is the query itself, compressed with a
 * dictionary of what queries on such data are made of, so that nothing has to be kept for it.
 *
 * @returns undefined for a query that is too long for an address
 */
export function queryLink(query: string, base: string): string | undefined {
  const code = queryCode(query, base);
  return code === undefined ? undefined : `sparql?q=${code}`;
}

/** What stands in a query's permanent link, on the query page of whatever language. */
export function queryCode(query: string, base: string): string | undefined {
  if (query.includes(BASE_MARK)) return undefined;
  const text = Buffer.from(query.replaceAll(base, BASE_MARK));
  const dictionary = DICTIONARIES.get(CURRENT);
  const packed = deflateRawSync(text, { level: 9, memLevel: 9, ...(dictionary && { dictionary }) });
  const code = CURRENT + Buffer.concat([checkOf(text), packed]).toString('base64url');
  return code.length > MAXIMUM_CHARACTERS ? undefined : code;
}

/**
 * The query of a link's code.
 *
 * @param maximumBytes of the query: what it unpacks to is bounded, however small it is
 * @returns undefined where the code is not one, or not whole
 */
export function queryOfCode(code: string, base: string, maximumBytes: number): string | undefined {
  const dictionary = DICTIONARIES.get(code.slice(0, 1));
  if (dictionary === undefined || !/^[\w-]+$/u.test(code)) return undefined;
  const bytes = Buffer.from(code.slice(1), 'base64url');
  try {
    const text = inflateRawSync(bytes.subarray(CHECK_BYTES), { dictionary, maxOutputLength: maximumBytes });
    if (!checkOf(text).equals(bytes.subarray(0, CHECK_BYTES))) return undefined;
    return text.toString().replaceAll(BASE_MARK, base);
  } catch {
    return undefined;
  }
}

function checkOf(text: Buffer): Buffer {
  return Buffer.from(sha256(text), 'hex').subarray(0, CHECK_BYTES);
}
