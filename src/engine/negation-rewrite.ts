import type { Pattern, PatternFilter, Query, TripleNesting } from '@traqula/rules-sparql-1-1';
import { RDF_TYPE } from '../rdf/namespaces.js';
import { isFreeOfScope } from './lateral-rewrite.js';
import type { TextEdit } from './text-edits.js';

/**
 * Finds each `FILTER NOT EXISTS { … }` that may run as `MINUS { … }`, which Oxigraph evaluates once instead of once for
 * each solution: a third of the time where a whole class is looked through.
 *
 * Why the meaning stays. NOT EXISTS keeps a solution μ for which the body with μ's values has no match; MINUS keeps
 * those with which no solution of the body is compatible, or shares no variable. For a body of triple patterns the
 * matches with μ's values put in are just the solutions compatible with μ; and a variable that body and group share,
 * bound in every solution of the group, makes sure that each pair shares one. Filters of the body may name its own
 * variables only. A filter counts for its whole group wherever it stands, MINUS for what stands before it: only filters
 * may follow. In OPTIONAL a filter sees the left side, too: only the outermost group is looked at.
 *
 * Worth it only where the group looks through much, since the body is evaluated whole: a group that names a thing, by a
 * constant other than a class, or by anything but triple patterns, is left alone, and so is a query with a limit.
 */
export function negationEdits(query: Query): TextEdit[] {
  if (query.where === undefined || query.solutionModifiers.limitOffset !== undefined) return [];
  const { patterns } = query.where;
  const first = patterns.findIndex(isFilter);
  const [before, filters] = [patterns.slice(0, first), patterns.slice(first)];
  if (first < 0 || !before.every(looksThroughMuch)) return [];
  return filters.every(isFilter) ? filters.flatMap((filter) => asMinus(filter, before)) : [];
}

function isFilter(pattern: Pattern): pattern is PatternFilter {
  return pattern.type === 'pattern' && pattern.subType === 'filter';
}

function asMinus({ expression, loc }: PatternFilter, group: readonly Pattern[]): TextEdit[] {
  if (expression.type !== 'expression' || expression.subType !== 'patternOperation') return [];
  const { args: body, operator } = expression;
  if (operator !== 'notexists' || !isFreeOfScope(body.patterns, group)) return [];
  if (loc.sourceLocationType !== 'source' || body.loc.sourceLocationType !== 'source') return [];
  // A filter may stand in parentheses; its group alone follows MINUS.
  return [
    { start: loc.start, end: body.loc.start, text: 'MINUS ' },
    { start: body.loc.end, end: loc.end, text: '' },
  ];
}

/** Triple patterns that name no thing but classes. */
function looksThroughMuch(pattern: Pattern): boolean {
  return (
    pattern.type === 'pattern' &&
    pattern.subType === 'bgp' &&
    pattern.triples.every((triple) => triple.type === 'triple' && namesClassesOnly(triple))
  );
}

function namesClassesOnly({ subject, predicate, object }: TripleNesting): boolean {
  if (subject.type !== 'term' || subject.subType === 'namedNode') return false;
  if (object.type === 'term' && object.subType !== 'namedNode') return object.subType === 'variable';
  return predicate.type === 'term' && predicate.subType === 'namedNode' && predicate.value === RDF_TYPE;
}
