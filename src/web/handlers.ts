import { assets } from './assets.js';
import { catalog } from './catalog.js';
import { contextDocument } from './context-document.js';
import { documents } from './documents.js';
import { dumps } from './dumps.js';
import { health } from './health.js';
import { home } from './home.js';
import { lists } from './lists.js';
import type { RouteName } from './routes.js';
import type { HandlerFactory } from './services.js';
import { robots, sitemap } from './sitemaps.js';
import { voidDescription } from './void-description.js';

/** Who answers each row of the table of routes. */
export const HANDLERS: Readonly<Record<RouteName, HandlerFactory>> = {
  assets,
  catalog,
  context: contextDocument,
  documents,
  dumps,
  health,
  home,
  lists,
  robots,
  sitemap,
  void: voidDescription,
};
