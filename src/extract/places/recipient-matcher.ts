import type { Epci } from '../../places/gazetteer.js';
import type { RecipientKind, RecipientSpan } from '../clauses/mentions.js';
import type { LanguagePack } from '../languages/pack.js';
import { matchNumber } from '../text/numbers.js';
import { type PhraseMatch, PhraseTrie } from '../text/phrase-trie.js';
import { textOf } from '../text/text-of.js';
import type { Token } from '../text/tokens.js';
import { matchAnnotation } from './annotation.js';
import { articledCommune } from './articled-names.js';
import type { FoundRecipient } from './found-recipient.js';
import {
  afterParticles,
  continuesName,
  hasSecondCapital,
  isBetweenNames,
  isElision,
  isEpciHead,
  isPartOfArea,
  keepsAccents,
  opensSentence,
} from './name-context.js';
import type { NameTries } from './name-tries.js';
import { nameEnd, properName } from './proper-names.js';
import { isPerson, settingOf } from './roles.js';
import { SiteMatcher } from './site-matcher.js';

/** Finds what can hold an award: communes, intercommunalities, places, associations, and the words that stand for them. */
export class RecipientMatcher {
  private readonly communeHeads = new PhraseTrie<true>();
  private readonly epciHeads = new PhraseTrie<true>();
  private readonly anaphora = new PhraseTrie<RecipientKind>();
  private readonly towns = new PhraseTrie<true>();
  private readonly sites: SiteMatcher;

  constructor(
    private readonly names: NameTries,
    private readonly pack: LanguagePack,
  ) {
    const { recipients } = pack;
    for (const head of recipients.communeHeads) this.communeHeads.add(head, true);
    for (const head of recipients.epciHeads) this.epciHeads.add(head, true);
    for (const phrase of recipients.communeAnaphora) this.anaphora.add(phrase, 'commune');
    for (const phrase of recipients.townsAnaphora) this.towns.add(phrase, true);
    for (const phrase of recipients.epciAnaphora) this.anaphora.add(phrase, 'epci');
    this.sites = new SiteMatcher(names, pack);
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
      this.sites.match(tokens, from) ??
      this.commune(tokens, from) ??
      this.anaphor(tokens, from) ??
      this.several(tokens, from) ??
      this.gentile(tokens, from) ??
      this.unknown(tokens, from);
    return found === undefined ? undefined : this.span(tokens, from, found);
  }

  private span(tokens: readonly Token[], from: number, found: FoundRecipient): RecipientSpan | undefined {
    const setting = settingOf(tokens, from, this.pack);
    if (setting.other && ['commune', 'unknown', 'epci'].includes(found.what)) return undefined;
    const nameFrom = found.nameFrom ?? from;
    const annotation = matchAnnotation(tokens, found.to, this.names, this.pack);
    const abroad = annotation?.country !== undefined && annotation.departement === undefined;
    const isEpci = annotation?.kind === 'epci' && ['commune', 'unknown'].includes(found.what);
    return {
      kind: 'recipient',
      what: abroad ? 'abroad' : isEpci ? 'epci' : found.what,
      name: found.anaphor ? '' : (found.name ?? textOf(tokens, nameFrom, found.to)),
      role: setting.role,
      represented: setting.represented,
      ...(setting.behalf === true ? { behalf: true } : {}),
      candidates: abroad || isEpci ? [] : (found.candidates ?? []),
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
      ...(found.several === undefined ? {} : { several: found.several }),
      ...(found.gentile === undefined ? {} : { gentile: found.gentile }),
      ...acronymOf(found.acronym ?? annotation?.acronym),
    };
  }

