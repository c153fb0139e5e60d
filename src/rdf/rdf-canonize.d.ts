// rdf-canonize 5 ships no types; these are what is used here of it.
declare module 'rdf-canonize' {
  import type { Quad } from '@rdfjs/types';

  interface CanonizeOptions {
    readonly algorithm: 'RDFC-1.0';
    /** Gives N-Quads text instead of quads. */
    readonly format: 'application/n-quads';
    /** Filled with the canonical label of every blank node: `b0` → `c14n0`. */
    readonly canonicalIdMap?: Map<string, string>;
    /** Gives up when it fires: graphs can be made that take exponential time. */
    readonly signal?: AbortSignal;
    readonly maxWorkFactor?: number;
  }

  export function canonize(
    dataset: readonly Pick<Quad, 'subject' | 'predicate' | 'object' | 'graph'>[],
    options: CanonizeOptions,
  ): Promise<string>;
}
