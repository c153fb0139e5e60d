import type { RecipientSpan } from '../clauses/mentions.js';
import type { View } from '../clauses/scan.js';
import type { RecipientMention } from '../facts.js';

type Place = Extract<RecipientMention, { type: 'place' }>;
type Town = Extract<RecipientMention, { type: 'commune' }>;

/** `d'Ambert`, at the end of a name. */
const LAST_COMPLEMENT = / d(?:e |u |es |['’])\p{Lu}[^ ]*$/u;
const VOWEL = /^[AEIOUYÉÈÊH]/iu;

/** A place of the same kind as `model` that goes by `name` and is in `town`: `celle d'Ifs`, `celui de Morin, à L'Épine`. */
export function likeIn(
  model: Place,
  name: string,
  town: Town,
): { readonly mention: Place; readonly certainty: number } | undefined {
  const of = model.name.search(LAST_COMPLEMENT);
  if (of < 0) return undefined;
  const whole = `${model.name.slice(0, of)} ${VOWEL.test(name) ? 'd’' : 'de '}${name}`;
  const place = { type: 'place', name: whole, commune: town.inseeCode } as const;
  return {
    mention: model.knownBy === undefined ? place : { ...place, knownBy: town.name },
    certainty: 0.85,
  };
}

/** The last place that the sentence named before a span. */
export function placeBefore(view: View, { from }: RecipientSpan): RecipientSpan | undefined {
  return view.mentions.findLast(
    (mention): mention is RecipientSpan =>
      mention.kind === 'recipient' && mention.what === 'place' && !mention.anaphor && mention.to <= from,
  );
}
