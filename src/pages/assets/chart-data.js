// @ts-check

import { isCoordinate } from './map-data.js';
import { columnsOf, isText, isYear, numberOf } from './query-results.js';

/**
 * @typedef {{ name: string, values: ReadonlyMap<string, number> }} Series values by label
 * @typedef {{ title: string, labels: readonly string[], series: readonly Series[], isOverYears: boolean, isStacked: boolean, leftOut: number }} Chart
 */

/** More bars than a person reads. */
const MAXIMUM_LABELS = 60;
/** As many as there are colours that can be told apart. */
const MAXIMUM_SERIES = 8;

/**
 * The chart that a table of results makes: its numbers by its years or names; a second name, where the first comes
 * several times, parts the numbers into series.
 *
 * @param {import('./query-results.js').Results} results
 * @returns {Chart | undefined}
 */
export function chartOf(results) {
  const years = columnsOf(results, isYear);
  const numbers = columnsOf(results, (term) => numberOf(term) !== undefined).filter(
    (variable) => !years.includes(variable) && !isCoordinate(variable),
  );
  const names = columnsOf(results, (term) => isText(term) && numberOf(term) === undefined).filter(
    (variable) => !years.includes(variable),
  );
  const label = years[0] ?? names[0];
  if (label === undefined || numbers[0] === undefined) return undefined;
  const parted = names.find((name) => name !== label);
  const isParted = parted !== undefined && hasRepeats(results, label);
  const all = isParted
    ? seriesByName(results, label, parted, numbers[0])
    : seriesByColumn(results, label, numbers);
  const labels = [...new Set(results.rows.flatMap((row) => row[label]?.value ?? []))];
  const shown = labels.slice(0, MAXIMUM_LABELS);
  const series = all.slice(0, MAXIMUM_SERIES);
  const values = series.flatMap((one) => [...one.values.values()]);
  return {
    title: `${series.map(({ name }) => name).join(', ')} – ${label}`,
    labels: years.includes(label) ? [...shown].sort() : shown,
    series,
    isOverYears: years.includes(label) && shown.length > 1,
    isStacked: isParted && values.every((value) => value >= 0),
    leftOut: labels.length - shown.length + all.length - series.length,
  };
}

/** @param {import('./query-results.js').Results} results @param {string} label */
function hasRepeats({ rows }, label) {
  return new Set(rows.map((row) => row[label]?.value)).size < rows.length;
}

/**
 * @param {import('./query-results.js').Results} results
 * @param {string} label @param {string} name @param {string} number
 */
function seriesByName({ rows }, label, name, number) {
  /** @type {Map<string, Map<string, number>>} */
  const series = new Map();
  for (const row of rows) {
    const key = row[name]?.value ?? '–';
    const values = series.get(key) ?? new Map();
    add(values, row[label]?.value, numberOf(row[number]));
    series.set(key, values);
  }
  return [...series].sort(([a], [b]) => a.localeCompare(b)).map(([key, values]) => ({ name: key, values }));
}

/**
 * @param {import('./query-results.js').Results} results
 * @param {string} label @param {readonly string[]} numbers
 */
function seriesByColumn({ rows }, label, numbers) {
  return numbers.map((number) => {
    const values = new Map();
    for (const row of rows) add(values, row[label]?.value, numberOf(row[number]));
    return { name: number, values };
  });
}

/** @param {Map<string, number>} values @param {string | undefined} key @param {number | undefined} number */
function add(values, key, number) {
  if (key !== undefined && number !== undefined) values.set(key, (values.get(key) ?? 0) + number);
}
