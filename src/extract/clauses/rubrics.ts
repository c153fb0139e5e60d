import type { LanguagePack } from '../languages/pack.js';
import type { Layout } from './clause.js';
import { type AwardDraft, type LevelValue, levelValue } from './drafts.js';
import type { RecipientSpan } from './mentions.js';

interface Rubric {
  readonly level?: LevelValue;
  readonly year?: number;
  readonly rule: string;
  readonly isHeading: boolean;
  readonly blockIndex: number;
}

interface Column {
  readonly index: number;
  readonly unit: string;
}

const LONGEST_GAP = 4;
const MOST_OTHER_WORDS = 0.35;
const LONGEST_RUBRIC = 14;

/**
 * Lists of laureates under a line that says what they hold: `5 @ :`, a heading `Quatre fleurs`, `Les lauréats :`,
 * a table with a column of levels. Remembers the line until the list ends.
 */
export class Rubrics {
  private rubric: Rubric | undefined;
  private column: Column | undefined;

  constructor(private readonly pack: LanguagePack) {}

  /** Drafts of one sentence; call for every sentence in order. */
  read(layout: Layout): AwardDraft[] {
    if (layout.view.sentence.block.kind === 'tableRow') return this.row(layout);
    this.column = undefined;
    const opened = this.opens(layout);
    if (opened !== undefined) {
      this.rubric = opened;
      return [];
    }
    const inline = this.inline(layout);
    if (inline.length > 0) return inline;
    if (this.rubric === undefined) return [];
    if (!isList(layout)) {
      if (!layout.view.sentence.headline) this.rubric = undefined;
      return [];
    }
    if (layout.levels.length > 0) return [];
    const { rubric } = this;
    return membersOf(layout).map((recipient) =>
      this.draft(layout, recipient, rubric.rule, rubric.level, rubric.year),
    );
  }

  /** A line without names that a list can follow. */
  private opens(layout: Layout): Rubric | undefined {
    const { tokens, sentence } = layout.view;
    const isHeading = sentence.block.kind === 'heading' && !sentence.headline;
    const last = tokens.at(-1)?.norm;
    if (!isHeading && last !== ':') return undefined;
    const names = layout.groups.filter((group) => !group.members[0]?.anaphor && group.role === 'bare');
    if (names.length > 0 || tokens.length > LONGEST_RUBRIC) return undefined;
    const [level, ...others] = layout.levels;
    const year = layout.nouns.find((noun) => noun.year !== undefined)?.year ?? layout.programmes[0]?.year;
    const common = { isHeading, blockIndex: sentence.blockIndex, ...(year === undefined ? {} : { year }) };
    const value = levelValue(level);
    if (value !== undefined && others.length === 0)
      return { ...common, level: value, rule: 'listed-under-level' };
    const honoured = layout.predicates.some(
      (predicate) => predicate.outcome === 'awarded' && predicate.voice === 'bare',
    );
    const laureates = layout.nouns.some((noun) => noun.noun === 'laureate');
    return honoured || laureates ? { ...common, rule: 'listed-as-laureate' } : undefined;
  }

  /** `Lauréats : Caen, Ifs`; `les communes labellisées sont Caen et Ifs`; `parmi les lauréats figurent Caen et Ifs`. */
  private inline(layout: Layout): AwardDraft[] {
    const { tokens } = layout.view;
    const heads = [
      ...layout.nouns.filter((noun) => noun.noun === 'laureate'),
      ...layout.predicates.filter(
        (predicate) =>
          predicate.voice === 'bare' && predicate.outcome === 'awarded' && predicate.verb.frame === 'honours',
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
    if (!links || gap.length > LONGEST_GAP + 4 || layout.levels.length > 0) return [];
    const year = layout.nouns.find((noun) => noun.year !== undefined)?.year;
    return group.members.map((recipient) => this.draft(layout, recipient, 'laureates-are', undefined, year));
  }

  /** A table's row: the level stands in the column whose header names the unit. */
  private row(layout: Layout): AwardDraft[] {
    const { block } = layout.view.sentence;
    const members = membersOf(layout).filter(
      (member) => member.candidates.length > 0 || member.what === 'epci',
    );
    if (members.length === 0) {
      this.column = this.headerColumn(layout) ?? this.column;
      return [];
    }
    const cell = this.column === undefined ? undefined : block.cells?.[this.column.index];
    if (cell === undefined || this.column === undefined) return [];
    const { tokens } = layout.view;
    const number = layout.numbers.find(
      (span) =>
        (tokens[span.from]?.start ?? -1) >= cell.start && (tokens[span.to - 1]?.end ?? Infinity) <= cell.end,
    );
    const [recipient] = members;
    if (number === undefined || recipient === undefined) return [];
    return [
      this.draft(layout, recipient, 'table-row', { value: number.value, unit: this.column.unit }, undefined),
    ];
  }

  private headerColumn(layout: Layout): Column | undefined {
    const { tokens, sentence } = layout.view;
    const cells = sentence.block.cells ?? [];
    for (const token of tokens) {
      const isLevel = this.pack.levels.levelNouns.has(token.norm);
      if (!isLevel && !this.pack.levels.columnUnits.has(token.norm)) continue;
      const index = cells.findIndex((cell) => cell.start <= token.start && cell.end >= token.end);
      if (index >= 0) return { index, unit: isLevel ? '' : token.norm };
    }
    return undefined;
  }

  private draft(
    layout: Layout,
    recipient: RecipientSpan,
    rule: string,
    level: LevelValue | undefined,
    year: number | undefined,
  ): AwardDraft {
    const programme = layout.programmes[0];
    return {
      view: layout.view,
      rule: `${this.pack.code}/award/${rule}`,
      confidence: 0.88,
      recipient,
      outcome: 'awarded',
      anterior: false,
      from: recipient.from,
      to: recipient.to,
      ...(level === undefined ? {} : { level }),
      ...(year === undefined ? {} : { year }),
      ...(programme === undefined ? {} : { programme }),
    };
  }
}

function membersOf(layout: Layout): RecipientSpan[] {
  return layout.groups
    .filter((group) => group.role === 'bare')
    .flatMap((group) => group.members.filter((member) => !member.anaphor));
}

/** A line that holds little beside names. */
function isList(layout: Layout): boolean {
  const { tokens } = layout.view;
  const members = membersOf(layout);
  const [first] = members;
  if (
    first === undefined ||
    first.from > 1 ||
    layout.predicates.some((predicate) => predicate.voice !== 'bare')
  )
    return false;
  const named = members.reduce((sum, member) => sum + member.to - member.from, 0);
  const words = tokens.filter((token) => token.kind === 'word').length;
  const inNames = members.reduce(
    (sum, member) =>
      sum + tokens.slice(member.from, member.to).filter((token) => token.kind === 'word').length,
    0,
  );
  return named > 0 && words - inNames <= Math.max(1, words * MOST_OTHER_WORDS);
}
