import type { ExternalSort } from '../core/external-sort.js';
import type { DocumentKind } from '../model/document-path.js';
import type { Document, NodeValue } from '../rdf/document.js';
import { KeyIndexWriter } from './key-index.js';
import { LineFileWriter } from './line-file.js';
import { newestFirst } from './newest-first.js';
import { INCOMING_LINKS, INCOMING_TARGETS } from './own-files.js';
import type { SnapshotFiles } from './snapshot-files.js';

export interface IncomingWriterOptions {
  readonly base: string;
  /** Every award's status names a term of it: no links worth showing. */
  readonly vocabulary: string;
  /** Whether a term of the context takes IRIs and its uses in documents of this kind are worth showing as links. */
  readonly isLink: (term: string, kind: DocumentKind) => boolean;
  readonly sorter: ExternalSort;
  readonly keySorter: ExternalSort;
}

/** `[number of the source document, fragment of the target or null]` */
export type StoredLink = readonly [source: number, targetFragment: string | null];
/** The links to a document stand together, those of one term too: where they start, and how many there are. */
export type StoredTarget = readonly [
  path: string,
  terms: readonly (readonly [term: string, first: number, count: number])[],
];

/**
 * Derives who links to whom: every IRI below the base that a document names and that lies in another document. Sorted
 * on disk by target, then term, newest source first. A source that names one thing several times by one term counts
 * once; one that names several things of a document, once for each.
 */
export class IncomingWriter {
  constructor(readonly options: IncomingWriterOptions) {}

  /** @param number the document's line in the entries */
  async add(document: Document, number: number): Promise<void> {
    const { base, vocabulary, isLink, sorter } = this.options;
    const seen = new Set<string>();
    const order = newestFirst(document.summary);
    for (const node of document.nodes) {
      for (const [term, value] of Object.entries(node)) {
        if (value === undefined || term.startsWith('@') || !isLink(term, document.kind)) continue;
        for (const iri of irisOf(value)) {
          const [path, fragment] = iri.startsWith(vocabulary) ? [] : splitFragment(iri, base);
          if (path === undefined || path === document.path) continue;
          const link = [path, term, order, document.path, fragment ?? '', number.toString()].join('\t');
          if (seen.has(link)) continue;
          seen.add(link);
          await sorter.add(link);
        }
      }
    }
  }

  async finish(files: SnapshotFiles): Promise<void> {
    const links = await LineFileWriter.open(files, INCOMING_LINKS);
    const targets = await LineFileWriter.open(files, INCOMING_TARGETS);
    const keys = new KeyIndexWriter(INCOMING_TARGETS, this.options.keySorter);
    let current: { path: string; terms: [term: string, first: number, count: number][] } | undefined;
    const endTarget = async (): Promise<void> => {
      if (current === undefined) return;
      await keys.add(current.path, targets.count);
      await targets.add(JSON.stringify([current.path, current.terms] satisfies StoredTarget));
    };
    for await (const lines of this.options.sorter.sortedBatches()) {
      for (const line of lines) {
        const [path = '', term = '', , , fragment = '', number = ''] = line.split('\t');
        if (current?.path !== path) {
          await endTarget();
          current = { path, terms: [] };
        }
        const last = current.terms.at(-1);
        if (last?.[0] === term) last[2]++;
        else current.terms.push([term, links.count, 1]);
        const stored: StoredLink = [Number(number), fragment === '' ? null : fragment.slice(1)];
        await links.add(JSON.stringify(stored));
      }
    }
    await endTarget();
    await links.close();
    await targets.close();
    await keys.finish(files);
    await this.options.sorter.close();
  }
}

function irisOf(value: NodeValue | readonly NodeValue[]): string[] {
  const values = Array.isArray(value) ? (value as readonly NodeValue[]) : [value as NodeValue];
  return values.flatMap((each) => {
    if (typeof each === 'string') return [each];
    return typeof each === 'object' && '@id' in each ? [each['@id']] : [];
  });
}

/** Path below the base and `#fragment`; no path for an IRI elsewhere, or one that no IRI is. */
function splitFragment(iri: string, base: string): [path?: string, fragment?: string] {
  if (!iri.startsWith(base) || /\s/.test(iri)) return [];
  const hash = iri.indexOf('#');
  return hash < 0 ? [iri.slice(base.length)] : [iri.slice(base.length, hash), iri.slice(hash)];
}
