import type { Diagnostic } from '../core/diagnostic.js';
import type { SourceLocation } from '../core/location.js';
import { readYaml } from '../core/yaml-document.js';
import type { FrontMatter } from './records.js';

export interface SplitFrontMatter {
  readonly frontMatter: FrontMatter;
  /** The text with the front matter blanked out, so that every offset and line number stays that of the file. */
  readonly body: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Takes the YAML between `---` lines off the start of a text. Broken front matter is one diagnostic, and the article
 * goes on without it.
 */
export function splitFrontMatter(raw: string, file: string): SplitFrontMatter {
  const fence = findFences(raw);
  if (fence.state === 'none') return { frontMatter: emptyFrontMatter(file), body: raw, diagnostics: [] };
  const body = blank(raw.slice(0, fence.bodyStart)) + raw.slice(fence.bodyStart);
  if (fence.state === 'unclosed')
    return { frontMatter: emptyFrontMatter(file), body, diagnostics: [unclosed(file)] };

  const yaml = readYaml(raw.slice(fence.yamlStart, fence.yamlEnd), {
    file,
    linesBefore: 1,
    code: 'front-matter',
  });
  if (yaml.state === 'broken')
    return { frontMatter: emptyFrontMatter(file), body, diagnostics: [yaml.diagnostic] };
  const { data } = yaml.document;
  if (data === null || data === undefined)
    return { frontMatter: emptyFrontMatter(file), body, diagnostics: [] };
  if (!isPlainObject(data))
    return { frontMatter: emptyFrontMatter(file), body, diagnostics: [notKeys(file)] };
  return { frontMatter: { data, locate: yaml.document.locate }, body, diagnostics: [] };
}

type Fences =
  | { readonly state: 'none' }
  | { readonly state: 'unclosed'; readonly bodyStart: number }
  | {
      readonly state: 'closed';
      readonly yamlStart: number;
      readonly yamlEnd: number;
      readonly bodyStart: number;
    };

const OPENING = /^---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/;
const KEY_LINE = /^[\p{L}_][\p{L}\p{N}_ -]*:(?:\s|$)/u;

/**
 * A first line `---` opens front matter where a line directly below it is not blank and a key stands before the closing
 * line; else it is a rule across the page.
 */
function findFences(raw: string): Fences {
  const opening = OPENING.exec(raw);
  if (opening === null) return { state: 'none' };
  const yamlStart = opening[0].length;
  let keysEnd: number | undefined;
  let hasKey = false;
  for (const line of linesFrom(raw, yamlStart)) {
    if (CLOSING.test(line.text) && (hasKey || line.start === yamlStart))
      return { state: 'closed', yamlStart, yamlEnd: line.start, bodyStart: line.end };
    if (line.text.trim() === '') {
      if (line.start === yamlStart) return { state: 'none' };
      keysEnd ??= line.start;
    }
    hasKey ||= KEY_LINE.test(line.text);
    if (!hasKey && keysEnd !== undefined) return { state: 'none' };
  }
  return hasKey ? { state: 'unclosed', bodyStart: keysEnd ?? raw.length } : { state: 'none' };
}

function* linesFrom(raw: string, start: number): Iterable<{ text: string; start: number; end: number }> {
  const line = /([^\r\n]*)(\r\n|\n|\r|$)/y;
  for (let at = start; at < raw.length; at = line.lastIndex) {
    line.lastIndex = at;
    const found = line.exec(raw);
    if (found === null) return;
    yield { text: found[1] ?? '', start: at, end: line.lastIndex };
  }
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

function isPlainObject(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function emptyFrontMatter(file: string): FrontMatter {
  const location: SourceLocation = { file, line: 1 };
  return { data: {}, locate: () => location };
}

function unclosed(file: string): Diagnostic {
  return {
    severity: 'error',
    code: 'front-matter/unclosed',
    location: { file, line: 1, column: 1 },
    message: {
      fr: 'L’en-tête commence par « --- » mais ne se referme pas ; l’article est lu sans lui.',
      en: 'The front matter starts with “---” but never ends; the article is read without it.',
    },
    advice: {
      fr: 'Ajoutez une ligne « --- » après la dernière clé.',
      en: 'Add a line “---” after the last key.',
    },
  };
}

function notKeys(file: string): Diagnostic {
  return {
    severity: 'error',
    code: 'front-matter/no-keys',
    location: { file, line: 2, column: 1 },
    message: {
      fr: 'L’en-tête ne contient pas de clés ; l’article est lu sans lui.',
      en: 'The front matter holds no keys; the article is read without it.',
    },
    advice: { fr: 'Écrivez « clé: valeur », une par ligne.', en: 'Write “key: value”, one to a line.' },
  };
}
