import { yearOf } from '../dates/match.js';
import type { LanguagePack } from '../languages/pack.js';
import type { Layout } from './clause.js';
import { type AwardDraft, type LevelValue, levelValue } from './drafts.js';
import { membersOf } from './list-lines.js';
import { listedDraft } from './listed-draft.js';
import type { RecipientSpan } from './mentions.js';
import { remarkIn } from './remarks.js';

interface Column {
  readonly index: number;
  readonly unit: string;
}

/** Rows of a table of laureates; remembers, until the table ends, what its headers say of the columns. */
export class TableRows {
  private column: Column | undefined;
  private years: readonly { readonly index: number; readonly year: number }[] = [];

  constructor(private readonly pack: LanguagePack) {}

  /** Call at every line that is no row. */
  leave(): void {
    this.column = undefined;
    this.years = [];
  }

  /** Drafts of one row; call for every row in order. */
  read(layout: Layout): AwardDraft[] {
    const members = membersOf(layout).filter(
      (member) => member.candidates.length > 0 || member.what === 'epci',
    );
    if (members.length === 0) {
      this.column = this.headerColumn(layout) ?? this.column;
      this.years = yearColumns(layout);
      return [];
    }
    const byYear = this.byYear(layout, members[0]);
    if (byYear.length > 0) return byYear;
    const level = this.cellLevel(layout) ?? levelValue(layout.levels[0]);
    if (level === undefined && layout.programmes[0] === undefined) return [];
    const years = yearColumns(layout);
    const year = years.length === 1 ? years[0]?.year : undefined;
    return sameCell(layout, members).map((recipient) => {
      const outcome = remarkIn(layout, recipient.to, this.pack) ?? 'awarded';
      return listedDraft(this.pack, layout, recipient, {
        rule: 'table-row',
        outcome,
        ...(level === undefined || outcome === 'lost' ? {} : { level }),
        ...(year === undefined ? {} : { year }),
      });
    });
  }

  /** Levels under headers that are years: one award for each. */
  private byYear(layout: Layout, recipient: RecipientSpan | undefined): AwardDraft[] {
    const { tokens, sentence } = layout.view;
    if (recipient === undefined) return [];
    return this.years.flatMap(({ index, year }) => {
      const cell = sentence.block.cells?.[index];
      const level = layout.levels.find(
        (span) =>
          cell !== undefined &&
          (tokens[span.from]?.start ?? -1) >= cell.start &&
          (tokens[span.from]?.end ?? Infinity) <= cell.end,
      );
      const value = levelValue(level);
      return value === undefined
        ? []
        : [listedDraft(this.pack, layout, recipient, { rule: 'table-row', level: value, year })];
    });
  }

  /** The number in the column of levels, whose header names the unit. */
  private cellLevel(layout: Layout): LevelValue | undefined {
    const { tokens, sentence } = layout.view;
    const cell = this.column === undefined ? undefined : sentence.block.cells?.[this.column.index];
    if (cell === undefined || this.column === undefined) return undefined;
    const number = layout.numbers.find(
      (span) =>
        (tokens[span.from]?.start ?? -1) >= cell.start && (tokens[span.to - 1]?.end ?? Infinity) <= cell.end,
    );
    return number === undefined ? undefined : { value: number.value, unit: this.column.unit };
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
}

/** Of the names in a row, those in the first one's cell. */
function sameCell(layout: Layout, members: readonly RecipientSpan[]): readonly RecipientSpan[] {
  const { tokens, sentence } = layout.view;
  const start = tokens[members[0]?.from ?? 0]?.start ?? 0;
  const cell = sentence.block.cells?.find((range) => range.start <= start && range.end > start);
  if (cell === undefined) return members.slice(0, 1);
  return members.filter((member) => (tokens[member.from]?.start ?? Infinity) < cell.end);
}

/** Cells that hold a year and no more: `Commune | 2022 | 2023`. */
function yearColumns(layout: Layout): { readonly index: number; readonly year: number }[] {
  const { tokens, sentence } = layout.view;
  return (sentence.block.cells ?? []).flatMap((cell, index) => {
    const inside = tokens.filter((token) => token.start >= cell.start && token.end <= cell.end);
    const year = inside.length === 1 ? yearOf(inside[0]) : undefined;
    return year === undefined ? [] : [{ index, year }];
  });
}
