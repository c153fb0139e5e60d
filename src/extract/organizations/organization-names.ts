import type { AuxiliaryRole, LanguagePack } from '../languages/pack.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import type { Token } from '../text/tokens.js';

export interface OrganizationName {
  readonly from: number;
  readonly to: number;
  /** Begins with a word for a body: `ministère`, `agence`. */
  readonly headed: boolean;
  /** Begins with the name of a body that the language pack lists: `UNICEF France`. */
  readonly known?: true;
}

/** `any`: a lycée or a centre counts too, as where a phrase leads to the names of bodies. */
export type Heads = 'bodies' | 'any';

const LONGEST = 14;
const SHORTEST_VERB = 5;
const FINITE: ReadonlySet<string> = new Set<AuxiliaryRole>([
  'have',
  'had',
  'be',
  'was',
  'future',
  'conditional',
]);

/** Reads the names of organisations. */
export class OrganizationNames {
  private readonly known = new PhraseTrie<true>();

  constructor(private readonly pack: LanguagePack) {
    for (const name of pack.organizations.known) this.known.add(name, true);
  }

  /** Whether a name can begin at a token, its article apart: a capital or a word for a body. */
  mayBegin(token: Token | undefined): boolean {
    return token?.kind === 'word' && (token.capital || this.pack.organizations.heads.has(token.norm));
  }

  /**
   * An organisation's name at a token, its article left out unless it is written as part of the name
   * (`La Poste`): a name that is known, a run of capitalised words, or a head such as `ministère` with its complement.
   */
  at(tokens: readonly Token[], at: number, heads: Heads = 'bodies'): OrganizationName | undefined {
    let from = at;
    if (this.knownEnd(tokens, at) === undefined)
      while (this.isLeftOut(tokens, from) || tokens[from]?.norm === "'" || tokens[from]?.norm === '"')
        from += 1;
    const first = tokens[from];
    if (first === undefined || !(this.mayBegin(first) || this.isHead(first, heads))) return undefined;
    const knownTo = this.knownEnd(tokens, from);
    if (knownTo !== undefined) {
      const to = Math.max(knownTo, knownTo - 1 + this.properLength(tokens, knownTo - 1));
      return { from, to, headed: false, known: true };
    }
    const next = tokens[from + 1];
    // `l'association Prévention Routière` is called Prévention Routière; `l'Association des maires` has its noun in its name.
    if (this.pack.recipients.associationHeads.has(first.norm) && this.isProper(next))
      return this.withTail(tokens, this.at(tokens, from + 1, heads));
    const headed = this.isHead(first, heads);
    const to = headed ? this.headedEnd(tokens, from) : from + this.properLength(tokens, from);
    return to > from ? { from, to, headed } : undefined;
  }

  /** `L'Abeille béarnaise`, `Lauragais à vélo`: what belongs to an association's name without a capital. */
  private withTail(
    tokens: readonly Token[],
    name: OrganizationName | undefined,
  ): OrganizationName | undefined {
    if (name === undefined || name.headed || name.known) return name;
    const next = tokens[name.to];
    if (next?.kind !== 'word' || next.capital || this.endsName(next)) return name;
    if (this.qualifies(next)) return { ...name, to: name.to + 1 };
    const isFollowedByVerb = FINITE.has(this.pack.auxiliaries.get(tokens[name.to + 2]?.lower ?? '') ?? '');
    return this.pack.organizations.placeGenitives.has(next.lower) && isFollowedByVerb
      ? { ...name, to: name.to + 2 }
      : name;
  }

  private isHead(token: Token, heads: Heads): boolean {
    const { heads: bodies, establishments } = this.pack.organizations;
    return bodies.has(token.norm) || (heads === 'any' && establishments.has(token.norm));
  }

  private knownEnd(tokens: readonly Token[], at: number): number | undefined {
    return this.known.match(tokens, at)?.to;
  }

