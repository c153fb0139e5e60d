import type { View } from '../clauses/scan.js';
import type { LanguagePack } from '../languages/pack.js';
import { withoutAgreement } from '../text/agreement.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import type { Token } from '../text/tokens.js';
import type { DeedNouns } from './deed-nouns.js';
import type { FoundAction } from './found-action.js';
import type { ItemLists } from './item-lists.js';
import { tellsPraise } from './listed-actions.js';

const PRAISE_REACH = 6;
/** `Le secret de ces quatre fleurs ?` */
const LONGEST_QUESTION = 10;
/** Between a verb and its object: `, entre autres,`. */
const OBJECT_REACH = 5;
/** Words of a clause before its subject: `Cette année encore,`. */
const SUBJECT_REACH = 8;

/** What those who judge praised, and what won them over. */
export class PraisedActions {
  private readonly praise = new PhraseTrie<true>({ key: (token) => withoutAgreement(token.lower) });
  private readonly moved = new PhraseTrie<true>({ key: (token) => withoutAgreement(token.lower) });
  private readonly winning = new PhraseTrie<true>({ key: (token) => withoutAgreement(token.lower) });

  constructor(
    private readonly pack: LanguagePack,
    private readonly items: ItemLists,
    private readonly deeds: DeedNouns,
  ) {
    for (const phrase of pack.actions.praise) this.praise.add(phrase, true);
    for (const phrase of pack.actions.moved) this.moved.add(phrase, true);
    for (const phrase of pack.actions.winning) this.winning.add(phrase, true);
  }

  /** @param near whether this sentence or those before speak of an award */
  in(view: View, previous: View | undefined, near: boolean): readonly FoundAction[] {
    return [
      ...this.praised(view, previous, near),
      ...this.praisedFirst(view),
      ...this.won(view),
      ...this.answer(view, previous),
      ...this.identified(view),
    ];
  }

  /** `Le jury a salué la création d'un verger, la formation des agents et le plan vélo`; then `Il a aussi aimé…`. */
  private praised(view: View, previous: View | undefined, near: boolean): readonly FoundAction[] {
    const judge = this.judge(view, previous);
    if (judge !== undefined) return this.praisedAfter(view, judge);
    // A body may praise what is no matter of an award.
    const body = near ? this.body(view) : undefined;
    return body === undefined ? [] : this.deeds.vouchFor(view, this.praisedAfter(view, body));
  }

  private praisedAfter(view: View, judge: number): FoundAction[] {
    const { tokens } = view;
    for (let at = judge + 1; at < tokens.length && at <= judge + PRAISE_REACH; at++) {
      const praise = this.praise.match(tokens, at) ?? this.moved.match(tokens, at);
      if (praise === undefined) continue;
      const from = this.objectStart(tokens, praise.to);
      return from === undefined || this.namesRecipient(view, from)
        ? []
        : this.items.from(view, from, 'praised');
    }
    return [];
  }

  /** `Ont notamment été salués la tonte raisonnée et les haies`, `Ont pesé dans la balance le verger et la mare`. */
  private praisedFirst(view: View): FoundAction[] {
    const { tokens } = view;
    const comma = tokens.findIndex((token, at) => at <= PRAISE_REACH && token.norm === ',');
    const first = comma < 0 ? 0 : comma + 1;
    const verb = [0, first].find((at) => {
      const role = this.pack.auxiliaries.get(tokens[at]?.lower ?? '');
      return role === 'have' || role === 'be';
    });
    if (verb === undefined) return [];
    for (let at = verb + 1; at <= verb + PRAISE_REACH; at++) {
      const praise = this.praise.match(tokens, at) ?? this.winning.match(tokens, at);
      if (praise === undefined) continue;
      const from = this.afterJudge(tokens, praise.to);
      return this.items.opensItem(tokens[from]) ? this.items.from(view, from, 'praised') : [];
    }
    return [];
  }

