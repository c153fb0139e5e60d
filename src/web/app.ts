import express, { type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import type { RouteFamily, WebContext } from './context.js';
import { HANDLERS } from './handlers.js';
import { normalizePath } from './normalize-path.js';
import { problems } from './problem.js';
import { createRepresentationCache } from './representation-cache.js';
import {
  CACHE_CONTROL,
  CROSS_ORIGIN_HEADERS,
  PREFLIGHT_HEADERS,
  READ_METHODS,
  ROUTES,
  type Route,
} from './routes.js';
import { createProblemHandler } from './send-problem.js';
import type { Handler, WebServices } from './services.js';

export interface AppOptions {
  /** Routers of their own, asked before the table of routes: SPARQL, metrics. */
  readonly families?: readonly RouteFamily[];
  readonly logger?: Logger;
  /** Bytes of rendered and compressed representations held in memory. */
  readonly cacheBytes?: number;
}

/** The web application over one context. Stateless but for its caches; any number may run side by side. */
export function createApp(context: WebContext, options: AppOptions = {}): Express {
  const services = createServices(context, options);
  const app = express();
  app.disable('x-powered-by').disable('etag').set('query parser', 'simple');
  app.set('trust proxy', [...context.configuration.trustedProxies]);
  app.use(openToAll, securityHeaders());
  if (options.logger !== undefined) app.use(accessLog(options.logger));
  app.use(normalizePath(new URL(context.configuration.base).pathname));
  for (const family of options.families ?? []) app.use(family(context));
  for (const route of ROUTES) app.all([...route.patterns], answer(route, HANDLERS[route.name](services)));
  app.use(() => {
    throw problems.notFound();
  });
  app.use(createProblemHandler(services));
  return app;
}

function createServices(context: WebContext, options: AppOptions): WebServices {
  const [first = 'fr', ...others] = context.configuration.languages;
  return {
    configuration: context.configuration,
    engine: context.engine,
    snapshot: () => context.snapshot(),
    languages: [first, ...others],
    representations: createRepresentationCache(options.cacheBytes),
    ...(context.front === undefined ? {} : { front: context.front }),
    ...(options.logger === undefined ? {} : { logger: options.logger }),
  };
}

const openToAll: RequestHandler = (_request, response, next) => {
  response.set(CROSS_ORIGIN_HEADERS);
  next();
};

/** What every row of the table has in common: its methods and its cache policy. */
function answer(route: Route, handle: Handler): RequestHandler {
  const allow = READ_METHODS.join(', ');
  return async (request, response) => {
    switch (request.method) {
      case 'GET':
      case 'HEAD':
        response.set('Cache-Control', CACHE_CONTROL[route.cache]);
        await handle(request, response);
        return;
      case 'OPTIONS':
        response
          .status(204)
          .set({ Allow: allow, 'Access-Control-Allow-Methods': allow, ...PREFLIGHT_HEADERS })
          .end();
        return;
      default:
        throw problems.methodNotAllowed(allow);
    }
  };
}

/** No inline script, no foreign host. HSTS is for whoever ends TLS to decide; public data may be embedded anywhere. */
function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: false,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  });
}

function accessLog(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const start = performance.now();
    response.once('finish', () => {
      logger.info({
        method: request.method,
        url: request.originalUrl,
        status: response.statusCode,
        milliseconds: Math.round(performance.now() - start),
      });
    });
    next();
  };
}
