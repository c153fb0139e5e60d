/** One element of an `Accept…` header: `text/html;level=1;q=0.5`. */
export interface Preference {
  /** Media range, language range or content coding, in lower case. */
  readonly value: string;
  /** Parameters other than `q`, names in lower case, values unquoted. */
  readonly parameters: ReadonlyMap<string, string>;
  /** 0 to 1; 0 means "not acceptable". */
  readonly quality: number;
}

/**
 * Reads the elements of an `Accept`, `Accept-Language` or `Accept-Encoding` header (RFC 9110 §12.4.2, §12.5). An
 * element that does not follow the grammar is left out, as if it had not been sent; whole headers are never refused
 * for it. Linear in the length of the header.
 */
export function parsePreferences(header: string): readonly Preference[] {
  const preferences: Preference[] = [];
  for (const element of splitOutsideQuotes(header, ',')) {
    const preference = parseElement(element);
    if (preference !== undefined) preferences.push(preference);
  }
  return preferences;
}

const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const VALUE = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+(?:\/[!#$%&'*+.^_`|~0-9A-Za-z-]+)?$/;
// `.2` without its zero is what Java's URL connections have always sent.
const QUALITY = /^(?:0?\.\d{1,3}|0\.?|1(?:\.0{0,3})?)$/;

function parseElement(element: string): Preference | undefined {
  const [first = '', ...rest] = splitOutsideQuotes(element, ';');
  const value = first.trim().toLowerCase();
  if (!VALUE.test(value)) return undefined;
  const parameters = new Map<string, string>();
  for (const part of rest) {
    const equals = part.indexOf('=');
    if (equals === -1) continue;
    const name = part.slice(0, equals).trim().toLowerCase();
    const text = unquote(part.slice(equals + 1).trim());
    if (!TOKEN.test(name) || text === undefined) return undefined;
    // What follows the weight once extended Accept itself; RFC 9110 retired such extensions.
    if (name === 'q') return QUALITY.test(text) ? { value, parameters, quality: Number(text) } : undefined;
    parameters.set(name, text);
  }
  return { value, parameters, quality: 1 };
}

function unquote(text: string): string | undefined {
  if (!text.startsWith('"')) return TOKEN.test(text) ? text : undefined;
  if (text.length < 2 || !text.endsWith('"')) return undefined;
  return text.slice(1, -1).replace(/\\(.)/g, '$1');
}

function splitOutsideQuotes(text: string, separator: ',' | ';'): string[] {
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (quoted && character === '\\') index++;
    else if (character === '"') quoted = !quoted;
    else if (!quoted && character === separator) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}
