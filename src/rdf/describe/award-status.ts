import type { AwardStatement, AwardStatusName } from '../../model/statement.js';

/** Whether a status means that the award is held: what counts as a laureate, and as a certification of a label. */
export function isHeld(status: AwardStatusName): boolean {
  return status === 'awarded' || status === 'renewed';
}

/** What became of it outweighs a candidacy, and that a passing mention, whoever says so and when. */
const WEIGHT: Readonly<Record<AwardStatusName, number>> = {
  lost: 0,
  renewed: 0,
  awarded: 0,
  candidate: 1,
  mentioned: 2,
};

/** Where neither date nor authority decides between outcomes, the most cautious one. */
const CAUTION: Readonly<Record<AwardStatusName, number>> = {
  lost: 0,
  renewed: 1,
  awarded: 2,
  candidate: 3,
  mentioned: 4,
};

/**
 * The statement that tells how the award stands: the latest outcome by its date; among those that no date orders, what
 * authors state before what is read; then the most cautious.
 *
 * @param best the award's statements, best first
 */
export function decidingStatement(best: readonly AwardStatement[]): AwardStatement {
  const weight = Math.min(...best.map(({ status }) => WEIGHT[status]));
  const telling = best.filter(({ status }) => WEIGHT[status] === weight);
  const latest = telling.filter((each) => !telling.some((other) => isEarlier(each.date, other.date)));
  const [deciding] = [...latest].sort(
    (a, b) => Number(isStated(b)) - Number(isStated(a)) || CAUTION[a.status] - CAUTION[b.status],
  );
  if (deciding === undefined) throw new Error('an award without statements');
  return deciding;
}

/** Whose word counts for an award of a status, in this order: a level hoped for is not the one that was reached. */
const SPEAKERS: Readonly<Record<AwardStatusName, readonly (readonly AwardStatusName[])[]>> = {
  awarded: [['awarded', 'renewed'], ['mentioned']],
  renewed: [['awarded', 'renewed'], ['mentioned']],
  // What is lost was held.
  lost: [['lost'], ['awarded', 'renewed'], ['mentioned']],
  candidate: [['candidate']],
  mentioned: [['mentioned']],
};

/** Groups of statements that tell of the award as it stands; the first tell of just that. */
export function speakersFor(
  best: readonly AwardStatement[],
  status: AwardStatusName,
): readonly (readonly AwardStatement[])[] {
  return SPEAKERS[status].map((group) => best.filter((each) => group.includes(each.status)));
}

/** Outcomes that contradict each other, and that no date orders; the one that wins first. */
export function rivalOutcomes(best: readonly AwardStatement[]): readonly AwardStatement[] {
  const outcomes = best.filter(({ status }) => WEIGHT[status] === 0);
  const rivals = outcomes.filter((each) =>
    outcomes.some(
      (other) =>
        isHeld(other.status) !== isHeld(each.status) &&
        !isEarlier(each.date, other.date) &&
        !isEarlier(other.date, each.date),
    ),
  );
  if (rivals.length === 0) return [];
  const deciding = decidingStatement(rivals);
  return [deciding, ...rivals.filter((each) => each !== deciding)];
}

/** Strictly: not where one is unknown, or part of the other (`2021` of `2021-02`). */
function isEarlier(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a < b && !b.startsWith(a);
}

function isStated({ origin }: AwardStatement): boolean {
  return origin.authority === 'stated';
}
