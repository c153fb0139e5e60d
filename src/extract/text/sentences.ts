import type { ArticleRecord, Block } from '../../sources/records.js';
import { type Token, tokenise } from './tokens.js';

/** A sentence of the article, or one line of a list of names. */
export interface Sentence {
  readonly index: number;
  readonly blockIndex: number;
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** Stands in the headline block. */
  readonly headline: boolean;
}

export interface SentenceRules {
  readonly locale: string;
  /** Folded words after which a full stop ends no sentence: `m`, `mme`, `janv`. */
  readonly abbreviations: ReadonlySet<string>;
}

const TAIL = 24;
/** Longer sentences are read in pieces: no rule looks that far, and time stays in proportion to the text. */
const MOST_TOKENS = 400;

/** Sentences of the article in order; blocks and line ends always separate. */
export function sentencesOf(record: ArticleRecord, rules: SentenceRules): Sentence[] {
  const sentences: Sentence[] = [];
  const segmenter = segmenterFor(rules.locale);
  const headline = headlineBlock(record);
  record.blocks.forEach((block, blockIndex) => {
    for (const line of linesOf(record.text, block.range.start, block.range.end)) {
      for (const [start, end] of sentenceRanges(record.text.slice(line[0], line[1]), segmenter, rules)) {
        const tokens = tokenise(record.text.slice(line[0] + start, line[0] + end), line[0] + start);
        for (const part of pieces(tokens)) {
          const first = part[0];
          const last = part.at(-1);
          if (first === undefined || last === undefined) continue;
          sentences.push({
            index: sentences.length,
            blockIndex,
            block,
            start: first.start,
            end: last.end,
            tokens: part,
            headline: blockIndex === headline,
          });
        }
      }
    }
  });
  return sentences;
}

/** Making one takes longer than reading a short article with it. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(locale: string): Intl.Segmenter {
  const known = segmenters.get(locale);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(locale, made);
  return made;
}

function pieces(tokens: readonly Token[]): (readonly Token[])[] {
  if (tokens.length <= MOST_TOKENS) return [tokens];
  const parts: Token[][] = [];
  for (let from = 0; from < tokens.length; from += MOST_TOKENS)
    parts.push(tokens.slice(from, from + MOST_TOKENS));
  return parts;
}

/** The first heading if it opens the article; else a first line that is short and no sentence; else none (-1). */
export function headlineBlock(record: ArticleRecord): number {
  const firstHeading = record.blocks.findIndex((block) => block.kind === 'heading');
  if (firstHeading >= 0 && firstHeading <= 2) return firstHeading;
  const first = record.blocks[0];
  if (first === undefined || first.kind !== 'paragraph') return -1;
  const text = record.text.slice(first.range.start, first.range.end);
  return text.length <= 200 && !text.trimEnd().endsWith('.') ? 0 : -1;
}

function* linesOf(text: string, start: number, end: number): Generator<[number, number]> {
  let lineStart = start;
  while (lineStart < end) {
    const newline = text.indexOf('\n', lineStart);
    const lineEnd = newline < 0 || newline > end ? end : newline;
    if (lineEnd > lineStart) yield [lineStart, lineEnd];
    lineStart = lineEnd + 1;
  }
}

/** Ranges in `text`; a break after an abbreviation or before a lower-case letter is none. */
function sentenceRanges(text: string, segmenter: Intl.Segmenter, rules: SentenceRules): [number, number][] {
  const ranges: [number, number][] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = ranges.at(-1);
    if (last !== undefined && joins(text, last, segment, rules)) last[1] = index + segment.length;
    else ranges.push([index, index + segment.length]);
  }
  return ranges;
}

function joins(
  text: string,
  before: readonly [number, number],
  segment: string,
  rules: SentenceRules,
): boolean {
  if (/^[\p{Ll}(]/u.test(segment)) return true;
  const tail = text.slice(Math.max(before[0], before[1] - TAIL), before[1]).trimEnd();
  if (!tail.endsWith('.')) return false;
  const word = tokenise(tail).at(-2);
  return word?.kind === 'word' && rules.abbreviations.has(word.lower);
}
