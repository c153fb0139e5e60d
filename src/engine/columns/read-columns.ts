import type { ColumnImage, PropertyPlace } from './columns.js';
import { DictionaryWriter, type TermNumber } from './term-dictionary.js';

const QUOTE = 0x22;
const DOT = 0x2e;
const LESS = 0x3c;
const GREATER = 0x3e;
const AT = 0x40;
const BACKSLASH = 0x5c;
const CARET = 0x5e;
const SPACE = 0x20;
const NEWLINE = 0x0a;
const NUMBERS_PER_TRIPLE = 3;
const COLUMNS = 4;

/**
 * Reads the triples of canonical N-Quads into columns, each graph's into the same.
 *
 * @param pieces of the file, each of whole lines
 * @returns undefined where the file holds what a snapshot does not: blank nodes, triples in no graph, other spellings of
 *   terms than the canonical ones (RDF 1.1 N-Quads, canonical form), by which terms are compared here
 */
export function readColumns(pieces: Iterable<Buffer>): ColumnImage | undefined {
  const dictionary = new DictionaryWriter();
  const triples = new TripleList();
  for (const lines of pieces) {
    if (!readLines(lines, dictionary, triples)) return undefined;
  }
  return { dictionary: dictionary.image(), ...columnsOf(triples.numbers, dictionary.size) };
}

/** Triples as they come: subject, property, object. */
class TripleList {
  #numbers = new Uint32Array(NUMBERS_PER_TRIPLE << 12);
  #length = 0;

  get numbers(): Uint32Array {
    return this.#numbers.subarray(0, this.#length);
  }

