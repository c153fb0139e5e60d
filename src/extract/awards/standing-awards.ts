import { recipientKey } from './merge.js';
import type { Pending, Reader } from './reader.js';

/**
 * Takes states for what they are beside the news of others: in an article about Ifs, `Caen en possède trois` and
 * `elle est aussi classée parmi les Plus Beaux Villages de France` are told by the way, of no year. They are the news
 * where nobody else has any, in a palmarès, and of those whose news the article tells.
 */
export function withStandingAwards(reader: Reader, pending: readonly Pending[]): Pending[] {
  if (pending.every(({ draft }) => draft.standing !== true)) return [...pending];
  const news = pending.filter((one) => isNews(reader, one));
  return pending.map((one) =>
    one.draft.standing === true && isByTheWay(reader, one, news)
      ? { ...one, draft: { ...one.draft, outcome: 'mentioned' } }
      : one,
  );
}

function isNews(reader: Reader, { draft, time, programme }: Pending): boolean {
  const isTold = draft.outcome !== 'mentioned' && draft.outcome !== 'candidate';
  return (
    isTold && draft.standing !== true && !draft.anterior && !time.since && isMain(reader, programme.slug)
  );
}

function isMain({ context }: Reader, slug: string): boolean {
  return context.programme === null || slug === context.programme;
}

function isByTheWay(reader: Reader, one: Pending, news: readonly Pending[]): boolean {
  if (one.draft.outcome !== 'awarded') return false;
  if (!isMain(reader, one.programme.slug)) return true;
  if (one.draft.level === undefined || news.length === 0) return false;
  const key = recipientKey(one.recipient.mention);
  if (news.some(({ recipient }) => recipientKey(recipient.mention) === key)) return false;
  return !isInPalmares(reader, one, news);
}

/** In one paragraph with the news of others, where the headline is not about one town. */
function isInPalmares({ resolver }: Reader, { draft }: Pending, news: readonly Pending[]): boolean {
  const { sentence } = draft.view;
  return (
    !resolver.isAboutOne &&
    news.some(
      ({ draft: { view } }) =>
        view.sentence.blockIndex === sentence.blockIndex && view.sentence.index <= sentence.index,
    )
  );
}
