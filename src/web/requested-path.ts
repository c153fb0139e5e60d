import type { Request } from 'express';

/** The path asked for, decoded, without leading slash. `normalizePath` has made sure that it decodes. */
export function requestedPath(request: Request): string {
  return request.path.slice(1).split('/').map(decodeURIComponent).join('/');
}
