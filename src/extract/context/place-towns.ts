import type { RecipientSpan } from '../clauses/mentions.js';
import type { View } from '../clauses/scan.js';
import { fold } from '../text/fold.js';

/** A name this near the start of its sentence sets the scene: `À Caen, …`. */
const FRONT = 2;
/** A comma and a preposition. */
const MOST_BETWEEN = 2;

/** Which town the beaches and ports of an article are in, where a sentence that names them begins `À Royan, …`. */
export class PlaceTowns {
  private readonly byPlace = new Map<string, RecipientSpan>();

  constructor(views: readonly View[]) {
    for (const view of views) {
      const scene = sceneOf(view);
      for (const mention of view.mentions) {
        if (mention.kind !== 'recipient' || mention.shore !== true) continue;
        const town = townAfter(view, mention) ?? scene;
        if (town !== undefined) this.byPlace.set(fold(mention.name), town);
      }
    }
  }

  of(place: RecipientSpan): RecipientSpan | undefined {
    return this.byPlace.get(fold(place.name));
  }
}

/** `le port de Morin, à L'Épine`, `la plage de Foncillon à Royan`. */
export function townAfter(view: View, { to }: RecipientSpan): RecipientSpan | undefined {
  const next = view.mentions.find(
    (mention): mention is RecipientSpan => mention.kind === 'recipient' && mention.from >= to,
  );
  if (next?.what !== 'commune' || next.anaphor || next.role !== 'to') return undefined;
  const gap = view.tokens.slice(to, next.from);
  return gap.length <= MOST_BETWEEN && gap.filter(({ norm }) => norm !== ',').length === 1 ? next : undefined;
}

/** The commune that opens a sentence, where it tells what happened: `À Royan, la plage de Foncillon …`. */
export function sceneOf(view: View): RecipientSpan | undefined {
  const first = view.mentions.find((mention) => mention.kind === 'recipient');
  if (first?.kind !== 'recipient' || first.what !== 'commune' || first.anaphor) return undefined;
  const isScene = first.role === 'to' && first.from <= FRONT && view.tokens[first.to]?.norm === ',';
  return isScene ? first : undefined;
}
