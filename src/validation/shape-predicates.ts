import type { Quad, Term } from '@rdfjs/types';
import type { Store } from 'n3';

const SH = 'http://www.w3.org/ns/shacl#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const PATH = `${SH}path`;
const LOGIC = new Set(['or', 'and', 'xone', 'not', 'node', 'qualifiedValueShape'].map((name) => SH + name));

/**
 * The properties a result is about. A property shape says so by its path; a node shape (`this date or that`) by the
 * paths below its logical constraints.
 */
export function predicateFinder(shapes: Store): (path: Term | null, shape: Term) => readonly string[] {
  const found = new Map<string, readonly string[]>();
  return (path, shape) => {
    if (path?.termType === 'NamedNode') return [path.value];
    let predicates = found.get(shape.value);
    if (predicates === undefined) {
      predicates = [...collect(shapes, shape)];
      found.set(shape.value, predicates);
    }
    return predicates;
  };
}

function* collect(shapes: Store, shape: Term): Iterable<string> {
  const own = quadsOf(shapes, shape);
  const path = own.find(({ predicate }) => predicate.value === PATH);
  if (path !== undefined) {
    yield* pathPredicates(shapes, path.object, new Set());
    return;
  }
  const visited = new Set<string>([shape.value]);
  for (const { predicate, object } of own)
    if (LOGIC.has(predicate.value)) yield* below(shapes, object, visited);
}

function* below(shapes: Store, node: Term, visited: Set<string>): Iterable<string> {
  if (visited.has(node.value)) return;
  visited.add(node.value);
  for (const { predicate, object } of quadsOf(shapes, node)) {
    if (predicate.value === PATH) yield* pathPredicates(shapes, object, new Set());
    else yield* below(shapes, object, visited);
  }
}

function* pathPredicates(shapes: Store, path: Term, visited: Set<string>): Iterable<string> {
  if (path.termType === 'NamedNode') {
    if (path.value !== `${RDF}nil`) yield path.value;
    return;
  }
  if (visited.has(path.value)) return;
  visited.add(path.value);
  for (const { object } of quadsOf(shapes, path)) yield* pathPredicates(shapes, object, visited);
}

function quadsOf(shapes: Store, node: Term): Quad[] {
  return node.termType === 'Literal' ? [] : shapes.getQuads(node, null, null, null);
}
