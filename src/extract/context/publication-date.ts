import type { ArticleRecord } from '../../sources/records.js';
import type { DateSpan } from '../clauses/mentions.js';
import type { View } from '../clauses/scan.js';
import { resolveDate } from '../dates/resolve.js';
import type { Fact } from '../facts.js';

const OPENING_BLOCKS = 4;
const CLOSING_BLOCKS = 2;
const LONGEST_DATELINE = 14;
const PUBLISHED = new Set([
  'publie',
  'publiee',
  'ligne',
  'paru',
  'parution',
  'posted',
  'published',
  'date',
  'poste',
  'modifie',
  'actualite',
  'actualites',
  'communique',
]);
const FILLERS = new Set([
  'le',
  'la',
  'les',
  'l',
  'mise',
  'jour',
  'maj',
  'on',
  'the',
  'a',
  'by',
  'par',
  'service',
  'communication',
  'redaction',
]);

/** The publication date: the file's own metadata first, then a dateline such as `Publié le 12 février 2024` or a line that is only a date. */
export function publicationDate(record: ArticleRecord, views: readonly View[]): Fact<string> | null {
  const stated = record.metadata.datePublished;
  if (stated !== undefined) {
    const day = stated.value.slice(0, 10);
    return { value: day, evidence: { start: 0, end: 0 }, rule: `article/date/${stated.from}`, confidence: 1 };
  }
  for (const view of views) {
    const { blockIndex } = view.sentence;
    const atEdge = blockIndex < OPENING_BLOCKS || blockIndex >= record.blocks.length - CLOSING_BLOCKS;
    const span = atEdge && !view.sentence.headline ? datelineDate(view) : undefined;
    const date = span === undefined ? null : resolveDate(span.date, null);
    if (span === undefined || date === null || date.precision !== 'day') continue;
    const start = view.tokens[span.from]?.start ?? view.sentence.start;
    const end = view.tokens[span.to - 1]?.end ?? view.sentence.end;
    return { value: date.iso, evidence: { start, end }, rule: 'article/date/dateline', confidence: 0.95 };
  }
  return null;
}

/** The date of a sentence that says nothing else, but perhaps the place and that this is the publication. */
export function datelineDate(view: View): DateSpan | undefined {
  if (view.tokens.length > LONGEST_DATELINE + 4) return undefined;
  const dates = view.mentions.filter((mention) => mention.kind === 'date');
  const [date] = dates;
  if (date === undefined || dates.length > 1) return undefined;
  const rest = view.tokens.filter((_, index) => index < date.from || index >= date.to);
  const isPublished = rest.some((token) => PUBLISHED.has(token.norm));
  if (isPublished && view.tokens.length <= LONGEST_DATELINE && date.from <= 8) return date;
  const others = view.mentions.filter((mention) => mention.kind !== 'date' && mention.from < date.from);
  const placeEnd =
    others.length === 1 && (others[0]?.kind === 'recipient' || others[0]?.kind === 'area') ? others[0].to : 0;
  const words = view.tokens.filter(
    (token, index) => index >= placeEnd && (index < date.from || index >= date.to) && token.kind === 'word',
  );
  return words.every((token) => FILLERS.has(token.norm)) ? date : undefined;
}
