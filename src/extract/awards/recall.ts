import type { Layout } from '../clauses/clause.js';
import { type AwardDraft, type LevelValue, levelValue, toldTogether } from '../clauses/drafts.js';
import type { Group } from '../clauses/groups.js';
import type { LevelSpan, Mention } from '../clauses/mentions.js';
import type { View } from '../clauses/scan.js';
import type { LanguagePack } from '../languages/pack.js';

/** Tokens of `De même pour` or `Ce n'est pas tout : même chose pour`. */
const LONGEST_OPENING = 4;
/** Tokens of `C'est également le cas de la ville de`. */
const LONGEST_CASE = 11;

/**
 * Remembers what the sentence before told, for one that leaves it out: `Ifs aussi.`, `Idem pour Ifs.`, or that has a
 * pronoun for it: `Caen attendait sa troisième fleur. Elle l'a obtenue.`
 */
export class Recall {
  private told: readonly AwardDraft[] = [];
  private level: LevelSpan | undefined;

  constructor(private readonly pack: LanguagePack) {}

  /** Call at the end of each sentence, with the news it told. */
  leave(view: View, news: readonly AwardDraft[]): void {
    const last = news.findLast(({ anterior, outcome }) => !anterior && outcome !== 'mentioned');
    this.told = last === undefined ? [] : toldTogether(news, last);
    this.level = levelAt(view.mentions);
  }

  /** Drafts of a sentence that only adds who has the same. */
  alsoDrafts(layout: Layout): AwardDraft[] {
    const [group, ...others] = layout.groups;
    const [model] = this.told;
    if (group === undefined || model === undefined || others.length > 0) return [];
    if (group.members.some(({ anaphor }) => anaphor) || !addsOnly(layout, group, this.pack)) return [];
    const models = this.told.filter(({ recipient }) => recipient === model.recipient);
    return models.flatMap((told) =>
      group.members.map((recipient) => ({
        ...told,
        view: layout.view,
        rule: `${this.pack.code}/award/also-before`,
        confidence: model.confidence * 0.95,
        recipient,
        from: group.from,
        to: group.to,
      })),
    );
  }

  /** The level that a verb's pronoun stands for, told before in the sentence or in the one before it. */
  withMeant(view: View, drafts: readonly AwardDraft[]): readonly AwardDraft[] {
    return drafts.map((draft) => {
      const value =
        draft.meant === undefined || draft.level !== undefined ? undefined : this.meantBy(view, draft);
      return value === undefined ? draft : { ...draft, level: value };
    });
  }

  private meantBy(view: View, { meant }: AwardDraft): LevelValue | undefined {
    if (meant === undefined) return undefined;
    const before = view.mentions.filter(({ to }) => to <= meant.at);
    const isNew = before.some(({ kind }) => kind === 'programme' || kind === 'level');
    const level = isNew ? levelAt(before) : this.level;
    const isMeant = meant.plural ? level?.ordinal === false && level.value !== 1 : level?.ordinal === true;
    return isMeant ? levelValue(level) : undefined;
  }
}

/** The last level of some mentions, unless another label is named after it. */
function levelAt(mentions: readonly Mention[]): LevelSpan | undefined {
  const last = mentions.findLast(({ kind }) => kind === 'level' || kind === 'programme');
  return last?.kind === 'level' && !last.range ? last : undefined;
}

/** `Ifs aussi`, `De même pour Ifs`: no verb, and nothing else that was won. */
function addsOnly(layout: Layout, { role, from, to }: Group, pack: LanguagePack): boolean {
  const { tokens } = layout.view;
  const isOther =
    layout.levels.length + layout.programmes.length + layout.distinctions.length > 0 ||
    layout.numbers.some(({ value, ordinal }) => ordinal || value !== 1);
  if (isOther || layout.predicates.some(({ voice }) => voice !== 'bare')) return false;
  const isEnd = (at: number): boolean => tokens[at] === undefined || tokens[at]?.kind === 'mark';
  const isCase = tokens.slice(0, from).some(({ norm }) => pack.topicMarkers.has(norm));
  if (role === 'bare' && isCase)
    return tokens.slice(0, from).some(({ norm }) => pack.also.has(norm)) && isEnd(to) && from <= LONGEST_CASE;
  if (role === 'bare')
    return (
      pack.also.has(tokens[to]?.norm ?? '') &&
      isEnd(to + 1) &&
      tokens.slice(0, from).every(({ norm }) => pack.determiners.has(norm))
    );
  const opening = tokens.slice(0, from);
  const isSame = opening.some(({ norm }) => pack.also.has(norm) || pack.likewise.has(norm));
  return role === 'for' && isSame && isEnd(to) && opening.length <= LONGEST_OPENING;
}
