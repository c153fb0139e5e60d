import type { Mention, RecipientSpan } from '../clauses/mentions.js';

/** Recipients called by a name: no pronoun, and no unknown word that only opens a sentence. */
export function namesIn(mentions: readonly Mention[]): RecipientSpan[] {
  return mentions.filter(
    (mention): mention is RecipientSpan =>
      mention.kind === 'recipient' && !mention.anaphor && !(mention.initial && mention.what === 'unknown'),
  );
}
