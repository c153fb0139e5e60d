import type { View } from '../clauses/scan.js';
import type { LanguagePack } from '../languages/pack.js';
import { withoutAgreement } from '../text/agreement.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import type { Token } from '../text/tokens.js';
import type { FoundAction } from './found-action.js';
import type { ItemLists } from './item-lists.js';
import { tellsPraise } from './listed-actions.js';

const PRAISE_REACH = 6;
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
  ) {
    for (const phrase of pack.actions.praise) this.praise.add(phrase, true);
    for (const phrase of pack.actions.moved) this.moved.add(phrase, true);
    for (const phrase of pack.actions.winning) this.winning.add(phrase, true);
  }

  in(view: View, previous: View | undefined): FoundAction[] {
    return [
      ...this.praised(view, previous),
      ...this.praisedFirst(view),
      ...this.won(view),
      ...this.answer(view, previous),
    ];
  }

  /** `Le jury a salué la création d'un verger, la formation des agents et le plan vélo`; then `Il a aussi aimé…`. */
  private praised(view: View, previous: View | undefined): FoundAction[] {
    const { tokens } = view;
    const judge = this.judge(view, previous);
    if (judge === undefined) return [];
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

  /** `Ont notamment été salués la tonte raisonnée et les prairies fleuries`. */
  private praisedFirst(view: View): FoundAction[] {
    const { tokens } = view;
    const role = this.pack.auxiliaries.get(tokens[0]?.lower ?? '');
    if (role !== 'have' && role !== 'be') return [];
    for (let at = 1; at <= PRAISE_REACH; at++) {
      const praise = this.praise.match(tokens, at);
      if (praise === undefined) continue;
      return this.items.opensItem(tokens[praise.to]) ? this.items.from(view, praise.to, 'praised') : [];
    }
    return [];
  }

  /** `Ce qui a séduit le jury ? Un potager et des massifs de vivaces.` */
  private answer(view: View, previous: View | undefined): FoundAction[] {
    if (previous?.tokens.at(-1)?.norm !== '?' || !this.items.opensItem(view.tokens[0])) return [];
    if (!tellsPraise(previous.tokens, this.pack.actions)) return [];
    const found = this.items.from(view, 0, 'praised');
    return found.length > 1 ? found : [];
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
    for (let at = from; at < tokens.length && at <= from + 3; at++) {
      const token = tokens[at];
      if (token === undefined) return undefined;
      if (this.items.opensItem(token)) return at;
      const isPassed =
        token.norm.endsWith(this.pack.adverbEnding) ||
        token.norm === ',' ||
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
      const role = this.pack.auxiliaries.get(tokens[at]?.lower ?? '');
      if (role !== 'have' && role !== 'been') continue;
      const verb = this.afterAdverbs(tokens, at + 1);
      const words = role === 'been' ? this.praise : this.winning;
      if (words.match(tokens, verb) === undefined) continue;
      const end = this.subjectEnd(tokens, at);
      const from = this.subjectStart(view, end);
      return from === undefined
        ? []
        : [...this.items.from(view, from, 'won-over', end), ...this.items.added(view, verb, 'won-over')];
    }
    return [];
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
