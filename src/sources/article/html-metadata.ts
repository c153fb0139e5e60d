import type { Element, Nodes, Root } from 'hast';
import type { SourceLocation } from '../../core/location.js';
import { elementsBelow, textOf } from './html-elements.js';
import type { MetadataKey, Statement } from './metadata.js';

/** What a page says of its article in JSON-LD, Open Graph, `<meta>`, `<link>`, `<time>`, `<html lang>`, best first. */
export function htmlStatements(page: Root, file: string): readonly Statement[] {
  const found: Statement[] = [];
  for (const element of elementsBelow(page)) {
    const location = locationOf(element, file);
    const read = READERS[element.tagName];
    if (read !== undefined)
      for (const { key, value, from } of read(element)) found.push({ key, value, from, location });
  }
  return found.sort((a, b) => SOURCES.indexOf(a.from) - SOURCES.indexOf(b.from));
}

/** Best first. A date in the text's first `<time>` is what the reader sees; `<title>` mostly ends in the site's name. */
const SOURCES: readonly Statement['from'][] = [
  'front-matter',
  'json-ld',
  'heading',
  'open-graph',
  'meta',
  'time',
  'html',
];

type Found = Omit<Statement, 'location'>;

const READERS: Readonly<Record<string, (element: Element) => readonly Found[]>> = {
  html: ({ properties }) => stated('inLanguage', properties['lang'] ?? properties['xmlLang'], 'html'),
  title: (element) => stated('headline', textOf(element), 'html'),
  h1: (element) => stated('headline', textOf(element), 'heading'),
  time: (element) => {
    const { dateTime, itemProp } = element.properties;
    const isChange =
      [itemProp].flat().includes('dateModified') ||
      /\b(?:updated|modified)\b/.test(String(element.properties['className']));
    return stated(isChange ? 'dateModified' : 'datePublished', dateTime, 'time');
  },
  link: ({ properties }) =>
    [properties['rel']].flat().includes('canonical') ? stated('url', properties['href'], 'meta') : [],
  meta: ({ properties }) => {
    const name = String(
      properties['property'] ?? properties['name'] ?? properties['itemProp'] ?? '',
    ).toLowerCase();
    const meant = META_NAMES[name];
    return meant === undefined ? [] : stated(meant.key, properties['content'], meant.from);
  },
  script: (element) =>
    /^application\/ld\+json$/i.test(String(element.properties['type'] ?? '').trim())
      ? readJsonLd(element)
      : [],
};

const META_NAMES: Readonly<Record<string, Pick<Statement, 'key' | 'from'>>> = {
  'og:title': { key: 'headline', from: 'open-graph' },
  'og:url': { key: 'url', from: 'open-graph' },
  'og:description': { key: 'description', from: 'open-graph' },
  'og:image': { key: 'image', from: 'open-graph' },
  'og:locale': { key: 'inLanguage', from: 'open-graph' },
  'article:published_time': { key: 'datePublished', from: 'open-graph' },
  'article:modified_time': { key: 'dateModified', from: 'open-graph' },
  'article:author': { key: 'author', from: 'open-graph' },
  datepublished: { key: 'datePublished', from: 'meta' },
  datemodified: { key: 'dateModified', from: 'meta' },
  'dc.date': { key: 'datePublished', from: 'meta' },
  'dc.date.issued': { key: 'datePublished', from: 'meta' },
  'dcterms.issued': { key: 'datePublished', from: 'meta' },
  'dcterms.modified': { key: 'dateModified', from: 'meta' },
  'dc.language': { key: 'inLanguage', from: 'meta' },
  'dc.title': { key: 'headline', from: 'meta' },
  date: { key: 'datePublished', from: 'meta' },
  author: { key: 'author', from: 'meta' },
  description: { key: 'description', from: 'meta' },
};

function stated(key: MetadataKey, value: unknown, from: Statement['from']): readonly Found[] {
  return typeof value === 'string' && value.trim() !== '' ? [{ key, value, from }] : [];
}

const JSON_LD_KEYS: Readonly<Record<string, MetadataKey>> = {
  headline: 'headline',
  datePublished: 'datePublished',
  dateModified: 'dateModified',
  inLanguage: 'inLanguage',
  description: 'description',
  author: 'author',
  image: 'image',
  url: 'url',
  mainEntityOfPage: 'url',
};

function readJsonLd(script: Element): readonly Found[] {
  const source = script.children.map((child: Nodes) => (child.type === 'text' ? child.value : '')).join('');
  try {
    return nodesOf(JSON.parse(source)).filter(isArticle).flatMap(articleStatements);
  } catch {
    // Templates write broken JSON often enough; search engines pass over it too.
    return [];
  }
}

type JsonNode = Readonly<Record<string, unknown>>;

function nodesOf(json: unknown): readonly JsonNode[] {
  if (Array.isArray(json)) return json.flatMap(nodesOf);
  if (!isNode(json)) return [];
  return [json, ...nodesOf(json['@graph']), ...nodesOf(json['mainEntity'])];
}

function isNode(json: unknown): json is JsonNode {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function isArticle(node: JsonNode): boolean {
  return [node['@type']]
    .flat()
    .some((type) => typeof type === 'string' && /(?:^|[/:])(?:\w*Article|BlogPosting|Report)$/.test(type));
}

function articleStatements(node: JsonNode): readonly Found[] {
  return Object.entries(JSON_LD_KEYS).flatMap(([name, key]) =>
    Object.hasOwn(node, name) ? stated(key, plainValue(node[name]), 'json-ld') : [],
  );
}

/** A text, or the name or address of the thing that stands in its place. */
function plainValue(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return plainValue(value[0]);
  if (!isNode(value)) return undefined;
  return plainValue(value['name'] ?? value['@value'] ?? value['url'] ?? value['@id']);
}

function locationOf(element: Element, file: string): SourceLocation {
  const start = element.position?.start;
  return start === undefined ? { file } : { file, line: start.line, column: start.column };
}
