import type { Commune } from '../../places/gazetteer.js';
import type { LanguagePack } from '../languages/pack.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import { textOf } from '../text/text-of.js';
import type { Token } from '../text/tokens.js';
import type { FoundRecipient } from './found-recipient.js';
import { afterParticles, isCounted, isSetOfTowns, isStreet } from './name-context.js';
import type { NameTries } from './name-tries.js';
import { nameEnd, properName } from './proper-names.js';

const FARTHEST_SHORE = 20;
/** Tokens of a place's name with the noun that opens it. */
const LONGEST_SITE = 7;

/** Finds places, associations and programmes by the noun that says what they are, and beaches by their town. */
export class SiteMatcher {
  private readonly siteCompounds = new PhraseTrie<'kept' | 'dropped'>();

  constructor(
    private readonly names: NameTries,
    private readonly pack: LanguagePack,
  ) {
    for (const head of pack.recipients.siteCompounds) this.siteCompounds.add(head, 'kept');
    for (const head of pack.recipients.namedSites) this.siteCompounds.add(head, 'dropped');
  }

  match(tokens: readonly Token[], from: number): FoundRecipient | undefined {
    return this.site(tokens, from) ?? this.shore(tokens, from);
  }

  /** `le Hub de la réussite de Caen`, `la plage du Prado`. */
  private site(tokens: readonly Token[], from: number): FoundRecipient | undefined {
    const { siteHeads, programmeHeads, associationHeads } = this.pack.recipients;
    const norm = tokens[from]?.norm ?? '';
    const compound = this.compoundSite(tokens, from);
    if (compound !== undefined) return compound;
    if (tokens[from + 1]?.glued === true && tokens[from + 1]?.norm === '-') return undefined;
    if (tokens[from - 1]?.norm === '-' && tokens[from]?.glued === true) return undefined;
    if (isCounted(tokens, from, this.pack)) return undefined;
    const what = siteHeads.has(norm)
      ? 'place'
      : programmeHeads.has(norm)
        ? 'programme'
        : associationHeads.has(norm)
          ? 'association'
          : undefined;
    if (what === undefined || (what === 'association' && isSetOfTowns(tokens, from, this.pack)))
      return undefined;
    const inTown = what === 'place' ? this.inTown(tokens, from) : undefined;
    if (inTown !== undefined) return inTown;
    const to = nameEnd(tokens, from + 1, this.pack);
    if (to === undefined || isStreet(tokens, afterParticles(tokens, from + 1, this.pack), this.pack))
      return undefined;
    const town = what === 'place' ? this.townInParentheses(tokens, to) : undefined;
    return what === 'place'
      ? {
          what,
          to: town?.to ?? to,
          ...(town === undefined ? {} : { name: textOf(tokens, from, to) }),
          candidates: town?.candidates ?? this.communeWithin(tokens, from + 1, to),
          shore: this.pack.recipients.shoreHeads.has(norm),
        }
      : { what, to, nameFrom: tokens[from]?.capital === true ? from : from + 1 };
  }

  /** `le potager du prieuré, à Bernay,`: a place and, between commas, its town. */
  private inTown(tokens: readonly Token[], from: number): FoundRecipient | undefined {
    const comma = tokens.findIndex(({ norm }, index) => index > from && norm === ',');
    if (comma < 0 || comma - from > LONGEST_SITE || comma - from < 2) return undefined;
    const [to, town] = tokens.slice(comma + 1);
    const isSite = tokens
      .slice(from + 1, comma)
      .every(
        ({ kind, norm }) =>
          (kind === 'word' && !this.pack.conjunctions.has(norm)) || norm === "'" || norm === '-',
      );
    if (!isSite || this.pack.prepositions.get(to?.norm ?? '') !== 'to' || town?.capital !== true)
      return undefined;
    const known = this.names.communes.match(tokens, comma + 2);
    const end = tokens[known?.to ?? 0];
    if (
      known === undefined ||
      (end !== undefined && end.kind !== 'mark' && !this.pack.conjunctions.has(end.norm))
    )
      return undefined;
    const shore = this.pack.recipients.shoreHeads.has(tokens[from]?.norm ?? '');
    return {
      what: 'place',
      to: known.to,
      name: textOf(tokens, from, comma),
      candidates: known.values,
      shore,
    };
  }

  /** `le jardin des Simples (Orbec)`: where the place is, and no more. */
  private townInParentheses(
    tokens: readonly Token[],
    at: number,
  ): { readonly candidates: readonly Commune[]; readonly to: number } | undefined {
    if (tokens[at]?.norm !== '(' || tokens[at + 1]?.capital !== true) return undefined;
    const town = this.names.communes.match(tokens, at + 1);
    return town !== undefined && tokens[town.to]?.norm === ')'
      ? { candidates: town.values, to: town.to + 1 }
      : undefined;
  }

  /** `l'office de tourisme de Caen`; `le tiers-lieu La Ruche` is called La Ruche. */
  private compoundSite(tokens: readonly Token[], from: number): FoundRecipient | undefined {
    const head = this.siteCompounds.match(tokens, from);
    const to = head === undefined ? undefined : nameEnd(tokens, head.to, this.pack);
    if (head === undefined || to === undefined) return undefined;
    const isNamed = head.values.includes('dropped') && tokens[head.to]?.capital === true;
    return { what: 'place', to, ...(isNamed ? { nameFrom: head.to } : {}) };
  }

  /** `Deux plages : Foncillon à Royan`: a name and its town, where the sentence speaks of beaches or ports. */
  private shore(tokens: readonly Token[], from: number): FoundRecipient | undefined {
    const name = properName(tokens, from, this.pack);
    if (name === undefined || this.pack.prepositions.get(tokens[name.to]?.norm ?? '') !== 'to')
      return undefined;
    const town =
      tokens[name.to + 1]?.capital === true ? this.names.communes.match(tokens, name.to + 1) : undefined;
    if (town === undefined) return undefined;
    const isShore = tokens
      .slice(Math.max(0, from - FARTHEST_SHORE), from)
      .some((token) => this.pack.recipients.shoreHeads.has(token.norm));
    return isShore ? { what: 'place', to: town.to, candidates: town.values, shore: true } : undefined;
  }

  /** The commune that a place's name ends with: where the place is. */
  private communeWithin(tokens: readonly Token[], from: number, to: number): readonly Commune[] {
    for (let at = from; at < to; at++) {
      const found = tokens[at]?.capital === true ? this.names.communes.match(tokens, at) : undefined;
      if (found !== undefined && found.to === to) return found.values;
    }
    return [];
  }
}
