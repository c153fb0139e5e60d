import { nameOf, plainValue, textOf, valuesOf } from './document-graph.js';
import { OtherNodes } from './other-nodes.js';
import { Definitions, Paragraphs } from './page-parts.js';
import { locate, type ViewProps } from './value.js';

const FACTS = ['dct:publisher', 'dct:license', 'dct:issued', 'dct:modified'] as const;
const SERVICE = ['dcat:endpointURL', 'dct:conformsTo', 'dct:license'] as const;

/** The datasets that the site publishes, and the services that query them. */
export function CatalogPage({ context, view }: ViewProps) {
  const { messages, language } = context;
  const catalog = view.graph.main;
  const services = view.graph.document.nodes.filter((node) => node['@type']?.includes('dcat:DataService'));
  return (
    <>
      <h1>{nameOf(catalog, language) ?? view.stored.document.summary.title}</h1>
      <Paragraphs context={context} node={catalog} term="dct:description" />
      <Definitions context={context} view={view} node={catalog} terms={FACTS} />
      <section aria-labelledby="section-datasets">
        <h2 id="section-datasets">{messages.datasets}</h2>
        <dl>
          {valuesOf(catalog, 'dcat:dataset').map((value) => (
            <DatasetEntry key={plainValue(value)} context={context} view={view} iri={plainValue(value)} />
          ))}
        </dl>
      </section>
      {services.map((service) => (
        <section key={service['@id']} id={service['@id'].split('#')[1]}>
          <h2>{nameOf(service, language)}</h2>
          <Paragraphs context={context} node={service} term="dct:description" />
          <Definitions context={context} view={view} node={service} terms={SERVICE} />
        </section>
      ))}
      <OtherNodes context={context} view={view} shown={['dcat:DataService']} />
    </>
  );
}

function DatasetEntry({ context, view, iri }: ViewProps & { readonly iri: string }) {
  const target = locate(context, view, iri);
  if (target === undefined) return null;
  return (
    <div>
      <dt>
        <a href={target.href}>{target.name}</a>
      </dt>
      <dd>{textOf(view.names.get(iri)?.node, 'dct:description', context.language)}</dd>
    </div>
  );
}
