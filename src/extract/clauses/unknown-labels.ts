import type { LanguagePack } from '../languages/pack.js';
import { properName } from '../places/proper-names.js';
import { textOf } from '../text/text-of.js';
import type { Token } from '../text/tokens.js';
import type { Span } from './mentions.js';
import type { View } from './scan.js';

/** A label, prize or trophy that the text names and no file of the registry does. */
export interface UnknownLabel extends Span {
  readonly name: string;
}

const LONGEST_QUOTE = 12;
/** What else stands there, known: the label itself, a mention, a town, a date. */
const KNOWN = new Set(['programme', 'distinction', 'recipient', 'date', 'area', 'level']);

/** `le label « Cité des Vents »`, `le trophée Eco Actions`: a word for a label, then a name that is none of the registry's. */
export function unknownLabelsOf(view: View, pack: LanguagePack): UnknownLabel[] {
  return view.tokens.flatMap((token, at) => {
    if (!pack.labelHeads.has(token.norm)) return [];
    const name = nameAt(view.tokens, at + 1, pack);
    if (name === undefined || isKnown(view, name)) return [];
    return [{ ...name, from: at }];
  });
}

function nameAt(tokens: readonly Token[], from: number, pack: LanguagePack): UnknownLabel | undefined {
  if (tokens[from]?.norm === '"') {
    const close = tokens.findIndex(({ norm }, index) => index > from && norm === '"');
    const isName = tokens[from + 1]?.capital === true && close > 0 && close - from <= LONGEST_QUOTE;
    return isName ? { name: textOf(tokens, from + 1, close), from, to: close + 1 } : undefined;
  }
  const name = properName(tokens, from, pack);
  return name === undefined ? undefined : { name: textOf(tokens, from, name.to), from, to: name.to };
}

function isKnown({ mentions }: View, { from, to }: Span): boolean {
  return mentions.some(
    (mention) =>
      mention.from < to &&
      mention.to > from &&
      KNOWN.has(mention.kind) &&
      !(mention.kind === 'recipient' && mention.what === 'unknown'),
  );
}
