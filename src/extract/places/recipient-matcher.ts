import type { Commune, Epci } from '../../places/gazetteer.js';
import type { RecipientKind, RecipientSpan } from '../clauses/mentions.js';
import type { LanguagePack } from '../languages/pack.js';
import { type PhraseMatch, PhraseTrie } from '../text/phrase-trie.js';
import { textOf } from '../text/text-of.js';
import type { Token } from '../text/tokens.js';
import { matchAnnotation } from './annotation.js';
import {
  afterParticles,
  continuesName,
  hasSecondCapital,
  isBetweenNames,
  isCounted,
  isElision,
  isEpciHead,
  isPartOfArea,
  isSetOfTowns,
  isStreet,
  keepsAccents,
  opensSentence,
} from './name-context.js';
import type { NameTries } from './name-tries.js';
import { nameEnd, properName } from './proper-names.js';
import { isPerson, settingOf } from './roles.js';

const FARTHEST_SHORE = 20;
const ARTICLES = new Set(['le', 'la', 'les', 'un', 'une', 'du', 'des', 'au', 'aux']);
const PLURAL_ARTICLES = new Set(['les', 'des', 'aux', 'nos', 'chers', 'cheres']);

interface Found {
  readonly what: RecipientKind;
  readonly to: number;
  readonly nameFrom?: number;
  readonly candidates?: readonly Commune[];
  readonly siren?: string;
  readonly headed?: boolean;
  readonly anaphor?: boolean;
  readonly acronym?: string;
  readonly gentile?: string;
  readonly shore?: boolean;
  readonly own?: boolean;
}

/** Finds what can hold an award: communes, intercommunalities, places, associations, and the words that stand for them. */
export class RecipientMatcher {
  private readonly communeHeads = new PhraseTrie<true>();
  private readonly epciHeads = new PhraseTrie<true>();
  private readonly anaphora = new PhraseTrie<RecipientKind>();
  private readonly siteCompounds = new PhraseTrie<'kept' | 'dropped'>();

  constructor(
    private readonly names: NameTries,
    private readonly pack: LanguagePack,
  ) {
    const { recipients } = pack;
    for (const head of recipients.communeHeads) this.communeHeads.add(head, true);
    for (const head of recipients.epciHeads) this.epciHeads.add(head, true);
    for (const phrase of recipients.communeAnaphora) this.anaphora.add(phrase, 'commune');
    for (const phrase of recipients.epciAnaphora) this.anaphora.add(phrase, 'epci');
    for (const head of recipients.siteCompounds) this.siteCompounds.add(head, 'kept');
    for (const head of recipients.namedSites) this.siteCompounds.add(head, 'dropped');
    for (const phrase of recipients.siteAnaphora) this.anaphora.add(phrase, 'place');
    for (const phrase of recipients.programmeAnaphora) this.anaphora.add(phrase, 'programme');
    for (const phrase of recipients.associationAnaphora) this.anaphora.add(phrase, 'association');
  }

  match(tokens: readonly Token[], from: number): RecipientSpan | undefined {
    const token = tokens[from];
    if (token?.kind !== 'word' || isPartOfArea(tokens, from, this.names, this.pack)) return undefined;
    const found =
      this.epci(tokens, from) ??
      this.headedCommune(tokens, from) ??
      this.site(tokens, from) ??
      this.shore(tokens, from) ??
      this.commune(tokens, from) ??
      this.anaphor(tokens, from) ??
      this.gentile(tokens, from) ??
      this.unknown(tokens, from);
    return found === undefined ? undefined : this.span(tokens, from, found);
  }

  private span(tokens: readonly Token[], from: number, found: Found): RecipientSpan | undefined {
    const setting = settingOf(tokens, from, this.pack);
    if (setting.other && ['commune', 'unknown', 'epci'].includes(found.what)) return undefined;
    const nameFrom = found.nameFrom ?? from;
    const annotation = matchAnnotation(tokens, found.to, this.names, this.pack);
    const abroad = annotation?.country !== undefined && annotation.departement === undefined;
    return {
      kind: 'recipient',
      what: abroad ? 'abroad' : found.what,
      name: found.anaphor ? '' : textOf(tokens, nameFrom, found.to),
      role: setting.role,
      represented: setting.represented,
      ...(setting.behalf === true ? { behalf: true } : {}),
      candidates: abroad ? [] : (found.candidates ?? []),
      anaphor: found.anaphor ?? false,
      headed: found.headed ?? false,
      initial: opensSentence(tokens, from) && found.to === from + 1,
      from,
      to: annotation?.to ?? found.to,
      ...(found.siren === undefined ? {} : { siren: found.siren }),
      ...(annotation?.departement === undefined ? {} : { departement: annotation.departement }),
      ...(annotation?.postalCode === undefined ? {} : { postalCode: annotation.postalCode }),
      ...(annotation?.country === undefined ? {} : { country: annotation.country }),
      ...(found.shore === true ? { shore: true } : {}),
      ...(found.own === true ? { own: true } : {}),
      ...(found.gentile === undefined ? {} : { gentile: found.gentile }),
      ...acronymOf(found.acronym ?? annotation?.acronym),
    };
  }

