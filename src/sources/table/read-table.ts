import type { Diagnostic } from '../../core/diagnostic.js';
import { type ContentFile, hashFile, readBytes, unreadable } from '../content-file.js';
import type { TextEncoding } from '../decode-text.js';
import type { SourceEvent, SourceFile } from '../records.js';
import type { Registry } from '../registry.js';
import { readCsvRows } from './csv-rows.js';
import { detectDelimiter, EncodingProbe } from './dialect.js';
import { tableMessage } from './messages.js';
import { RowReader } from './row-reader.js';
import type { TableLine } from './rows.js';
import type { TablePlan } from './table-plan.js';
import { readTextLines, type TextLine } from './text-lines.js';
import { readXlsxRows } from './xlsx-rows.js';

/**
 * Reads one table file by each of its plans (a file may hold the lists of two labels). Every data row is either
 * yielded as a record or told of by a diagnostic whose code starts with `row/`; the last event counts them.
 */
export async function* readTable(
  content: ContentFile,
  plans: readonly TablePlan[],
  registry: Registry,
  limitMegabytes: number,
): AsyncIterable<SourceEvent> {
  const opened = await openTable(content, plans, limitMegabytes);
  if (opened.state === 'failed') {
    yield { kind: 'diagnostic', diagnostic: opened.diagnostic };
    if (opened.file !== undefined) yield { kind: 'file', file: opened.file, rows: 0 };
    return;
  }
  if (opened.warning !== undefined) yield { kind: 'diagnostic', diagnostic: opened.warning };
  let rows = 0;
  for (const plan of plans) {
    const reader = new RowReader(opened.file, plan, registry);
    try {
      for await (const line of opened.lines(plan)) yield* reader.push(line);
    } catch (error) {
      yield { kind: 'diagnostic', diagnostic: unreadable(content.path, error) };
    }
    yield* reader.end();
    rows += reader.rows;
  }
  yield { kind: 'file', file: opened.file, rows };
}

type Opened =
  | {
      readonly state: 'opened';
      readonly file: SourceFile;
      readonly warning?: Diagnostic;
      lines(plan: TablePlan): AsyncIterable<TableLine>;
    }
  | { readonly state: 'failed'; readonly diagnostic: Diagnostic; readonly file?: SourceFile };

function openTable(
  content: ContentFile,
  plans: readonly TablePlan[],
  limitMegabytes: number,
): Promise<Opened> {
  return /\.xlsx$/i.test(content.path) ? openWorkbook(content, limitMegabytes) : openText(content, plans);
}

/** A workbook is a compressed archive and is held whole, so the limit for files holds. */
async function openWorkbook(content: ContentFile, limitMegabytes: number): Promise<Opened> {
  const read = await readBytes(content, limitMegabytes);
  if (read.state === 'failed') return read;
  return {
    state: 'opened',
    file: read.file,
    async *lines({ configuration }) {
      const sheet = await readXlsxRows(read.bytes, configuration.sheet, limitMegabytes);
      if (sheet.state === 'read') yield* sheet.rows;
      else {
        const { code, message, advice } = sheet;
        const diagnostic: Diagnostic = {
          severity: 'error',
          code,
          location: { file: content.path },
          message,
          advice,
        };
        yield { kind: 'failed', diagnostic };
      }
    },
  };
}

/** Delimited text is streamed, so that its length has no limit: once for hash and encoding, then for its rows. */
async function openText(content: ContentFile, plans: readonly TablePlan[]): Promise<Opened> {
  const probe = new EncodingProbe();
  const hashed = await hashFile(content, (bytes) => probe.push(bytes));
  if (hashed.state === 'failed') return hashed;
  const { file } = hashed;
  const probed = probe.end();
  if ('refusal' in probed) {
    const { code, message, advice } = probed.refusal;
    return {
      state: 'failed',
      file,
      diagnostic: { severity: 'error', code, location: { file: content.path }, message, advice },
    };
  }
  const stated = plans.find(({ configuration }) => configuration.encoding !== undefined)?.configuration
    .encoding;
  if (stated === 'utf-8' && probed.encoding !== 'utf-8')
    return { state: 'failed', file, diagnostic: tableMessage('not-utf-8', { file: content.path }) };
  const encoding = stated ?? probed.encoding;
  return {
    state: 'opened',
    file,
    ...(stated === undefined && encoding !== 'utf-8'
      ? { warning: tableMessage('windows-1252', { file: content.path }) }
      : {}),
    lines: (plan) => textRows(content, encoding, plan),
  };
}

async function* textRows(
  content: ContentFile,
  encoding: TextEncoding,
  plan: TablePlan,
): AsyncIterable<TableLine> {
  const all = readTextLines(content.absolutePath, encoding)[Symbol.asyncIterator]();
  const head: TextLine[] = [];
  for (let next = await all.next(); next.done !== true; next = await all.next()) {
    head.push(next.value);
    if (head.length === SAMPLE_LINES) break;
  }
  const declared = /^"?sep=(.)"?$/.exec(head[0]?.text ?? '')?.[1];
  if (declared !== undefined) head.shift();
  const sample = head.filter(({ cut }) => !cut).map(({ text }) => text);
  const delimiter = plan.configuration.delimiter ?? declared ?? detectDelimiter(sample, plan.hints);
  yield* readCsvRows(following(head, all), content.path, delimiter);
}

/** Lines looked at to tell the delimiter. */
const SAMPLE_LINES = 30;

async function* following(head: readonly TextLine[], rest: AsyncIterator<TextLine>): AsyncIterable<TextLine> {
  yield* head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
