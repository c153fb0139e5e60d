import type { LanguagePack } from '../languages/pack.js';
import type { Layout } from './clause.js';
import type { AwardDraft, LevelValue } from './drafts.js';
import type { RecipientSpan } from './mentions.js';

/** What a list or a table says of a name in it. */
export interface Listing {
  readonly level?: LevelValue;
  readonly outcome?: AwardDraft['outcome'];
  readonly year?: number;
  readonly rule: string;
}

/** The award that a list or a table gives to one of its names. */
export function listedDraft(
  pack: LanguagePack,
  layout: Layout,
  recipient: RecipientSpan,
  { rule, level, year, outcome = 'awarded' }: Listing,
): AwardDraft {
  const programme = layout.programmes[0];
  return {
    view: layout.view,
    rule: `${pack.code}/award/${rule}`,
    confidence: 0.88,
    recipient,
    outcome,
    anterior: false,
    from: recipient.from,
    to: recipient.to,
    ...(level === undefined ? {} : { level }),
    ...(year === undefined ? {} : { year }),
    ...(programme === undefined ? {} : { programme }),
  };
}
