import type { Literal, NamedNode, Quad, Term } from '@rdfjs/types';
import { DataFactory } from 'n3';
import { literalForm } from '../literals.js';
import { NAMESPACES } from '../namespaces.js';
import { iriProblem, type ProblemCode, propertyProblem, textProblem } from '../unexpressible.js';

/** What becomes of a quad of a file; a term that cannot be published is named with the reason. */
export type CleanedQuad =
  | { readonly kind: 'kept'; readonly quad: Quad }
  /** A literal was put into canonical form. */
  | { readonly kind: 'rewritten'; readonly quad: Quad; readonly from: string; readonly to: string }
  | { readonly kind: 'refused'; readonly code: ProblemCode; readonly value: string };

/** Blank nodes have their IRIs already. */
export function cleanQuad(quad: Quad): CleanedQuad {
  const subject = withHttps(quad.subject);
  const predicate = withHttps(quad.predicate);
  const graph = withHttps(quad.graph);
  const object = quad.object.termType === 'Literal' ? quad.object : withHttps(quad.object);
  const refusal = iriRefusal([subject, predicate, graph, object]) ?? predicateRefusal(predicate);
  if (refusal !== undefined) return refusal;
  if (!isNamed(subject) || !isNamed(predicate)) return refused('rdf/blank-node', subject.value);
  const place = graph.termType === 'DefaultGraph' || !isNamed(graph) ? DataFactory.defaultGraph() : graph;
  const kept = (value: NamedNode | Literal): Quad => DataFactory.quad(subject, predicate, value, place);
  if (isNamed(object)) return { kind: 'kept', quad: kept(object) };
  return object.termType === 'Literal' ? cleanLiteral(object, kept) : refused('rdf/blank-node', object.value);
}

function cleanLiteral(literal: Literal, kept: (value: Literal) => Quad): CleanedQuad {
  const { value, language } = literal;
  if (language !== '') {
    const code = textProblem(value, language);
    if (code !== undefined) return refused(code, value);
    return { kind: 'kept', quad: kept(DataFactory.literal(value, language.toLowerCase())) };
  }
  const datatype = httpsIri(literal.datatype.value);
  const code = textProblem(value) ?? iriProblem(datatype);
  if (code !== undefined) return refused(code, value);
  const form = literalForm(value, datatype);
  switch (form.kind) {
    case 'ill-typed':
      return refused('rdf/ill-typed-literal', value);
    case 'canonical':
      return { kind: 'kept', quad: kept(typedLiteral(value, datatype)) };
    case 'rewritten':
      return {
        kind: 'rewritten',
        quad: kept(typedLiteral(form.lexical, form.datatype)),
        from: shownLiteral(value, datatype),
        to: shownLiteral(form.lexical, form.datatype),
      };
  }
}

function iriRefusal(terms: readonly Term[]): CleanedQuad | undefined {
  for (const term of terms) {
    const code = isNamed(term) ? iriProblem(term.value) : undefined;
    if (code !== undefined) return refused(code, term.value);
  }
  return undefined;
}

function predicateRefusal(predicate: Term): CleanedQuad | undefined {
  const code = propertyProblem(predicate.value);
  return code === undefined ? undefined : refused(code, predicate.value);
}

function refused(code: ProblemCode, value: string): CleanedQuad {
  return { kind: 'refused', code, value };
}

/** schema.org is written with https throughout; both are read. */
function withHttps<T extends Term>(term: T): T | NamedNode {
  if (!isNamed(term)) return term;
  const iri = httpsIri(term.value);
  return iri === term.value ? term : DataFactory.namedNode(iri);
}

const HTTP_SCHEMA = 'http://schema.org/';

function httpsIri(iri: string): string {
  return iri.startsWith(HTTP_SCHEMA) ? NAMESPACES.schema + iri.slice(HTTP_SCHEMA.length) : iri;
}

function typedLiteral(value: string, datatype: string): Literal {
  return DataFactory.literal(value, DataFactory.namedNode(datatype));
}

function shownLiteral(value: string, datatype: string): string {
  return `"${value}"^^${datatype.replace(NAMESPACES.xsd, 'xsd:')}`;
}

function isNamed(term: Term): term is NamedNode {
  return term.termType === 'NamedNode';
}
