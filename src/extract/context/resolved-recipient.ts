import type { RecipientSpan } from '../clauses/mentions.js';
import type { RecipientMention } from '../facts.js';
import { fold } from '../text/fold.js';

/** Who a name or an anaphor means, and how surely. */
export interface ResolvedRecipient {
  readonly mention: RecipientMention;
  readonly certainty: number;
}

export function beginsAlike(recipient: ResolvedRecipient, stem: string): boolean {
  return fold(recipient.mention.name).startsWith(stem);
}

/** `le port`, of which the text says no more: known by its town. */
export function siteOf(town: ResolvedRecipient): ResolvedRecipient {
  const { mention } = town;
  const commune = mention.type === 'commune' ? mention.inseeCode : null;
  return {
    mention: { type: 'place', name: mention.name, commune, knownBy: mention.name },
    certainty: town.certainty * 0.85,
  };
}

export function weaker(recipient: ResolvedRecipient, factor: number): ResolvedRecipient {
  return { ...recipient, certainty: recipient.certainty * factor };
}

export function fits(recipient: ResolvedRecipient, wanted: RecipientSpan['what']): boolean {
  const { type } = recipient.mention;
  return type === wanted || (wanted === 'commune' && type === 'abroad');
}
