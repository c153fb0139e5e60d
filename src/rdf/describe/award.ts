import type { Diagnostic } from '../../core/diagnostic.js';
import { editionNode, levelNode, mentionNode } from '../../model/programme-statements.js';
import type { AwardStatement, AwardStatusName } from '../../model/statement.js';
import type { DocumentSummary, NodeValue } from '../document.js';
import { type DocumentBuilder, dateValue, words } from './node-builder.js';
import { contradictions, pick, ranked } from './ranked.js';

/** When sources give one award several statuses and no dates to order them: the most cautious wins. */
const STATUS_RANK: Readonly<Record<AwardStatusName, number>> = {
  lost: 0,
  renewed: 1,
  awarded: 2,
  candidate: 3,
  mentioned: 4,
};

/** Whether a status means that the award is held: what counts as a laureate, and as a certification of a label. */
export function isHeld(status: AwardStatusName): boolean {
  return status === 'awarded' || status === 'renewed';
}

/** One award, put together from every source that tells of it. */
export function describeAward(builder: DocumentBuilder, statements: readonly AwardStatement[]) {
  const best = ranked(statements);
  const [first] = best;
  if (first === undefined) throw new Error(`no statement of ${builder.path}`);
  const last = lastStatus(best);
  const level = pick(best, (each) => each.level);
  const mention = pick(best, (each) => each.mention);
  const recipient = { value: first.recipient, origin: first.origin };
  const date = pick(
    best.filter((each) => each.status === last.status),
    (each) => each.date,
  );
  const title = titleOf(first, level?.value.label.text ?? mention?.value.label.text);
  const name = words({
    text: title,
    ...(first.programme.name.language === undefined ? {} : { language: first.programme.name.language }),
  });
  const slug = first.programme.slug;
  builder.node('award', ['Award', ...(isCertification(first, last.status) ? ['schema:Certification'] : [])], {
    'schema:name': name,
    edition: builder.refer(editionNode(slug, first.year)),
    recipient: builder.refer(recipient.value.node),
    level: level && builder.refer(levelNode(slug, level.value.rank)),
    mention: mention && builder.refer(mentionNode(slug, mention.value.slug)),
    status: builder.term(last.status),
    date: date && dateValue(date.value),
    statusChange: describeStatusChanges(builder, best),
    rewards: builder.refers(best.flatMap(({ rewards }) => rewards)),
    identifierInSource: [...new Set(best.flatMap(({ identifierInSource }) => identifierInSource ?? []))],
    'schema:about': builder.refer(recipient.value.node),
    'schema:issuedBy': first.programme.issuer && builder.refer(first.programme.issuer),
    'schema:subjectOf': builder.refers(best.flatMap(({ subjectOf }) => subjectOf ?? [])),
    ...certification(builder, first, last.status, level?.value.rank, date?.value),
    evidence: builder.refers(best.flatMap(({ origin }) => origin.evidence)),
    'prov:wasDerivedFrom': builder.derivedFrom(best.map(({ origin }) => origin)),
  });
  builder.stated('award', 'recipient', recipient.origin.location);
  builder.stated('award', 'status', last.origin.location);
  builder.stated('award', 'level', level?.origin.location);
  builder.stated('award', 'mention', mention?.origin.location);
  builder.stated('award', 'date', date?.origin.location);
  builder.stated('award', 'schema:validFrom', date?.origin.location);
  const summary: DocumentSummary = {
    title,
    ...(first.programme.name.language === undefined ? {} : { language: first.programme.name.language }),
    ...(first.year === 'undated' ? {} : { year: first.year }),
    ...(date === undefined ? {} : { date: date.value }),
    programme: `labels/${slug}`,
    status: last.status,
    recipient: {
      path: recipient.value.node.path,
      name: recipient.value.name.text,
      ...(recipient.value.departement === undefined ? {} : { departement: recipient.value.departement }),
    },
    ...(level === undefined ? {} : { level: level.value.rank }),
    ...(first.programme.best === undefined ? {} : { bestLevel: first.programme.best }),
    ...(first.programme.unit === undefined ? {} : { levelUnit: first.programme.unit }),
  };
  return { summary, datasets: [slug], diagnostics: disagreements(best) };
}

function titleOf({ recipient, programme, year }: AwardStatement, level: string | undefined): string {
  const round = year === 'undated' ? programme.name.text : `${programme.name.text} ${year}`;
  return [recipient.name.text, level, round].filter((part) => part !== undefined).join(', ');
}

/** Dated changes decide by their date; a passing mention never outweighs a telling; else the most cautious wins. */
function lastStatus(best: readonly AwardStatement[]): AwardStatement {
  const [last] = [...best].sort(
    (a, b) =>
      Number(a.status === 'mentioned') - Number(b.status === 'mentioned') ||
      compareDates(b.date, a.date) ||
      STATUS_RANK[a.status] - STATUS_RANK[b.status],
  );
  if (last === undefined) throw new Error('an award without statements');
  return last;
}

/** 0 where the dates do not decide: one is missing, or one is part of the other. */
function compareDates(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a)) return 0;
  return a < b ? -1 : 1;
}

function isCertification({ programme }: AwardStatement, status: AwardStatusName): boolean {
  return programme.kind === 'label' && isHeld(status);
}

/** What schema.org says of a held label: since when, until when (where the label says how long), and how good. */
function certification(
  builder: DocumentBuilder,
  award: AwardStatement,
  status: AwardStatusName,
  rank: number | undefined,
  date: string | undefined,
): Record<string, NodeValue | undefined> {
  if (!isCertification(award, status)) return {};
  const { best, worst, validityYears } = award.programme;
  if (rank !== undefined) {
    builder.node('rating', ['schema:Rating'], {
      'schema:ratingValue': rank,
      'schema:bestRating': best,
      'schema:worstRating': worst === undefined ? undefined : Math.min(worst, rank),
    });
  }
  return {
    'schema:certificationRating': rank === undefined ? undefined : builder.iri('rating'),
    'schema:validFrom': date === undefined ? undefined : dateValue(date),
    'schema:expires':
      date === undefined || validityYears === undefined
        ? undefined
        : dateValue(yearsAfter(date, validityYears)),
  };
}

function yearsAfter(date: string, years: number): string {
  const moved = `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
  return moved.endsWith('-02-29') ? moved.replace('-02-29', '-02-28') : moved;
}

function describeStatusChanges(builder: DocumentBuilder, best: readonly AwardStatement[]): string[] {
  const changes = new Map<string, AwardStatement[]>();
  for (const statement of best) {
    if (statement.date === undefined || statement.status === 'mentioned') continue;
    const fragment = `status-${statement.date}`;
    const told = changes.get(fragment);
    if (told === undefined) changes.set(fragment, [statement]);
    else if (told[0]?.status === statement.status) told.push(statement);
  }
  return [...changes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([fragment, told]) => {
      const [first] = told;
      builder.node(fragment, ['StatusChange'], {
        status: first && builder.term(first.status),
        date: first?.date === undefined ? undefined : dateValue(first.date),
        evidence: builder.refers(told.flatMap(({ origin }) => origin.evidence)),
      });
      builder.stated(fragment, 'date', first?.origin.location);
      return builder.iri(fragment);
    });
}

function disagreements(best: readonly AwardStatement[]): Diagnostic[] {
  return [
    ...contradictions(best, (each) => each.level?.label.text, { fr: 'le niveau', en: 'the level' }),
    ...contradictions(
      best.filter(({ status }) => isHeld(status)),
      (each) => each.date,
      { fr: 'la date', en: 'the date' },
    ),
  ];
}
