import type { ArticleRecord } from '../../sources/records.js';
import type { DateSpan } from '../clauses/mentions.js';
import type { View } from '../clauses/scan.js';
import { resolveDate } from '../dates/resolve.js';
import type { Fact } from '../facts.js';
import type { LanguagePack } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';
import { inlineDateline } from './inline-dateline.js';

const OPENING_BLOCKS = 4;
const CLOSING_BLOCKS = 2;
/** Tokens of a line with its date, and without. */
const LONGEST_LINE = 30;
const LONGEST_DATELINE = 14;
const LATEST_START = 12;
const LONGEST_RUBRIC = 4;
/** What a signature does not speak of. */
const TOLD = new Set(['predicate', 'programme', 'level', 'noun', 'distinction']);
const SIGNATURE_MARKS = new Set([',', '–', '—', '-', '|', '•', '·', '/']);

/** The publication date: the file's own metadata first, then a dateline such as `Publié le 12 février 2024` or a line that is only a date. */
export function publicationDate(
  record: ArticleRecord,
  views: readonly View[],
  pack: LanguagePack,
): Fact<string> | null {
  return statedDate(record) ?? writtenDate(record, views, pack);
}

/** That of the file's own metadata, in whatever language the text is. */
export function statedDate({ metadata }: ArticleRecord): Fact<string> | null {
  const stated = metadata.datePublished;
  if (stated === undefined) return null;
  const day = stated.value.slice(0, 10);
  return { value: day, evidence: { start: 0, end: 0 }, rule: `article/date/${stated.from}`, confidence: 1 };
}

function writtenDate(record: ArticleRecord, views: readonly View[], pack: LanguagePack): Fact<string> | null {
  const datelines = views.flatMap((view) => {
    const { blockIndex, headline } = view.sentence;
    const atEdge = blockIndex < OPENING_BLOCKS || blockIndex >= record.blocks.length - CLOSING_BLOCKS;
    const span = atEdge && !headline ? datelineDate(view, pack) : undefined;
    const signed = blockIndex === record.blocks.length - 1 ? signatureDate(view) : undefined;
    const opening = atEdge && !headline ? inlineDateline(view, pack) : undefined;
    return written(view, span ?? signed ?? opening, 'dateline', 0.95) ?? [];
  });
  const isDay = (date: Fact<string>): boolean => date.value.length === DAY_LENGTH;
  return datelines.find(isDay) ?? datelines.find(isMonth) ?? thisDay(views, pack) ?? null;
}

const DAY_LENGTH = '2021-02-04'.length;
const isMonth = (date: Fact<string>): boolean => date.value.length === '2021-02'.length;

/** `ce 22 novembre 2023`, in the text of the day itself. */
function thisDay(views: readonly View[], pack: LanguagePack): Fact<string> | undefined {
  for (const view of views)
    for (const mention of view.mentions) {
      const isThis =
        mention.kind === 'date' && pack.publication.this.has(view.tokens[mention.from]?.norm ?? '');
      const date = isThis ? written(view, mention, 'this-day', 0.8) : undefined;
      if (date?.value.length === DAY_LENGTH) return date;
    }
  return undefined;
}

function written(
  view: View,
  span: DateSpan | undefined,
  rule: string,
  confidence: number,
): Fact<string> | undefined {
  const date = span === undefined ? null : resolveDate(span.date, null);
  if (span === undefined || date === null) return undefined;
  const start = view.tokens[span.from]?.start ?? view.sentence.start;
  const end = view.tokens[span.to - 1]?.end ?? view.sentence.end;
  return { value: date.iso, evidence: { start, end }, rule: `article/date/${rule}`, confidence };
}

/** `Publié le …` says so by itself; the name of a paper does where no sentence is made of it. */
function isPublication(view: View, rest: readonly Token[], { publication }: LanguagePack): boolean {
  if (rest.some((token) => publication.published.has(token.norm))) return true;
  const isSentence =
    view.tokens.at(-1)?.norm === '.' || view.mentions.some((mention) => mention.kind === 'predicate');
  return !isSentence && rest.some((token) => publication.periodicals.has(token.norm));
}

/** `Le Courrier du Bessin, 29 juin 2022`, `Agence de Caen — 11 mai 2023`: whose article it is, and of what day. */
export function signatureDate({ tokens, mentions, sentence }: View): DateSpan | undefined {
  const date = mentions.find((mention) => mention.kind === 'date');
  if (date?.date.day === undefined || sentence.block.kind === 'listItem') return undefined;
  if (date.from > LATEST_START || mentions.some(({ kind }) => TOLD.has(kind))) return undefined;
  const after = tokens.slice(date.to);
  const isApart = tokens
    .slice(Math.max(0, date.from - 2), date.from)
    .some(({ norm }) => SIGNATURE_MARKS.has(norm));
  return isApart && after.every((token) => token.norm === ')') ? date : undefined;
}

/** `27 octobre 2022 • Environnement`: a day with its year, a sign, and one or two words. */
function isRubric({ tokens, sentence }: View, date: DateSpan): boolean {
  const isFull = date.date.day !== undefined && date.date.year !== undefined;
  const [mark, ...words] = tokens.slice(date.to);
  return (
    isFull &&
    date.from <= 1 &&
    sentence.block.kind !== 'listItem' &&
    SIGNATURE_MARKS.has(mark?.norm ?? '') &&
    words.length > 0 &&
    words.length <= LONGEST_RUBRIC &&
    words.every(({ kind }) => kind === 'word')
  );
}

/** The date of a sentence that says nothing else, but perhaps the place and that this is the publication. */
export function datelineDate(view: View, pack: LanguagePack): DateSpan | undefined {
  if (view.tokens.length > LONGEST_LINE) return undefined;
  const dates = view.mentions.filter((mention) => mention.kind === 'date');
  const [date] = dates;
  if (date === undefined) return undefined;
  const rest = view.tokens.filter((_, index) => dates.every(({ from, to }) => index < from || index >= to));
  if (isPublication(view, rest, pack) && rest.length <= LONGEST_DATELINE && date.from <= LATEST_START)
    return date;
  if (dates.length > 1) return undefined;
  const others = view.mentions.filter((mention) => mention.kind !== 'date' && mention.from < date.from);
  const [place] = others.length === 1 && ['recipient', 'area'].includes(others[0]?.kind ?? '') ? others : [];
  const isPlace = (index: number): boolean => place !== undefined && index >= place.from && index < place.to;
  if (isRubric(view, date)) return date;
  const words = view.tokens.filter(
    (token, index) => !isPlace(index) && (index < date.from || index >= date.to) && token.kind === 'word',
  );
  return words.every((token) => pack.publication.fillers.has(token.norm)) ? date : undefined;
}
