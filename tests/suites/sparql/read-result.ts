import { readFileSync } from 'node:fs';
import { type Quad, Store } from 'n3';
import { readRdf, toNQuads } from './read-rdf.js';
import { literalText, type Solution, type SuiteResult, termText } from './solutions.js';

const RS = 'http://www.w3.org/2001/sw/DataAccess/tests/result-set#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** Reads an expected result in whatever format the suite gives it. */
export async function readResult(file: string, iri: string): Promise<SuiteResult> {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.srx')) return readXml(text);
  if (file.endsWith('.srj')) return readJson(text);
  const quads = await readRdf(file, iri);
  return readResultSet(quads) ?? { kind: 'graph', nQuads: toNQuads(quads) };
}

export function readJson(text: string): SuiteResult {
  const document = JSON.parse(text) as JsonResult;
  if (document.boolean !== undefined) return { kind: 'boolean', value: document.boolean };
  const rows = (document.results?.bindings ?? []).map(
    (binding) => new Map(Object.entries(binding).map(([variable, term]) => [variable, jsonTerm(term)])),
  );
  return { kind: 'bindings', variables: document.head.vars ?? [], rows };
}

interface JsonTerm {
  readonly type: string;
  readonly value: string;
  readonly 'xml:lang'?: string;
  readonly datatype?: string;
}
interface JsonResult {
  readonly head: { readonly vars?: string[] };
  readonly boolean?: boolean;
  readonly results?: { readonly bindings: Record<string, JsonTerm>[] };
}

function jsonTerm(term: JsonTerm): string {
  if (term.type === 'uri') return `<${term.value}>`;
  if (term.type === 'bnode') return `_:${term.value}`;
  return literalText(term.value, term['xml:lang'], term.datatype);
}

/** The suite's result files are plain enough for patterns. */
function readXml(text: string): SuiteResult {
  const boolean = /<boolean>\s*(true|false)\s*<\/boolean>/u.exec(text)?.[1];
  if (boolean !== undefined) return { kind: 'boolean', value: boolean === 'true' };
  const rows = [...text.matchAll(/<result>(.*?)<\/result>|<result\s*\/>/gsu)].map(([, row = '']) =>
    xmlRow(row),
  );
  const variables = [...text.matchAll(/<variable\s+name="([^"]*)"/gu)].map(([, name = '']) => name);
  return { kind: 'bindings', variables, rows };
}

const XML_TERM = /<(uri|bnode|literal)((?:\s+[\w:]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(?:\/>|>(.*?)<\/\1>)/su;

function xmlRow(row: string): Solution {
  const bindings = [...row.matchAll(/<binding\s+name\s*=\s*["']([^"']*)["']\s*>(.*?)<\/binding>/gsu)];
  return new Map(
    bindings.map(([, name = '', content = '']) => {
      const [, type = '', attributes = '', value = ''] = XML_TERM.exec(content) ?? [];
      const attribute = (key: string): string =>
        new RegExp(`${key}\\s*=\\s*["']([^"']*)["']`, 'u').exec(attributes)?.[1] ?? '';
      const text = unescapeXml(value);
      if (type === 'uri') return [name, `<${text.trim()}>`];
      if (type === 'bnode') return [name, `_:${text}`];
      return [name, literalText(text, attribute('xml:lang'), unescapeXml(attribute('datatype')))];
    }),
  );
}

function unescapeXml(text: string): string {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu,
    (_all, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return entities[name ?? ''] ?? '';
    },
  );
}

/** The vocabulary in which SPARQL 1.0's suite writes tables. */
function readResultSet(quads: readonly Quad[]): SuiteResult | undefined {
  const store = new Store([...quads]);
  const set = store.getSubjects(`${RDF}type`, `${RS}ResultSet`, null)[0];
  if (set === undefined) return undefined;
  const boolean = store.getObjects(set, `${RS}boolean`, null)[0];
  if (boolean !== undefined) return { kind: 'boolean', value: boolean.value === 'true' };
  const solutions = store.getObjects(set, `${RS}solution`, null).map((solution) => ({
    index: Number(store.getObjects(solution, `${RS}index`, null)[0]?.value ?? 0),
    row: new Map(
      store.getObjects(solution, `${RS}binding`, null).map((binding) => {
        const value = store.getObjects(binding, `${RS}value`, null)[0];
        const variable = store.getObjects(binding, `${RS}variable`, null)[0]?.value ?? '';
        return [variable, value === undefined ? '' : termText(value)];
      }),
    ),
  }));
  return {
    kind: 'bindings',
    variables: store.getObjects(set, `${RS}resultVariable`, null).map(({ value }) => value),
    rows: solutions.sort((a, b) => a.index - b.index).map(({ row }) => row),
  };
}

/** Rows of CSV or TSV as the suite compares them: the cells' text, blank nodes alike. */
export function readCells(text: string, separator: ',' | '\t'): { header: string; rows: string[] } {
  const [header = '', ...rows] = text.trimEnd().split(/\r?\n/u);
  const blank = separator === ',' ? /(^|,)_:[^,]*/gu : /(^|\t)_:[^\t]*/gu;
  return { header, rows: rows.map((row) => row.replace(blank, '$1_:')).sort() };
}
