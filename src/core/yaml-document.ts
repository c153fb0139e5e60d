import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  type Tags,
} from 'yaml';
import type { Diagnostic } from './diagnostic.js';
import type { SourceLocation } from './location.js';
import { yamlSyntaxMessage } from './yaml-messages.js';

/** Steps into YAML data: keys of maps and indexes of lists. */
export type YamlPath = readonly (string | number)[];

export interface YamlOrigin {
  /** Path of the file, as locations name it. */
  readonly file: string;
  /** Lines of the file before the YAML text: front matter starts on line 2. */
  readonly linesBefore?: number;
  /** First part of the codes of diagnostics: `config`, `label`, `front-matter`. */
  readonly code: string;
}

export type YamlText =
  | { readonly state: 'read'; readonly document: LocatedDocument }
  | { readonly state: 'broken'; readonly diagnostic: Diagnostic };

/** YAML data together with the place of each of its values. */
export interface LocatedDocument {
  readonly data: unknown;
  /** Place of a value (`awards[0].level`), or of its nearest known ancestor. */
  locate(path: string): SourceLocation;
  locatePath(path: YamlPath, at?: 'value' | 'key'): SourceLocation;
  /** A scalar as the author wrote it (`01004`, `yes`), undefined where the path leads to none. */
  written(path: YamlPath): string | undefined;
}

/**
 * Reads one YAML document. Dates stay strings, and so do numbers with leading zeros: INSEE codes and postal codes.
 * Of several syntax errors only the first is told, since the others follow from it.
 */
export function readYaml(text: string, origin: YamlOrigin): YamlText {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      customTags: keepLeadingZeros,
      logLevel: 'silent',
    });
    const error = document.errors[0];
    if (error !== undefined) {
      const { line, col } = lines.linePos(error.pos[0]);
      return broken(origin, yamlSyntaxMessage(error.code), { line, column: col });
    }
    return { state: 'read', document: located(document, document.toJS(), lines, origin) };
  } catch {
    // The library throws on too many aliases, on recursive ones and on nesting deeper than the stack.
    return broken(origin, yamlSyntaxMessage('RESOURCE_EXHAUSTION'), { line: 1, column: 1 });
  }
}

/** `['awards', 0, 'level']` as `awards[0].level`. */
export function formatYamlPath(path: YamlPath): string {
  return path.reduce<string>((key, step) => {
    if (typeof step === 'number') return `${key}[${step}]`;
    return key === '' ? step : `${key}.${step}`;
  }, '');
}

function parseYamlPath(path: string): YamlPath {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map((step) =>
    step[1] === undefined ? (step[2] ?? '') : Number(step[1]),
  );
}

function keepLeadingZeros(tags: Tags): Tags {
  return tags.map((tag) =>
    typeof tag === 'object' && tag.tag === 'tag:yaml.org,2002:int' && tag.test?.test('01')
      ? { ...tag, test: /^[-+]?(?:0|[1-9][0-9]*)$/ }
      : tag,
  );
}

function broken(
  origin: YamlOrigin,
  { message, advice }: ReturnType<typeof yamlSyntaxMessage>,
  place: { line: number; column: number },
): YamlText {
  const line = place.line + (origin.linesBefore ?? 0);
  const location = { file: origin.file, line, column: place.column };
  return {
    state: 'broken',
    diagnostic: { severity: 'error', code: `${origin.code}/syntax`, location, message, advice },
  };
}

function located(document: Document, data: unknown, lines: LineCounter, origin: YamlOrigin): LocatedDocument {
  const locatePath = (path: YamlPath, at: 'value' | 'key' = 'value'): SourceLocation => {
    const { line, col } = lines.linePos(offsetOf(document, path, at));
    const key = path.length === 0 ? {} : { key: formatYamlPath(path) };
    return { file: origin.file, line: line + (origin.linesBefore ?? 0), column: col, ...key };
  };
  return {
    data,
    locatePath,
    locate: (path) => locatePath(parseYamlPath(path)),
    written: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) ? (node.source ?? undefined) : undefined;
    },
  };
}

/** Where a scalar starts; for a list or a map under a key, where that key starts. */
function offsetOf(document: Document, path: YamlPath, at: 'value' | 'key'): number {
  let offset = rangeStart(document.contents) ?? 0;
  let node: unknown = document.contents;
  for (const [index, step] of path.entries()) {
    if (!isCollection(node)) return offset;
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      : undefined;
    const next: unknown = isPair(pair) ? pair.value : node.get(step, true);
    if (pair === undefined && next === undefined) return offset;
    const ofKey = isPair(pair) ? rangeStart(pair.key) : undefined;
    const last = index === path.length - 1;
    const preferKey = isCollection(next) || !isScalar(next) || next.value === null || (last && at === 'key');
    offset = (preferKey ? (ofKey ?? rangeStart(next)) : (rangeStart(next) ?? ofKey)) ?? offset;
    node = next;
  }
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
