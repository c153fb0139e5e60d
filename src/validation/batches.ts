import type { Quad } from '@rdfjs/types';
import type { SourcedDocument } from '../rdf/document.js';

/** A document on its way through the gate. */
export interface Entry {
  readonly sourced: SourcedDocument;
  readonly quads: readonly Quad[];
  readonly subjects: ReadonlySet<string>;
  /** IRIs that stand as objects. */
  readonly links: ReadonlySet<string>;
}

export function toEntry(sourced: SourcedDocument, quads: readonly Quad[]): Entry {
  const subjects = new Set<string>();
  const links = new Set<string>();
  for (const { subject, object } of quads) {
    subjects.add(subject.value);
    if (object.termType === 'NamedNode') links.add(object.value);
  }
  return { sourced, quads, subjects, links };
}

/**
 * Documents that can be checked in one data graph with the results each would have alone: none describes a node that
 * another describes or links to. Forward paths then never leave a document, and classes known to one are not those of
 * another. (Paths that run backwards could still meet in a node that two link to: see `Shapes.forwardOnly`.)
 *
 * Awards come sorted, after their edition and before the next, so that a batch is seldom cut short.
 */
export class Batch {
  readonly entries: Entry[] = [];
  triples = 0;
  readonly #owners = new Map<string, Entry>();
  readonly #links = new Set<string>();

  accepts(entry: Entry): boolean {
    for (const subject of entry.subjects)
      if (this.#owners.has(subject) || this.#links.has(subject)) return false;
    for (const link of entry.links) if (this.#owners.has(link)) return false;
    return true;
  }

  add(entry: Entry): void {
    this.entries.push(entry);
    this.triples += entry.quads.length;
    for (const subject of entry.subjects) this.#owners.set(subject, entry);
    for (const link of entry.links) this.#links.add(link);
  }

  /** The document that describes a node. */
  ownerOf(node: string): Entry | undefined {
    return this.#owners.get(node);
  }
}