  /** `le jury` in `Ont séduit le jury les haies et la mare`. */
  private afterJudge(tokens: readonly Token[], from: number): number {
    const isJudge = this.pack.actions.judges.has(tokens[from + 1]?.norm ?? '');
    return isJudge && this.items.opensItem(tokens[from]) ? from + 2 : from;
  }

  /** `Ce qui a séduit le jury ? Un potager et des massifs de vivaces.` */
  private answer(view: View, previous: View | undefined): FoundAction[] {
    if (previous?.tokens.at(-1)?.norm !== '?' || !this.items.opensItem(view.tokens[0])) return [];
    const asksReason =
      previous.tokens.length <= LONGEST_QUESTION &&
      previous.tokens.some(
        (token, at) =>
          this.pack.actions.secrets.has(token.norm) || this.winning.match(previous.tokens, at) !== undefined,
      );
    if (!asksReason && !tellsPraise(previous.tokens, this.pack.actions)) return [];
    const found = this.items.from(view, 0, 'praised');
    return found.length > 1 ? found : [];
  }

  /** `Ce que le jury a le plus apprécié, c'est le jardin et la gestion de l'eau`. */
  private identified(view: View): FoundAction[] {
    const { tokens } = view;
    if (!this.pack.actions.demonstratives.has(tokens[0]?.norm ?? '')) return [];
    const comma = tokens.findIndex((token) => token.norm === ',');
    const copula = tokens.findIndex(
      (token, at) => at > comma && at <= comma + 3 && this.pack.auxiliaries.get(token.lower) === 'be',
    );
    if (comma < 0 || copula < 0) return [];
    const before = tokens.slice(0, comma);
    const isWon = before.some((_, at) => this.winning.match(tokens, at) !== undefined);
    if (!isWon && !tellsPraise(before, this.pack.actions)) return [];
    return this.items.opensItem(tokens[copula + 1]) ? this.items.from(view, copula + 1, 'praised') : [];
  }

  /** The one who judges, or a pronoun for one that the sentence before names. */
  private judge({ tokens }: View, previous: View | undefined): number | undefined {
    const { judges, judgePronouns } = this.pack.actions;
    const judge = tokens.findIndex((token) => judges.has(token.norm));
    if (judge >= 0) return judge;
    const isPronoun = judgePronouns.has(tokens[0]?.norm ?? '');
    const speaksOfJudge =
      previous !== undefined &&
      (previous.tokens.some((token) => judges.has(token.norm)) ||
        previous.mentions.some((one) => one.kind === 'noun' && one.noun === 'jury'));
    const isOrganisation = previous !== undefined && this.namesBody(previous);
    return isPronoun && (speaksOfJudge || isOrganisation) ? 0 : undefined;
  }

  /** `La fédération a apprécié le sentier`, beside words for an award. */
  private body(view: View): number | undefined {
    const { tokens } = view;
    const isDefinite = (at: number): boolean => {
      const elided = tokens[at - 1]?.norm === "'" ? at - 2 : at - 1;
      return this.items.opensItem(tokens[elided]);
    };
    const at = tokens.findIndex(({ norm }, index) => this.pack.actions.bodies.has(norm) && isDefinite(index));
    return at < 0 ? undefined : at;
  }

  /** A body that may be the one that judges: `l'ANPCEN`, `la fédération`. */
  private namesBody({ tokens }: View): boolean {
    return tokens.some(
      ({ kind, text, norm }) =>
        this.pack.actions.bodies.has(norm) ||
        (kind === 'word' && text.length > 2 && text === text.toUpperCase()),
    );
  }

  /** `Le jury a retenu la communauté de communes`, `ce que le jury a retenu`: whom, or what is told elsewhere. */
  private namesRecipient(view: View, from: number): boolean {
    const isPronoun = this.pack.actions.relatives.has(view.tokens[from + 1]?.lower ?? '');
    return (
      isPronoun ||
      view.mentions.some((one) => one.kind === 'recipient' && one.from >= from && one.from <= from + 2)
    );
  }

