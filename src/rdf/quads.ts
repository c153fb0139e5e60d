import type { Quad } from '@rdfjs/types';
import { DataFactory, type Literal, type NamedNode } from 'n3';
import { documentIri } from '../model/document-path.js';
import type { Document } from './document.js';
import type { SiteIris } from './namespaces.js';
import { NodeWalk, type TermMaker } from './walk.js';

/**
 * Compiles the context to a function that gives a document's quads, all in the graph of the document's IRI, in the order
 * of its nodes and terms, each once. Make it once for a site.
 */
export function compileWalk(site: SiteIris): (document: Document) => Quad[] {
  const walk = new NodeWalk(site.vocabulary, RDFJS_TERMS);
  return (document) => {
    const graph = DataFactory.namedNode(documentIri(site.configuration.base, document.path));
    const quads: Quad[] = [];
    const seen = new Set<string>();
    for (const node of document.nodes) {
      walk.walk(node, (subject, predicate, object) => {
        const key = `${subject.id} ${predicate.id} ${object.id}`;
        if (seen.has(key) || !isNamed(subject) || !isNamed(predicate)) return;
        seen.add(key);
        quads.push(DataFactory.quad(subject, predicate, object, graph));
      });
    }
    return quads;
  };
}

function isNamed(term: NamedNode | Literal): term is NamedNode {
  return term.termType === 'NamedNode';
}

const RDFJS_TERMS: TermMaker<NamedNode | Literal> = {
  iri: (iri) => DataFactory.namedNode(iri),
  plain: (text) => DataFactory.literal(text),
  inLanguage: (text, language) => DataFactory.literal(text, language),
  typed: (text, datatype) => DataFactory.literal(text, isNamed(datatype) ? datatype : undefined),
};
