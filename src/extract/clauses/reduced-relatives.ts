import type { LanguagePack } from '../languages/pack.js';
import type { Layout } from './clause.js';
import { type AwardDraft, levelValue, toldTogether } from './drafts.js';
import type { DateSpan, LevelSpan, PredicateSpan } from './mentions.js';

const NEAR = 3;

/**
 * Earlier awards told beside the news of a sentence by an award, a participle and its year, of the towns of that news:
 * `les deux étoiles obtenues en 2013 lui ont été retirées`, `son pavillon, abandonné en 2019`.
 */
export function earlierDrafts(layout: Layout, news: readonly AwardDraft[], pack: LanguagePack): AwardDraft[] {
  const main = news.find(({ anterior }) => !anterior);
  if (main === undefined) return [];
  const { programme } = main;
  return layout.predicates.flatMap((predicate) => {
    const date = predicate.voice === 'bare' ? yearAfter(layout, predicate.to) : undefined;
    const award = awardBefore(layout, predicate);
    if (date === undefined || award === undefined) return [];
    const level = award.kind === 'level' ? levelValue(award) : undefined;
    return toldTogether(news, main).map(
      ({ recipient }): AwardDraft => ({
        view: layout.view,
        rule: `${pack.code}/award/earlier-${predicate.verb.id}`,
        confidence: 0.84,
        recipient,
        outcome: predicate.outcome,
        anterior: true,
        from: award.from,
        to: date.to,
        date,
        ...(level === undefined ? {} : { level }),
        ...(programme === undefined ? {} : { programme }),
      }),
    );
  });
}

function yearAfter({ dates }: Layout, from: number): DateSpan | undefined {
  return dates.find(
    ({ date, from: start }) =>
      date.year !== undefined && date.relation !== 'until' && start >= from && start - from <= NEAR,
  );
}

/** A level, a label or a word for one right before a participle. */
function awardBefore(
  { levels, programmes, nouns, view: { tokens } }: Layout,
  { from }: PredicateSpan,
):
  | ({ readonly kind: string; readonly from: number } & (LevelSpan | { readonly kind: 'programme' | 'noun' }))
  | undefined {
  const awards = [...levels, ...programmes, ...nouns.filter(({ noun }) => noun === 'award')];
  return awards.find(
    ({ to }) => to <= from && from - to <= 2 && tokens.slice(to, from).every(({ kind }) => kind === 'mark'),
  );
}
