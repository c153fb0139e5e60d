import type { Router } from 'express';
import type { SiteConfiguration } from '../config/site.js';
import type { SparqlEngine } from '../engine/contract.js';
import type { Snapshot } from '../snapshot/contract.js';
import type { FrontCache } from './front-cache.js';

/**
 * What every route family is given. `snapshot()` is asked once a request and used to its end, so that a request sees
 * one version even while a new one is being published.
 */
export interface WebContext {
  readonly configuration: SiteConfiguration;
  snapshot(): Snapshot;
  readonly engine: SparqlEngine;
  /** Given the answers that may be repeated before Express is asked; `startServer` puts it in front. */
  readonly front?: FrontCache;
}

/** One file a route family; `app.ts` mounts them in the order of its table. */
export type RouteFamily = (context: WebContext) => Router;
