import type { Query } from '@traqula/rules-sparql-1-1';
import { type JoinShape, joinShape } from './join-shape.js';
import { lateralEdits } from './lateral-rewrite.js';
import { negationEdits } from './negation-rewrite.js';
import { projectedVariables } from './pattern-variables.js';
import { queryTokens } from './query-tokens.js';
import { standardEdits } from './standard-rewrite.js';
import { applyEdits, type TextEdit } from './text-edits.js';

/** What changes how a query is run, never what it gives; each can be switched off. */
export interface RewriteSwitches {
  /** OPTIONAL as LATERAL { OPTIONAL }, where the meaning stays. */
  readonly lateral: boolean;
  /** Counts that the snapshot's statistics hold are not counted again. */
  readonly counts: boolean;
  /** FILTER NOT EXISTS as MINUS, where the meaning stays. */
  readonly negations: boolean;
  /** Joins by hash instead of look-ups, where the snapshot's statistics let expect that to be quicker. */
  readonly joins: boolean;
  /** Whole tables from columns of the snapshot's triples, without the engine. */
  readonly columns: boolean;
}

export const ALL_REWRITES: RewriteSwitches = {
  lateral: true,
  counts: true,
  negations: true,
  joins: true,
  columns: true,
};
export const NO_REWRITES: RewriteSwitches = {
  lateral: false,
  counts: false,
  negations: false,
  joins: false,
  columns: false,
};

/** The text to run instead of a query's own. */
export function rewriteQuery(tree: Query, query: string, switches: RewriteSwitches): string {
  if (hasCodepointEscapes(query)) return query;
  return applyEdits(query, [
    ...edits(tree, query, switches),
    ...(switches.lateral ? lateralEdits(tree) : []),
  ]);
}

/** What of a query may be said in another way once the statistics of a snapshot are known. */
export function joinsOf(
  tree: Query,
  query: string,
  baseIri: string,
  switches: RewriteSwitches,
): JoinShape | undefined {
  if (!switches.joins || hasCodepointEscapes(query)) return undefined;
  return joinShape(tree, baseIri, edits(tree, query, switches), switches.lateral ? lateralEdits(tree) : []);
}

function edits(tree: Query, query: string, { negations }: RewriteSwitches): TextEdit[] {
  return [
    ...wildcardEdits(tree, query),
    ...booleanEdits(query),
    ...standardEdits(tree, query),
    ...(negations ? negationEdits(tree) : []),
  ];
}

/** Offsets of the tree count in the text after these were replaced: they hold where there are none. */
export function hasCodepointEscapes(query: string): boolean {
  return /\\u/iu.test(query);
}

/** Keywords are case-insensitive, `TRUE` and `FALSE` too (SPARQL 1.1, 19.8); Oxigraph knows them in lower case only. */
function booleanEdits(query: string): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const { kind, text, offset } of queryTokens(query)) {
    const lower = text.toLowerCase();
    if (kind === 'word' && lower !== text && (lower === 'true' || lower === 'false')) {
      edits.push({ start: offset, end: offset + text.length, text: lower });
    }
  }
  return edits;
}

/** `SELECT *` in the order in which the query names its variables, as people expect; the engine sorts them by name. */
function wildcardEdits(tree: Query, query: string): TextEdit[] {
  if (tree.subType !== 'select') return [];
  const [selected] = tree.variables;
  if (selected?.type !== 'wildcard' || selected.loc.sourceLocationType !== 'source') return [];
  const { start, end } = selected.loc;
  const variables = projectedVariables(tree);
  if (query.slice(start, end) !== '*' || variables.length === 0) return [];
  return [{ start, end, text: ` ${variables.map((name) => `?${name}`).join(' ')} ` }];
}
