import { LANGUAGES, type Localized } from '../core/localized.js';
import { documentIri } from '../model/document-path.js';
import { datatypeOf } from './coercion.js';
import type { Document, LanguageString, NodeObject } from './document.js';
import { OWN_PREFIX, prefixesOf, type SiteIris, XSD_STRING } from './namespaces.js';
import { expandTerm } from './terms.js';
import { OWN_CLASSES } from './vocabulary/classes.js';
import type { ClassDefinition, IndividualDefinition, PropertyDefinition } from './vocabulary/definitions.js';
import { OWN_INDIVIDUALS } from './vocabulary/individuals.js';
import { OWN_PROPERTIES } from './vocabulary/properties.js';

/** Path of the document that describes the vocabulary: `/vocab#Award` is a term. */
export const VOCABULARY_PATH = 'vocab';

const TITLE: Localized = { fr: 'Vocabulaire de Palmarès', en: 'Vocabulary of Palmarès' };
const DESCRIPTION: Localized = {
  fr: 'Les termes avec lesquels ce site décrit labels, prix, éditions, distinctions et preuves.',
  en: 'The terms in which this site describes labels, prizes, editions, awards and evidence.',
};

/**
 * The document at `/vocab`: an ontology with every term of our own as a fragment node, in French and English, and the
 * prefixes for query editors (`sh:declare`). Where several sites share one namespace, the terms are described there, and
 * this document only points to it.
 */
export function vocabularyDocument(site: SiteIris): Document {
  const iri = documentIri(site.configuration.base, VOCABULARY_PATH);
  const isOwn = site.vocabulary === `${iri}#`;
  const prefixes = prefixNodes(site, iri);
  const terms = isOwn ? termNodes(site.vocabulary, iri) : [];
  return {
    path: VOCABULARY_PATH,
    kind: 'vocabulary',
    nodes: [documentNode(site, iri, isOwn, prefixes), ...terms, ...prefixes],
    datasets: [],
    summary: { title: TITLE.fr, language: 'fr' },
  };
}

function documentNode(
  site: SiteIris,
  iri: string,
  isOwn: boolean,
  prefixes: readonly NodeObject[],
): NodeObject {
  return {
    '@id': iri,
    '@type': ['foaf:Document', 'schema:WebPage', ...(isOwn ? ['owl:Ontology'] : [])],
    'dct:title': inLanguages(TITLE),
    'dct:description': inLanguages(DESCRIPTION),
    'vann:preferredNamespacePrefix': OWN_PREFIX,
    'vann:preferredNamespaceUri': site.vocabulary,
    ...(isOwn ? {} : { 'rdfs:seeAlso': site.vocabulary }),
    'sh:declare': prefixes.map((node) => node['@id']),
  };
}

function prefixNodes(site: SiteIris, iri: string): NodeObject[] {
  return Object.entries(prefixesOf(site)).map(([prefix, namespace]) => ({
    '@id': `${iri}#prefix-${prefix}`,
    '@type': ['sh:PrefixDeclaration'],
    'sh:prefix': prefix,
    'sh:namespace': namespace,
  }));
}

function termNodes(vocabulary: string, iri: string): NodeObject[] {
  return [
    ...OWN_CLASSES.map((definition) => classNode(definition, vocabulary, iri)),
    ...OWN_PROPERTIES.map((definition) => propertyNode(definition, vocabulary, iri)),
    ...OWN_INDIVIDUALS.map((definition) => individualNode(definition, vocabulary, iri)),
  ];
}

function classNode(definition: ClassDefinition, vocabulary: string, iri: string): NodeObject {
  return {
    '@id': vocabulary + definition.name,
    '@type': ['rdfs:Class', 'owl:Class'],
    ...labelled(definition, iri),
    'rdfs:subClassOf': definition.subClassOf.map((name) => expandTerm(name, vocabulary)),
  };
}

function propertyNode(definition: PropertyDefinition, vocabulary: string, iri: string): NodeObject {
  const { coercion, domain, range, subPropertyOf } = definition;
  const datatype = datatypeOf(coercion);
  const rangeIri = range === undefined ? datatype : expandTerm(range, vocabulary);
  // A text may be in a language or not: neither xsd:string nor rdf:langString is its range.
  const hasRange = rangeIri !== undefined && !(coercion === 'text' && rangeIri === XSD_STRING);
  return {
    '@id': vocabulary + definition.name,
    '@type': ['rdf:Property', datatype === undefined ? 'owl:ObjectProperty' : 'owl:DatatypeProperty'],
    ...labelled(definition, iri),
    ...(domain === undefined ? {} : { 'rdfs:domain': expandTerm(domain, vocabulary) }),
    ...(hasRange ? { 'rdfs:range': rangeIri } : {}),
    ...(subPropertyOf === undefined
      ? {}
      : { 'rdfs:subPropertyOf': subPropertyOf.map((name) => expandTerm(name, vocabulary)) }),
  };
}

function individualNode(definition: IndividualDefinition, vocabulary: string, iri: string): NodeObject {
  const { label, comment } = definition;
  return {
    '@id': vocabulary + definition.name,
    '@type': [definition.type, 'skos:Concept'],
    ...labelled(definition, iri),
    'skos:prefLabel': inLanguages(label),
    'skos:definition': inLanguages(comment),
  };
}

function labelled(
  definition: { readonly label: Localized; readonly comment: Localized },
  iri: string,
): Pick<NodeObject, string> {
  return {
    'rdfs:label': inLanguages(definition.label),
    'rdfs:comment': inLanguages(definition.comment),
    'rdfs:isDefinedBy': iri,
  };
}

function inLanguages(text: Localized): LanguageString[] {
  return LANGUAGES.map((language) => ({ '@value': text[language], '@language': language }));
}
