import { type DictionaryImage, TermDictionary, type TermNumber } from './term-dictionary.js';

/** All triples of a snapshot by their properties, in memory that threads share. */
export interface ColumnImage {
  readonly dictionary: DictionaryImage;
  /** Unsigned 32 bits: four columns for each property, one after the other. */
  readonly numbers: SharedArrayBuffer;
  readonly properties: readonly PropertyPlace[];
}

export interface PropertyPlace {
  readonly property: TermNumber;
  /** Of its columns, in numbers: subjects and objects by subject, then objects and subjects by object. */
  readonly start: number;
  readonly triples: number;
  readonly distinctSubjects: number;
  readonly distinctObjects: number;
}

/** The triples of one property as two columns, sorted by the first, then the second. */
export interface PairColumns {
  readonly keys: Uint32Array;
  readonly values: Uint32Array;
  readonly distinctKeys: number;
}

export interface PropertyColumns {
  readonly bySubject: PairColumns;
  readonly byObject: PairColumns;
}

const NO_TRIPLES: PairColumns = { keys: new Uint32Array(), values: new Uint32Array(), distinctKeys: 0 };
const UNKNOWN_PROPERTY: PropertyColumns = { bySubject: NO_TRIPLES, byObject: NO_TRIPLES };

/** A snapshot's triples, property by property: what whole classes and properties are looked through in. */
export class Columns {
  readonly dictionary: TermDictionary;
  readonly #properties: ReadonlyMap<TermNumber, PropertyColumns>;

  constructor({ dictionary, numbers, properties }: ColumnImage) {
    this.dictionary = new TermDictionary(dictionary);
    const all = new Uint32Array(numbers);
    this.#properties = new Map(properties.map((place) => [place.property, columnsAt(all, place)]));
  }

  property(iri: string): PropertyColumns {
    return this.#properties.get(this.term(iri)) ?? UNKNOWN_PROPERTY;
  }

  /** @param iri absolute */
  term(iri: string): TermNumber {
    return this.dictionary.find(`<${iri}>`);
  }
}

/** Where the pairs of a key stand: from `start` to before `end`. */
export function rangeOf({ keys }: PairColumns, key: TermNumber): { start: number; end: number } {
  return { start: lowerBound(keys, key, 0, keys.length), end: lowerBound(keys, key + 1, 0, keys.length) };
}

/** The first place in `[start, end)` of a sorted column that holds `number` or more; `end` where none does. */
export function lowerBound(column: Uint32Array, number: number, start: number, end: number): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((column[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Memory that columns take, shared by all who use them. */
export function bytesOf({ dictionary, numbers }: ColumnImage): number {
  const parts = [dictionary.texts, dictionary.starts, dictionary.places, numbers];
  return parts.reduce((sum, { byteLength }) => sum + byteLength, 0);
}

function columnsAt(
  all: Uint32Array,
  { start, triples, distinctSubjects, distinctObjects }: PropertyPlace,
): PropertyColumns {
  const column = (index: number) => all.subarray(start + index * triples, start + (index + 1) * triples);
  return {
    bySubject: { keys: column(0), values: column(1), distinctKeys: distinctSubjects },
    byObject: { keys: column(2), values: column(3), distinctKeys: distinctObjects },
  };
}
