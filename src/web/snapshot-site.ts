import { type SiteConfiguration, siteConfiguration } from '../config/site.js';
import { UsageError } from '../core/errors.js';
import type { Snapshot } from '../snapshot/contract.js';

/** The site a snapshot is of, as it was when it was built. */
export interface SnapshotSite {
  readonly configuration: SiteConfiguration;
  readonly vocabulary: string;
}

/**
 * What serving needs of a site, from the snapshot alone.
 *
 * @throws UsageError when the configuration in it is one this version cannot read
 */
export function siteOfSnapshot({ folder, manifest }: Pick<Snapshot, 'folder' | 'manifest'>): SnapshotSite {
  const parsed = siteConfiguration.safeParse(manifest.configuration);
  if (parsed.success) return { configuration: parsed.data, vocabulary: manifest.vocabulary };
  throw new UsageError({
    fr: `La configuration gardée dans ${folder} n’est pas lisible par cette version : reconstruisez avec « palmares build ».`,
    en: `This version cannot read the configuration kept in ${folder}: build again with “palmares build”.`,
  });
}
