// @ts-check
import { scaleOf } from './chart-scale.js';
import { svg } from './svg.js';

const ROW = 24;
const THIN_ROW = 16;
const GAP = 6;
const AXIS = 28;

/**
 * Bars from left to right, a row for each name: names stay readable however many they are.
 *
 * @param {import('./chart-data.js').Chart} chart
 * @param {number} width
 */
export function drawBars(chart, width) {
  const { labels, series, isStacked } = chart;
  const names = Math.min(width * 0.4, 12 + 7 * Math.max(...labels.map((label) => label.length)));
  const isSingle = isStacked || series.length === 1;
  const row = isSingle ? ROW : series.length * THIN_ROW + GAP;
  const height = labels.length * row + AXIS;
  const scale = scaleOf(extent(chart), names, width - 40);
  const drawing = svg('svg', {
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'aria-label': chart.title,
  });
  for (const tick of scale.ticks) {
    const x = scale.at(tick);
    drawing.append(
      svg('line', { class: tick === 0 ? 'axis' : 'grid', x1: x, x2: x, y1: 0, y2: height - AXIS }),
      svg('text', { class: 'tick', x, y: height - 10, 'text-anchor': 'middle' }, [scale.write(tick)]),
    );
  }
  labels.forEach((label, index) => {
    const y = index * row;
    drawing.append(
      svg('text', { class: 'name', x: names - 8, y: y + row / 2 - GAP / 4, 'text-anchor': 'end' }, [
        shortened(label, names),
      ]),
      ...barsOf(chart, label).map(({ from, to, name, order, value }) => {
        const [left, right] = [scale.at(Math.min(from, to)), scale.at(Math.max(from, to))];
        const top = isSingle ? y + 2 : y + order * THIN_ROW;
        return svg(
          'rect',
          {
            class: `series-${order}`,
            x: left,
            y: top,
            width: Math.max(right - left, 0.5),
            height: isSingle ? row - GAP : THIN_ROW - 2,
          },
          [svg('title', {}, [`${label}, ${name} : ${scale.write(value)}`])],
        );
      }),
    );
  });
  return drawing;
}

/** @param {import('./chart-data.js').Chart} chart @param {string} label */
function barsOf({ series, isStacked }, label) {
  let end = 0;
  return series.flatMap(({ name, values }, order) => {
    const value = values.get(label);
    if (value === undefined) return [];
    const from = isStacked ? end : 0;
    end = from + value;
    return [{ name, order, value, from, to: from + value }];
  });
}

/** @param {import('./chart-data.js').Chart} chart @returns {[number, number]} */
function extent(chart) {
  const ends = chart.labels.flatMap((label) => barsOf(chart, label).map(({ to }) => to));
  return [Math.min(0, ...ends), Math.max(0, ...ends)];
}

/** @param {string} label @param {number} width */
function shortened(label, width) {
  const characters = Math.floor((width - 12) / 7);
  return label.length > characters ? `${label.slice(0, characters - 1)}…` : label;
}
