import type { Diagnostic } from '../../core/diagnostic.js';
import { locateRange } from '../../sources/article/offsets.js';
import type { ArticleRecord } from '../../sources/records.js';
import { objectOf } from '../clauses/award-object.js';
import { isAward } from '../clauses/award-test.js';
import { layOut } from '../clauses/clause.js';
import type { View } from '../clauses/scan.js';
import { unknownLabelsOf } from '../clauses/unknown-labels.js';
import { resolveDate } from '../dates/resolve.js';
import type { ArticleFacts } from '../facts.js';
import type { LanguagePack } from '../languages/pack.js';
import { Coverage } from '../text/coverage.js';

type Read = Pick<ArticleFacts, 'awards' | 'counts'>;

/** An author reads no more than this; the rest of a text that is not understood is not listed. */
const MOST_DIAGNOSTICS = 50;

/** What the reader left aside and an author may want to know: an award verb without a recipient, a day without a year, a wrong weekday. */
export function notUnderstood(
  record: ArticleRecord,
  views: readonly View[],
  read: Read,
  reference: string | null,
  pack: LanguagePack,
): Diagnostic[] {
  const told = new Coverage([...read.awards, ...read.counts].map((fact) => fact.evidence));
  const diagnostics: Diagnostic[] = [];
  for (const view of views) {
    if (diagnostics.length >= MOST_DIAGNOSTICS) break;
    diagnostics.push(
      ...labelsNotKnown(record, view, pack),
      ...verbsWithoutRecipient(record, view, told, pack),
      ...doubtfulDates(record, view, reference),
    );
  }
  return diagnostics;
}

/** An award of a label that the registry does not know waits for a file of `data/labels`. */
function labelsNotKnown(record: ArticleRecord, view: View, pack: LanguagePack): Diagnostic[] {
  const hasVerb = view.mentions.some(({ kind }) => kind === 'predicate');
  if (!hasVerb) return [];
  return unknownLabelsOf(view, pack).map(({ name, from, to }) => {
    const start = view.tokens[from]?.start ?? view.sentence.start;
    const end = view.tokens[to - 1]?.end ?? view.sentence.end;
    return {
      severity: 'info',
      code: 'extract/unknown-label',
      location: locateRange(record, { start, end }),
      message: {
        fr: `Cette phrase parle d’une distinction, « ${name} », qu’aucun fichier de « labels/ » ne nomme.`,
        en: `This sentence speaks of an award, “${name}”, that no file of “labels/” names.`,
      },
      advice: {
        fr: 'Ajoutez-y un fichier pour ce label, ou ce nom aux variantes (« aliases: ») d’un label connu.',
        en: 'Add a file for this label there, or this name to the aliases of a label that it knows.',
      },
    };
  });
}

function verbsWithoutRecipient(
  record: ArticleRecord,
  view: View,
  told: Coverage,
  pack: LanguagePack,
): Diagnostic[] {
  if (view.sentence.headline || told.startsWithin(view.sentence.start, view.sentence.end)) return [];
  const layout = layOut(view, pack);
  const predicate = layout.predicates.find(
    (one) =>
      one.voice !== 'bare' &&
      one.outcome !== 'candidate' &&
      isAward(layout, one, objectOf(layout, one, view.tokens.length, pack), pack),
  );
  if (predicate === undefined) return [];
  const quote = record.text.slice(view.sentence.start, view.sentence.end);
  return [
    {
      severity: 'info',
      code: 'extract/award-without-recipient',
      location: locateRange(record, { start: view.sentence.start, end: view.sentence.end }),
      message: {
        fr: `Cette phrase parle d’une distinction, mais le lauréat n’a pas été trouvé : « ${quote} »`,
        en: `This sentence speaks of an award, but no recipient was found: “${quote}”`,
      },
      advice: {
        fr: 'Indiquez-la dans l’en-tête, sous « awards: », si elle doit être publiée.',
        en: 'State it in the front matter, under “awards:”, if it should be published.',
      },
    },
  ];
}

function doubtfulDates(record: ArticleRecord, view: View, reference: string | null): Diagnostic[] {
  return view.mentions.flatMap((mention): Diagnostic[] => {
    if (mention.kind !== 'date') return [];
    const start = view.tokens[mention.from]?.start ?? view.sentence.start;
    const end = view.tokens[mention.to - 1]?.end ?? view.sentence.end;
    const written = record.text.slice(start, end);
    const date = resolveDate(mention.date, reference);
    if (date === null && mention.date.day !== undefined)
      return [
        {
          severity: 'info',
          code: 'extract/date-without-year',
          location: locateRange(record, { start, end }),
          message: {
            fr: `L’année de « ${written} » est inconnue.`,
            en: `The year of “${written}” is unknown.`,
          },
          advice: {
            fr: 'Indiquez la date de publication de l’article.',
            en: 'State the article’s publication date.',
          },
        },
      ];
    if (date?.weekdayAgrees !== false) return [];
    return [
      {
        severity: 'warning',
        code: 'extract/weekday-disagrees',
        location: locateRange(record, { start, end }),
        message: {
          fr: `Le jour de la semaine de « ${written} » n’est pas celui du ${date.iso}.`,
          en: `The weekday of “${written}” is not that of ${date.iso}.`,
        },
      },
    ];
  });
}
