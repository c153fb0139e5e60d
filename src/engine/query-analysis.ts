import type { Query } from '@traqula/rules-sparql-1-1';
import type { Localized } from '../core/localized.js';
import type { ColumnQuery } from './columns/column-query.js';
import { columnShape } from './columns/column-shape.js';
import type { QueryPosition, ResultForm } from './contract.js';
import { type CountShape, countShape } from './count-shape.js';
import type { JoinShape } from './join-shape.js';
import type { QueryLimits } from './limits.js';
import { resolveIri } from './query-iris.js';
import { measureTree, type TreeMeasures } from './query-measures.js';
import { parseQuery, positionAt } from './query-parser.js';
import { hasCodepointEscapes, joinsOf, type RewriteSwitches, rewriteQuery } from './query-rewrite.js';
import { tooMany } from './token-scan.js';

/** What the engine must know of a query to run it. */
export interface QueryFacts {
  readonly form: ResultForm;
  /** The query says `FROM` or `FROM NAMED`: the union of all graphs is then not its default graph. */
  readonly namesGraphs: boolean;
  /** Absolute IRIs of its FROM and FROM NAMED clauses. */
  readonly graphs: readonly string[];
  /** NOW, RAND, UUID, STRUUID, BNODE: the same query need not give the same result twice. */
  readonly volatile: boolean;
  /** The text to run. */
  readonly text: string;
  /** The query asks for a number that the statistics of a snapshot hold. */
  readonly count?: CountShape;
  /** Where its joins can be said in another way. */
  readonly joins?: JoinShape;
  /** The same query, where columns can answer it. */
  readonly columns?: ColumnQuery;
}

export type QueryAnalysis =
  | { readonly kind: 'accepted'; readonly facts: QueryFacts }
  | { readonly kind: 'malformed'; readonly message: Localized; readonly position?: QueryPosition }
  | {
      readonly kind: 'refused';
      readonly message: Localized;
      readonly position?: QueryPosition;
      readonly reason: 'update' | 'service';
    }
  | { readonly kind: 'too-complex'; readonly message: Localized };

const FORMS: Readonly<Record<Query['subType'], ResultForm>> = {
  select: 'bindings',
  ask: 'boolean',
  construct: 'graph',
  describe: 'graph',
};

/**
 * Second and third defence: parses a query that passed the token scan, counts its patterns, and refuses what a
 * read-only endpoint does not do. Runs in a worker with a time limit.
 */
export function analyseQuery(
  query: string,
  baseIri: string,
  limits: QueryLimits,
  rewrites: RewriteSwitches,
): QueryAnalysis {
  const parsed = parseQuery(query, baseIri);
  if (parsed.kind === 'too-deep')
    return {
      kind: 'too-complex',
      message: {
        fr: 'La requête est trop profondément imbriquée. Simplifiez-la.',
        en: 'The query nests too deeply. Simplify it.',
      },
    };
  if (parsed.kind === 'malformed') return parsed;
  const { tree } = parsed;
  if (tree.type === 'update') {
    return {
      kind: 'refused',
      message: {
        fr: 'Ce service est en lecture seule : il répond aux requêtes et refuse les mises à jour.',
        en: 'This endpoint is read-only: it answers queries and refuses updates.',
      },
      reason: 'update',
    };
  }
  const measures = measureTree(tree);
  const excess = exceededLimit(measures, limits);
  if (excess !== undefined) return { kind: 'too-complex', message: excess };
  if (measures.serviceOffset !== undefined) {
    return {
      kind: 'refused',
      message: {
        fr: 'SERVICE est refusé, SILENT ou non : ce service n’en interroge aucun autre. Interrogez-le vous-même et joignez les résultats.',
        en: 'SERVICE is refused, SILENT or not: this endpoint queries no other one. Query it yourself and join.',
      },
      position: positionAt(query, measures.serviceOffset),
      reason: 'service',
    };
  }
  const count = rewrites.counts && !hasCodepointEscapes(query) ? countShape(tree, baseIri) : undefined;
  const joins = joinsOf(tree, query, baseIri, rewrites);
  const columns = rewrites.columns ? columnShape(tree, baseIri) : undefined;
  return {
    kind: 'accepted',
    facts: {
      ...factsOf(tree, baseIri, measures),
      text: rewriteQuery(tree, query, rewrites),
      ...(count === undefined ? {} : { count }),
      ...(joins === undefined ? {} : { joins }),
      ...(columns === undefined ? {} : { columns }),
    },
  };
}

function factsOf(
  tree: Query,
  baseIri: string,
  measures: TreeMeasures,
): Omit<QueryFacts, 'text' | 'count' | 'joins' | 'columns'> {
  const clauses = tree.datasets.clauses;
  return {
    form: FORMS[tree.subType],
    namesGraphs: clauses.length > 0,
    graphs: clauses.map((clause) => resolveIri(clause.value, tree.context, baseIri)),
    volatile: measures.volatile,
  };
}

const COUNTED = [
  ['triplePatterns', { fr: 'motifs de triplets', en: 'triple patterns' }],
  ['pathSteps', { fr: 'étapes de chemins de propriétés', en: 'steps in property paths' }],
  [
    'clauses',
    {
      fr: 'clauses (OPTIONAL, UNION, MINUS, GRAPH, FILTER, BIND, VALUES, sous-requêtes)',
      en: 'clauses (OPTIONAL, UNION, MINUS, GRAPH, FILTER, BIND, VALUES, subqueries)',
    },
  ],
  ['nestedOptionals', { fr: 'niveaux d’OPTIONAL dans OPTIONAL', en: 'levels of OPTIONAL inside OPTIONAL' }],
] as const;

function exceededLimit(measures: TreeMeasures, limits: QueryLimits): Localized | undefined {
  const exceeded = COUNTED.find(([measure]) => measures[measure] > limits[measure]);
  return exceeded === undefined ? undefined : tooMany(exceeded[1], limits[exceeded[0]]);
}
