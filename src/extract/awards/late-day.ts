import { newsDates, tellsFuture } from '../clauses/news-dates.js';
import type { View } from '../clauses/scan.js';
import { datelineDate } from '../context/publication-date.js';
import { resolveDate } from '../dates/resolve.js';
import type { EventFact, Fact } from '../facts.js';
import type { LanguagePack } from '../languages/pack.js';

export interface NewsOfArticle {
  readonly views: readonly View[];
  readonly pack: LanguagePack;
  readonly events: readonly Fact<EventFact>[];
  readonly reference: string | null;
}

const DAY_LENGTH = '2021-02-04'.length;

/**
 * The one day that the article names for its awards or its ceremony, for clauses before it was named. Where no
 * ceremony was held on it and the text names other days too, it may be that of one award alone: then null.
 */
export function lateDay(article: NewsOfArticle, awarded: readonly string[]): string | null {
  const held = article.events
    .filter((event) => isPastCeremony(article, event))
    .map((event) => event.value.date)
    .filter((date) => date !== null);
  const [day, ...others] = new Set([...awarded.filter((date) => date.length === DAY_LENGTH), ...held]);
  if (day === undefined || others.length > 0) return null;
  return held.length > 0 || pastDays(article).size <= 1 ? day : null;
}

/** A ceremony that has been held; on one that is to come nothing was won yet. */
function isPastCeremony({ views, pack }: NewsOfArticle, event: Fact<EventFact>): boolean {
  if (!event.rule.endsWith('/ceremony')) return false;
  const view = views.find(
    ({ sentence }) => sentence.start <= event.evidence.start && sentence.end >= event.evidence.end,
  );
  return view === undefined || !tellsFuture(view, pack);
}

function pastDays({ views, pack, reference }: NewsOfArticle): Set<string> {
  const days = new Set<string>();
  for (const view of views) {
    if (datelineDate(view, pack) !== undefined) continue;
    for (const mention of newsDates(view, pack)) {
      if (mention.date.relation !== 'on' || tellsFuture(view, pack, mention)) continue;
      const date = resolveDate(mention.date, reference);
      if (date?.precision === 'day') days.add(date.iso);
    }
  }
  return days;
}