  /** The article after the verb, adverbs and prepositions passed over. */
  private objectStart(tokens: readonly Token[], from: number): number | undefined {
    for (let at = from; at < tokens.length && at <= from + OBJECT_REACH; at++) {
      const token = tokens[at];
      if (token === undefined) return undefined;
      if (this.items.opensItem(token)) return at;
      const isPassed =
        token.norm.endsWith(this.pack.adverbEnding) ||
        token.norm === ',' ||
        this.pack.actions.demonstratives.has(token.norm) ||
        this.pack.prepositions.has(token.norm) ||
        this.pack.actions.adverbs.has(token.norm);
      if (!isPassed) return undefined;
      // `sensible au verger`: the preposition holds the article.
      if (this.pack.actions.contracted.has(token.norm)) return at + 1;
    }
    return undefined;
  }

  /** `Le verger et la rue piétonne ont séduit le jury`, `c'est le verger qui a fait la différence`. */
  private won(view: View): FoundAction[] {
    const { tokens } = view;
    for (let at = 1; at < tokens.length; at++) {
      const verb = this.winningVerb(tokens, at);
      if (verb === undefined) continue;
      const end = this.subjectEnd(tokens, at);
      const from = this.subjectStart(view, end);
      return from === undefined
        ? []
        : [...this.items.from(view, from, 'won-over', end), ...this.items.added(view, verb, 'won-over')];
    }
    return [];
  }

  /** `ont séduit`, `été salués`, `nous valent`. */
  private winningVerb(tokens: readonly Token[], at: number): number | undefined {
    const token = tokens[at];
    const { prevailing, objectPronouns } = this.pack.actions;
    if (prevailing.has(token?.lower ?? '') && objectPronouns.has(tokens[at - 1]?.norm ?? '')) return at;
    const role = this.pack.auxiliaries.get(token?.lower ?? '');
    if (role !== 'have' && role !== 'been') return undefined;
    const verb = this.afterAdverbs(tokens, at + 1);
    const words = role === 'been' ? this.praise : this.winning;
    return words.match(tokens, verb) === undefined ? undefined : verb;
  }

  private afterAdverbs(tokens: readonly Token[], from: number): number {
    let at = from;
    const isAdverb = (token: Token | undefined): boolean =>
      token !== undefined &&
      (token.norm.endsWith(this.pack.adverbEnding) || this.pack.actions.adverbs.has(token.norm));
    while (at < from + 2 && isAdverb(tokens[at])) at += 1;
    return at;
  }

  /** Before the verb group: `qui`, `ont été`, `lui ont`, `nous ont`. */
  private subjectEnd(tokens: readonly Token[], verb: number): number {
    const { objectPronouns, relatives } = this.pack.actions;
    let end = verb;
    const isBefore = (token: Token | undefined): boolean =>
      token !== undefined &&
      (this.pack.auxiliaries.get(token.lower) === 'have' ||
        objectPronouns.has(token.norm) ||
        relatives.has(token.lower));
    while (isBefore(tokens[end - 1])) end -= 1;
    return end;
  }

  /** Where the subject before a verb begins: after `c'est`, a colon or an adverbial, with an article. */
  private subjectStart({ tokens, mentions }: View, end: number): number | undefined {
    let from = 0;
    for (let at = 0; at < end; at++) {
      const token = tokens[at];
      const isCopula = this.pack.auxiliaries.get(token?.lower ?? '') === 'be';
      if (isCopula || token?.norm === ':') from = at + 1;
    }
    for (let at = from; at < end && at <= from + SUBJECT_REACH; at++) {
      const isStart = at === from || tokens[at - 1]?.norm === ',';
      const isDate = mentions.some((one) => one.kind === 'date' && one.from <= at && one.to > at);
      if (isStart && !isDate && this.items.opensItem(tokens[at])) return at;
    }
    return undefined;
  }
}
