import type { Store } from 'oxigraph';
import type { Localized } from '../core/localized.js';
import { wholeLines } from './whole-lines.js';

export type LoadOutcome =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'refused'; readonly message: Localized };

/**
 * Loads an N-Quads file in transactions of about a megabyte, which measured fastest. Each is cut at the end of a line;
 * blank node labels do not reach across, which is fine since snapshots hold none.
 *
 * @param maximumTriples more lines than that are refused as soon as they are met
 */
export function loadQuads(store: Store, file: string, maximumTriples: number): LoadOutcome {
  for (const chunk of wholeLines(file)) {
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
}
