import { compareCodePoints } from '../core/code-point-order.js';
import type { ExternalSort } from '../core/external-sort.js';
import { sha256 } from '../core/hash.js';
import type { Statistics } from './contract.js';

export type QuadStatistics = Omit<Statistics, 'documents' | 'documentsByKind'>;

const TYPE = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>';
/** A longer object is told apart by its hash, so that article bodies are not sorted once more. */
const OBJECT_CHARACTERS = 200;

interface PropertyCounts {
  readonly number: number;
  triples: number;
  distinctSubjects: number;
  distinctObjects: number;
}

/**
 * Counts sorted, distinct quads exactly. Subjects, and properties of a subject, stand together in the order of
 * N-Quads; objects are sorted on disk a second time. Holds one record for each property and class, not for each term.
 */
export class QuadStatisticsCounter {
  readonly #properties = new Map<string, PropertyCounts>();
  readonly #classes = new Map<string, number>();
  #triples = 0;
  #distinctSubjects = 0;
  #subject = '';
  #predicate = '';

  constructor(readonly objectSorter: ExternalSort) {}

  async add(quad: string): Promise<void> {
    const { subject, predicate, object } = splitQuad(quad);
    const property = this.#property(predicate);
    const sameSubject = subject === this.#subject;
    if (!sameSubject) this.#distinctSubjects++;
    if (!sameSubject || predicate !== this.#predicate) property.distinctSubjects++;
    this.#subject = subject;
    this.#predicate = predicate;
    this.#triples++;
    property.triples++;
    if (predicate === TYPE) this.#classes.set(object, (this.#classes.get(object) ?? 0) + 1);
    await this.objectSorter.add(
      `${object.length > OBJECT_CHARACTERS ? sha256(object) : object}\t${property.number}`,
    );
  }

  async finish(): Promise<QuadStatistics> {
    const byNumber = [...this.#properties.values()];
    let distinctObjects = 0;
    let object: string | undefined;
    let previous: string | undefined;
    for await (const lines of this.objectSorter.sortedBatches()) {
      for (const line of lines) {
        if (line === previous) continue;
        previous = line;
        const tab = line.lastIndexOf('\t');
        const property = byNumber[Number(line.slice(tab + 1))];
        if (property !== undefined) property.distinctObjects++;
        if (line.slice(0, tab) === object) continue;
        object = line.slice(0, tab);
        distinctObjects++;
      }
    }
    await this.objectSorter.close();
    return {
      triples: this.#triples,
      distinctSubjects: this.#distinctSubjects,
      distinctObjects,
      classes: sortedRecord(this.#classes, (instances) => ({ instances })),
      properties: sortedRecord(this.#properties, ({ number: _, ...counts }) => counts),
    };
  }

  #property(predicate: string): PropertyCounts {
    let property = this.#properties.get(predicate);
    if (property === undefined) {
      property = { number: this.#properties.size, triples: 0, distinctSubjects: 0, distinctObjects: 0 };
      this.#properties.set(predicate, property);
    }
    return property;
  }
}

interface QuadParts {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

/** Terms of a canonical quad in a named graph; IRIs hold no space, so the last one that follows a space is the graph. */
function splitQuad(quad: string): QuadParts {
  const subjectEnd = quad.indexOf(' ');
  const predicateEnd = quad.indexOf(' ', subjectEnd + 1);
  const graphStart = quad.lastIndexOf(' <');
  if (graphStart <= predicateEnd) throw new Error(`a quad without a named graph: ${quad.slice(0, 200)}`);
  return {
    subject: quad.slice(0, subjectEnd),
    predicate: quad.slice(subjectEnd + 1, predicateEnd),
    object: quad.slice(predicateEnd + 1, graphStart),
  };
}

function sortedRecord<V, R>(counts: ReadonlyMap<string, V>, toValue: (value: V) => R): Record<string, R> {
  return Object.fromEntries(
    [...counts]
      .sort(([a], [b]) => compareCodePoints(a, b))
      .map(([term, value]) => [term.slice(1, -1), toValue(value)]),
  );
}