  /** `communauté de communes du Vexin normand`, `CA Amiens Métropole`, `Perpignan Méditerranée Métropole`. */
  private epci(tokens: readonly Token[], from: number): Found | undefined {
    // Asked after the few heads: there are many areas.
    const isArea = (): boolean => this.names.areas.match(tokens, from) !== undefined;
    const head = this.epciHeads.match(tokens, from);
    if (head !== undefined && isEpciHead(tokens, from, head.to) && !isArea()) {
      const known = this.knownEpci(tokens, afterParticles(tokens, head.to, this.pack));
      const to = known?.to ?? nameEnd(tokens, head.to, this.pack);
      if (to !== undefined) return { what: 'epci', to, ...sirenOf(known?.values) };
    }
    const token = tokens[from];
    if (token?.capital !== true || isArea()) return undefined;
    const known = this.knownEpci(tokens, from);
    if (known !== undefined && known.to - from > 1)
      return { what: 'epci', to: known.to, ...sirenOf(known.values) };
    const name = properName(tokens, from, this.pack);
    const tail = name === undefined ? undefined : tokens[name.to - 1];
    const isEpci =
      name !== undefined &&
      name.words > 1 &&
      !this.pack.articles.has(token.norm) &&
      tail !== undefined &&
      this.pack.recipients.epciTails.has(tail.norm);
    return isEpci ? { what: 'epci', to: name.to } : undefined;
  }

  private knownEpci(tokens: readonly Token[], from: number): PhraseMatch<Epci> | undefined {
    const epci = this.names.epcis.match(tokens, from);
    if (epci === undefined) return undefined;
    const commune = this.names.communes.match(tokens, from);
    return epci.to > (commune?.to ?? 0) ? epci : undefined;
  }

  /** `la Ville de Caen`: a name follows, known or not. */
  private headedCommune(tokens: readonly Token[], from: number): Found | undefined {
    const head = this.communeHeads.match(tokens, from);
    if (head === undefined) return undefined;
    let nameFrom = head.to;
    while (tokens[nameFrom]?.norm === "'") nameFrom += 1;
    if (tokens[nameFrom]?.capital !== true) {
      const article = tokens[nameFrom];
      if (article === undefined || !['la', 'le', 'les', 'l'].includes(article.norm)) return undefined;
    }
    const known = this.names.communes.match(tokens, nameFrom);
    if (known !== undefined && tokens[known.to - 1]?.capital === true)
      return { what: 'commune', nameFrom, to: known.to, candidates: known.values, headed: true };
    if (tokens[from]?.norm.endsWith('s')) return undefined;
    const area = this.names.areas.match(tokens, nameFrom);
    const name = properName(tokens, nameFrom, this.pack);
    if (area !== undefined && area.to >= (name?.to ?? 0)) return undefined;
    return name === undefined ? undefined : { what: 'unknown', nameFrom, to: name.to, headed: true };
  }

  private commune(tokens: readonly Token[], from: number): Found | undefined {
    const token = tokens[from];
    if (token?.capital !== true) return undefined;
    const known = this.names.communes.match(tokens, from);
    if (known === undefined) return undefined;
    if (continuesName(tokens, known.to)) return undefined;
    const isWord = known.to === from + 1 && this.pack.recipients.commonWordNames.has(token.norm);
    if (isWord && !isBetweenNames(tokens, from)) return undefined;
    if (known.to > from + 1 && !hasSecondCapital(tokens, from, known.to)) return undefined;
    const candidates =
      known.to === from + 1 ? known.values.filter(({ name }) => keepsAccents(token, name)) : known.values;
    return candidates.length === 0 ? undefined : { what: 'commune', to: known.to, candidates };
  }

