import { sha256 } from '../core/hash.js';
import type { CountStatement, Origin } from './statement.js';

/**
 * Name of a count inside its edition: one node for each source and qualifier, since sources disagree. It depends on
 * nothing else, so that a count keeps its IRI when others come and go.
 */
export function countFragment(count: CountStatement, origin: Origin): string {
  const key = [
    JSON.stringify(count.source ?? origin.source ?? null),
    count.unit?.text ?? '',
    count.level ?? '',
    count.mention ?? '',
  ].join('\n');
  return `count-${count.what}-${sha256(key).slice(0, 8)}`;
}
