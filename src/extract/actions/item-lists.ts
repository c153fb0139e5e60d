import type { Mention } from '../clauses/mentions.js';
import type { View } from '../clauses/scan.js';
import type { AuxiliaryRole, LanguagePack } from '../languages/pack.js';
import { withoutAgreement } from '../text/agreement.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import type { Token } from '../text/tokens.js';
import { actionOf, type FoundAction } from './found-action.js';

/** Tokens of one thing of a list. */
interface Item {
  readonly from: number;
  readonly to: number;
}

/** Where an item stops and what follows it. */
interface Cut extends Item {
  /** Token at which the next item begins; undefined after the last. */
  readonly next?: number;
}

/** Verbs that make a clause of what looked like a thing. */
const VERB_ROLES: readonly AuxiliaryRole[] = ['have', 'be', 'was', 'had', 'future', 'justNow', 'can'];
/** Between a verb and its object: `chaque année`. */
const OBJECT_REACH = 4;
const LONGEST_TITLE = 160;
const ENDS = '.:!?…';
const NO_THINGS: readonly Mention['kind'][] = ['programme', 'level', 'date', 'area'];

/** Reads lists of things in running prose: `la création d'un verger, des nichoirs et, enfin, le plan vélo`. */
export class ItemLists {
  private readonly links = new PhraseTrie<true>();
  private readonly enders = new PhraseTrie<true>({ key: (token) => withoutAgreement(token.lower) });

  constructor(private readonly pack: LanguagePack) {
    for (const phrase of pack.actions.links) this.links.add(phrase, true);
    for (const phrase of pack.actions.enders) this.enders.add(phrase, true);
  }

  /**
   * The things listed from a token on, up to the end of the clause or `to`. Where the first has an article, what
   * stands without one only adds to the thing before it; a clause with a verb of its own is no thing.
   */
  from(view: View, from: number, rule: string, to = view.tokens.length): FoundAction[] {
    const { tokens } = view;
    const items = this.cut(view, from, to);
    const articled = this.opensItem(tokens[items[0]?.from ?? from]);
    return items
      .map((item) => this.afterItsTown(view, item))
      .filter(({ from: at }) => !articled || this.opensItem(tokens[at]) || this.holdsArticle(tokens[at - 1]))
      .filter((item) => this.isThing(view, item))
      .flatMap((item) => this.action(tokens, view, item, rule));
  }

  /** What is told after the verb: `…, ainsi que les plantations`. */
  added(view: View, from: number, rule: string): FoundAction[] {
    const comma = view.tokens.findIndex(
      (token, at) => at >= from && token.kind === 'mark' && token.norm !== "'",
    );
    const link = view.tokens[comma]?.norm === ',' ? this.links.match(view.tokens, comma + 1)?.to : undefined;
    return link !== undefined && this.opensItem(view.tokens[link]) ? this.from(view, link, rule) : [];
  }

  /** An article, a possessive or `des`. */
  opensItem(token: Token | undefined): boolean {
    if (token === undefined || token.norm === "'") return false;
    const { demonstratives, possessives } = this.pack.actions;
    if (demonstratives.has(token.norm)) return false;
    return (
      this.pack.determiners.has(token.norm) ||
      this.pack.words.ofThe.has(token.lower) ||
      possessives.has(token.lower)
    );
  }

  /** Where a list begins after a word that leads to it: `à la`, `au`, `d'un`; undefined where none does. */
  startAfter(tokens: readonly Token[], from: number): number | undefined {
    let at = from;
    if (
      this.pack.prepositions.has(tokens[at]?.norm ?? '') &&
      !this.pack.words.ofThe.has(tokens[at]?.lower ?? '')
    )
      at += 1;
    if (tokens[at]?.norm === "'") at += 1;
    return this.opensItem(tokens[at]) || this.holdsArticle(tokens[at - 1]) ? at : undefined;
  }

  /** The article of a verb's object, adverbs and times passed over: `organisera chaque année une fête`. */
  objectAfter({ tokens, mentions }: View, from: number): number | undefined {
    for (let at = from; at <= from + OBJECT_REACH; at++) {
      const token = tokens[at];
      if (token === undefined) return undefined;
      if (this.opensItem(token)) return at;
      const { adverbs, demonstratives } = this.pack.actions;
      const isPassed =
        token.norm.endsWith(this.pack.adverbEnding) ||
        adverbs.has(token.norm) ||
        demonstratives.has(token.norm) ||
        mentions.some((one) => one.kind === 'date' && one.from <= at && one.to > at);
      if (!isPassed) return undefined;
    }
    return undefined;
  }

  /** `au` in `sensible à la prairie et au potager`. */
  holdsArticle(token: Token | undefined): boolean {
    return token !== undefined && this.pack.actions.contracted.has(token.norm);
  }

  private action(tokens: readonly Token[], view: View, { from, to }: Item, rule: string): FoundAction[] {
    const isOwned = this.pack.actions.possessives.has(tokens[from]?.lower ?? '');
    const action = actionOf(view, isOwned ? from + 1 : from, to, rule);
    return action === undefined || action.end - action.start > LONGEST_TITLE ? [] : [action];
  }

  private cut(view: View, from: number, to: number): Item[] {
    const items: Item[] = [];
    const lastLink = this.opensItem(view.tokens[from]) ? undefined : this.lastLink(view.tokens, from, to);
    for (let start: number | undefined = from; start !== undefined && start < to; ) {
      const limit: number = lastLink !== undefined && start < lastLink ? lastLink : to;
      const cut = this.cutOne(view, start, limit);
      if (cut === undefined) break;
      if (cut.to > cut.from) items.push(cut);
      start = cut.next ?? (limit === lastLink ? limit + 1 : undefined);
    }
    return items;
  }

