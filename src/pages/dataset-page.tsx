import type { NodeObject } from '../rdf/document.js';
import { iriOf, nameOf, numberOf, plainValue, textOf, valuesOf } from './document-graph.js';
import { formatBytes } from './format.js';
import { IncomingLinks } from './incoming-links.js';
import { OtherNodes } from './other-nodes.js';
import { Definitions, Paragraphs } from './page-parts.js';
import { locate, type ViewProps } from './value.js';

const FACTS = [
  'schema:about',
  'dct:publisher',
  'dct:license',
  'schema:temporalCoverage',
  'dct:issued',
  'dct:modified',
  'dcat:keyword',
  'schema:includedInDataCatalog',
] as const;

/** What a dataset holds, and its files with their sizes and checksums. */
export function DatasetPage({ context, view }: ViewProps) {
  const { messages, language } = context;
  const dataset = view.graph.main;
  const files = nodesOf(view, dataset, 'dcat:distribution');
  return (
    <>
      <h1>{nameOf(dataset, language) ?? view.stored.document.summary.title}</h1>
      <Paragraphs context={context} node={dataset} term="dct:description" />
      <Definitions context={context} view={view} node={dataset} terms={FACTS} />
      {files.length > 0 && (
        <section aria-labelledby="section-downloads">
          <h2 id="section-downloads">{messages.formats}</h2>
          <ul>
            {files.map((file) => (
              <Download key={file['@id']} context={context} view={view} file={file} />
            ))}
          </ul>
        </section>
      )}
      <OtherNodes context={context} view={view} shown={SHOWN} />
      <IncomingLinks context={context} view={view} />
    </>
  );
}

/** Told in the list of files. */
const SHOWN = ['dcat:Distribution', 'spdx:Checksum'];

function Download({ context, view, file }: ViewProps & { readonly file: NodeObject }) {
  const [address] = valuesOf(file, 'dcat:downloadURL').map(plainValue);
  const target = address === undefined ? undefined : locate(context, view, address);
  if (target === undefined) return null;
  const bytes = numberOf(file, 'dcat:byteSize');
  const [checksum] = nodesOf(view, file, 'spdx:checksum');
  return (
    <li id={file['@id'].split('#')[1]}>
      <a href={target.href} type={textOf(file, 'schema:encodingFormat', context.language)}>
        {target.name.slice(target.name.lastIndexOf('/') + 1)}
      </a>
      {bytes !== undefined && ` – ${formatBytes(bytes, context.language)}`}
      {checksum !== undefined && (
        <span id={checksum['@id'].split('#')[1]}>
          {', SHA-256 '}
          <code class="checksum">{textOf(checksum, 'spdx:checksumValue', context.language)}</code>
        </span>
      )}
    </li>
  );
}

function nodesOf({ graph }: ViewProps['view'], node: NodeObject, term: string): readonly NodeObject[] {
  return valuesOf(node, term).flatMap((value) => {
    const found = graph.node(iriOf(value) ?? '');
    return found === undefined ? [] : [found];
  });
}
