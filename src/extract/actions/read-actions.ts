import type { ArticleRecord } from '../../sources/records.js';
import type { View } from '../clauses/scan.js';
import type { ActionFact, Fact, OrganizationFact } from '../facts.js';
import type { LanguagePack } from '../languages/pack.js';
import type { FoundAction } from './found-action.js';
import { listedActions } from './listed-actions.js';
import { speaksOfAward } from './speaks-of-award.js';
import { ToldActions } from './told-actions.js';

/** Sentences before one that can say what it is about. */
const NEAR = 5;

/** Rewarded actions: items of a list that announces them, and what prose says an award was given for. */
export class ActionReader {
  private readonly told: ToldActions;

  constructor(private readonly pack: LanguagePack) {
    this.told = new ToldActions(pack);
  }

  read(
    record: ArticleRecord,
    views: readonly View[],
    organizations: readonly Fact<OrganizationFact>[],
  ): Fact<ActionFact>[] {
    const found = [...listedActions(record, views, this.pack), ...this.toldIn(views)];
    return withoutOverlaps(found).map((one, index) => this.fact(record, one, index + 1, organizations));
  }

  /** Where no sentence speaks of an award, nothing is rewarded. */
  private toldIn(views: readonly View[]): FoundAction[] {
    const speaks = views.map(speaksOfAward);
    if (!speaks.includes(true)) return [];
    return views.flatMap((view, index) => {
      const near = speaks.slice(Math.max(0, index - NEAR), index + 1).includes(true);
      return this.told.in(view, views[index - 1], near);
    });
  }

  private fact(
    record: ArticleRecord,
    found: FoundAction,
    order: number,
    organizations: readonly Fact<OrganizationFact>[],
  ): Fact<ActionFact> {
    const end = found.description?.end ?? found.end;
    const named = organizations.filter(
      ({ evidence }) => evidence.start >= found.start && evidence.end <= end,
    );
    return {
      value: {
        title: record.text.slice(found.start, found.end),
        order,
        organizations: named.map((fact) => fact.value.name),
        ...(found.description === undefined
          ? {}
          : { description: record.text.slice(found.description.start, found.description.end) }),
      },
      evidence: { start: found.start, end: found.end },
      rule: `${this.pack.code}/action/${found.rule}`,
      confidence: 0.85,
    };
  }
}

/** What one rule has read is not read again by another; what a description tells is part of its action. */
function withoutOverlaps(found: readonly FoundAction[]): FoundAction[] {
  const kept: FoundAction[] = [];
  let end = 0;
  for (const one of [...found].sort((a, b) => a.start - b.start)) {
    if (one.start < end) continue;
    kept.push(one);
    end = one.description?.end ?? one.end;
  }
  return kept;
}
