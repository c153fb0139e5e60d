import type { Quad } from '@rdfjs/types';
import { context } from '../rdf/context.js';
import type { Document } from '../rdf/document.js';
import { quadLine, sortedUnique } from '../rdf/n-quads.js';
import { prefixesOf, type SiteIris } from '../rdf/namespaces.js';
import { turtleWriter } from '../rdf/turtle-writer.js';
import { csvRecord } from './csv.js';
import { datasetSubject } from './dataset-profile.js';
import { datasetTable } from './dataset-tables.js';

/** Writes a dataset in one format, document by document. */
export interface DumpFormatter {
  readonly start: string;
  /** @param triples of the document, without graph */
  document(document: Document, triples: readonly Quad[]): string;
  end(): string;
}

export interface DumpFormat {
  readonly suffix: string;
  readonly mediaType: string;
  readonly create: (site: SiteIris, slug: string) => DumpFormatter;
}

/** In the order of their suffixes. */
export const DUMP_FORMATS: readonly DumpFormat[] = [
  { suffix: 'csv', mediaType: 'text/csv', create: csvFormatter },
  { suffix: 'jsonld', mediaType: 'application/ld+json', create: jsonLdFormatter },
  { suffix: 'nt', mediaType: 'application/n-triples', create: nTriplesFormatter },
  { suffix: 'ttl', mediaType: 'text/turtle', create: turtleFormatter },
];

function nTriplesFormatter(): DumpFormatter {
  return {
    start: '',
    document: (_, triples) =>
      sortedUnique(triples.map(quadLine))
        .map((line) => `${line}\n`)
        .join(''),
    end: () => '',
  };
}

function turtleFormatter(site: SiteIris): DumpFormatter {
  const { writer, take } = turtleWriter('text/turtle', prefixesOf(site));
  return {
    start: '',
    document(_, triples) {
      writer.addQuads([...triples]);
      return take();
    },
    end() {
      writer.end();
      return take();
    },
  };
}

/** One `@graph` over the whole context, a node a line. */
function jsonLdFormatter(site: SiteIris): DumpFormatter {
  let separator = '\n';
  return {
    start: `{\n"@context": ${JSON.stringify(context(site))},\n"@graph": [`,
    document({ nodes }) {
      return nodes
        .map((node) => {
          const line = separator + JSON.stringify(node);
          separator = ',\n';
          return line;
        })
        .join('');
    },
    end: () => '\n]\n}\n',
  };
}

function csvFormatter(site: SiteIris, slug: string): DumpFormatter {
  const table = datasetTable(datasetSubject(slug), site.configuration.base);
  return {
    start: csvRecord(table.header),
    document(document) {
      const row = table.row(document);
      return row === undefined ? '' : csvRecord(row);
    },
    end: () => '',
  };
}
