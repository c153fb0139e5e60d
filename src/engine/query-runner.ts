import type { NamedNode, Store } from 'oxigraph';
import { type Localized, verbatim } from '../core/localized.js';
import { answerFromColumns } from './columns/answer.js';
import type { Columns } from './columns/columns.js';
import type { ColumnAnswer } from './columns/table-writers.js';
import type { EngineData, EngineReply, EngineRequest } from './engine-messages.js';
import { InexpressibleGraph, writeGraph } from './graph-writer.js';
import { codeResult } from './result-coding.js';

type Oxigraph = typeof import('oxigraph');
type QueryOptions = NonNullable<Parameters<Store['query']>[1]>;

export type RunOutcome =
  | Exclude<EngineReply, { kind: 'out-of-memory' }>
  /** The WebAssembly instance trapped: the store must not be used again. */
  | { readonly kind: 'trapped'; readonly message: string };

/** Runs inspected queries over one store, in the worker's thread. */
export class QueryRunner {
  constructor(
    private readonly oxigraph: Oxigraph,
    private readonly store: Store,
    private readonly settings: Pick<
      EngineData,
      'unionDefaultGraph' | 'resultBytes' | 'prefixes' | 'jsonLdContext'
    >,
    private readonly columns?: Columns,
  ) {}

  async run(request: EngineRequest): Promise<RunOutcome> {
    try {
      const unknown = this.#unknownGraph([
        ...request.graphs,
        ...request.defaultGraphs,
        ...request.namedGraphs,
      ]);
      if (unknown !== undefined) {
        return {
          kind: 'refused',
          reason: 'unknown-graph',
          message: {
            fr: `Il n’y a pas de graphe <${unknown}> ici. Les graphes sont les documents de ce site.`,
            en: `There is no graph <${unknown}> here. Graphs are the documents of this site.`,
          },
        };
      }
      const fromColumns = this.#fromColumns(request);
      if (fromColumns?.kind === 'too-large') return fromColumns;
      const text = fromColumns?.text ?? (await this.#write(request));
      // A UTF-16 unit takes at least one byte.
      if (text.length > this.settings.resultBytes) return { kind: 'too-large' };
      const body = new TextEncoder().encode(text);
      if (body.length > this.settings.resultBytes) return { kind: 'too-large' };
      return { kind: 'result', ...codeResult(body, request.coding) };
    } catch (error) {
      return outcomeOf(error);
    }
  }

  #unknownGraph(graphs: readonly string[]): string | undefined {
    return graphs.find((graph) => {
      const node = this.#node(graph);
      return (
        node === undefined ||
        this.store.query('ASK { GRAPH ?graph { ?s ?p ?o } }', { default_graph: [], named_graphs: [node] }) !==
          true
      );
    });
  }

  #node(iri: string): NamedNode | undefined {
    try {
      return this.oxigraph.namedNode(iri);
    } catch {
      return undefined;
    }
  }

  #fromColumns({ columns: query, mediaType }: EngineRequest): ColumnAnswer | undefined {
    if (query === undefined || this.columns === undefined) return undefined;
    return answerFromColumns(query, this.columns, { mediaType, maximumLength: this.settings.resultBytes });
  }

  async #write(request: EngineRequest): Promise<string> {
    if (request.form !== 'graph') return this.#query(request, request.mediaType);
    const triples = this.#query(request, 'application/n-triples');
    // Checked before the slower writers: every syntax but JSON-LD and Turtle is about as long.
    if (triples.length > this.settings.resultBytes * 4) return ' '.repeat(this.settings.resultBytes + 1);
    return writeGraph(triples, request.mediaType, this.settings);
  }

  #query(request: EngineRequest, format: string): string {
    const result = this.store.query(request.text, {
      base_iri: request.baseIri,
      results_format: format,
      ...this.#dataset(request),
    });
    if (typeof result !== 'string') throw new Error('the engine gave no text');
    return result;
  }

  /** Dataset of the protocol, else of the query's clauses, else all (SPARQL 1.1 Protocol, 2.1.4). */
  #dataset(request: EngineRequest): QueryOptions {
    if (request.defaultGraphs.length + request.namedGraphs.length > 0) {
      return {
        default_graph: request.defaultGraphs.map((graph) => this.oxigraph.namedNode(graph)),
        named_graphs: request.namedGraphs.map((graph) => this.oxigraph.namedNode(graph)),
      };
    }
    // With the union switched on, Oxigraph ignores FROM.
    return { use_default_graph_as_union: this.settings.unionDefaultGraph && !request.namesGraphs };
  }
}

const SYNTAX_ERROR = /^error at (\d+):(\d+): (.*)$/su;

function outcomeOf(error: unknown): RunOutcome {
  if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) {
    return { kind: 'trapped', message: error.message };
  }
  if (error instanceof InexpressibleGraph) {
    return { kind: 'refused', reason: 'inexpressible', message: error.localized };
  }
  const message = error instanceof Error ? error.message : String(error);
  const [, line, column, detail] = SYNTAX_ERROR.exec(message) ?? [];
  if (line === undefined || column === undefined) return { kind: 'failed', message: failure(message) };
  return {
    kind: 'malformed',
    message: verbatim((detail ?? '').slice(0, 300)),
    position: { line: Number(line), column: Number(column) },
  };
}

function failure(reason: string): Localized {
  return {
    fr: `Le moteur n’a pas pu répondre à cette requête : ${reason}`,
    en: `The engine could not answer this query: ${reason}`,
  };
}
