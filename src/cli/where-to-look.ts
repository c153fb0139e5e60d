import type { Localized } from '../core/localized.js';
import type { SiteServer } from '../web/site-server.js';
import type { Terminal } from './terminal.js';

/** Addresses worth a first look: the site, an article, the query page, the catalogue. */
export async function whereToLook(server: SiteServer, terminal: Terminal): Promise<string> {
  const { items } = await server.current().list('article', { offset: 0, limit: 1 });
  const places: (readonly [Localized, string])[] = [
    [{ fr: 'Le site', en: 'The site' }, ''],
    ...items.map(({ path }) => [{ fr: 'Un article', en: 'An article' }, path] as const),
    [{ fr: 'SPARQL', en: 'SPARQL' }, 'sparql'],
    [{ fr: 'Le catalogue', en: 'The catalogue' }, 'catalog'],
  ];
  const width = Math.max(...places.map(([name]) => terminal.say(name).length));
  const lines = places.map(
    ([name, path]) =>
      `  ${terminal.say(name).padEnd(width)}  ${terminal.colours.cyan(`${server.url}${encodeURI(path)}`)}`,
  );
  return ['', ...lines, terminal.colours.dim(terminal.say(HOW_TO_STOP))].join('\n');
}

const HOW_TO_STOP: Localized = { fr: '  Ctrl+C pour arrêter.', en: '  Ctrl+C to stop.' };
