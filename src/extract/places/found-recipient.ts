import type { Commune } from '../../places/gazetteer.js';
import type { RecipientKind } from '../clauses/mentions.js';

/** A name, or words for one, as found in text: what it is of, and which the gazetteer has of that name. */
export interface FoundRecipient {
  readonly what: RecipientKind;
  readonly to: number;
  readonly nameFrom?: number;
  /** Where it is not what the text writes there. */
  readonly name?: string | undefined;
  readonly candidates?: readonly Commune[];
  readonly siren?: string;
  readonly headed?: boolean;
  readonly anaphor?: boolean;
  readonly acronym?: string;
  readonly gentile?: string;
  readonly shore?: boolean;
  readonly own?: boolean;
  readonly several?: number | 'some';
}
