import type { LanguagePack } from '../languages/pack.js';
import type { Layout } from './clause.js';
import { type AwardDraft, type LevelValue, levelValue } from './drafts.js';
import {
  isAreaLine,
  isEmphasised,
  isItem,
  isList,
  isShort,
  LONGEST_RUBRIC,
  membersOf,
  namedFirst,
} from './list-lines.js';
import { type Listing, listedDraft } from './listed-draft.js';
import type { LevelSpan, RecipientSpan } from './mentions.js';
import { remarkAfter } from './remarks.js';
import { TableRows } from './table-rows.js';

interface Rubric extends Listing {
  readonly isHeading: boolean;
  readonly blockIndex: number;
}

const LONGEST_GAP = 4;

/**
 * Lists of laureates under a line that says what they hold: `5 @ :`, a heading `Quatre fleurs`, `Les lauréats :`,
 * a table with a column of levels. Remembers the line until the list ends.
 */
export class Rubrics {
  private rubric: Rubric | undefined;
  private readonly rows: TableRows;

  constructor(private readonly pack: LanguagePack) {
    this.rows = new TableRows(pack);
  }

  /** Drafts of one sentence; call for every sentence in order. */
  read(layout: Layout): AwardDraft[] {
    if (layout.view.sentence.block.kind === 'tableRow') return this.rows.read(layout);
    this.rows.leave();
    const opened = this.opens(layout);
    if (opened !== undefined) {
      this.rubric = opened;
      return [];
    }
    const inline = this.inline(layout);
    if (inline.length > 0) return inline;
    const { rubric } = this;
    if (rubric === undefined || layout.view.sentence.headline) return [];
    const members = isList(layout) ? membersOf(layout) : namedFirst(layout);
    if (members.length === 0) {
      if (isAreaLine(layout)) return [];
      this.rubric = isItem(layout) ? rubric : undefined;
      return [];
    }
    if (rubric.level === undefined && layout.levels.length > 0) return [];
    return members.map((recipient) => {
      const remark = remarkAfter(layout, recipient.to, this.pack);
      return listedDraft(
        this.pack,
        layout,
        recipient,
        remark === undefined ? rubric : { ...rubric, outcome: remark },
      );
    });
  }

  /** What the line above says of an item that names a label and no more: `Ifs, Territoria d'or`. */
  outcomeOf(layout: Layout): AwardDraft['outcome'] | undefined {
    return isItem(layout) && this.rubric !== undefined ? (this.rubric.outcome ?? 'awarded') : undefined;
  }

  /** The level that the line above gives to an item that tells its own story: `Ifs, qui entre dans le label`. */
  levelOf(layout: Layout, recipient: RecipientSpan): LevelValue | undefined {
    return isItem(layout) && recipient.from <= 2 ? this.rubric?.level : undefined;
  }

  /** A line without names that a list can follow. */
  private opens(layout: Layout): Rubric | undefined {
    const { tokens, sentence } = layout.view;
    const isHeading = !sentence.headline && (sentence.block.kind === 'heading' || isEmphasised(layout));
    const last = tokens.at(-1)?.norm;
    if (!isHeading && last !== ':' && !this.isLevelAlone(layout)) return undefined;
    if (!isShort(layout) && !this.announcesList(layout)) return undefined;
    const [level, ...others] = layout.levels;
    const year = layout.nouns.find((noun) => noun.year !== undefined)?.year ?? layout.programmes[0]?.year;
    const outcome = outcomeOf(layout, this.pack);
    const common = {
      isHeading,
      blockIndex: sentence.blockIndex,
      ...(year === undefined ? {} : { year }),
      ...(outcome === undefined ? {} : { outcome }),
    };
    const value = levelValue(level);
    if (value !== undefined && others.length === 0)
      return {
        ...common,
        ...(isLostStep(outcome, level) ? {} : { level: value }),
        rule: 'listed-under-level',
      };
    const laureates = layout.nouns.some((noun) => noun.noun === 'laureate');
    return outcome !== undefined || laureates ? { ...common, rule: 'listed-as-laureate' } : undefined;
  }

