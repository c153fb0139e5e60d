import type { DatasetCore, Quad, Term } from '@rdfjs/types';

/**
 * A read-only dataset of triples whatever their graph, with the look-ups a validator makes: by subject, by object, by
 * predicate. General stores index every combination and every graph, which costs several times the validation itself.
 */
export class TripleIndex implements DatasetCore {
  readonly #quads: readonly Quad[];
  readonly #bySubject = new Map<string, Quad[]>();
  readonly #byPredicate = new Map<string, Quad[]>();
  readonly #byObject = new Map<string, Quad[]>();

  constructor(quads: Iterable<Quad>) {
    this.#quads = [...quads];
    for (const quad of this.#quads) {
      file(this.#bySubject, quad.subject.value, quad);
      file(this.#byPredicate, quad.predicate.value, quad);
      file(this.#byObject, quad.object.value, quad);
    }
  }

  get size(): number {
    return this.#quads.length;
  }

  [Symbol.iterator](): Iterator<Quad> {
    return this.#quads[Symbol.iterator]();
  }

  match(subject?: Term | null, predicate?: Term | null, object?: Term | null): DatasetCore {
    const candidates = this.#candidates(subject, predicate, object);
    if (candidates === undefined) return this;
    return new Matches(
      candidates.filter(
        (quad) =>
          (subject == null || quad.subject.equals(subject)) &&
          (predicate == null || quad.predicate.equals(predicate)) &&
          (object == null || quad.object.equals(object)),
      ),
    );
  }

  has(quad: Quad): boolean {
    return this.match(quad.subject, quad.predicate, quad.object).size > 0;
  }

  add(): never {
    throw new TypeError('this dataset is read-only');
  }

  delete(): never {
    throw new TypeError('this dataset is read-only');
  }

  #candidates(
    subject: Term | null | undefined,
    predicate: Term | null | undefined,
    object: Term | null | undefined,
  ): readonly Quad[] | undefined {
    if (subject != null) return this.#bySubject.get(subject.value) ?? [];
    if (object != null) {
      const byObject = this.#byObject.get(object.value) ?? [];
      const byPredicate = predicate == null ? undefined : (this.#byPredicate.get(predicate.value) ?? []);
      return byPredicate !== undefined && byPredicate.length < byObject.length ? byPredicate : byObject;
    }
    return predicate == null ? undefined : (this.#byPredicate.get(predicate.value) ?? []);
  }
}

/** The answer to a look-up, indexed only if it is searched itself. */
class Matches implements DatasetCore {
  constructor(readonly quads: readonly Quad[]) {}

  get size(): number {
    return this.quads.length;
  }

  [Symbol.iterator](): Iterator<Quad> {
    return this.quads[Symbol.iterator]();
  }

  match(subject?: Term | null, predicate?: Term | null, object?: Term | null): DatasetCore {
    return new TripleIndex(this.quads).match(subject, predicate, object);
  }

  has(quad: Quad): boolean {
    return this.quads.some((candidate) => candidate.equals(quad));
  }

  add(): never {
    throw new TypeError('this dataset is read-only');
  }

  delete(): never {
    throw new TypeError('this dataset is read-only');
  }
}

function file(index: Map<string, Quad[]>, key: string, quad: Quad): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [quad]);
  else list.push(quad);
}
