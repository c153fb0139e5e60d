import type { Quad, Term } from '@rdfjs/types';
import { DataFactory } from 'n3';
import { canonize } from 'rdf-canonize';

/** Gives blank nodes IRIs; the same label of the parser always the same. */
export interface SkolemNames {
  name(quad: Quad): Quad;
}

/**
 * Names that depend on the graph alone, whatever the order of its triples: `#b-0` for the canonical label `c14n0`. A
 * graph made to take exponential time, at which the library gives up, gets names by order of appearance.
 */
export async function canonicalNames(quads: readonly Quad[], documentIri: string): Promise<SkolemNames> {
  const labels = new Map<string, string>();
  try {
    await canonize(quads, {
      algorithm: 'RDFC-1.0',
      format: 'application/n-quads',
      canonicalIdMap: labels,
    });
  } catch {
    return sequentialNames(documentIri);
  }
  return namesOf((label) => `${documentIri}#b-${(labels.get(label) ?? label).replace('c14n', '')}`);
}

/** Names by order of appearance, for files too large to hold: `#b-0` is the first blank node. */
export function sequentialNames(documentIri: string): SkolemNames {
  const numbers = new Map<string, number>();
  return namesOf((label) => {
    let number = numbers.get(label);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(label, number);
    }
    return `${documentIri}#b-${number}`;
  });
}

function namesOf(iriOf: (label: string) => string): SkolemNames {
  const named = <T extends Term>(term: T) =>
    term.termType === 'BlankNode' ? DataFactory.namedNode(iriOf(term.value)) : term;
  return {
    name: ({ subject, predicate, object, graph }) =>
      DataFactory.quad(named(subject), predicate, named(object), named(graph)),
  };
}
