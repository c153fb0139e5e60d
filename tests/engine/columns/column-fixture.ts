import type { Query } from '@traqula/rules-sparql-1-1';
import { Store } from 'oxigraph';
import { answerFromColumns } from '../../../src/engine/columns/answer.js';
import type { ColumnQuery } from '../../../src/engine/columns/column-query.js';
import { columnShape } from '../../../src/engine/columns/column-shape.js';
import { Columns } from '../../../src/engine/columns/columns.js';
import { readColumns } from '../../../src/engine/columns/read-columns.js';
import { parseQuery } from '../../../src/engine/query-parser.js';
import { NO_REWRITES, rewriteQuery } from '../../../src/engine/query-rewrite.js';
import { OPTIONS } from '../random-patterns.js';

export const JSON_TYPE = 'application/sparql-results+json';
export const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

export function columnsOf(quads: string): Columns {
  const image = readColumns([Buffer.from(quads)]);
  if (image === undefined) throw new Error(`not canonical: ${quads}`);
  return new Columns(image);
}

function treeOf(query: string): Query {
  const parsed = parseQuery(query, OPTIONS.base_iri);
  if (parsed.kind !== 'parsed' || parsed.tree.type !== 'query') throw new Error(`not a query: ${query}`);
  return parsed.tree;
}

export function shapeOf(query: string): ColumnQuery | undefined {
  return columnShape(treeOf(query), OPTIONS.base_iri);
}

/** What columns give; undefined where they leave it to the engine. */
export function answer(query: string, columns: Columns, mediaType = JSON_TYPE): string | undefined {
  const shape = shapeOf(query);
  const given = shape && answerFromColumns(shape, columns, { mediaType, maximumLength: 1e6 });
  return given?.kind === 'text' ? given.text : undefined;
}

/** What the engine gives where nothing is done to make it quicker. */
export function engineAnswer(query: string, quads: string, mediaType = JSON_TYPE): string {
  const store = new Store();
  store.load(quads, { format: 'nq' });
  const text = rewriteQuery(treeOf(query), query, NO_REWRITES);
  return String(store.query(text, { ...OPTIONS, results_format: mediaType }));
}

interface Table {
  readonly head: { readonly vars: readonly string[] };
  readonly results: { readonly bindings: readonly Record<string, object>[] };
}

export function readTable(json: string): { variables: readonly string[]; rows: string[] } {
  const { head, results } = JSON.parse(json) as Table;
  return {
    variables: head.vars,
    rows: results.bindings.map((row) =>
      JSON.stringify(Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1))),
    ),
  };
}
