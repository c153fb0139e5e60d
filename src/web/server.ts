import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import { UsageError } from '../core/errors.js';
import type { Localized } from '../core/localized.js';
import type { FrontCache } from './front-cache.js';

export interface ServerOptions {
  readonly app: Express | RequestListener;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly host: string;
  /** The cache that was given to `createApp`. */
  readonly front?: FrontCache;
  /** How long `stop` waits for open requests before it ends them. */
  readonly graceMilliseconds?: number;
}

export interface RunningServer {
  readonly port: number;
  /** Where it can be reached from this machine: `http://localhost:3000/`. */
  readonly url: string;
  /** Takes no new connection, finishes open requests, closes idle ones; the same promise however often it is called. */
  stop(): Promise<void>;
}

/** Longer than proxies keep idle connections (60 s): else they use one at the moment it is closed here. */
const KEEP_ALIVE_MILLISECONDS = 65_000;
const DEFAULT_GRACE_MILLISECONDS = 10_000;

/** @throws UsageError when the port or the address cannot be had */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const handler = options.app as RequestListener;
  const server = createServer(
    {
      requestTimeout: 60_000,
      headersTimeout: 20_000,
      keepAliveTimeout: KEEP_ALIVE_MILLISECONDS,
      maxHeaderSize: 32_768,
    },
    options.front === undefined ? handler : options.front.before(handler),
  );
  await listen(server, options);
  const { port } = server.address() as AddressInfo;
  let stopping: Promise<void> | undefined;
  return {
    port,
    url: `http://${hostForUrl(options.host)}:${port}/`,
    stop: () => (stopping ??= stop(server, options.graceMilliseconds ?? DEFAULT_GRACE_MILLISECONDS)),
  };
}

function listen(server: Server, { port, host }: ServerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const message = LISTEN_ERRORS[error.code ?? '']?.(port, host);
      reject(message === undefined ? error : new UsageError(message));
    });
    server.listen(port, host, resolve);
  });
}

const LISTEN_ERRORS: Readonly<Record<string, (port: number, host: string) => Localized>> = {
  EADDRINUSE: (port) => ({
    fr: `Le port ${port} est déjà utilisé : arrêtez l’autre programme ou choisissez un autre port avec --port.`,
    en: `Port ${port} is already in use: stop the other program, or choose another port with --port.`,
  }),
  EACCES: (port) => ({
    fr: `Le port ${port} n’est pas permis à cet utilisateur : choisissez-en un au-dessus de 1023 avec --port.`,
    en: `Port ${port} is not permitted to this user: choose one above 1023 with --port.`,
  }),
  EADDRNOTAVAIL: (_port, host) => ({
    fr: `L’adresse ${host} n’appartient pas à cette machine : choisissez-en une autre avec --host.`,
    en: `The address ${host} does not belong to this machine: choose another with --host.`,
  }),
  ENOTFOUND: (_port, host) => ({
    fr: `L’hôte ${host} est inconnu : choisissez-en un autre avec --host.`,
    en: `The host ${host} is unknown: choose another with --host.`,
  }),
};

async function stop(server: Server, graceMilliseconds: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // Connections that wait between two requests would hold the server up; those at work end when their answer is out.
  server.closeIdleConnections();
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const grace = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
  try {
    await closed;
  } finally {
    clearInterval(idle);
    clearTimeout(grace);
  }
}

function hostForUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::' || host === '127.0.0.1' || host === '::1') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