  /** `communauté de communes du Vexin normand`, `CA Amiens Métropole`, `Perpignan Méditerranée Métropole`. */
  private epci(tokens: readonly Token[], from: number): FoundRecipient | undefined {
    // Asked after the few heads: there are many areas.
    const isArea = (): boolean => this.names.areas.match(tokens, from) !== undefined;
    const head = this.epciHeads.match(tokens, from);
    if (head !== undefined && isEpciHead(tokens, from, head.to, this.pack) && !isArea()) {
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
  private headedCommune(tokens: readonly Token[], from: number): FoundRecipient | undefined {
    const head = this.communeHeads.match(tokens, from);
    if (head === undefined) return undefined;
    let nameFrom = head.to;
    while (tokens[nameFrom]?.norm === "'") nameFrom += 1;
    if (tokens[nameFrom]?.capital !== true) {
      const article = tokens[nameFrom];
      if (article === undefined || !this.pack.recipients.nameOpeners.has(article.norm)) return undefined;
    }
    const articled = articledCommune(tokens, nameFrom, this.names, this.pack);
    const known = articled ?? this.names.communes.match(tokens, nameFrom);
    if (known !== undefined && tokens[known.to - 1]?.capital === true)
      return {
        what: 'commune',
        nameFrom,
        to: known.to,
        candidates: known.values,
        name: articled?.values[0]?.name,
        headed: true,
      };
    if (tokens[from]?.norm.endsWith('s')) return undefined;
    const area = this.names.areas.match(tokens, nameFrom);
    const name = properName(tokens, nameFrom, this.pack);
    if (area !== undefined && area.to >= (name?.to ?? 0)) return undefined;
    return name === undefined ? undefined : { what: 'unknown', nameFrom, to: name.to, headed: true };
  }

  private commune(tokens: readonly Token[], from: number): FoundRecipient | undefined {
    const token = tokens[from];
    if (token?.capital !== true) return undefined;
    const articled = articledCommune(tokens, from, this.names, this.pack);
    if (articled !== undefined && !continuesName(tokens, articled.to))
      return {
        what: 'commune',
        to: articled.to,
        candidates: articled.values,
        name: articled.values[0]?.name,
      };
    const known = this.names.communes.match(tokens, from);
    if (known === undefined) return undefined;
    if (continuesName(tokens, known.to)) return undefined;
    const isWord = known.to === from + 1 && this.pack.recipients.commonWordNames.has(token.norm);
    if (isWord && !isBetweenNames(tokens, from, this.pack)) return undefined;
    if (known.to > from + 1 && !hasSecondCapital(tokens, from, known.to)) return undefined;
    const candidates =
      known.to === from + 1 ? known.values.filter(({ name }) => keepsAccents(token, name)) : known.values;
    return candidates.length === 0 ? undefined : { what: 'commune', to: known.to, candidates };
  }

  private anaphor(tokens: readonly Token[], from: number): FoundRecipient | undefined {
    const found = this.anaphora.match(tokens, from);
    const what = found?.values[0];
    if (found === undefined || what === undefined) return undefined;
    const next = tokens[found.to];
    if (this.pack.partitives.has(tokens[from - 1]?.norm ?? '')) return undefined;
    if (next?.capital === true || this.pack.prepositions.get(next?.norm ?? '') === 'of') return undefined;
    // `la ville-centre` is one of several.
    if (next?.norm === '-' && next.glued) return undefined;
    const own = tokens.slice(from, found.to).some(({ lower }) => this.pack.firstPerson.has(lower));
    return { what, to: found.to, anaphor: true, own };
  }

  /** `ces trois communes`, which `les trois communes labellisées` does not mean. */
  private several(tokens: readonly Token[], from: number): FoundRecipient | undefined {
    const to = this.towns.match(tokens, from)?.to;
    if (to === undefined) return undefined;
    const next = tokens[to];
    const acts =
      next === undefined ||
      next.kind === 'mark' ||
      next.norm.endsWith(this.pack.recipients.pluralVerbEnding) ||
      this.pack.auxiliaries.has(next.lower);
    if (!acts || this.pack.prepositions.get(next?.norm ?? '') === 'of') return undefined;
    const count = matchNumber(tokens, from + 1, this.pack.numbers)?.value;
    return { what: 'commune', to, anaphor: true, several: count ?? 'some' };
  }

  private isNumber(token: Token | undefined): boolean {
    return token?.kind === 'number' || this.pack.numbers.cardinals.has(token?.norm ?? '');
  }

  /** `les Caennais`, `400 Caennais`: a capitalised plural that ends like the names of inhabitants and is no commune. */
  private gentile(tokens: readonly Token[], from: number): FoundRecipient | undefined {
    const token = tokens[from];
    const before = tokens[from - 1];
    const isPlural = this.pack.recipients.beforeInhabitants.has(before?.norm ?? '') || this.isNumber(before);
    if (token?.capital !== true || !isPlural) return undefined;
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
      (this.pack.words.allArticles.has(article.norm) || article.norm === "'") &&
      !isElision(tokens, from - 2, this.pack)
    );
  }

  /** `le Vercors`, `le Haut-Béarn`. */
  private isLand(tokens: readonly Token[], from: number, to: number): boolean {
    const { lands, landParts } = this.pack.recipients;
    const [first = '', last = ''] = [tokens[from]?.norm, tokens[to - 1]?.norm];
    return lands.has(last) && (to === from + 1 || landParts.has(first));
  }

  /** One capitalised word, hyphens included, that no gazetteer knows. */
  private unknown(tokens: readonly Token[], from: number): FoundRecipient | undefined {
    if (tokens[from]?.text.length === 1 || this.namesThing(tokens, from)) return undefined;
    if (this.names.areas.match(tokens, from) !== undefined) return undefined;
    const name = properName(tokens, from, this.pack);
    if (name !== undefined && (isPerson(tokens, name.to, this.pack) || this.isLand(tokens, from, name.to)))
      return undefined;
    if (name === undefined || name.words !== 1 || this.pack.organizations.heads.has(tokens[from]?.norm ?? ''))
      return undefined;
    if (name.acronym) return { what: 'unknown', to: name.to, acronym: tokens[from]?.text ?? '' };
    const isCommon = this.pack.recipients.commonWordNames.has(tokens[from]?.norm ?? '');
    if (isCommon && (name.to === from + 1 || !hasSecondCapital(tokens, from, name.to))) return undefined;
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