  /** The `et` before the last of several things without articles: `dictée sportive, tournoi et relais des écoles`. */
  private lastLink(tokens: readonly Token[], from: number, to: number): number | undefined {
    let comma: number | undefined;
    let link: number | undefined;
    for (let at = from; at < to; at++) {
      const norm = tokens[at]?.norm ?? '';
      if (norm === '"' || norm === '(' || ENDS.includes(norm)) break;
      if (norm === ',') {
        comma = at;
        link = undefined;
      } else if (comma !== undefined && this.pack.conjunctions.has(norm)) link ??= at;
    }
    return link;
  }

  /** One item; undefined where it turns out to be a clause. */
  private cutOne(view: View, from: number, limit: number): Cut | undefined {
    const { tokens } = view;
    let end: number | undefined;
    let quoted = false;
    for (let at = from; at <= limit; at++) {
      const token = at === limit ? undefined : tokens[at];
      if (token === undefined) return { from, to: end ?? at };
      if (token.text === '»' && !quoted) return { from, to: end ?? at };
      if (token.norm === '"') quoted = !quoted;
      if (quoted) continue;
      if (token.kind === 'mark' && ENDS.includes(token.norm)) return { from, to: end ?? at };
      const next = this.separator(view, at, this.pack.prepositions.get(tokens[from - 1]?.norm ?? ''));
      if (next !== undefined) return { from, to: end ?? at, next };
      const isEnded = this.pack.actions.relatives.has(token.lower) || token.norm === '(';
      if (at > from && (isEnded || this.enders.match(tokens, at) !== undefined)) end ??= at;
      if (end === undefined && this.isVerb(view, at)) return undefined;
    }
    return undefined;
  }

  /**
   * Where the next item begins, if a comma or `et`, `ainsi que`, `sans oublier` before an item stands here. The
   * preposition before the list can be told again: `grâce à son verger et à ses nichoirs`.
   */
  private separator(view: View, at: number, preposition: string | undefined): number | undefined {
    const { tokens } = view;
    const token = tokens[at];
    const isMark = token?.norm === ',' || token?.norm === ';';
    const afterMark = isMark ? at + 1 : at;
    const link = this.links.match(tokens, afterMark)?.to;
    if (!isMark && link === undefined) return undefined;
    const start = link ?? afterMark;
    const again = this.pack.prepositions.get(tokens[start]?.norm ?? '');
    const isRepeated =
      again !== undefined && again === preposition && this.startAfter(tokens, start) !== undefined;
    const isTown = view.mentions.some((one) => one.kind === 'recipient' && one.from === start);
    const next = (isRepeated ? this.startAfter(tokens, start) : undefined) ?? start;
    return isMark || isTown || isRepeated || this.opensItem(tokens[next]) ? next : undefined;
  }

  /** `Ifs sur un verger`, in `Caen mise sur des haies, Ifs sur un verger`: the thing without its town. */
  private afterItsTown({ tokens, mentions }: View, item: Item): Item {
    const isTown = mentions.some((one) => one.kind === 'recipient' && one.from === item.from);
    if (!isTown) return item;
    for (let at = item.from + 1; at < item.to; at++)
      if (this.opensItem(tokens[at])) return { ...item, from: at };
    return item;
  }

  private isVerb({ tokens, mentions }: View, at: number): boolean {
    const role = this.pack.auxiliaries.get(tokens[at]?.lower ?? '');
    if (role !== undefined && VERB_ROLES.includes(role)) return true;
    // `la fête de la nature`: after an article it is a noun.
    if (this.opensItem(tokens[at - 1]) || tokens[at - 1]?.norm === "'") return false;
    return mentions.some(
      (one) => one.kind === 'predicate' && one.from === at && one.voice === 'active' && !one.unasserted,
    );
  }

  /** Neither a town, a label or a date nor a word that says nothing by itself: `le dossier`, `la qualité de`. */
  private isThing({ tokens, mentions }: View, { from, to }: Item): boolean {
    let noun = from;
    while (noun < to && this.isBeforeNoun(tokens[noun])) noun += 1;
    const first = tokens[noun];
    if (first === undefined || noun >= to) return false;
    const { merits, generic } = this.pack.actions;
    if (merits.has(first.norm) || this.namesHolder(tokens, noun, to)) return false;
    // `l'une`, `l'un`: whom, not what.
    if (tokens[from + 1]?.norm === "'" && this.opensItem(tokens[from + 2])) return false;
    if (generic.has(first.norm) && (to - noun <= 2 || this.endsWithTown(mentions, noun, to))) return false;
    return !mentions.some(
      (one) =>
        one.from >= from &&
        one.from <= noun &&
        (NO_THINGS.includes(one.kind) || (one.kind === 'recipient' && one.what !== 'place')),
    );
  }

  private isBeforeNoun(token: Token | undefined): boolean {
    return (
      this.opensItem(token) || token?.kind === 'mark' || this.pack.actions.prenominal.has(token?.norm ?? '')
    );
  }

  /** `les actions de la Ville`. */
  private endsWithTown(mentions: readonly Mention[], noun: number, to: number): boolean {
    return mentions.some((one) => one.kind === 'recipient' && one.from <= noun + 3 && one.to === to);
  }

  /** `deux autres communes`: who is rewarded, not for what. */
  private namesHolder(tokens: readonly Token[], noun: number, to: number): boolean {
    return tokens
      .slice(noun, Math.min(to, noun + 2))
      .some((token) => this.pack.actions.holders.has(token.norm));
  }
}
