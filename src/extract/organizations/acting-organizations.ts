import type { View } from '../clauses/scan.js';
import type { OrganizationRole } from '../languages/fact-words.js';
import type { LanguagePack } from '../languages/pack.js';
import { withoutAgreement } from '../text/agreement.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import type { Token } from '../text/tokens.js';
import { isOther, isScoped, organizationList } from './organization-lists.js';
import type { OrganizationName, OrganizationNames } from './organization-names.js';

/** Organisations that are the subject of a sentence, and the role its verb or an apposition gives them. */
export interface ActingOrganizations {
  readonly names: readonly OrganizationName[];
  readonly role: OrganizationRole;
}

const VERB_REACH = 6;
/** Of a participle between commas after the name. */
const ASIDE_REACH = 9;
const AWARD_MENTIONS: readonly string[] = ['programme', 'noun', 'level'];

/** `L'Agence de l'eau et la Région lancent`, `la Caisse d'allocations familiales, partenaire historique`. */
export class ActingOrganizationReader {
  private readonly appositions = new PhraseTrie<OrganizationRole>();

  constructor(
    private readonly pack: LanguagePack,
    private readonly names: OrganizationNames,
  ) {
    for (const [phrase, role] of pack.organizations.appositions) this.appositions.add(phrase, role);
  }

  at(view: View, at: number): ActingOrganizations | undefined {
    if (!this.mayOpen(view.tokens, at)) return undefined;
    const first = this.names.at(view.tokens, at);
    if (first?.from !== at || !this.isBody(view, first)) return undefined;
    const list = organizationList(view, at, this.names, this.pack);
    // What the list reads beyond its first name need not be subject of the same verb.
    const isListed = list.length > 1 && list[0]?.to === first.to;
    for (const names of isListed ? [list, [first]] : [[first]]) {
      const role = this.roleAfter(view, names.at(-1)?.to ?? first.to);
      if (role !== undefined) return { names, role };
    }
    return undefined;
  }

  /** A name opens with a capital or with a word for a body, and not within another name. */
  private mayOpen(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token?.kind !== 'word') return false;
    if (!token.capital && !this.pack.organizations.heads.has(token.norm)) return false;
    // `ministre chargée du Logement`, `l'architecte-conseil`.
    const isComplement = before !== undefined && this.pack.prepositions.get(before.lower) === 'of';
    if (isComplement || (before?.norm === '-' && token.glued)) return false;
    return (
      before === undefined || before.capital !== true || before.kind !== 'word' || this.isArticle(before)
    );
  }

  /** A body of its own name: neither a town nor a person nor a label, nor `la commission` that stands for one. */
  private isBody(view: View, name: OrganizationName): boolean {
    const { tokens, mentions } = view;
    const words = tokens.slice(name.from, name.to);
    if (isOther(view, name, this.pack)) return false;
    if (name.headed && isScoped(words, this.pack)) return true;
    if (!words.some((token) => token.capital)) return false;
    if (name.known) return true;
    if (name.headed) return name.to > name.from + 1;
    // `Pensez`, `Réunie`: one word that opens a sentence has its capital from there.
    if (name.from === 0 && words.length === 1 && !this.isFollowedByVerb(tokens[name.to])) return false;
    const first = words.find((token) => !this.isArticle(token));
    const isCommon =
      first === undefined ||
      (words.length === 1 && (this.pack.commonWords.has(first.norm) || this.isFunction(first)));
    const named = name.from + (first === undefined ? 0 : words.indexOf(first));
    const isTaken = mentions.some(
      (mention) =>
        mention.from <= named &&
        (mention.to >= name.to || mention.kind === 'noun') &&
        mention.to > named &&
        ((mention.kind === 'recipient' && ['epci', 'place', 'abroad'].includes(mention.what)) ||
          (mention.kind === 'programme' && !mention.asOrganization) ||
          mention.kind === 'area' ||
          (mention.kind === 'noun' && mention.noun === 'award') ||
          mention.kind === 'date'),
    );
    return !isCommon && !isTaken && mentions.some(({ kind }) => AWARD_MENTIONS.includes(kind));
  }

  private isFollowedByVerb(token: Token | undefined): boolean {
    const role = this.pack.auxiliaries.get(token?.lower ?? '');
    return role === 'have' || role === 'be' || this.pack.organizations.deeds.has(token?.lower ?? '');
  }

  private isFunction(token: Token): boolean {
    if (this.pack.relativePronouns.has(token.norm)) return true;
    const { determiners, prepositions, auxiliaries, numbers } = this.pack;
    return (
      determiners.has(token.norm) ||
      prepositions.has(token.norm) ||
      auxiliaries.has(token.lower) ||
      numbers.cardinals.has(token.norm)
    );
  }

  private roleAfter({ tokens }: View, from: number): OrganizationRole | undefined {
    const apposed = tokens[from]?.norm === ',' ? this.appositions.match(tokens, from + 1) : undefined;
    if (apposed !== undefined) return apposed.values[0];
    const verb = this.afterAside(tokens, from);
    for (let at = verb; at < tokens.length && at < verb + VERB_REACH; at++) {
      const token = tokens[at];
      if (token === undefined) break;
      const role = this.pack.organizations.deeds.get(token.lower);
      if (role !== undefined) return this.isOwnFate(token, tokens[at - 1]) ? undefined : role;
      if (!this.isPassed(token)) break;
    }
    for (let at = from; at < tokens.length; at++) {
      const found = this.appositions.match(tokens, at);
      if (found !== undefined && found.to - at > 2) return found.values[0];
    }
    return undefined;
  }

  /** After `, présidé par Léa Morel,`. */
  private afterAside(tokens: readonly Token[], from: number): number {
    const isAside =
      tokens[from]?.norm === ',' && withoutAgreement(tokens[from + 1]?.lower ?? '').endsWith('é');
    const end = tokens.findIndex((token, at) => at > from && at <= from + ASIDE_REACH && token.norm === ',');
    return isAside && end > 0 ? end + 1 : from;
  }

  /** `est labellisée`, `se porte candidate`. */
  private isOwnFate(verb: Token, before: Token | undefined): boolean {
    const role = this.pack.auxiliaries.get(before?.lower ?? '');
    if (role === 'reflexive') return true;
    return (role === 'be' || role === 'been' || role === 'was') && withoutAgreement(verb.lower).endsWith('é');
  }

  /** Between the name and its verb: auxiliaries, pronouns, adverbs, `, qui`. */
  private isPassed(token: Token): boolean {
    const { auxiliaries, relativePronouns, adverbEnding, determiners, prepositions } = this.pack;
    return (
      auxiliaries.has(token.lower) ||
      relativePronouns.has(token.norm) ||
      determiners.has(token.norm) ||
      prepositions.get(token.norm) === 'of' ||
      token.norm.endsWith(adverbEnding) ||
      token.norm === ',' ||
      token.norm === "'"
    );
  }

  private isArticle({ norm }: Token): boolean {
    return this.pack.words.definiteArticles.has(norm);
  }
}
