import type { Literal, Quad, Term } from '@rdfjs/types';
import { RDF_TYPE, XSD_STRING } from './namespaces.js';
import { isXmlName, type QualifiedName, splitXmlName } from './xml-names.js';

/**
 * Writes triples as RDF/XML: one element for each run of triples with one subject, named after its class where that has
 * a prefix, properties as elements, nothing nested. Graph names are dropped.
 *
 * @param prefixes by name; only those used are declared, others are made up (`ns0`)
 * @throws TypeError for what RDF/XML cannot express; `unexpressible` tells it beforehand
 */
export function writeRdfXml(quads: readonly Quad[], prefixes: Readonly<Record<string, string>>): string {
  const names = new ElementNames(prefixes);
  names.use('rdf');
  const elements = runsOfSubject(quads).map((run) => nodeElement(run, names));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<rdf:RDF${names.declarations()}>`,
    ...elements,
    '</rdf:RDF>',
    '',
  ].join('\n');
}

/** Gives IRIs the names of elements, and remembers which prefixes that took. */
class ElementNames {
  readonly #prefixes: Readonly<Record<string, string>>;
  readonly #byNamespace = new Map<string, string>();
  readonly #declared = new Map<string, string>();
  readonly #made = new Map<string, string>();

  constructor(prefixes: Readonly<Record<string, string>>) {
    this.#prefixes = prefixes;
    for (const [prefix, namespace] of Object.entries(prefixes)) this.#byNamespace.set(namespace, prefix);
  }

  use(prefix: string): void {
    const namespace = this.#prefixes[prefix];
    if (namespace !== undefined) this.#declared.set(prefix, namespace);
  }

  property(iri: string): string {
    const name = this.#prefixed(iri);
    if (name !== undefined) return name;
    const split = splitXmlName(iri);
    if (split === undefined) throw new TypeError(`RDF/XML has no name for the property ${iri}`);
    return `${this.#madeUpPrefix(split)}:${split.local}`;
  }

  /** Name of a class that has a prefix; any other is written as `rdf:type`. */
  class(iri: string): string | undefined {
    return iri.startsWith(this.#prefixes['rdf'] ?? '\0') ? undefined : this.#prefixed(iri);
  }

  declarations(): string {
    const lines = [...this.#declared].sort(([a], [b]) => (a < b ? -1 : 1));
    return lines.map(([prefix, namespace]) => `\n  xmlns:${prefix}="${escapeXml(namespace)}"`).join('');
  }

  #prefixed(iri: string): string | undefined {
    const cut = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
    const prefix = this.#byNamespace.get(iri.slice(0, cut));
    const local = iri.slice(cut);
    if (prefix === undefined || !isXmlName(local)) return undefined;
    this.use(prefix);
    return `${prefix}:${local}`;
  }

  #madeUpPrefix({ namespace }: QualifiedName): string {
    let prefix = this.#made.get(namespace);
    if (prefix === undefined) {
      prefix = `ns${this.#made.size}`;
      this.#made.set(namespace, prefix);
      this.#declared.set(prefix, namespace);
    }
    return prefix;
  }
}

function runsOfSubject(quads: readonly Quad[]): Quad[][] {
  const runs: Quad[][] = [];
  for (const quad of quads) {
    const last = runs.at(-1);
    if (last?.[0]?.subject.equals(quad.subject) === true) last.push(quad);
    else runs.push([quad]);
  }
  return runs;
}

function nodeElement(run: readonly Quad[], names: ElementNames): string {
  const [first] = run;
  if (first === undefined) return '';
  const type = first.predicate.value === RDF_TYPE ? names.class(first.object.value) : undefined;
  const name = type ?? 'rdf:Description';
  const properties = (type === undefined ? run : run.slice(1)).map((quad) => propertyElement(quad, names));
  const start = `  <${name} ${identifier(first.subject, 'about')}`;
  return properties.length === 0 ? `${start}/>` : [`${start}>`, ...properties, `  </${name}>`].join('\n');
}

function propertyElement({ predicate, object }: Quad, names: ElementNames): string {
  const name = names.property(predicate.value);
  if (object.termType !== 'Literal') return `    <${name} ${identifier(object, 'resource')}/>`;
  return `    <${name}${literalAttribute(object)}>${escapeXml(object.value)}</${name}>`;
}

function identifier(term: Term, attribute: 'about' | 'resource'): string {
  return term.termType === 'BlankNode'
    ? `rdf:nodeID="${escapeXml(term.value)}"`
    : `rdf:${attribute}="${escapeXml(term.value)}"`;
}

function literalAttribute({ language, datatype }: Literal): string {
  if (language !== '') return ` xml:lang="${escapeXml(language)}"`;
  return datatype.value === XSD_STRING ? '' : ` rdf:datatype="${escapeXml(datatype.value)}"`;
}

/** A carriage return is written as a reference: XML readers turn it into a line feed (XML 1.0, 2.11). */
function escapeXml(text: string): string {
  return /[&<>"\r]/.test(text)
    ? text.replace(/[&<>"\r]/g, (character) => REFERENCES[character] ?? character)
    : text;
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#xD;',
};
