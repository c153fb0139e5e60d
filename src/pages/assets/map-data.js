// @ts-check
import { columnsOf, labelColumn, numberOf } from './query-results.js';

/**
 * @typedef {{ latitude: number, longitude: number, label: string }} Point
 * @typedef {{ points: readonly Point[], areas: ReadonlyMap<string, number>, unplaced: number, measure: string | undefined }} Places
 *   areas: by code of the département; measure: the column that was summed, rows counted without one
 */

const LATITUDE = /^lat(?:itude)?$/i;
const LONGITUDE = /^(?:lon|lng|long|longitude)$/i;
/** Well-known text: longitude first. */
const POINT = /^\s*(?:<[^>]*>\s*)?POINT\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)\s*\)\s*$/i;
/** A place of this site, by the official code in its IRI. */
const PLACE = /\/places\/(?:departement\/(\d[\dAB]\d?)|(?:commune|site)\/(\d[\dAB]\d{3})(?:-[^/#]*)?)#place$/;

/** @param {string} variable */
export function isCoordinate(variable) {
  return LATITUDE.test(variable) || LONGITUDE.test(variable);
}

/**
 * What of a table of results has a place: points by coordinates, or else départements by the places named.
 *
 * @param {import('./query-results.js').Results} results
 * @returns {Places | undefined}
 */
export function placesOf(results) {
  const label = labelColumn(results);
  const points = results.rows.flatMap((row) => pointOf(results.variables, row, label) ?? []);
  if (points.length > 0)
    return { points, areas: new Map(), unplaced: results.rows.length - points.length, measure: undefined };
  const measure = columnsOf(results, (term) => numberOf(term) !== undefined)[0];
  /** @type {Map<string, number>} */
  const areas = new Map();
  let unplaced = 0;
  for (const row of results.rows) {
    const code = departementOf(row);
    if (code === undefined) unplaced++;
    else
      areas.set(code, (areas.get(code) ?? 0) + (measure === undefined ? 1 : (numberOf(row[measure]) ?? 0)));
  }
  return areas.size === 0 ? undefined : { points, areas, unplaced, measure };
}

/**
 * @param {readonly string[]} variables
 * @param {import('./query-results.js').Row} row
 * @param {string | undefined} label
 * @returns {Point | undefined}
 */
function pointOf(variables, row, label) {
  const name = (label === undefined ? undefined : row[label]?.value) ?? '';
  const [north, east] = [LATITUDE, LONGITUDE].map(
    (pattern) => row[variables.find((one) => pattern.test(one)) ?? ''],
  );
  const written = variables.flatMap((one) => POINT.exec(row[one]?.value ?? '') ?? []);
  const longitude = Number(east?.value ?? written[1] ?? Number.NaN);
  const latitude = Number(north?.value ?? written[2] ?? Number.NaN);
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return isOnEarth ? { latitude, longitude, label: name } : undefined;
}

/** @param {import('./query-results.js').Row} row */
function departementOf(row) {
  for (const term of Object.values(row)) {
    const [, departement, commune] = (term?.type === 'uri' && PLACE.exec(term.value)) || [];
    if (departement !== undefined) return departement;
    if (commune !== undefined) return commune.slice(0, commune.startsWith('97') ? 3 : 2);
  }
  return undefined;
}
