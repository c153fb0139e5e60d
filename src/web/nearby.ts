import type { Snapshot } from '../snapshot/contract.js';

const FAMILIES = [
  'articles',
  'labels',
  'places/commune',
  'places/departement',
  'organizations',
  'people',
  'datasets',
];
const MAXIMUM_NEARBY = 6;

/**
 * Documents near an address that leads nowhere: what stands above it, what has the same last segment elsewhere, the
 * town of an award that is not there. Looked up by their paths, never searched for, so that a wrong address costs no
 * more than a right one.
 */
export async function findNearby(
  snapshot: Snapshot,
  path: string,
): Promise<readonly { readonly path: string; readonly title: string }[]> {
  const segments = path.split('/').slice(0, 6);
  const above = segments.map((_, index) => segments.slice(0, index + 1).join('/')).reverse();
  const last = segments.at(-1) ?? '';
  const town = /^(commune|site|abroad)-(.+)$/.exec(last);
  const candidates = new Set([
    ...above,
    ...FAMILIES.map((family) => `${family}/${last}`),
    ...(town === null ? [] : [`places/${town[1]}/${town[2]}`]),
    ...(last.startsWith('siren-') ? [`organizations/${last.slice('siren-'.length)}`] : []),
  ]);
  candidates.delete(path);
  const found = await snapshot.summaries([...candidates]);
  return [...candidates]
    .flatMap((candidate) => found.get(candidate) ?? [])
    .slice(0, MAXIMUM_NEARBY)
    .map((entry) => ({ path: entry.path, title: entry.summary.title }));
}
