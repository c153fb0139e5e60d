import type { Mention } from '../clauses/mentions.js';
import type { View } from '../clauses/scan.js';
import type { LanguagePack } from '../languages/pack.js';
import { withoutAgreement } from '../text/agreement.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import type { Token } from '../text/tokens.js';
import type { DeedNouns } from './deed-nouns.js';
import { actionOf, type FoundAction } from './found-action.js';
import type { ItemLists } from './item-lists.js';
import { announcesActions, deniesActions } from './listed-actions.js';

const LONGEST_ANNOUNCEMENT = 16;
/** Between a subject and its verb. */
const SUBJECT_REACH = 5;
/** Between the noun for actions and `dont` or `comme`. */
const EXAMPLE_REACH = 8;

/** Actions that a noun announces in the same sentence. */
export class AnnouncedActions {
  private readonly openings = new PhraseTrie<true>();
  private readonly holding = new PhraseTrie<true>({ key: (token) => token.lower });
  private readonly examples = new PhraseTrie<true>();
  private readonly commitments = new PhraseTrie<true>({ key: (token) => withoutAgreement(token.lower) });

  constructor(
    private readonly pack: LanguagePack,
    private readonly items: ItemLists,
    private readonly deeds: DeedNouns,
  ) {
    for (const phrase of pack.actions.openings) this.openings.add(phrase, true);
    for (const phrase of pack.actions.holding) this.holding.add(phrase, true);
    for (const phrase of pack.actions.examples) this.examples.add(phrase, true);
    for (const phrase of pack.actions.commitments) {
      this.commitments.add(phrase, true);
      // `promet d'ouvrir`.
      if (phrase.endsWith(' de')) this.commitments.add(phrase.slice(0, -1), true);
    }
  }

  /** @param near whether this sentence or those before speak of an award */
  in(view: View, near: boolean): readonly FoundAction[] {
    const read = [
      this.afterColon(view, near),
      this.beforeColon(view),
      this.exemplified(view),
      this.committed(view),
      this.held(view),
      this.opened(view),
    ];
    for (const found of read) if (found.length > 0) return found;
    return [];
  }

  /** `Au programme : une semaine olympique, une course relais et la rénovation du gymnase.` */
  private afterColon(view: View, near: boolean): readonly FoundAction[] {
    const { tokens } = view;
    const colon = tokens.findIndex((token) => token.norm === ':');
    if (colon < 0 || colon === tokens.length - 1 || view.sentence.block.kind === 'listItem') return [];
    const before = tokens.slice(Math.max(0, colon - LONGEST_ANNOUNCEMENT), colon + 1);
    if (!announcesActions(before, this.pack.actions))
      return near ? this.deedsAfter(view, before, colon + 1) : [];
    const infinitives = this.infinitives(view, colon + 1);
    if (infinitives.length > 1) return infinitives;
    const items = this.items.from(view, colon + 1, 'announced-inline');
    return items.length > 1 && !this.isBareList(view, colon + 1) ? items : [];
  }

  /** `Certaines vont plus loin : suppression des bornes, remplacement des lampes`. */
  private deedsAfter(view: View, before: readonly Token[], from: number): readonly FoundAction[] {
    const { tokens } = view;
    const isDenied = deniesActions(before, this.pack.actions);
    if (isDenied || tokens[from]?.kind !== 'word' || this.isBareList(view, from)) return [];
    const isBare = !this.items.opensItem(tokens[from]);
    if (isBare ? !this.deeds.orWorkAt(tokens, from) : !this.deeds.at(tokens, from)) return [];
    const items = this.items.from(view, from, 'announced-inline');
    const second = tokens.findIndex((token) => token.start === items[1]?.start);
    return second >= 0 && (isBare || this.deeds.at(tokens, second)) ? items : [];
  }

  /** `Visites tactiles, boucles magnétiques, gros caractères : le musée décroche la marque`. */
  private beforeColon(view: View): readonly FoundAction[] {
    const colon = view.tokens.findIndex((token) => token.norm === ':');
    const isRewarded = view.mentions.some(
      (one) =>
        one.kind === 'predicate' &&
        one.from > colon &&
        (one.outcome === 'awarded' || one.outcome === 'renewed') &&
        !one.unasserted,
    );
    if (colon < 0 || !isRewarded) return [];
    const found = this.items.from(view, 0, 'announced-inline', colon);
    return found.length > 2 ? this.deeds.vouchFor(view, found) : [];
  }

  /** `À son actif, un parc à vélos, une maison de santé et des trottoirs élargis`. */
  private opened(view: View): readonly FoundAction[] {
    const { tokens } = view;
    const opening = this.openings.match(tokens, 0);
    if (opening === undefined) return [];
    const mark = tokens.findIndex(
      ({ norm }, at) =>
        at >= opening.to && at <= opening.to + SUBJECT_REACH && (norm === ',' || norm === ':'),
    );
    if (mark < 0 || !this.items.opensItem(tokens[mark + 1])) return [];
    const found = this.items.from(view, mark + 1, 'announced-inline');
    return found.length > 1 ? this.deeds.vouchFor(view, found) : [];
  }

