// @ts-check
import { FRAMES, HEIGHT, place, WIDTH } from './france.js';
import { placesOf } from './map-data.js';
import { freeFrame, graticule } from './map-graticule.js';
import { readResults } from './query-results.js';
import { icon, svg } from './svg.js';

const SHADES = 5;

/**
 * A view of YASR that shows results with coordinates as points, results about communes or départements as shades. It is
 * drawn here, from outlines of our own: no server of tiles learns what is looked at.
 *
 * @param {import('./query-words.js').Words} words
 */
export function mapPlugin(words) {
  return class SiteMap {
    priority = 5;
    label = words.map;
    /** @param {import('./yasgui.js').Yasr} yasr */
    constructor(yasr) {
      this.yasr = yasr;
    }

    canHandleResults() {
      return placesOf(readResults(this.yasr)) !== undefined;
    }

    async draw() {
      const places = placesOf(readResults(this.yasr));
      if (places === undefined) return;
      const { DEPARTEMENTS } = await import('./departements.js');
      const figure = document.createElement('figure');
      figure.className = 'map';
      const caption = document.createElement('figcaption');
      caption.textContent = words.onMap(places);
      const isInFrance = places.points.every(({ longitude, latitude }) => place(longitude, latitude));
      figure.append(
        ...(isInFrance ? [france(DEPARTEMENTS, places, words)] : [elsewhere(places)]),
        ...(places.areas.size > 0 ? [legend(places, words)] : []),
        caption,
      );
      this.yasr.resultsEl.append(figure);
    }

    getIcon() {
      return icon(
        'M8 0a5 5 0 0 0-5 5c0 4 5 11 5 11s5-7 5-11a5 5 0 0 0-5-5zm0 7.2a2.2 2.2 0 1 1 0-4.4 2.2 2.2 0 0 1 0 4.4z',
      );
    }
  };
}

/** @typedef {import('./map-data.js').Places} Places */

/**
 * @param {Readonly<Record<string, string>>} outlines
 * @param {Places} places
 * @param {import('./query-words.js').Words} words
 */
function france(outlines, places, words) {
  const most = Math.max(...places.areas.values());
  const shapes = Object.entries(outlines).map(([code, d]) => {
    const value = places.areas.get(code);
    const shade = value === undefined || value <= 0 ? 0 : Math.ceil((value / most) * SHADES);
    return svg('path', { d, class: `area shade-${shade}`, transform: 'scale(0.1)' }, [
      svg('title', {}, [`${code} : ${value ?? 0}`]),
    ]);
  });
  return drawing(WIDTH, HEIGHT, places, [...shapes, ...dots(places, FRAMES)], words.map);
}

/** Where a point lies off the outlines, all stand on a bare grid of degrees. @param {Places} places */
function elsewhere(places) {
  const frame = freeFrame(places.points, WIDTH, HEIGHT);
  return drawing(WIDTH, HEIGHT, places, [...graticule(frame, WIDTH, HEIGHT), ...dots(places, [frame])], '');
}

/**
 * @param {number} width @param {number} height @param {Places} places
 * @param {readonly Element[]} shapes @param {string} name
 */
function drawing(width, height, { points, areas }, shapes, name) {
  const size = points.length + areas.size;
  return svg(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': `${name} ${size}` },
    shapes,
  );
}

/** @param {Places} places @param {readonly import('./france.js').Frame[]} frames */
function dots({ points }, frames) {
  return points.flatMap(({ longitude, latitude, label }) => {
    const at = place(longitude, latitude, frames);
    if (at === undefined) return [];
    return [svg('circle', { class: 'dot', cx: at[0], cy: at[1], r: 6 }, [svg('title', {}, [label])])];
  });
}

/** @param {Places} places @param {import('./query-words.js').Words} words */
function legend({ areas, measure }, words) {
  const most = Math.max(...areas.values());
  const list = document.createElement('ul');
  list.className = 'map-legend';
  list.setAttribute('aria-label', measure ?? words.rows);
  for (let shade = 1; shade <= SHADES; shade++) {
    const [from, to] = [Math.floor((most * (shade - 1)) / SHADES) + 1, Math.floor((most * shade) / SHADES)];
    if (to < from) continue;
    const item = document.createElement('li');
    item.className = `shade-${shade}`;
    item.textContent = from === to ? String(to) : `${from}–${to}`;
    list.append(item);
  }
  return list;
}
