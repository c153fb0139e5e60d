// @ts-check
import { scaleOf } from './chart-scale.js';
import { svg } from './svg.js';

const HEIGHT = 320;
const MARGIN = { left: 52, right: 16, top: 12, bottom: 32 };
const YEAR_WIDTH = 44;

/**
 * A line for each series over the years. Years lie where they fall, so that a gap between editions is seen.
 *
 * @param {import('./chart-data.js').Chart} chart
 * @param {number} width
 */
export function drawLines(chart, width) {
  const { labels, series } = chart;
  const values = series.flatMap((one) => [...one.values.values()]);
  const vertical = scaleOf([Math.min(0, ...values), Math.max(...values)], HEIGHT - MARGIN.bottom, MARGIN.top);
  const years = labels.map(Number);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const room = width - MARGIN.left - MARGIN.right;
  /** @param {number} year */
  const at = (year) => MARGIN.left + ((year - first) / (last - first)) * room;
  const drawing = svg('svg', {
    viewBox: `0 0 ${width} ${HEIGHT}`,
    width,
    height: HEIGHT,
    role: 'img',
    'aria-label': chart.title,
  });
  for (const tick of vertical.ticks) {
    const y = vertical.at(tick);
    drawing.append(
      svg('line', {
        class: tick === 0 ? 'axis' : 'grid',
        x1: MARGIN.left,
        x2: width - MARGIN.right,
        y1: y,
        y2: y,
      }),
      svg('text', { class: 'tick', x: MARGIN.left - 8, y: y + 4, 'text-anchor': 'end' }, [
        vertical.write(tick),
      ]),
    );
  }
  const every = Math.ceil((last - first + 1) / Math.max(1, Math.floor(room / YEAR_WIDTH)));
  for (let year = first; year <= last; year += every) {
    drawing.append(
      svg('text', { class: 'tick', x: at(year), y: HEIGHT - 10, 'text-anchor': 'middle' }, [String(year)]),
    );
  }
  series.forEach((one, order) => {
    const points = labels.flatMap((label) => {
      const value = one.values.get(label);
      return value === undefined ? [] : [{ label, value, x: at(Number(label)), y: vertical.at(value) }];
    });
    drawing.append(
      svg('polyline', {
        class: `series-${order} line`,
        points: points.map(({ x, y }) => `${x},${y}`).join(' '),
      }),
      ...points.map(({ label, value, x, y }) =>
        svg('circle', { class: `series-${order}`, cx: x, cy: y, r: 4 }, [
          svg('title', {}, [`${label}, ${one.name} : ${vertical.write(value)}`]),
        ]),
      ),
    );
  });
  return drawing;
}
