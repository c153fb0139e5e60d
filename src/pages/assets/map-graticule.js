// @ts-check
import { svg } from './svg.js';

const STEPS = [0.01, 0.05, 0.1, 0.5, 1, 2, 5, 10, 20, 30, 45, 90];
const MARGIN = 30;

/**
 * A frame that holds all points.
 *
 * @param {readonly { latitude: number, longitude: number }[]} points
 * @param {number} width @param {number} height
 * @returns {import('./france.js').Frame}
 */
export function freeFrame(points, width, height) {
  const [latitudes, longitudes] = [points.map((one) => one.latitude), points.map((one) => one.longitude)];
  const bounds = {
    west: Math.min(...longitudes) - 0.1,
    east: Math.max(...longitudes) + 0.1,
    south: Math.min(...latitudes) - 0.1,
    north: Math.max(...latitudes) + 0.1,
  };
  const narrowing = Math.cos((((bounds.south + bounds.north) / 2) * Math.PI) / 180);
  const scale = Math.min(
    (width - 2 * MARGIN) / ((bounds.east - bounds.west) * narrowing),
    (height - 2 * MARGIN) / (bounds.north - bounds.south),
  );
  return { ...bounds, left: MARGIN, top: MARGIN, scale };
}

/**
 * Lines of degrees with their numbers.
 *
 * @param {import('./france.js').Frame} frame
 * @param {number} width @param {number} height
 */
export function graticule({ west, east, south, north, left, top, scale }, width, height) {
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const step = STEPS.find((size) => Math.max(east - west, north - south) / size <= 8) ?? 90;
  return [
    ...multiples(west, east, step).flatMap((degrees) => {
      const x = left + (degrees - west) * narrowing * scale;
      return [line(x, x, 0, height), number(x + 3, 12, degrees)];
    }),
    ...multiples(south, north, step).flatMap((degrees) => {
      const y = top + (north - degrees) * scale;
      return [line(0, width, y, y), number(3, y - 3, degrees)];
    }),
  ];
}

/** @param {number} from @param {number} to @param {number} step */
function multiples(from, to, step) {
  const first = Math.ceil(from / step);
  return Array.from(
    { length: Math.max(0, Math.floor(to / step) - first + 1) },
    (_, index) => (first + index) * step,
  );
}

/** @param {number} x1 @param {number} x2 @param {number} y1 @param {number} y2 */
function line(x1, x2, y1, y2) {
  return svg('line', { class: 'grid', x1, x2, y1, y2 });
}

/** @param {number} x @param {number} y @param {number} degrees */
function number(x, y, degrees) {
  return svg('text', { class: 'tick', x, y }, [`${Number(degrees.toFixed(2))}°`]);
}
