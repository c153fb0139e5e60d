import type { RequestListener } from 'node:http';
import type { Logger } from 'pino';
import type { SparqlEngine } from '../engine/contract.js';
import { createSiteEngine, snapshotKnowledge } from '../engine/site-engine.js';
import { SNAPSHOT_FILES, type Snapshot } from '../snapshot/contract.js';
import { openSnapshot } from '../snapshot/reader.js';
import { SnapshotHolder } from '../snapshot/snapshot-holder.js';
import { followSnapshot } from '../snapshot/watch.js';
import { createApp } from './app.js';
import type { RouteFamily } from './context.js';
import { createFrontCache, type FrontCache } from './front-cache.js';
import { metrics } from './metrics.js';
import { startServer } from './server.js';
import { siteOfSnapshot } from './snapshot-site.js';
import { sparql } from './sparql.js';

export interface SiteServerOptions {
  /** An output folder, whose current version is served and followed, or one version's own folder. */
  readonly folder: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly host: string;
  readonly logger?: Logger;
  /** How long `stop` waits for open requests. */
  readonly graceMilliseconds?: number;
  /** A version that was published but could not be opened: the one before goes on being served. */
  readonly onError?: (error: unknown) => void;
  /** Told of each version that took over. */
  readonly onVersion?: (version: string) => void;
}

export interface SiteServer {
  readonly url: string;
  readonly port: number;
  /** What is served now; for a look that does not outlast the call. */
  readonly current: () => Snapshot;
  /** Looks for a new version now rather than at the next interval. */
  refresh(): Promise<void>;
  /** Finishes open requests, then closes engine and snapshots. */
  stop(): Promise<void>;
}

/**
 * Serves a published folder, and each version that is published into it from then on, without dropping a request.
 *
 * @throws UsageError when there is nothing to serve, or the port cannot be had
 */
export async function serveSite(options: SiteServerOptions): Promise<SiteServer> {
  const first = await openSnapshot(options.folder);
  const holder = new SnapshotHolder(first);
  const engine = createSiteEngine(siteOfSnapshot(first), first);
  const front = createFrontCache({ version: () => holder.current.manifest.version });
  const apps = new Applications(engine, front, options.logger);
  try {
    apps.for(first);
    const { graceMilliseconds, port, host } = options;
    const server = await startServer({
      app: leasing(holder, apps),
      port,
      host,
      front,
      ...(graceMilliseconds === undefined ? {} : { graceMilliseconds }),
    });
    const follower = followSnapshot(
      options.folder,
      (next) => takeOver(next, { holder, engine, apps, onVersion: options.onVersion }),
      {
        from: first.manifest.version,
        ...(options.onError === undefined ? {} : { onError: options.onError }),
      },
    );
    return {
      url: server.url,
      port: server.port,
      current: () => holder.current,
      refresh: () => follower.check(),
      stop: async () => {
        await follower.stop();
        await server.stop();
        await Promise.all([engine.close(), holder.close()]);
      },
    };
  } catch (error) {
    await Promise.all([engine.close(), holder.close()]);
    throw error;
  }
}

interface Serving {
  readonly holder: SnapshotHolder;
  readonly engine: SparqlEngine;
  readonly apps: Applications;
  readonly onVersion: ((version: string) => void) | undefined;
}

/** New requests see the new version at once, queries as soon as the engine has loaded it. */
async function takeOver(next: Snapshot, { holder, engine, apps, onVersion }: Serving): Promise<void> {
  try {
    apps.for(next);
  } catch (error) {
    await next.close();
    throw error;
  }
  // Closed with its last request, however long that takes.
  void holder.replace(next);
  const quads = next.file(SNAPSHOT_FILES.quads);
  if (quads !== undefined) void engine.switchTo(quads, snapshotKnowledge(next));
  onVersion?.(next.manifest.version);
}

/** Gives each request the version that is current when it comes, to its end. */
function leasing(holder: SnapshotHolder, apps: Applications): RequestListener {
  return (request, response) => {
    const { snapshot, release } = holder.acquire();
    response.once('close', release);
    apps.for(snapshot)(request, response);
  };
}

/** One application for each snapshot, by that snapshot's own configuration. */
class Applications {
  readonly #apps = new WeakMap<Snapshot, RequestListener>();
  #metrics: ReturnType<RouteFamily> | undefined;

  constructor(
    readonly engine: SparqlEngine,
    readonly front: FrontCache,
    readonly logger: Logger | undefined,
  ) {}

  /** @throws UsageError when the snapshot's configuration cannot be read */
  for(snapshot: Snapshot): RequestListener {
    const known = this.#apps.get(snapshot);
    if (known !== undefined) return known;
    const { configuration } = siteOfSnapshot(snapshot);
    const app = createApp(
      { configuration, engine: this.engine, snapshot: () => snapshot, front: this.front },
      {
        families: [sparql, (context) => this.#metricsOnce(context)],
        ...(this.logger === undefined ? {} : { logger: this.logger }),
      },
    ) as RequestListener;
    this.#apps.set(snapshot, app);
    return app;
  }

  /** Counters of the process live as long as it does. */
  #metricsOnce(context: Parameters<RouteFamily>[0]): ReturnType<RouteFamily> {
    this.#metrics ??= metrics(context);
    return this.#metrics;
  }
}