  /** `le Hub de la réussite de Caen`, `la plage du Prado`. */
  private site(tokens: readonly Token[], from: number): Found | undefined {
    const { siteHeads, programmeHeads, associationHeads } = this.pack.recipients;
    const norm = tokens[from]?.norm ?? '';
    const compound = this.compoundSite(tokens, from);
    if (compound !== undefined) return compound;
    if (tokens[from + 1]?.glued === true && tokens[from + 1]?.norm === '-') return undefined;
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
    const to = nameEnd(tokens, from + 1, this.pack);
    if (to === undefined || isStreet(tokens, afterParticles(tokens, from + 1, this.pack))) return undefined;
    return what === 'place'
      ? {
          what,
          to,
          candidates: this.communeWithin(tokens, from + 1, to),
          shore: this.pack.recipients.shoreHeads.has(norm),
        }
      : { what, to, nameFrom: tokens[from]?.capital === true ? from : from + 1 };
  }

  /** `l'office de tourisme de Caen`; `le tiers-lieu La Ruche` is called La Ruche. */
  private compoundSite(tokens: readonly Token[], from: number): Found | undefined {
    const head = this.siteCompounds.match(tokens, from);
    const to = head === undefined ? undefined : nameEnd(tokens, head.to, this.pack);
    if (head === undefined || to === undefined) return undefined;
    const isNamed = head.values.includes('dropped') && tokens[head.to]?.capital === true;
    return { what: 'place', to, ...(isNamed ? { nameFrom: head.to } : {}) };
  }

  /** `Deux plages : Foncillon à Royan`: a name and its town, where the sentence speaks of beaches or ports. */
  private shore(tokens: readonly Token[], from: number): Found | undefined {
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

  private anaphor(tokens: readonly Token[], from: number): Found | undefined {
    const found = this.anaphora.match(tokens, from);
    const what = found?.values[0];
    if (found === undefined || what === undefined) return undefined;
    const next = tokens[found.to];
    if (this.pack.partitives.has(tokens[from - 1]?.norm ?? '')) return undefined;
    if (next?.capital === true || this.pack.prepositions.get(next?.norm ?? '') === 'of') return undefined;
    const own = tokens.slice(from, found.to).some(({ lower }) => this.pack.firstPerson.has(lower));
    return { what, to: found.to, anaphor: true, own };
  }

  /** `les Caennais`: a capitalised plural that ends like the names of inhabitants and is no commune. */
  private gentile(tokens: readonly Token[], from: number): Found | undefined {
    const token = tokens[from];
    if (token?.capital !== true || !PLURAL_ARTICLES.has(tokens[from - 1]?.norm ?? '')) return undefined;
    const isGentile = this.pack.recipients.gentileEndings.some((ending) => token.norm.endsWith(ending));
    return isGentile ? { what: 'commune', to: from + 1, anaphor: true, gentile: token.norm } : undefined;
  }

  /** `l'Agence de l'eau Rhin-Meuse`, `le gymnase Morel`: the name of the thing right before it. */
  private namesThing(tokens: readonly Token[], from: number): boolean {
    const noun = tokens[from - 1];
    if (noun?.kind !== 'word' || noun.capital || this.pack.prepositions.has(noun.norm)) return false;
    if (this.pack.recipients.describedNouns.has(noun.norm)) return true;
    if (this.communeHeads.match(tokens, from - 1) !== undefined || this.pack.besideLevel.has(noun.norm))
      return false;
    const article = tokens[from - 2];
    return (
      article !== undefined &&
      (ARTICLES.has(article.norm) || article.norm === "'") &&
      !isElision(tokens, from - 2)
    );
  }

  /** One capitalised word, hyphens included, that no gazetteer knows. */
  private unknown(tokens: readonly Token[], from: number): Found | undefined {
    if (tokens[from]?.text.length === 1 || this.namesThing(tokens, from)) return undefined;
    if (this.names.areas.match(tokens, from) !== undefined) return undefined;
    const name = properName(tokens, from, this.pack);
    if (name !== undefined && isPerson(tokens, name.to, this.pack)) return undefined;
    if (name === undefined || name.words !== 1 || this.pack.organizations.heads.has(tokens[from]?.norm ?? ''))
      return undefined;
    if (name.acronym) return { what: 'unknown', to: name.to, acronym: tokens[from]?.text ?? '' };
    if (this.pack.recipients.commonWordNames.has(tokens[from]?.norm ?? '') && name.to === from + 1)
      return undefined;
    return { what: 'unknown', to: name.to };
  }
}

function acronymOf(acronym: string | undefined): { acronym?: string } {
  return acronym === undefined ? {} : { acronym };
}

function sirenOf(epcis: readonly Epci[] | undefined): { siren?: string } {
  const only = epcis?.length === 1 ? epcis[0] : undefined;
  return only === undefined ? {} : { siren: only.siren };
}
