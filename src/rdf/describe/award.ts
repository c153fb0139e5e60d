import { mentionOfAward, OWN_MENTION_FRAGMENT } from '../../model/distinctions.js';
import { editionNode, levelNode } from '../../model/programme-statements.js';
import type { AwardStatement, AwardStatusName, Text } from '../../model/statement.js';
import type { DocumentSummary, NodeValue } from '../document.js';
import { disagreements } from './award-disagreements.js';
import { decidingStatement, isHeld, speakersFor } from './award-status.js';
import { type DocumentBuilder, dateValue, words } from './node-builder.js';
import { pick, ranked } from './ranked.js';

/** One award, put together from every source that tells of it. */
export function describeAward(builder: DocumentBuilder, statements: readonly AwardStatement[]) {
  const best = ranked(statements);
  const [first] = best;
  if (first === undefined) throw new Error(`no statement of ${builder.path}`);
  const last = decidingStatement(best);
  const speakers = speakersFor(best, last.status);
  const level = pick(speakers.flat(), (each) => each.level);
  const mention = pick(best, (each) => each.mention);
  const date = preciseDate(best.filter((each) => each.status === last.status));
  const recipient = { value: first.recipient, origin: first.origin };
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
    mention: mention && builder.refer(mentionOfAward(builder.path, slug, mention.value)),
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
  if (mention?.value.isRegistered === false) describeMention(builder, mention.value.label);
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
  return { summary, datasets: [slug], diagnostics: disagreements(best, speakers[0] ?? []) };
}

function titleOf({ recipient, programme, year }: AwardStatement, level: string | undefined): string {
  const round = year === 'undated' ? programme.name.text : `${programme.name.text} ${year}`;
  return [recipient.name.text, level, round].filter((part) => part !== undefined).join(', ');
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
      'schema:bestRating': best === undefined ? undefined : Math.max(best, rank),
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

/** The same day, or the last of February where that year has no 29th. */
function yearsAfter(date: string, years: number): string {
  const year = Number(date.slice(0, 4)) + years;
  const moved = `${year}${date.slice(4)}`;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return moved.endsWith('-02-29') && !isLeap ? moved.replace('-02-29', '-02-28') : moved;
}

/** A mention that the registry does not know is described by the award that has it. */
function describeMention(builder: DocumentBuilder, label: Text): void {
  builder.node(OWN_MENTION_FRAGMENT, ['SpecialMention', 'skos:Concept', 'schema:DefinedTerm'], {
    'skos:prefLabel': words(label),
    'schema:name': words(label),
  });
}

/** The best statement's date, as precisely as another gives it: `2021-02-04` for `2021-02`. */
function preciseDate(statements: readonly AwardStatement[]): ReturnType<typeof pick<AwardStatement, string>> {
  const known = pick(statements, (each) => each.date);
  if (known === undefined) return undefined;
  const precise = statements.filter(({ date }) => date?.startsWith(known.value));
  const [longest] = [...precise].sort((a, b) => (b.date?.length ?? 0) - (a.date?.length ?? 0));
  return longest?.date === undefined ? known : { value: longest.date, origin: longest.origin };
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
