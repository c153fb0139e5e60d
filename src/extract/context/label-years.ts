import type { ArticleRecord } from '../../sources/records.js';
import { isHopedFor } from '../clauses/hoped-for.js';
import type { Mention, Span } from '../clauses/mentions.js';
import { tellsFuture } from '../clauses/news-dates.js';
import type { View } from '../clauses/scan.js';
import type { LanguagePack } from '../languages/pack.js';
import { Coverage } from '../text/coverage.js';

/** Programme → the first label-year that the article writes with it. */
export interface LabelYears {
  /** Of the edition that the news is about. */
  readonly told: ReadonlyMap<string, number>;
  /** Of an edition that someone applies for, or that is to come: `a déposé un dossier pour l'édition 2024`. */
  readonly hoped: ReadonlyMap<string, number>;
}

interface Article {
  readonly record: ArticleRecord;
  readonly views: readonly View[];
  /** The programme that `l'édition 2024` is one of. */
  readonly main: string | null;
  readonly published: string | null;
}

const NEAR = 3;

/** Years written with the programme or its edition; those inside links are of other articles. */
export function labelYearsOf({ record, views, main, published }: Article, pack: LanguagePack): LabelYears {
  const told = new Map<string, number>();
  const hoped = new Map<string, number>();
  const links = new Coverage(record.links.map((link) => link.range));
  const latest = published === null ? Number.POSITIVE_INFINITY : Number(published.slice(0, 4));
  for (const view of views) {
    if (links.holds(view.sentence.start, view.sentence.end - 1)) continue;
    for (const mention of view.mentions) {
      const year = yearOf(mention);
      const slug = mention.kind === 'programme' ? mention.slug : main;
      if (year === undefined || slug === null) continue;
      const years =
        isHopedFor(view, mention, pack) || isToCome(view, mention, year > latest, pack) ? hoped : told;
      if (!years.has(slug)) years.set(slug, year);
    }
  }
  return { told, hoped };
}

function yearOf(mention: Mention): number | undefined {
  return mention.kind === 'programme' || mention.kind === 'noun' ? mention.year : undefined;
}

/** `Le palmarès 2024 sera connu en juin`, while `les trophées 2024 seront remis en juin` may be of this year. */
function isToCome(view: View, { from, to }: Span, isLater: boolean, pack: LanguagePack): boolean {
  if (!isLater) return false;
  const isFor = view.tokens
    .slice(Math.max(0, from - NEAR), from)
    .some(({ norm }) => pack.prepositions.get(norm) === 'for');
  const isTold = view.mentions.some((mention) => mention.kind === 'predicate' && mention.to <= from);
  return (isFor && !isTold) || tellsFuture(view, pack, { from, to });
}
