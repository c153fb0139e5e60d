import type { RecipientSpan } from '../clauses/mentions.js';
import type { View } from '../clauses/scan.js';
import type { LanguagePack } from '../languages/pack.js';

const LONGEST_SIGNATURE = 16;

/**
 * The commune that an article speaks for: of the one mayor who signs it (`Anne Morel, maire de Caen`, on a line of its
 * own) or of the bulletin that its title or first lines name (`Le mot du maire de Caen`). Undefined where there are several.
 */
export function signatoryOf(views: readonly View[], pack: LanguagePack): RecipientSpan | undefined {
  const signing = views.flatMap((view) => {
    const isTold = view.mentions.some(({ kind }) => kind === 'predicate' || kind === 'programme');
    if (isTold || view.tokens.length > LONGEST_SIGNATURE) return [];
    return view.mentions.filter(
      (mention): mention is RecipientSpan => mention.kind === 'recipient' && isOfMayor(view, mention, pack),
    );
  });
  const [first, ...others] = signing;
  return others.every(({ name }) => name === first?.name) ? first : undefined;
}

/** `maire de Caen`, `mairie de Caen`, `Ville de Caen`. */
function isOfMayor({ tokens }: View, span: RecipientSpan, pack: LanguagePack): boolean {
  if (span.what !== 'commune' || span.anaphor) return false;
  return tokens
    .slice(Math.max(0, span.from - 3), span.from + 1)
    .some(({ norm }) => pack.recipients.mayors.has(norm));
}
