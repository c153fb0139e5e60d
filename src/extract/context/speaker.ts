import type { RecipientSpan } from '../clauses/mentions.js';
import type { View } from '../clauses/scan.js';
import { type ResolvedRecipient, weaker } from './resolved-recipient.js';

const MARKS = new Map([
  ['«', true],
  ['“', true],
  ['»', false],
  ['”', false],
]);

/**
 * Whom `nous` means where the text itself says it, and no site or signature tells: the town of the headline, else the
 * one spoken of first. Inside a quotation it is someone else who speaks.
 */
export class Speaker {
  private first: ResolvedRecipient | undefined;
  private quoted = false;

  constructor(private readonly headline: ResolvedRecipient | undefined) {}

  /** Call at the end of each sentence. */
  leave(view: View): void {
    this.quoted = openAt(view, view.tokens.length, this.quoted);
  }

  /** Call with whom each sentence spoke of. */
  remember(recipients: readonly ResolvedRecipient[]): void {
    const [only, ...others] = recipients;
    if (others.length === 0 && only?.mention.type === 'commune') this.first ??= only;
  }

  of(span: RecipientSpan, view: View): ResolvedRecipient | undefined {
    if (openAt(view, span.from, this.quoted)) return undefined;
    const town = this.headline?.mention.type === 'commune' ? this.headline : this.first;
    return town === undefined ? undefined : weaker(town, 0.9);
  }
}

/** Whether a quotation is open at a token, given whether one was at the start of the sentence. */
function openAt({ tokens, sentence }: View, at: number, before: boolean): boolean {
  const last = tokens.slice(0, at).findLast(({ text }) => MARKS.has(text));
  return last === undefined ? before && sentence.block.kind !== 'heading' : MARKS.get(last.text) === true;
}
