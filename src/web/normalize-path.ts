import type { RequestHandler } from 'express';
import { problems } from './problem.js';
import { readRequestPath } from './request-path.js';
import { PREFLIGHT_HEADERS, READ_METHODS } from './routes.js';

/**
 * Gives every later handler one spelling of the path, below the base path: `request.path` is canonical from here on.
 *
 * @param basePath path of the base IRI, `/` or `/opendata/`
 */
export function normalizePath(basePath: string): RequestHandler {
  return (request, response, next) => {
    if (request.url === '*') {
      const allow = [...READ_METHODS, 'POST'].join(', ');
      response
        .status(204)
        .set({ Allow: allow, ...PREFLIGHT_HEADERS })
        .end();
      return;
    }
    // A request target may be a whole URL (RFC 9112 §3.2.2).
    const target = request.url.replace(/^https?:\/\/[^/?]*/i, '');
    const [path = '', ...query] = target.split('?');
    const search = query.length === 0 ? '' : `?${query.join('?')}`;
    const read = readRequestPath(path, basePath);
    switch (read.kind) {
      case 'too-long':
        throw problems.tooLong();
      case 'malformed':
        throw problems.malformedPath();
      case 'redirect': {
        // Unlike 301, 308 keeps the method and body of what is not a plain reading.
        const keepsMethod = request.method !== 'GET' && request.method !== 'HEAD';
        response
          .status(keepsMethod ? 308 : 301)
          .set('Location', read.reference + search)
          .end();
        return;
      }
      case 'path':
        request.url = `/${read.path.split('/').map(encodeURIComponent).join('/')}${search}`;
        next();
    }
  };
}
