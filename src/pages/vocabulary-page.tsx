import type { NodeObject } from '../rdf/document.js';
import { nameOf, textOf } from './document-graph.js';
import { Definitions, Paragraphs } from './page-parts.js';
import type { ViewProps } from './value.js';

const RELATIONS = [
  'rdfs:subClassOf',
  'rdfs:subPropertyOf',
  'rdfs:domain',
  'rdfs:range',
  'skos:broader',
] as const;
const CLASS_TYPES = ['rdfs:Class', 'owl:Class'];
const PROPERTY_TYPES = ['rdf:Property', 'owl:ObjectProperty', 'owl:DatatypeProperty'];

/** Every term of the vocabulary, each at its own anchor, with its label and comment. */
export function VocabularyPage({ context, view }: ViewProps) {
  const { language, messages } = context;
  const { document, main } = view.graph;
  const terms = document.nodes.filter((node) => node !== main && node['@id'].includes('#'));
  const isOf = (types: readonly string[]) => (node: NodeObject) =>
    node['@type']?.some((type) => types.includes(type)) === true;
  const isClass = isOf(CLASS_TYPES);
  const isProperty = isOf(PROPERTY_TYPES);
  const groups = [
    ['classes', messages.vocabularyClasses, terms.filter(isClass)],
    ['properties', messages.vocabularyProperties, terms.filter(isProperty)],
    ['values', messages.vocabularyValues, terms.filter((node) => !isClass(node) && !isProperty(node))],
  ] as const;
  return (
    <>
      <h1>{nameOf(main, language) ?? document.summary.title}</h1>
      <Paragraphs context={context} node={main} term="dct:description" />
      {groups
        .filter(([, , nodes]) => nodes.length > 0)
        .map(([id, heading, nodes]) => (
          <section key={id} aria-labelledby={`section-${id}`}>
            <h2 id={`section-${id}`}>{heading}</h2>
            {nodes.map((node) => (
              <section key={node['@id']} id={node['@id'].split('#')[1]} class="term">
                <h3>
                  {nameOf(node, language)} <code>{node['@id'].split('#')[1]}</code>
                </h3>
                <p>{textOf(node, 'rdfs:comment', language)}</p>
                <Definitions context={context} view={view} node={node} terms={RELATIONS} />
              </section>
            ))}
          </section>
        ))}
    </>
  );
}