  /** An article in lower case, or the one that opens a sentence: `L'Agence`, `L'ANCT`; but `La Poste`. */
  private isLeftOut(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at];
    if (token === undefined || !this.pack.words.definiteArticles.has(token.norm)) return false;
    if (!token.capital) return true;
    const isElided = tokens[at + 1]?.norm === "'";
    const next = isElided ? at + 2 : at + 1;
    if (at > 0) return false;
    const isBody =
      this.knownEnd(tokens, next) !== undefined ||
      this.pack.organizations.heads.has(tokens[next]?.norm ?? '');
    return isElided || isBody;
  }

  /** `Office français de la biodiversité`, `Conseil national des villes et villages`: up to the next mark, link or verb. */
  private headedEnd(tokens: readonly Token[], from: number): number {
    let to = from + 1;
    let complement = false;
    for (let index = from + 1; index < tokens.length && index < from + LONGEST; index++) {
      const token = tokens[index];
      if (token === undefined) break;
      if (token.norm === '&' || this.pack.words.and.has(token.norm)) {
        // `Indre-et-Loire`.
        if (token.glued || this.joinsAdjectives(tokens, index)) continue;
        if (!this.goesOn(tokens, index, complement) || this.startsAnother(tokens, index + 1)) break;
        complement ||= token.norm === '&';
        continue;
      }
      if (this.leadsOn(token)) {
        complement ||= token.kind === 'word';
        continue;
      }
      if (!complement && index <= from + 2 && this.pack.organizations.purposes.has(token.lower)) {
        complement = true;
        continue;
      }
      const isWord = token.kind === 'word' || token.kind === 'number';
      if (!isWord || this.endsName(token)) break;
      if (!complement && !token.capital && index > from + 1 && !this.qualifies(token)) break;
      to = index + 1;
    }
    return to;
  }

  /** `du lycée de Sées et de l'IME`, but `de l'Intérieur et des Outre-mer`. */
  private startsAnother(tokens: readonly Token[], from: number): boolean {
    let at = from;
    while (this.leadsOn(tokens[at])) at += 1;
    const token = tokens[at];
    return token !== undefined && (this.isHead(token, 'any') || isAcronym(token));
  }

  private endsName(token: Token): boolean {
    const { stops, deeds } = this.pack.organizations;
    if (this.pack.dates.months.has(token.norm)) return true;
    if (token.capital) return false;
    if (this.isVerb(token.lower)) return true;
    const role = this.pack.auxiliaries.get(token.lower);
    return stops.has(token.lower) || deeds.has(token.lower) || (role !== undefined && FINITE.has(role));
  }

  /** `olympique et sportif`. */
  private joinsAdjectives(tokens: readonly Token[], at: number): boolean {
    return [tokens[at - 1], tokens[at + 1]].every(
      (token) => token?.kind === 'word' && !token.capital && this.qualifies(token),
    );
  }

  /** An adjective that says which body it is: `régional` in `Parc naturel régional`. */
  private qualifies(token: Token): boolean {
    return this.pack.organizations.adjectiveEndings.some((ending) => token.norm.endsWith(ending));
  }

  /** Number of tokens of capitalised words with genitives between: `Villes de France`, `Banque des Territoires`. */
  private properLength(tokens: readonly Token[], from: number): number {
    let to = from + 1;
    for (let index = from + 1; index < tokens.length && index < from + LONGEST; index++) {
      const token = tokens[index];
      if (token === undefined) break;
      if (token.capital && !this.pack.dates.months.has(token.norm)) to = index + 1;
      else if (token.kind === 'number' && token.glued) to = index + 1;
      else if (token.glued && this.pack.words.and.has(token.norm)) continue;
      else if (!this.pack.organizations.genitives.has(token.lower) && token.norm !== '&') break;
    }
    return to - from;
  }

  /** `de`, `à`, an apostrophe: what leads on to the complement of a head. */
  private leadsOn(token: Token | undefined): boolean {
    const { genitives, placeGenitives } = this.pack.organizations;
    return token !== undefined && (genitives.has(token.lower) || placeGenitives.has(token.lower));
  }

  private isProper(token: Token | undefined): boolean {
    if (token?.kind !== 'word') return token?.norm === '"';
    const { of, purposes } = this.pack.organizations;
    return token.capital && !of.has(token.lower) && !purposes.has(token.lower);
  }

  /** `tiennent`, `souhaitait`; nouns in `ment` are none. */
  private isVerb(word: string): boolean {
    const { verbEndings, nounEndings } = this.pack.organizations;
    const endsIn = (endings: readonly string[]): boolean => endings.some((ending) => word.endsWith(ending));
    return word.length > SHORTEST_VERB && endsIn(verbEndings) && !endsIn(nounEndings);
  }

  /**
   * `villes et villages`, `de l'architecture et du patrimoine`, `des Caps et Marais`, `Nature & Découvertes`: one name;
   * `la Région et le Parc`: two.
   */
  private goesOn(tokens: readonly Token[], at: number, complement: boolean): boolean {
    const next = tokens[at + 1];
    const { words } = this.pack;
    if (next?.kind !== 'word' || words.definiteArticles.has(next.norm)) return false;
    if (tokens[at]?.norm === '&') return true;
    if (next.capital) return words.ofThe.has(tokens[at - 2]?.lower ?? '');
    const isAcronymsArticle = tokens[at + 2]?.norm === "'";
    return complement && !isAcronymsArticle;
  }
}

/** Two letters or more, all capital. */
export const isAcronym = ({ text }: Token): boolean => text.length > 1 && text === text.toUpperCase();
