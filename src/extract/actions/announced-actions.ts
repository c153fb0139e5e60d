import type { View } from '../clauses/scan.js';
import type { LanguagePack } from '../languages/pack.js';
import { withoutAgreement } from '../text/agreement.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import type { Token } from '../text/tokens.js';
import { actionOf, type FoundAction } from './found-action.js';
import type { ItemLists } from './item-lists.js';
import { announcesActions } from './listed-actions.js';

const LONGEST_ANNOUNCEMENT = 16;
/** Between the noun for actions and `dont` or `comme`. */
const EXAMPLE_REACH = 8;

/** Actions that a noun announces in the same sentence. */
export class AnnouncedActions {
  private readonly examples = new PhraseTrie<true>();
  private readonly commitments = new PhraseTrie<true>({ key: (token) => withoutAgreement(token.lower) });

  constructor(
    private readonly pack: LanguagePack,
    private readonly items: ItemLists,
  ) {
    for (const phrase of pack.actions.examples) this.examples.add(phrase, true);
    for (const phrase of pack.actions.commitments) this.commitments.add(phrase, true);
  }

  in(view: View): FoundAction[] {
    for (const found of [this.afterColon(view), this.exemplified(view), this.committed(view)])
      if (found.length > 0) return found;
    return [];
  }

  /** `Au programme : une semaine olympique, une course relais et la rénovation du gymnase.` */
  private afterColon(view: View): FoundAction[] {
    const { tokens } = view;
    const colon = tokens.findIndex((token) => token.norm === ':');
    if (colon < 0 || colon === tokens.length - 1 || view.sentence.block.kind === 'listItem') return [];
    const before = tokens.slice(Math.max(0, colon - LONGEST_ANNOUNCEMENT), colon + 1);
    if (!announcesActions(before, this.pack.actions)) return [];
    const infinitives = this.infinitives(view, colon + 1);
    if (infinitives.length > 1) return infinitives;
    const items = this.items.from(view, colon + 1, 'announced-inline');
    return items.length > 1 && !this.isBareList(view, colon + 1) ? items : [];
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
    return this.pack.prepositions.has(tokens[at]?.norm ?? '') ? at + 1 : at;
  }

  /** `Elle s'est engagée à planter mille arbres, à fermer deux rues et à créer un verger`. */
  private committed(view: View): FoundAction[] {
    for (let at = 1; at < view.tokens.length; at++) {
      const match = this.commitments.match(view.tokens, at);
      if (match === undefined) continue;
      const deeds = this.infinitives(view, match.to);
      return deeds.length > 1 ? deeds : [];
    }
    return [];
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
    const { announcing, notActions } = this.pack.actions;
    const noun = tokens.findIndex((token) => announcing.has(token.norm) && token.norm.endsWith('s'));
    if (noun < 0 || tokens.some((token) => notActions.has(token.norm))) return [];
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
