import { DataFactory, Parser, type Quad, Store } from 'n3';

const BASE = 'https://data.example.org/';
const PREFIXES: Readonly<Record<string, string>> = {
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  igeo: 'http://rdf.insee.fr/def/geo#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/**
 * The published quads, read by another library than the one that wrote them. Names are short: `labels/x#label` is below
 * the base, `schema:name` has a prefix, `:level` is of the site's own vocabulary.
 */
export class PublishedGraph {
  private constructor(readonly store: Store) {}

  static parse(nQuads: string): PublishedGraph {
    return new PublishedGraph(new Store(new Parser({ format: 'N-Quads' }).parse(nQuads)));
  }

  /** Values of a property, sorted, in short form. */
  values(subject: string, predicate: string): string[] {
    return this.store
      .getObjects(DataFactory.namedNode(long(subject)), DataFactory.namedNode(long(predicate)), null)
      .map(shortTerm)
      .sort();
  }

  types(subject: string): string[] {
    return this.values(subject, 'rdf:type');
  }

  /** Subjects of a class, sorted, in short form. */
  ofType(type: string): string[] {
    return this.store
      .getSubjects(DataFactory.namedNode(long('rdf:type')), DataFactory.namedNode(long(type)), null)
      .map(shortTerm)
      .sort();
  }

  has(subject: string): boolean {
    return this.store.countQuads(DataFactory.namedNode(long(subject)), null, null, null) > 0;
  }

  quads(): Quad[] {
    return this.store.getQuads(null, null, null, null);
  }

  /** IRIs below the base that a document of the content links to and nothing describes. */
  dangling(): string[] {
    const quads = this.quads();
    const described = new Set(quads.map(({ subject }) => subject.value));
    const linked = quads
      // The catalogue and the examples link to what is served beside the documents: dumps, pages, the endpoint.
      .filter(({ subject }) => !/^(?:datasets|catalog|queries)\b/.test(shortTerm(subject)))
      .map(({ object }) => object)
      .filter(({ termType, value }) => termType === 'NamedNode' && value.startsWith(BASE))
      .map(({ value }) => value);
    return [...new Set(linked)]
      .filter((iri) => !described.has(iri))
      .map(short)
      .sort();
  }
}

type ObjectTerm = Quad['object'] | Quad['subject'];

function shortTerm(term: ObjectTerm): string {
  if (term.termType !== 'Literal') return short(term.value);
  if (term.language !== '') return `${term.value}@${term.language}`;
  const datatype = short(term.datatype.value);
  return datatype === 'xsd:string' ? term.value : `${term.value}^^${datatype}`;
}

function short(iri: string): string {
  if (iri.startsWith(`${BASE}vocab#`)) return `:${iri.slice(BASE.length + 6)}`;
  if (iri.startsWith(BASE)) return iri.slice(BASE.length);
  const found = Object.entries(PREFIXES).find(([, namespace]) => iri.startsWith(namespace));
  return found === undefined ? iri : `${found[0]}:${iri.slice(found[1].length)}`;
}

function long(name: string): string {
  if (name.startsWith(':')) return `${BASE}vocab#${name.slice(1)}`;
  if (/^https?:/.test(name)) return name;
  const [prefix = '', rest] = name.split(':', 2);
  const namespace = PREFIXES[prefix];
  return namespace === undefined || rest === undefined ? `${BASE}${name}` : namespace + rest;
}
