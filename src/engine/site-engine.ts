import type { SiteConfiguration } from '../config/site.js';
import { context } from '../rdf/context.js';
import { prefixesOf } from '../rdf/namespaces.js';
import { SNAPSHOT_FILES, type Snapshot } from '../snapshot/contract.js';
import type { SnapshotKnowledge, SparqlEngine } from './contract.js';
import { createEmbeddedEngine } from './embedded-engine.js';
import { DEFAULT_QUERY_LIMITS, type EngineLimits } from './limits.js';
import { ALL_REWRITES, type RewriteSwitches } from './query-rewrite.js';

const MEBIBYTE = 1024 * 1024;

/** What of a site the engine goes by. */
export interface EngineSite {
  readonly configuration: Pick<SiteConfiguration, 'base' | 'engine' | 'limits'>;
  readonly vocabulary: string;
}

/**
 * The engine as a site configures it, loading a snapshot in the background: returns at once.
 *
 * @param snapshot to load; without it the engine waits for `switchTo`
 */
export function createSiteEngine(
  site: EngineSite,
  snapshot?: Pick<Snapshot, 'manifest' | 'file'>,
): SparqlEngine {
  const { workers, rewrites } = site.configuration.engine;
  const quadsFile = snapshot?.file(SNAPSHOT_FILES.quads);
  return createEmbeddedEngine({
    limits: engineLimits(site.configuration),
    prefixes: prefixesOf(site),
    jsonLdContext: context(site),
    ...(workers === undefined ? {} : { workers }),
    rewrites: rewriteSwitches(rewrites),
    ...(quadsFile === undefined || snapshot === undefined
      ? {}
      : { quadsFile, knowledge: snapshotKnowledge(snapshot) }),
  });
}

/** Whatever a site does not switch off is on. */
export function rewriteSwitches(configured: SiteConfiguration['engine']['rewrites']): RewriteSwitches {
  const { lateral, counts, negations, joins, columns } = configured ?? {};
  return {
    lateral: lateral ?? ALL_REWRITES.lateral,
    counts: counts ?? ALL_REWRITES.counts,
    negations: negations ?? ALL_REWRITES.negations,
    joins: joins ?? ALL_REWRITES.joins,
    columns: columns ?? ALL_REWRITES.columns,
  };
}

/** What `switchTo` is told of a snapshot beside its quads. */
export function snapshotKnowledge({ manifest }: Pick<Snapshot, 'manifest'>): SnapshotKnowledge {
  return { version: manifest.version, statistics: manifest.statistics };
}

/** The limits that a site's configuration sets; the others stay as they are by default. */
export function engineLimits({ engine, limits }: EngineSite['configuration']): Partial<EngineLimits> {
  return {
    query: { ...DEFAULT_QUERY_LIMITS, characters: limits.queryCharacters },
    timeoutMilliseconds: engine.timeoutSeconds * 1000,
    resultBytes: limits.resultMegabytes * MEBIBYTE,
    cacheBytes: Math.floor(limits.resultCacheMegabytes * MEBIBYTE),
    memoryBytes: engine.memoryMegabytes * MEBIBYTE,
    maximumTriples: engine.maximumTriples,
  };
}
