import type { Store } from 'oxigraph';

/**
 * A loaded store as its instance's memory holds it. Written into a fresh instance of the same module it is the same
 * store, in a twentieth of the time that loading takes: what makes it cheap to end a worker.
 */
export interface StoreImage {
  readonly memory: SharedArrayBuffer;
  /** Address of the store in that memory. */
  readonly address: number;
  /** What the memory knows by its place in the instance's table of JavaScript values: names of properties. */
  readonly references: readonly string[];
  /** The place of each. */
  readonly places: readonly number[];
  readonly tableLength: number;
}

/** What of an instance an image is made of. */
export interface InstanceState {
  readonly memory: WebAssembly.Memory;
  readonly references: WebAssembly.Table;
}

const PAGE_BYTES = 65_536;
/** Where the package's own glue code keeps the address of what an object wraps. */
const ADDRESS = '__wbg_ptr';

/**
 * Copies a store that is at rest: no query was asked of it yet, so that no random numbers are begun, which copies would
 * go on with alike.
 *
 * @returns undefined where the package does not keep its stores as expected: then every worker loads for itself
 */
export function takeImage(store: Store, { memory, references }: InstanceState): StoreImage | undefined {
  const address: unknown = Reflect.get(store, ADDRESS);
  const names = namesIn(references);
  if (typeof address !== 'number' || names === undefined) return undefined;
  const copy = new SharedArrayBuffer(memory.buffer.byteLength);
  new Uint8Array(copy).set(new Uint8Array(memory.buffer));
  return {
    memory: copy,
    address,
    references: [...names.values()],
    places: [...names.keys()],
    tableLength: references.length,
  };
}

/** Makes the fresh store of a fresh instance the store of an image. Whatever else that instance held is gone. */
export function becomeImage(store: Store, image: StoreImage, { memory, references }: InstanceState): void {
  const missing = image.memory.byteLength - memory.buffer.byteLength;
  if (missing > 0) memory.grow(missing / PAGE_BYTES);
  new Uint8Array(memory.buffer).set(new Uint8Array(image.memory));
  if (image.tableLength > references.length) references.grow(image.tableLength - references.length);
  for (const [index, place] of image.places.entries()) references.set(place, image.references[index]);
  Reflect.set(store, ADDRESS, image.address);
}

/** The table's texts by their places; undefined where it holds what another thread cannot be given. */
function namesIn(references: WebAssembly.Table): Map<number, string> | undefined {
  const names = new Map<number, string>();
  for (let place = 0; place < references.length; place += 1) {
    const value: unknown = references.get(place);
    if (typeof value === 'string') names.set(place, value);
    // Every instance begins with the same truth values, null and undefined.
    else if (value !== null && value !== undefined && typeof value !== 'boolean') return undefined;
  }
  return names;
}
