import { closeSync, openSync, readSync } from 'node:fs';
import type { Store } from 'oxigraph';
import type { Localized } from '../core/localized.js';

export type LoadOutcome =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'refused'; readonly message: Localized };

const CHUNK_BYTES = 1024 * 1024;
const NEWLINE = 10;

/**
 * Loads an N-Quads file in transactions of about a megabyte, which measured fastest. Each is cut at the end of a line;
 * blank node labels do not reach across, which is fine since snapshots hold none.
 *
 * @param maximumTriples more lines than that are refused as soon as they are met
 */
export function loadQuads(store: Store, file: string, maximumTriples: number): LoadOutcome {
  const descriptor = openSync(file, 'r');
  try {
    for (const chunk of wholeLines(descriptor)) {
      store.load(chunk, { format: 'application/n-quads' });
      if (store.size > maximumTriples) {
        return {
          kind: 'refused',
          message: {
            fr: `Le jeu de données compte plus de ${maximumTriples} triplets, la limite du moteur embarqué (engine.maximumTriples).`,
            en: `The dataset has more than ${maximumTriples} triples, the limit of the embedded engine (engine.maximumTriples).`,
          },
        };
      }
    }
    return { kind: 'loaded' };
  } finally {
    closeSync(descriptor);
  }
}

function* wholeLines(descriptor: number): Generator<Uint8Array> {
  let buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  let filled = 0;
  for (;;) {
    if (filled === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(buffer.length)]);
    const read = readSync(descriptor, buffer, filled, buffer.length - filled, null);
    filled += read;
    if (read === 0) break;
    const end = buffer.lastIndexOf(NEWLINE, filled - 1) + 1;
    if (end === 0) continue;
    yield buffer.subarray(0, end);
    buffer.copyWithin(0, end, filled);
    filled -= end;
  }
  if (filled > 0) yield buffer.subarray(0, filled);
}
