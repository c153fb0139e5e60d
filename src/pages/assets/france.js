// @ts-check

/**
 * A part of the world on the map: degrees, and where its north-west corner lies on the canvas.
 *
 * @typedef {{ west: number, east: number, south: number, north: number, left: number, top: number, scale: number }} Frame
 */

/** Size of the canvas. */
export const WIDTH = 560;
export const HEIGHT = 640;

/**
 * Mainland and Corsica, then the overseas départements, each at a scale of its own.
 *
 * @type {readonly Frame[]}
 */
export const FRAMES = [
  { west: -5.4, east: 9.8, south: 41.2, north: 51.3, left: 12, top: 4, scale: 51 },
  { west: -61.95, east: -60.9, south: 15.75, north: 16.65, left: 14, top: 540, scale: 92 },
  { west: -61.4, east: -60.7, south: 14.3, north: 15, left: 130, top: 540, scale: 115 },
  { west: -54.8, east: -51.4, south: 2, north: 6, left: 222, top: 536, scale: 22 },
  { west: 55.1, east: 55.95, south: -21.5, north: -20.8, left: 314, top: 540, scale: 112 },
  { west: 44.95, east: 45.4, south: -13.1, north: -12.55, left: 434, top: 536, scale: 150 },
];

/**
 * Where a point lies on the canvas: degrees as they are, but for the width of a degree at the middle of its frame.
 *
 * @param {number} longitude
 * @param {number} latitude
 * @param {readonly Frame[]} [frames]
 * @returns {[number, number] | undefined} undefined outside all frames
 */
export function place(longitude, latitude, frames = FRAMES) {
  const frame = frames.find(
    ({ west, east, south, north }) =>
      longitude >= west && longitude <= east && latitude >= south && latitude <= north,
  );
  if (frame === undefined) return undefined;
  const narrowing = Math.cos((((frame.south + frame.north) / 2) * Math.PI) / 180);
  return [
    frame.left + (longitude - frame.west) * narrowing * frame.scale,
    frame.top + (frame.north - latitude) * frame.scale,
  ];
}
