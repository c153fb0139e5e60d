import type { View } from '../clauses/scan.js';
import type { OrganizationRole } from '../languages/fact-words.js';
import type { LanguagePack } from '../languages/pack.js';
import { withoutAgreement } from '../text/agreement.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import type { Token } from '../text/tokens.js';
import { isAcronym, type OrganizationName, type OrganizationNames } from './organization-names.js';

export interface MentionedOrganization {
  readonly name: OrganizationName;
  readonly role: OrganizationRole;
  readonly rule: 'agent' | 'mentioned';
}

/** How far before the name its person or its participle is looked for. */
const ROLE_REACH = 5;
const DEED_REACH = 8;

/** Organisations that a sentence names without a phrase that leads to them or a verb of their own. */
export class MentionedOrganizationReader {
  private readonly persons = new PhraseTrie<true>();
  private readonly noBodies = new PhraseTrie<true>();

  constructor(
    private readonly pack: LanguagePack,
    private readonly names: OrganizationNames,
  ) {
    for (const role of pack.people.roles.keys()) this.persons.add(role, true);
    for (const role of pack.organizations.memberships) this.persons.add(role, true);
    for (const phrase of pack.organizations.noBodies) this.noBodies.add(phrase, true);
  }

  at(view: View, at: number): MentionedOrganization | undefined {
    const { tokens } = view;
    const name = this.names.at(tokens, at);
    // `l'association Les Amis` is named without its noun; an article is looked at with the word after it.
    if (name === undefined || (name.from > at && !this.isHead(tokens[at]))) return undefined;
    if (this.noBodies.match(tokens, name.from) !== undefined) return undefined;
    const before = this.wordBefore(tokens, at);
    const isAgent = this.pack.prepositions.get(tokens[before]?.norm ?? '') === 'by';
    if (isAgent && this.isAgent(view, name)) return { name, role: 'other', rule: 'agent' };
    if (!this.isFullName(tokens, name, at) || this.isPersons(tokens, before)) return undefined;
    if (this.isVenue(tokens, name, before)) return undefined;
    return this.receives(view, name) ? undefined : { name, role: 'other', rule: 'mentioned' };
  }

  private isHead(token: Token | undefined): boolean {
    return token !== undefined && this.pack.organizations.standing.has(token.norm);
  }

  /** The token before the name's article. */
  private wordBefore(tokens: readonly Token[], at: number): number {
    let before = at - 1;
    while (this.pack.determiners.has(tokens[before]?.norm ?? '') || tokens[before]?.norm === "'") before -= 1;
    return before;
  }

  /** `par le Ministère de la Culture`, `par l'ANCT`, after any participle. */
  private isAgent({ tokens, mentions }: View, name: OrganizationName): boolean {
    const head = tokens[name.from];
    if (head === undefined) return false;
    if (name.headed)
      return head.capital || name.to > name.from + 1 || this.pack.organizations.alone.has(head.norm);
    if (name.known || isAcronym(head)) return true;
    const isLabel = mentions.some(
      ({ kind, from, to }) => kind === 'programme' && from <= name.from && to > name.from,
    );
    return !isLabel && name.to === name.from + 1 && this.isDone(tokens, name);
  }

  /** `est attribué pour trois ans par Interbio`: what is done by a name of one word is done by a body. */
  private isDone(tokens: readonly Token[], name: OrganizationName): boolean {
    return tokens
      .slice(Math.max(0, name.from - DEED_REACH), name.from)
      .some((token) => this.pack.organizations.deeds.has(withoutAgreement(token.lower)));
  }

  /** A name that says by itself that it is a body's: known, or a noun for a body with more than an adjective. */
  private isFullName(tokens: readonly Token[], name: OrganizationName, at: number): boolean {
    if (name.known) return true;
    const { of } = this.pack.organizations;
    if (!name.headed) return name.from > at && this.isHead(tokens[at]);
    const words = tokens.slice(name.from, name.to);
    const complement = words.slice(1);
    const isArea = this.pack.organizations.areas.has(words[0]?.norm ?? '');
    if (isArea) return words[0]?.capital === true && complement.some((token) => token.capital);
    return (
      this.isHead(words[0]) &&
      words.some((token) => token.capital) &&
      complement.some((token) => token.capital || of.has(token.lower))
    );
  }

  /** `la présidente du Comité régional olympique`: the body says who she is. */
  private isPersons(tokens: readonly Token[], before: number): boolean {
    const preposition = this.pack.prepositions.get(tokens[before]?.norm ?? '');
    if (preposition !== 'of' && preposition !== 'to') return false;
    for (let at = Math.max(0, before - ROLE_REACH); at < before; at++)
      if (this.persons.match(tokens, at) !== undefined) return true;
    return false;
  }

  /** `au Conseil régional`, `dans l'Institut du paysage`. */
  private isVenue(tokens: readonly Token[], name: OrganizationName, before: number): boolean {
    const preposition = this.pack.prepositions.get(tokens[before]?.norm ?? '');
    return (
      name.headed &&
      (preposition === 'to' || preposition === 'at' || this.isOfArea(tokens, name, preposition)) &&
      !this.pack.words.with.has(tokens[before]?.norm ?? '')
    );
  }

  /** `les communes du Département de la Sarthe`: the area, not its council. */
  private isOfArea(
    tokens: readonly Token[],
    name: OrganizationName,
    preposition: string | undefined,
  ): boolean {
    return preposition === 'of' && this.pack.organizations.areas.has(tokens[name.from]?.norm ?? '');
  }

  /** A body that is itself given the label. */
  private receives({ mentions }: View, name: OrganizationName): boolean {
    return mentions.some(
      (mention) =>
        mention.kind === 'recipient' &&
        mention.what !== 'unknown' &&
        (mention.role === 'bare' || mention.role === 'to') &&
        mention.from <= name.from &&
        mention.to >= name.to &&
        mentions.some(({ kind }) => kind === 'predicate'),
    );
  }
}
