import type { Diagnostic } from '../../core/diagnostic.js';
import type { Localized } from '../../core/localized.js';
import type { AwardStatement } from '../../model/statement.js';
import { isHeld, rivalOutcomes } from './award-status.js';
import { contradictions } from './ranked.js';

/**
 * What the sources of one award do not agree on, and rows that say it twice.
 *
 * @param speakers those that tell of the award as it stands
 */
export function disagreements(
  best: readonly AwardStatement[],
  speakers: readonly AwardStatement[],
): Diagnostic[] {
  return [
    ...contradictions(rivalOutcomes(best), ({ status }) => (isHeld(status) ? 'held' : 'lost'), {
      what: { fr: 'le résultat', en: 'the outcome' },
      say: (value) => OUTCOMES[value] ?? OUTCOMES.lost,
    }),
    ...contradictions(speakers, (each) => each.level?.label.text, {
      what: { fr: 'le niveau', en: 'the level' },
    }),
    ...contradictions(
      best.filter(({ status }) => isHeld(status)),
      (each) => each.date,
      {
        what: { fr: 'la date', en: 'the date' },
        // `2021-02` and `2021-02-04` say the same, one more precisely.
        agree: (a, b) => a.startsWith(b) || b.startsWith(a),
      },
    ),
    ...repeatedRows(best),
  ];
}

const OUTCOMES: Readonly<Record<string, Localized>> & { readonly lost: Localized } = {
  held: { fr: 'obtenu', en: 'held' },
  lost: { fr: 'perdu', en: 'lost' },
};

/** Two rows of one file for one award: a row too many, or two laureates of one name. */
function repeatedRows(best: readonly AwardStatement[]): Diagnostic[] {
  const told = new Map<string, AwardStatement>();
  return best.flatMap((statement): Diagnostic[] => {
    const { source, location } = statement.origin;
    if (source?.kind !== 'entry') return [];
    const key = [source.path, statement.status, statement.date ?? ''].join('\n');
    const earlier = told.get(key)?.origin.location.line;
    if (earlier === undefined) {
      told.set(key, statement);
      return [];
    }
    return [
      {
        severity: 'warning',
        code: 'table/repeated-row',
        location,
        message: {
          fr: `Cette ligne distingue le même lauréat que la ligne ${earlier} : les deux ne font qu’une récompense.`,
          en: `This row honours the laureate of row ${earlier} again: the two make one award.`,
        },
        advice: {
          fr: 'Retirez-la ou, si ce sont deux lauréats, distinguez leurs noms.',
          en: 'Take it out or, if these are two laureates, tell their names apart.',
        },
      },
    ];
  });
}
