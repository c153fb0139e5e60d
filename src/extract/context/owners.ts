import type { RecipientSpan } from '../clauses/mentions.js';
import type { View } from '../clauses/scan.js';

/** `Coup dur pour Caen : la ville …`, `Le maire de Caen se réjouit : sa ville …`: the one town told of before the colon. */
export function ownerBeforeColon({ mentions, tokens }: View, span: RecipientSpan): RecipientSpan | undefined {
  const colon = tokens.slice(0, span.from).findLastIndex(({ norm }) => norm === ':');
  const [only, ...others] = mentions.filter(
    (mention): mention is RecipientSpan =>
      mention.kind === 'recipient' &&
      !mention.anaphor &&
      mention.to <= span.from &&
      mention.what === 'commune',
  );
  const isOwner = only !== undefined && (only.role === 'of' || only.role === 'for');
  return isOwner && others.length === 0 && only.to <= colon ? only : undefined;
}