  /** `La préfète se félicite de la labellisation de quatre structures :`, of which none is named yet. */
  private announcesList(layout: Layout): boolean {
    const { tokens } = layout.view;
    if (tokens.at(-1)?.norm !== ':' || outcomeOf(layout, this.pack) === undefined) return false;
    return layout.numbers.some(({ from, to, approximate }) => {
      const counted = tokens.slice(to, to + 2).some(({ norm }) => this.pack.counts.units.has(norm));
      return counted && !approximate && from > 0;
    });
  }

  /** `Quatre fleurs`, on a line of its own above the names. */
  private isLevelAlone(layout: Layout): boolean {
    const { tokens, sentence } = layout.view;
    const [level] = layout.levels;
    if (level === undefined || sentence.headline || sentence.block.kind === 'listItem') return false;
    const rest = tokens.filter((_, index) => index < level.from || index >= level.to);
    return rest.every((token) => token.kind === 'mark' || this.pack.besideLevel.has(token.norm));
  }

  /** `Lauréats : Caen, Ifs`; `les communes labellisées sont Caen et Ifs`; `parmi les lauréats figurent Caen et Ifs`. */
  private inline(layout: Layout): AwardDraft[] {
    const { tokens } = layout.view;
    const heads = [
      ...layout.nouns.filter((noun) => noun.noun === 'laureate'),
      ...layout.predicates.filter(
        ({ voice, verb, outcome }) =>
          voice === 'bare' && verb.frame !== 'gives' && (verb.frame === 'honours' || outcome !== 'awarded'),
      ),
    ];
    const head = heads.find((span) =>
      layout.groups.every((group) => group.to <= span.from - LONGEST_RUBRIC || group.from >= span.to),
    );
    const group =
      head === undefined
        ? undefined
        : layout.groups.find((other) => other.from >= head.to && other.role === 'bare');
    if (head === undefined || group === undefined || group.members.some((member) => member.anaphor))
      return [];
    const gap = tokens.slice(head.to, group.from);
    const links = gap.some((token) => token.norm === ':' || this.pack.listLinks.has(token.lower));
    const [level] = layout.levels;
    const isBetween = level !== undefined && level.from >= head.to && level.to <= group.from;
    const isDirect = gap.slice(-3).some((token) => this.pack.listLinks.has(token.lower));
    if (
      !links ||
      gap.length > (isDirect ? LONGEST_RUBRIC : LONGEST_GAP + 4) ||
      (level !== undefined && !isBetween)
    )
      return [];
    const year = layout.nouns.find((noun) => noun.year !== undefined)?.year;
    const value = levelValue(level);
    const rubric = {
      rule: 'laureates-are',
      ...(head.kind === 'predicate' ? { outcome: head.outcome } : {}),
      ...(year === undefined ? {} : { year }),
      ...(value === undefined ? {} : { level: value }),
    };
    return group.members.map((recipient) => listedDraft(this.pack, layout, recipient, rubric));
  }
}

/** What the line says of those below it: the outcome of its verb, else of a word like `maintien`. */
function outcomeOf(layout: Layout, pack: LanguagePack): AwardDraft['outcome'] | undefined {
  const verb = layout.predicates.find(({ voice }) => voice !== 'bare') ?? layout.predicates[0];
  if (verb !== undefined) return verb.outcome;
  const { tokens } = layout.view;
  for (const [outcome, words] of pack.deeds)
    if (outcome !== 'candidate' && tokens.some((token) => words.has(token.norm))) return outcome;
  if (tokens.some((token) => pack.rolls.has(token.norm))) return 'awarded';
  for (const [outcome, words] of pack.remarks)
    if (tokens.some((token) => words.has(token.norm))) return outcome;
  return undefined;
}

/** `Perdent une fleur :`: one less, not the first. */
function isLostStep(outcome: AwardDraft['outcome'] | undefined, level: LevelSpan | undefined): boolean {
  return outcome === 'lost' && level?.ordinal === false && level.value === 1;
}
