import type { Localized } from '../core/localized.js';
import { type Coercion, datatypeOf } from './coercion.js';
import type { Document, NodeObject, NodeValue } from './document.js';
import { hasDotSegment, isIri, isLanguageTag, isTakenForCurie } from './iris.js';
import { literalForm } from './literals.js';
import { NAMESPACES, XSD_STRING } from './namespaces.js';
import { isLanguageString, isReference, isTypedLiteral, propertiesOf } from './node-values.js';
import { PROBLEM_MESSAGES } from './problem-messages.js';
import { expandTerm, isOwnTerm, TERMS } from './terms.js';
import { isXmlText, splitXmlName } from './xml-names.js';

export type ProblemCode = keyof typeof PROBLEM_MESSAGES;

/** Something in a document that one of the six syntaxes, JSON-LD or the SPARQL engine cannot hold as it stands. */
export interface Problem {
  /** Stable, for machines: `rdf/invalid-iri`. */
  readonly code: ProblemCode;
  readonly node: string;
  /** Absent where the node's own IRI is at fault. */
  readonly term?: string;
  readonly value?: string;
  readonly message: Localized;
}

/**
 * What of a document cannot be published, in the order of its nodes and terms; none for one that all six syntaxes, the
 * engine and a JSON-LD processor take for the same graph.
 */
export function unexpressible(document: Document): Problem[] {
  return document.nodes.flatMap((node) => [...problemsOf(node)]);
}

function* problemsOf(node: NodeObject): Iterable<Problem> {
  const id = node['@id'];
  yield* reported(id, undefined, id, iriProblem(id));
  for (const type of node['@type'] ?? []) yield* reported(id, '@type', type, nameProblem(type));
  for (const [term, values] of propertiesOf(node)) {
    const problem = propertyProblem(term);
    yield* reported(id, term, term, problem);
    const coercion = TERMS.get(term) ?? 'text';
    for (const value of values) yield* reported(id, term, shown(value), valueProblem(value, coercion));
  }
}

function* reported(
  node: string,
  term: string | undefined,
  value: string,
  code: ProblemCode | undefined,
): Iterable<Problem> {
  if (code === undefined) return;
  const place = term === undefined ? {} : { term };
  yield { code, node, ...place, value, message: PROBLEM_MESSAGES[code](value) };
}

/** What is wrong with an absolute IRI, as subject, object or graph. */
export function iriProblem(iri: string): ProblemCode | undefined {
  if (iri.startsWith('_:')) return 'rdf/blank-node';
  if (!isIri(iri)) return 'rdf/invalid-iri';
  if (hasDotSegment(iri)) return 'rdf/dot-segment';
  return isTakenForCurie(iri) ? 'rdf/scheme-is-prefix' : undefined;
}

/** A class, property or datatype: a term of our own, a CURIE or an absolute IRI. */
function nameProblem(name: string): ProblemCode | undefined {
  if (!name.includes(':')) return isOwnTerm(name) ? undefined : 'rdf/unknown-term';
  if (name.startsWith('_:')) return 'rdf/blank-node';
  const iri = expanded(name);
  if (!isIri(iri)) return 'rdf/invalid-iri';
  return hasDotSegment(iri) ? 'rdf/dot-segment' : undefined;
}

/** What is wrong with a property, as term or absolute IRI. */
export function propertyProblem(term: string): ProblemCode | undefined {
  if (TERMS.has(term)) return undefined;
  const problem = term.startsWith('@') ? 'rdf/unknown-term' : nameProblem(term);
  if (problem !== undefined) return problem;
  return isXmlElement(expanded(term)) ? undefined : 'rdf/no-xml-name';
}

/** Names of RDF/XML's own syntax, which are no properties (RDF 1.1 XML Syntax, 5.1). */
const SYNTAX_NAMES: ReadonlySet<string> = new Set(
  [
    'RDF',
    'ID',
    'about',
    'bagID',
    'parseType',
    'resource',
    'nodeID',
    'datatype',
    'li',
    'Description',
    'aboutEach',
    'aboutEachPrefix',
  ].map((name) => NAMESPACES.rdf + name),
);

function isXmlElement(iri: string): boolean {
  return !SYNTAX_NAMES.has(iri) && splitXmlName(iri) !== undefined;
}

function valueProblem(value: NodeValue, coercion: Coercion): ProblemCode | undefined {
  if (isReference(value)) return iriProblem(value['@id']);
  if (isLanguageString(value)) return textProblem(value['@value'], value['@language']);
  if (isTypedLiteral(value))
    return nameProblem(value['@type']) ?? literalProblem(value['@value'], expanded(value['@type']));
  if (typeof value === 'number') return numberProblem(value, coercion);
  const datatype = datatypeOf(coercion);
  if (typeof value === 'boolean')
    return datatype === undefined || datatype === XSD_STRING
      ? undefined
      : literalProblem(String(value), datatype);
  return datatype === undefined ? iriProblem(value) : literalProblem(value, datatype);
}

/** What is wrong with the text of a literal, and with its language where it has one. */
export function textProblem(text: string, language?: string): ProblemCode | undefined {
  if (language !== undefined && !isLanguageTag(language.toLowerCase())) return 'rdf/invalid-language';
  return isXmlText(text) ? undefined : 'rdf/not-xml-text';
}

/** Only whole numbers: JSON-LD makes any other a double in exponents, which is no decimal. */
function numberProblem(value: number, coercion: Coercion): ProblemCode | undefined {
  if (!Number.isSafeInteger(value) || Object.is(value, -0)) return 'rdf/number-with-fraction';
  const datatype = datatypeOf(coercion);
  return datatype === undefined || datatype === XSD_STRING
    ? undefined
    : literalProblem(String(value), datatype);
}

function literalProblem(lexical: string, datatype: string): ProblemCode | undefined {
  const problem = textProblem(lexical);
  if (problem !== undefined) return problem;
  const form = literalForm(lexical, datatype);
  if (form.kind === 'ill-typed') return 'rdf/ill-typed-literal';
  // A datatype that the engine widens may stand in a catalogue, which readers want as it is.
  return form.kind === 'rewritten' && form.lexical !== lexical ? 'rdf/literal-not-canonical' : undefined;
}

/** Our own namespace is valid and ends before a name, wherever it is: any will do to check the rest. */
function expanded(name: string): string {
  return expandTerm(name, 'http://example.org/vocab#');
}

function shown(value: NodeValue): string {
  if (typeof value !== 'object') return String(value);
  return isReference(value) ? value['@id'] : value['@value'];
}
