import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import type { WebContext } from './context.js';
import type { RepresentationCache } from './representation-cache.js';
import type { Languages } from './representations.js';

/** What this application's own handlers share beside the context. */
export interface WebServices extends WebContext {
  readonly languages: Languages;
  readonly representations: RepresentationCache;
  readonly logger?: Logger;
}

/** Answers GET and HEAD of one row of the table of routes. */
export type Handler = (request: Request, response: Response) => Promise<void>;

/** Makes the handler of one row of the table of routes. */
export type HandlerFactory = (services: WebServices) => Handler;