  add(subject: TermNumber, property: TermNumber, object: TermNumber): void {
    if (this.#length === this.#numbers.length) {
      const larger = new Uint32Array(this.#numbers.length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length++] = subject;
    this.#numbers[this.#length++] = property;
    this.#numbers[this.#length++] = object;
  }
}

/** @returns whether every line is one of a snapshot */
function readLines(lines: Buffer, dictionary: DictionaryWriter, triples: TripleList): boolean {
  for (let start = 0; start < lines.length; ) {
    const subjectEnd = iriEnd(lines, start);
    const propertyEnd = subjectEnd < 0 ? -1 : iriEnd(lines, subjectEnd + 1);
    const objectEnd = propertyEnd < 0 ? -1 : termEnd(lines, propertyEnd + 1);
    const graphEnd = objectEnd < 0 ? -1 : iriEnd(lines, objectEnd + 1);
    if (graphEnd < 0 || lines[graphEnd + 1] !== DOT || lines[graphEnd + 2] !== NEWLINE) return false;
    triples.add(
      dictionary.add(lines, start, subjectEnd),
      dictionary.add(lines, subjectEnd + 1, propertyEnd),
      dictionary.add(lines, propertyEnd + 1, objectEnd),
    );
    start = graphEnd + 3;
  }
  return true;
}

/** Where the term that begins at `start` ends, which a space follows; -1 where none stands there. */
function termEnd(lines: Buffer, start: number): number {
  return lines[start] === QUOTE ? literalEnd(lines, start) : iriEnd(lines, start);
}

function iriEnd(lines: Buffer, start: number): number {
  if (lines[start] !== LESS) return -1;
  let end = start + 1;
  while (end < lines.length && lines[end] !== GREATER) end += 1;
  return lines[end + 1] === SPACE ? end + 1 : -1;
}

function literalEnd(lines: Buffer, start: number): number {
  let quote = start + 1;
  for (; quote < lines.length && lines[quote] !== QUOTE; quote += 1) {
    if (lines[quote] !== BACKSLASH) continue;
    if (!isCanonicalEscape(lines, quote + 1)) return -1;
    quote += 1;
  }
  if (lines[quote + 1] === CARET) return iriEnd(lines, quote + 3);
  let end = quote + 1;
  while (end < lines.length && lines[end] !== SPACE) end += 1;
  const isTagged = lines[quote + 1] === AT;
  return isTagged || end === quote + 1 ? end : -1;
}

const SHORT_ESCAPES = new Set([...'btnfr"\\'].map((character) => character.charCodeAt(0)));

function isCanonicalEscape(lines: Buffer, start: number): boolean {
  return (
    SHORT_ESCAPES.has(lines[start] ?? 0) ||
    /^u(?:00[01][0-9A-F]|007F)$/u.test(lines.toString('latin1', start, start + 5))
  );
}

/** Sorts the triples of each property both ways. */
function columnsOf(triples: Uint32Array, terms: number): Omit<ColumnImage, 'dictionary'> {
  const total = triples.length / NUMBERS_PER_TRIPLE;
  const numbers = new SharedArrayBuffer(Math.max(1, total * COLUMNS) * Uint32Array.BYTES_PER_ELEMENT);
  const columns = new Uint32Array(numbers);
  const properties: PropertyPlace[] = [];
  let start = 0;
  for (const [property, pairs] of pairsByProperty(triples, terms)) {
    const { length } = pairs;
    const distinctSubjects = writeSorted(pairs, columns.subarray(start, start + 2 * length));
    swapHalves(pairs);
    const distinctObjects = writeSorted(pairs, columns.subarray(start + 2 * length, start + 4 * length));
    properties.push({ property, start, triples: length, distinctSubjects, distinctObjects });
    start += COLUMNS * length;
  }
  return { numbers, properties };
}

/** Subject and object of each triple in one number of 64 bits, since such are sorted ten times as fast as pairs. */
function pairsByProperty(triples: Uint32Array, terms: number): Map<TermNumber, BigUint64Array> {
  const counts = new Uint32Array(terms + 1);
  for (let index = 1; index < triples.length; index += NUMBERS_PER_TRIPLE) {
    const property = triples[index] ?? 0;
    counts[property] = (counts[property] ?? 0) + 1;
  }
  const pairs = new Map<TermNumber, BigUint64Array>();
  const halves = new Map<TermNumber, Uint32Array>();
  for (const [property, count] of counts.entries()) {
    if (count === 0) continue;
    const ofProperty = new BigUint64Array(count);
    pairs.set(property, ofProperty);
    halves.set(property, new Uint32Array(ofProperty.buffer));
  }
  // From the end, so that what is left to count is the place.
  for (let index = triples.length - NUMBERS_PER_TRIPLE; index >= 0; index -= NUMBERS_PER_TRIPLE) {
    const property = triples[index + 1] ?? 0;
    const place = (counts[property] ?? 0) - 1;
    counts[property] = place;
    const half = halves.get(property);
    if (half === undefined) continue;
    half[2 * place + HIGH] = triples[index] ?? 0;
    half[2 * place + LOW] = triples[index + 2] ?? 0;
  }
  return pairs;
}

/** Where the halves of a 64-bit number stand on this machine. */
const LOW = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 0 : 1;
const HIGH = 1 - LOW;

/** Sorts pairs and writes them as two columns. @returns how many different first halves there are */
function writeSorted(pairs: BigUint64Array, columns: Uint32Array): number {
  const { length } = pairs.sort();
  const halves = new Uint32Array(pairs.buffer);
  let distinct = 0;
  for (let index = 0; index < length; index += 1) {
    const key = halves[2 * index + HIGH] ?? 0;
    if (index === 0 || key !== columns[index - 1]) distinct += 1;
    columns[index] = key;
    columns[length + index] = halves[2 * index + LOW] ?? 0;
  }
  return distinct;
}

function swapHalves(pairs: BigUint64Array): void {
  const halves = new Uint32Array(pairs.buffer);
  for (let index = 0; index < halves.length; index += 2) {
    const first = halves[index] ?? 0;
    halves[index] = halves[index + 1] ?? 0;
    halves[index + 1] = first;
  }
}
