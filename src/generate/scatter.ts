import type { Random } from './random.js';

/**
 * Numbers from 0 to `size` − 1 in a scattered order, without holding them: the first `size` calls give each once,
 * later ones begin again.
 */
export function scatter(size: number, random: Random): (index: number) => number {
  const start = random.integer(0, size - 1);
  let step = random.integer(1, size);
  while (greatestCommonDivisor(step, size) !== 1) step++;
  return (index) => (start + (index % size) * step) % size;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
