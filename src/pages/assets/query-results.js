// @ts-check

/**
 * @typedef {{ value: string, type: string, datatype?: string }} Term
 * @typedef {Readonly<Record<string, Term | undefined>>} Row
 * @typedef {{ variables: readonly string[], rows: readonly Row[] }} Results
 */

const NUMERIC = /#(?:integer|decimal|double|float|int|long|short|nonNegativeInteger|positiveInteger)$/;
const YEAR_NAME = /^(?:year|ann[eé]e)/i;

/**
 * A table of results as YASR holds it; empty for a graph or a truth value.
 *
 * @param {import('./yasgui.js').Yasr} yasr
 * @returns {Results}
 */
export function readResults(yasr) {
  const rows = yasr.results?.getBindings() ?? [];
  return { variables: yasr.results?.getVariables() ?? [], rows: rows ?? [] };
}

/** @param {Term | undefined} term */
export function numberOf(term) {
  if (term?.datatype === undefined || !NUMERIC.test(term.datatype)) return undefined;
  const number = Number(term.value);
  return Number.isFinite(number) ? number : undefined;
}

/**
 * Variables whose every value passes, and that have one at least.
 *
 * @param {Results} results
 * @param {(term: Term, variable: string) => boolean} passes
 */
export function columnsOf({ variables, rows }, passes) {
  return variables.filter((variable) => {
    const terms = rows.flatMap((row) => row[variable] ?? []);
    return terms.length > 0 && terms.every((term) => passes(term, variable));
  });
}

/** @param {Term} term @param {string} variable */
export function isYear({ value, datatype }, variable) {
  return /^\d{4}$/.test(value) && (datatype?.endsWith('#gYear') === true || YEAR_NAME.test(variable));
}

/** @param {Term} term */
export function isText({ type }) {
  return type !== 'uri' && type !== 'bnode';
}

/**
 * What to call a row: its first text that is no number.
 *
 * @param {Results} results
 */
export function labelColumn(results) {
  return columnsOf(results, (term) => isText(term) && numberOf(term) === undefined)[0];
}
