import type { AuxiliaryRole, LanguagePack } from '../languages/pack.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import type { Token } from '../text/tokens.js';

/** What the words before a verb form add to it. */
export interface VerbGroup {
  readonly from: number;
  readonly roles: ReadonlySet<AuxiliaryRole>;
  /** `à avoir obtenu`: a past infinitive, with its own words. */
  readonly past?: { readonly from: number; readonly roles: ReadonlySet<AuxiliaryRole> };
  /** `permet à Ifs de décrocher`: what the infinitive tells has happened, or may. */
  readonly enabling?: 'fact' | 'hope';
}

/** Tokens to the left of a verb that may belong to its group. */
export const FARTHEST_AUXILIARY = 16;
const LONGEST_PARENTHESIS = 10;
const LONGEST_SEEN = 12;
const MOST_ADVERBS = 6;
const CLAUSE_MARKS = new Set([',', ';', ':']);
const AUXILIARIES: readonly AuxiliaryRole[] = [
  'have',
  'had',
  'be',
  'was',
  'been',
  'see',
  'negation',
  'justNow',
];

/** Reads the words before a verb form: auxiliaries, negation, modality, pronouns, adverbs. */
export class VerbGroups {
  private readonly adverbials = new PhraseTrie<true>();
  private skipped: { readonly tokens: readonly Token[]; readonly at: ReadonlySet<number> } | undefined;

  constructor(private readonly pack: LanguagePack) {
    for (const phrase of pack.adverbials) this.adverbials.add(phrase, true);
  }

  /** Walks left over auxiliaries, pronouns and adverbs. */
  before(tokens: readonly Token[], at: number): VerbGroup {
    const roles = new Set<AuxiliaryRole>();
    let from = at;
    for (let index = at - 1; index >= 0 && index >= at - FARTHEST_AUXILIARY; index--) {
      const token = tokens[index];
      if (token === undefined) break;
      const role = this.roleAt(tokens, index);
      if (role === undefined) {
        const proud = this.beforePride(tokens, index, roles);
        if (proud !== undefined) from = proud;
        const before = this.beforeParenthesis(tokens, index) ?? this.beforeSeen(tokens, index);
        if (proud !== undefined || before === undefined) break;
        index = before + 1;
        continue;
      }
      if (role === 'filler' || role === 'again' || role === 'reflexive') continue;
      roles.add(role);
      if (this.pack.seeing.has(token.lower)) roles.add('see');
      from = index;
      if (role === 'purpose' && !roles.has('wish')) break;
    }
    if (this.pack.havingDone.has(tokens[from]?.lower ?? ''))
      return { from: at, roles: new Set(), past: { from, roles } };
    while (from > 0 && isClitic(tokens, from - 1, this.pack)) from -= 1;
    if (this.isObjectPronoun(tokens, from - 1)) from -= 1;
    const enabling = roles.size === 0 ? this.enablingBefore(tokens, at) : undefined;
    return enabling === undefined ? { from, roles } : { from, roles, enabling };
  }

  /** `est fière d'avoir obtenu`, `se félicite d'être labellisée`: where the words of pride begin, with their own verb. */
  private beforePride(
    tokens: readonly Token[],
    at: number,
    roles: ReadonlySet<AuxiliaryRole>,
  ): number | undefined {
    if (!roles.has('have') && !roles.has('be')) return undefined;
    if (!this.pack.pride.has(tokens[at]?.norm ?? '')) return undefined;
    let from = at;
    while (
      from > 0 &&
      (this.roleOf(tokens[from - 1]) !== undefined || this.pack.articles.has(tokens[from - 1]?.norm ?? ''))
    )
      from -= 1;
    return from;
  }

  /** `a, pour la deuxième année consécutive, obtenu`: the auxiliary stands before the commas. */
  private beforeParenthesis(tokens: readonly Token[], comma: number): number | undefined {
    if (tokens[comma]?.norm !== ',') return undefined;
    for (let index = comma - 1; index > 0 && index >= comma - LONGEST_PARENTHESIS; index--) {
      if (tokens[index]?.norm !== ',') continue;
      const role = this.roleOf(tokens[index - 1]);
      return role !== undefined && AUXILIARIES.includes(role) ? index - 1 : undefined;
    }
    return undefined;
  }

  /** `voit sa troisième fleur confirmée`, `a vu sa candidature au label retenue`: what is seen stands between. */
  private beforeSeen(tokens: readonly Token[], noun: number): number | undefined {
    for (let index = noun; index > 0 && index >= noun - LONGEST_SEEN; index--) {
      const { lower = '', norm = '' } = tokens[index] ?? {};
      if (CLAUSE_MARKS.has(norm) || this.pack.relativePronouns.has(norm) || this.pack.words.that.has(norm))
        return undefined;
      const seen = tokens[index - 1];
      const isSeen = this.roleOf(seen) === 'see' || this.pack.seeing.has(seen?.lower ?? '');
      const isOwn = this.pack.possessives.has(lower) || this.isPossessivePronoun(tokens, index);
      if (isOwn && isSeen) return index - 1;
    }
    return undefined;
  }

