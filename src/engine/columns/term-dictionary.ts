/** Number of a term: the place of its text among all texts, from 1. 0 is no term. */
export type TermNumber = number;
export const NO_TERM: TermNumber = 0;

/** A dictionary's memory, which several threads may share: it never changes once it is written. */
export interface DictionaryImage {
  /** N-Triples of all terms, one after the other, in UTF-8. */
  readonly texts: SharedArrayBuffer;
  /** Unsigned 32 bits a term: where the text of term n begins stands at n, and where it ends at n + 1. */
  readonly starts: SharedArrayBuffer;
  /** Open addressing by the hash of a text: term numbers in 32 bits, a power of two of places. */
  readonly places: SharedArrayBuffer;
}

const BYTES_PER_NUMBER = Uint32Array.BYTES_PER_ELEMENT;
/** Of the places, so many are taken at most: search stays short. */
const FULLEST = 0.5;
/** The text of term 1 begins at place 1; place 0 keeps numbers and places alike. */
const FIRST: TermNumber = 1;

/** Texts of terms by their numbers, and numbers by texts. */
export class TermDictionary {
  readonly #texts: Buffer;
  readonly #starts: Uint32Array;
  readonly #places: Uint32Array;

  constructor({ texts, starts, places }: DictionaryImage) {
    this.#texts = Buffer.from(texts);
    this.#starts = new Uint32Array(starts);
    this.#places = new Uint32Array(places);
  }

  /** How many terms there are; the highest number. */
  get size(): number {
    return this.#starts.length - FIRST - 1;
  }

  /** @param text N-Triples of a term */
  find(text: string): TermNumber {
    const bytes = Buffer.from(text);
    const place = findPlace(bytes, 0, bytes.length, this.#texts, this.#starts, this.#places);
    return this.#places[place] ?? NO_TERM;
  }

  /** N-Triples of a term; empty for none. */
  text(term: TermNumber): string {
    return this.#texts.toString('utf8', this.#starts[term], this.#starts[term + 1]);
  }

  isIri(term: TermNumber): boolean {
    return this.#texts[this.#starts[term] ?? 0] === OPENING_ANGLE;
  }

  /** Compares two IRIs by code points. */
  compareIris(one: TermNumber, other: TermNumber): number {
    // Without the closing angle, which sorts after slashes and digits.
    const [start = 0, end = 0] = [this.#starts[one], this.#starts[one + 1]];
    const [otherStart = 0, otherEnd = 0] = [this.#starts[other], this.#starts[other + 1]];
    return this.#texts.compare(this.#texts, otherStart, otherEnd - 1, start, end - 1);
  }
}

/** Collects terms, each once, and gives the image of their dictionary. */
export class DictionaryWriter {
  #texts = Buffer.allocUnsafeSlow(1 << 20);
  #starts = new Uint32Array(1 << 12);
  #places = new Uint32Array(1 << 14);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The number of a term, given the bytes of its N-Triples; a new one where it was not met before. */
  add(bytes: Uint8Array, start: number, end: number): TermNumber {
    const place = findPlace(bytes, start, end, this.#texts, this.#starts, this.#places);
    const known = this.#places[place] ?? NO_TERM;
    if (known !== NO_TERM) return known;
    const term = this.#size + FIRST;
    const [from, to] = this.#room(term, end - start);
    this.#texts.set(bytes.subarray(start, end), from);
    this.#starts[term] = from;
    this.#starts[term + 1] = to;
    this.#places[place] = term;
    this.#size += 1;
    if (this.#size > this.#places.length * FULLEST) this.#rehash();
    return term;
  }

  image(): DictionaryImage {
    const length = this.#starts[this.#size + FIRST] ?? 0;
    return {
      texts: shared(this.#texts.subarray(0, length)),
      starts: shared(this.#starts.subarray(0, this.#size + FIRST + 1)),
      places: shared(this.#places),
    };
  }

  /** Makes room for a term's text, and tells where it goes. */
  #room(term: TermNumber, length: number): [number, number] {
    const from = this.#starts[term] ?? 0;
    const to = from + length;
    if (to > this.#texts.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(to, this.#texts.length * 2));
      larger.set(this.#texts);
      this.#texts = larger;
    }
    if (term + 2 > this.#starts.length) {
      const larger = new Uint32Array(this.#starts.length * 2);
      larger.set(this.#starts);
      this.#starts = larger;
    }
    return [from, to];
  }

  #rehash(): void {
    this.#places = new Uint32Array(this.#places.length * 2);
    for (let term = FIRST; term <= this.#size; term += 1) {
      const [start = 0, end = 0] = [this.#starts[term], this.#starts[term + 1]];
      let place = hash(this.#texts, start, end) & (this.#places.length - 1);
      while (this.#places[place] !== NO_TERM) place = (place + 1) & (this.#places.length - 1);
      this.#places[place] = term;
    }
  }
}

const OPENING_ANGLE = 0x3c;

/** The place of a text, or the free one where it belongs. */
function findPlace(
  bytes: Uint8Array,
  start: number,
  end: number,
  texts: Buffer,
  starts: Uint32Array,
  places: Uint32Array,
): number {
  const last = places.length - 1;
  for (let place = hash(bytes, start, end) & last; ; place = (place + 1) & last) {
    const term = places[place] ?? NO_TERM;
    if (term === NO_TERM || isEqual(bytes, start, end, texts, starts[term] ?? 0, starts[term + 1] ?? 0))
      return place;
  }
}

function isEqual(
  bytes: Uint8Array,
  start: number,
  end: number,
  texts: Uint8Array,
  from: number,
  to: number,
): boolean {
  if (end - start !== to - from) return false;
  // Terms differ near their ends, if at all.
  for (let index = end - 1, other = to - 1; index >= start; index -= 1, other -= 1) {
    if (bytes[index] !== texts[other]) return false;
  }
  return true;
}

/** FNV-1a, its high bits folded in since only the low ones are used. */
function hash(bytes: Uint8Array, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let index = start; index < end; index += 1) value = Math.imul(value ^ (bytes[index] ?? 0), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}

function shared(array: Uint8Array | Uint32Array): SharedArrayBuffer {
  const copy = new SharedArrayBuffer(Math.max(BYTES_PER_NUMBER, array.byteLength));
  new Uint8Array(copy).set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  return copy;
}
