import type { Term } from 'n3';

/** A term of a result, written so that two equal terms are equal texts; blank nodes as `_:label`. */
export type TermText = string;
export type Solution = ReadonlyMap<string, TermText>;

export type SuiteResult =
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'bindings'; readonly variables: readonly string[]; readonly rows: readonly Solution[] }
  | { readonly kind: 'graph'; readonly nQuads: string };

const NUMERIC =
  /XMLSchema#(?:decimal|double|float|\w*[iI]nteger|\w*[lL]ong|\w*[iI]nt|\w*[sS]hort|\w*[bB]yte)$/u;
const XSD_STRING = 'http://www.w3.org/2001/XMLSchema#string';

/**
 * Numbers are compared by value: the suite's authors leave the lexical form of computed numbers open, and the engine
 * stores canonical forms.
 */
export function literalText(written: string, language = '', datatype = XSD_STRING): TermText {
  const value =
    NUMERIC.test(datatype) && Number.isFinite(Number(written)) ? String(Number(written)) : written;
  if (language !== '') return `${JSON.stringify(value)}@${language.toLowerCase()}`;
  return datatype === XSD_STRING || datatype === ''
    ? JSON.stringify(value)
    : `${JSON.stringify(value)}^^<${datatype}>`;
}

export function termText(term: Term): TermText {
  if (term.termType === 'BlankNode') return `_:${term.value}`;
  if (term.termType === 'Literal') return literalText(term.value, term.language, term.datatype.value);
  return `<${term.value}>`;
}

/** Whether two tables hold the same rows, in any order, up to the names of blank nodes. */
export function sameRows(expected: readonly Solution[], actual: readonly Solution[]): boolean {
  return expected.length === actual.length && matchRows(expected, actual, 0, new Set(), new Map());
}

/** Whether two tables hold the same rows in the same order. */
export function sameSequence(expected: readonly Solution[], actual: readonly Solution[]): boolean {
  if (expected.length !== actual.length) return false;
  let names: Names | undefined = new Map();
  for (const [index, row] of expected.entries()) {
    names = matchRow(row, actual[index] ?? new Map(), names);
    if (names === undefined) return false;
  }
  return true;
}

type Names = ReadonlyMap<string, string>;

function matchRows(
  expected: readonly Solution[],
  actual: readonly Solution[],
  index: number,
  taken: Set<number>,
  names: Names,
): boolean {
  const row = expected[index];
  if (row === undefined) return true;
  for (const [candidate, other] of actual.entries()) {
    if (taken.has(candidate)) continue;
    const extended = matchRow(row, other, names);
    if (extended === undefined) continue;
    taken.add(candidate);
    if (matchRows(expected, actual, index + 1, taken, extended)) return true;
    taken.delete(candidate);
    // Without blank nodes one equal row is as good as another.
    if (extended === names) return false;
  }
  return false;
}

/** Extends the mapping of blank nodes so that both rows are equal. */
function matchRow(row: Solution, other: Solution, names: Names): Names | undefined {
  if (row.size !== other.size) return undefined;
  let extended = names;
  for (const [variable, term] of row) {
    const counterpart = other.get(variable);
    if (counterpart === undefined) return undefined;
    if (!term.startsWith('_:') || !counterpart.startsWith('_:')) {
      if (term !== counterpart) return undefined;
      continue;
    }
    const known = extended.get(term);
    if (known !== undefined) {
      if (known !== counterpart) return undefined;
    } else if ([...extended.values()].includes(counterpart)) {
      return undefined;
    } else {
      extended = new Map([...extended, [term, counterpart]]);
    }
  }
  return extended;
}