  /** How many adverbs stand from a token on: none at `partie`, two at `donc plus partie`. */
  adverbsAt(tokens: readonly Token[], from: number): number {
    let at = from;
    for (; at < from + MOST_ADVERBS; at++) {
      const { norm = '' } = tokens[at] ?? {};
      const isOther = this.pack.prepositions.has(norm) || this.pack.determiners.has(norm);
      const role = this.isAdverbial(tokens, at) ? 'filler' : isOther ? undefined : this.roleOf(tokens[at]);
      if (role !== 'filler' && role !== 'again' && role !== 'negation') break;
    }
    return at - from;
  }

  /** `le leur`, `la sienne`, at its article. */
  private isPossessivePronoun(tokens: readonly Token[], at: number): boolean {
    const { articles, possessivePronouns } = this.pack;
    return articles.has(tokens[at]?.norm ?? '') && possessivePronouns.has(tokens[at + 1]?.lower ?? '');
  }

  /** `a permis à la commune de décrocher`, `permettra d'obtenir`. */
  private enablingBefore(tokens: readonly Token[], at: number): VerbGroup['enabling'] {
    for (let index = at - 1; index >= 0 && index >= at - FARTHEST_AUXILIARY; index--) {
      const word = tokens[index]?.lower ?? '';
      if (this.pack.enabling.has(word)) return 'fact';
      if (this.pack.enablingHope.has(word)) return 'hope';
      if (word === ',' || word === ';') return undefined;
    }
    return undefined;
  }

  /** `qui la conserve`, `Caen le détient`, `Caen, sortie en 2019, la retrouve`: no article, since a subject stands before it. */
  private isObjectPronoun(tokens: readonly Token[], at: number): boolean {
    if (!this.pack.objectPronouns.has(tokens[at]?.lower ?? '')) return false;
    const subject = tokens[at - 1];
    if (subject?.norm === ',')
      return (
        tokens.slice(0, at).some(({ norm }) => this.pack.relativePronouns.has(norm)) ||
        tokens.slice(0, at - 1).some(({ norm }) => norm === ',')
      );
    return subject?.kind === 'word' && (subject.capital || this.pack.subjectPronouns.has(subject.lower));
  }

  /** Whether a token belongs to an adverb of several words: `l'un et l'autre`, `à son tour`. */
  private isAdverbial(tokens: readonly Token[], index: number): boolean {
    if (this.skipped?.tokens !== tokens) {
      const at = new Set<number>();
      tokens.forEach((_, from) => {
        const to = this.adverbials.match(tokens, from)?.to ?? from;
        for (let inside = from; inside < to; inside++) at.add(inside);
      });
      this.skipped = { tokens, at };
    }
    return this.skipped.at.has(index);
  }

  private roleAt(tokens: readonly Token[], index: number): AuxiliaryRole | undefined {
    if (this.isAdverbial(tokens, index) || this.isOfEnding(tokens, index)) return 'filler';
    if (this.isDeniedObject(tokens, index)) return 'filler';
    return this.isCausative(tokens, index) ? 'see' : this.roleOf(tokens[index]);
  }

  /** `l'` in `ne l'obtient plus`. */
  private isDeniedObject(tokens: readonly Token[], index: number): boolean {
    const isObject = this.pack.objectPronouns.has(tokens[index]?.lower ?? '');
    return isObject && this.roleOf(tokens[index - 1]) === 'negation';
  }

  /** `par` in `a fini par obtenir`. */
  private isOfEnding(tokens: readonly Token[], index: number): boolean {
    const isBy = this.pack.prepositions.get(tokens[index]?.norm ?? '') === 'by';
    return isBy && this.roleOf(tokens[index - 1]) === 'succeed';
  }

  /** `s'est fait retirer`: what others did to the subject. */
  private isCausative(tokens: readonly Token[], index: number): boolean {
    if (!this.pack.causing.has(tokens[index]?.lower ?? '')) return false;
    return tokens
      .slice(Math.max(0, index - 3), index)
      .some(({ lower }) => this.pack.words.pronouns.reflexive.has(lower));
  }

  private roleOf(token: Token | undefined): AuxiliaryRole | undefined {
    if (token === undefined) return undefined;
    const role = this.pack.auxiliaries.get(token.lower);
    if (role !== undefined)
      return token.capital && (role === 'filler' || role === 'negation') ? undefined : role;
    const ending = this.pack.adverbEnding;
    return token.kind === 'word' && token.norm.endsWith(ending) && token.norm.length > ending.length + 2
      ? 'filler'
      : undefined;
  }
}

/** `nous` leans on a verb of which it is no subject: `nous a décerné`, not `nous avons`. */
function isClitic(tokens: readonly Token[], at: number, { words: { pronouns } }: LanguagePack): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (pronouns.clitics.has(lower)) return true;
  if (!pronouns.we.has(lower)) return false;
  const next = tokens.slice(at + 1).find((token) => !pronouns.interposed.has(token.lower))?.lower ?? '';
  const isItsVerb =
    pronouns.weVerbs.has(next) || pronouns.weVerbEndings.some((ending) => next.endsWith(ending));
  return next !== '' && !isItsVerb;
}
