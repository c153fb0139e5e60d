import type { TextRange } from '../../core/location.js';
import { type ArticleBody, BodyBuilder } from './body-builder.js';

/**
 * Reads plain text: the first line is the title (unless one is stated elsewhere), blank lines part paragraphs, lines
 * that start with a bullet are list items, and bare addresses are links.
 */
export function readPlainText(raw: string, stated: { readonly title: boolean }): ArticleBody {
  const builder = new BodyBuilder();
  let titled = stated.title;
  for (const line of linesOf(raw)) {
    const bullet = BULLET.exec(line.text);
    if (line.text.trim() === '' || RULE.test(line.text)) builder.closeBlock();
    else if (!titled) {
      builder.openBlock('heading', 1);
      addText(builder, raw, line);
      builder.closeBlock();
    } else if (bullet !== null) {
      builder.openBlock('listItem', 1);
      addText(builder, raw, { ...line, start: line.start + bullet[0].length });
    } else addText(builder, raw, line);
    if (line.text.trim() !== '') titled = true;
  }
  return builder.finish();
}

const BULLET = /^\s*[-*•–—▪◦‣·]\s+(?=\S)/u;
/** A line drawn with signs, under a title or between parts. */
const RULE = /^\s*([-=_*~])\1{2,}\s*$/;
const ADDRESS = /https?:\/\/[^\s<>"«»]+[^\s<>"«».,;:!?)\]'’]/g;

interface TextLine extends TextRange {
  readonly text: string;
}

function* linesOf(raw: string): Iterable<TextLine> {
  for (const { 0: text, index } of raw.matchAll(/[^\r\n]+|\r\n|\n|\r/g)) {
    const isLineEnd = /[\r\n]/.test(text);
    const previous = raw[index - 1];
    if (!isLineEnd) yield { text, start: index, end: index + text.length };
    else if (index === 0 || previous === '\n' || previous === '\r')
      yield { text: '', start: index, end: index };
  }
}

function addText(builder: BodyBuilder, raw: string, line: TextRange): void {
  let at = line.start;
  const add = (end: number) => {
    if (end > at) builder.add([{ text: raw.slice(at, end), raw: { start: at, end } }], 'break');
    at = end;
  };
  for (const address of raw.slice(line.start, line.end).matchAll(ADDRESS)) {
    add(line.start + address.index);
    const mark = builder.openMark();
    add(line.start + address.index + address[0].length);
    builder.closeLink(mark, address[0]);
  }
  add(line.end);
  // The end of the line, which is where the file breaks it.
  builder.add([{ text: '\n' }], 'break');
}