  /** `Notre plan comprend un atlas, la réouverture du bief et un inventaire des mares`. */
  private held(view: View): readonly FoundAction[] {
    const { tokens } = view;
    const { plans } = this.pack.actions;
    const plan = tokens.findIndex((token) => plans.has(token.norm));
    if (plan < 0 || deniesActions(tokens, this.pack.actions)) return [];
    for (let at = plan + 1; at <= plan + EXAMPLE_REACH && at < tokens.length; at++) {
      if (tokens[at]?.norm === '.') break;
      const verb = this.holding.match(tokens, at);
      if (verb === undefined) continue;
      const from = this.items.startAfter(tokens, verb.to);
      const found = from === undefined ? [] : this.items.from(view, from, 'announced-inline');
      return found.length > 1 ? this.deeds.vouchFor(view, found) : [];
    }
    return [];
  }

  /** `l'habitat, le commerce, les mobilités`: fields, no actions. */
  private isBareList({ tokens }: View, from: number): boolean {
    const words = tokens.slice(from).filter((token) => token.kind === 'word' && !this.items.opensItem(token));
    const separators = tokens.slice(from).filter((token) => token.norm === ',').length + 2;
    return words.length <= separators + 1;
  }

  /** `Trois chantiers : replanter des haies, éteindre l'éclairage et rouvrir la rivière.` */
  private infinitives(view: View, from: number): FoundAction[] {
    const { tokens } = view;
    const found: FoundAction[] = [];
    let start = from;
    for (let at = from; at <= tokens.length; at++) {
      const token = tokens[at];
      const isLink = token !== undefined && this.pack.conjunctions.has(token.norm);
      const isEnd = token === undefined || '.:!?"'.includes(token.norm);
      const parts =
        isEnd ||
        token.norm === ',' ||
        token.norm === ';' ||
        (isLink && this.isDeed(tokens, this.afterPreposition(tokens, at + 1)));
      if (!parts) continue;
      if (this.isDeed(tokens, start))
        found.push(...[actionOf(view, start, at, 'announced-deed') ?? []].flat());
      if (isEnd) break;
      start = at + 1;
      while (this.pack.conjunctions.has(tokens[start]?.norm ?? '')) start += 1;
      start = this.afterPreposition(tokens, start);
    }
    return found;
  }

  private afterPreposition(tokens: readonly Token[], at: number): number {
    const after = this.pack.prepositions.has(tokens[at]?.norm ?? '') ? at + 1 : at;
    return tokens[after]?.norm === "'" ? after + 1 : after;
  }

  /** `Elle s'est engagée à planter mille arbres, à fermer deux rues et à créer un verger`. */
  private committed(view: View): FoundAction[] {
    for (let at = 1; at < view.tokens.length; at++) {
      const match = this.commitments.match(view.tokens, at);
      if (match === undefined) continue;
      if (this.isOfLabel(view, at)) return [];
      const deeds = this.infinitives(view, this.afterPreposition(view.tokens, match.to));
      return deeds.length > 1 ? deeds : [];
    }
    return [];
  }

  /** `Le label veut réduire…`, `le jury souhaite voir…`: the aims of an award, and of those who judge. */
  private isOfLabel({ tokens, mentions }: View, verb: number): boolean {
    const isNear = (at: number): boolean => at < verb && at >= verb - SUBJECT_REACH;
    const isJudge = tokens.some(({ norm }, at) => isNear(at) && this.pack.actions.judges.has(norm));
    return isJudge || mentions.some((one) => isNear(one.from) && (one.kind === 'programme' || isAward(one)));
  }

  /** An infinitive with its object. */
  private isDeed(tokens: readonly Token[], at: number): boolean {
    const token = tokens[at];
    if (token?.kind !== 'word' || this.items.opensItem(token)) return false;
    const isInfinitive = this.pack.actions.infinitiveEndings.some((ending) => token.norm.endsWith(ending));
    return isInfinitive && (this.items.opensItem(tokens[at + 1]) || tokens[at + 1]?.kind === 'word');
  }

  /** `plusieurs initiatives, dont la création d'un verger et un rucher école`; `parmi ses actions figurent…`. */
  private exemplified(view: View): FoundAction[] {
    const { tokens } = view;
    const { announcing } = this.pack.actions;
    const noun = tokens.findIndex((token) => announcing.has(token.norm) && token.norm.endsWith('s'));
    if (noun < 0 || deniesActions(tokens, this.pack.actions)) return [];
    for (let at = noun + 1; at <= noun + EXAMPLE_REACH && at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined || '.:;!?'.includes(token.norm)) break;
      const example = this.examples.match(tokens, at);
      if (example === undefined) continue;
      const from = tokens[example.to]?.norm === ':' ? example.to + 1 : example.to;
      if (this.items.opensItem(tokens[from])) return this.items.from(view, from, 'example');
    }
    return [];
  }
}

function isAward(mention: Mention): boolean {
  return mention.kind === 'noun' && mention.noun === 'award';
}
