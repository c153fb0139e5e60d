import { UsageError } from '../core/errors.js';
import { trimOf } from '../core/trim.js';
import type { DocumentPath } from '../model/document-path.js';

/**
 * The configuration's renames with their chains resolved: each old path to where it is now. A leading slash is no part
 * of a path.
 *
 * @throws UsageError for renames that go round in a circle
 */
export function resolveRenames(renamed: Readonly<Record<string, string>>): Map<DocumentPath, DocumentPath> {
  const steps = new Map(Object.entries(renamed).map(([from, to]) => [trimSlashes(from), trimSlashes(to)]));
  const resolved = new Map<DocumentPath, DocumentPath>();
  for (const from of steps.keys()) {
    const chain = [from];
    for (let next = steps.get(from); next !== undefined; next = steps.get(next)) {
      if (chain.includes(next)) throw circle([...chain, next]);
      chain.push(next);
      const known = resolved.get(next);
      if (known !== undefined) {
        chain.push(known);
        break;
      }
    }
    resolved.set(from, chain.at(-1) ?? from);
  }
  return resolved;
}

const trimSlashes = (path: string): DocumentPath => trimOf(path, '/');

function circle(chain: readonly string[]): UsageError {
  const shown = chain.join(' → ');
  return new UsageError({
    fr: `palmares.yaml, clé « renamed » : ces changements de nom tournent en rond (${shown}). Retirez-en un.`,
    en: `palmares.yaml, key "renamed": these renames go round in a circle (${shown}). Remove one of them.`,
  });
}
