import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Localized } from '../core/localized.js';
import { packageRoot } from '../core/package-root.js';
import { prefixesOf, type SiteIris } from '../rdf/namespaces.js';

/** A question that the data answers, shown beside the query page. */
export interface ExampleQuery {
  /** Name of its file: `awards-of-a-town`. */
  readonly slug: string;
  readonly title: Localized;
  /** Ready to run: with the prefixes it uses. */
  readonly query: string;
}

const FOLDER = join(packageRoot, 'data', 'queries');
const HEADER = /^# fr: (?<fr>.+)\n# en: (?<en>.+)\n/u;

/**
 * The examples of `data/queries/`: SPARQL without prologue, after a title in each language. IRIs of the site are
 * relative to its endpoint.
 */
export function readExampleQueries(site: Pick<SiteIris, 'vocabulary'>): readonly ExampleQuery[] {
  const prefixes = Object.entries(prefixesOf(site));
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.rq'))
    .sort()
    .map((file) => {
      const text = readFileSync(join(FOLDER, file), 'utf8');
      const { fr, en } = HEADER.exec(text)?.groups ?? {};
      if (fr === undefined || en === undefined)
        throw new Error(`${file} does not start with a title in French and English`);
      const body = text.replace(HEADER, '');
      const prologue = prefixes
        .filter(([prefix]) => new RegExp(`(?<![\\w<])${prefix}:`, 'u').test(body))
        .map(([prefix, namespace]) => `PREFIX ${prefix}: <${namespace}>\n`);
      return { slug: file.slice(0, -'.rq'.length), title: { fr, en }, query: prologue.join('') + body };
    });
}
