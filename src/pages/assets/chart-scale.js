// @ts-check

const TICKS = 5;

/**
 * A linear scale with round ticks.
 *
 * @param {readonly [number, number]} extent @param {number} start @param {number} end in pixels
 */
export function scaleOf([low, high], start, end) {
  const range = high - low || 1;
  const magnitude = 10 ** Math.floor(Math.log10(range / TICKS));
  const step =
    [1, 2, 5, 10].map((factor) => factor * magnitude).find((size) => range / size <= TICKS) ?? range;
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  const [from, to] = [first * step, Math.max(last * step, first * step + step)];
  const format = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 6 });
  return {
    ticks,
    /** @param {number} value */
    at: (value) => start + ((value - from) / (to - from)) * (end - start),
    /** @param {number} value */
    write: (value) => format.format(value),
  };
}
