import { countFragment } from '../../model/count-fragment.js';
import { levelNode, mentionNode, programmeNode } from '../../model/programme-statements.js';
import type { CountStatement, EditionStatement, PersonMention } from '../../model/statement.js';
import type { DocumentSummary } from '../document.js';
import { type DocumentBuilder, dateValue, words } from './node-builder.js';
import { contradictions, pick, ranked } from './ranked.js';

/** A round of a programme: its number, year and ceremony are three things, each as stated. */
export function describeEdition(builder: DocumentBuilder, statements: readonly EditionStatement[]) {
  const best = ranked(statements);
  const [first] = best;
  if (first === undefined) throw new Error(`no statement of ${builder.path}`);
  const { programme, year } = first;
  const number = pick(best, (each) => each.number);
  const language = programme.name.language;
  const title = year === 'undated' ? undatedTitle(programme.name.text) : `${programme.name.text} ${year}`;
  // Inferred only where no source states the year itself.
  const isStated = best.some((each) => each.yearInferredFrom === undefined);
  const inferred = isStated ? undefined : pick(best, (each) => each.yearInferredFrom)?.value;
  const ceremony = describeCeremony(builder, best, title);
  const complete = pick(best, (each) => each.complete);
  const president = pick(best, (each) => each.juryPresident);
  builder.node('edition', ['Edition'], {
    'schema:name': words({ text: title, ...(language === undefined ? {} : { language }) }),
    programme: builder.refer(programmeNode(programme.slug)),
    number: number?.value,
    year: year === 'undated' ? undefined : String(year),
    yearInferredFrom: inferred && builder.term(inferred),
    ceremony: ceremony && builder.iri('ceremony'),
    juryPresident: president && builder.refer(president.value),
    supporter: builder.refers(best.flatMap(({ supporters }) => supporters)),
    partner: builder.refers(best.flatMap(({ partners }) => partners)),
    count: describeCounts(builder, best),
    absenceMeansNo: complete?.value ?? false,
    evidence: builder.refers(best.flatMap(({ origin }) => origin.evidence)),
    'prov:wasDerivedFrom': builder.derivedFrom(best.map(({ origin }) => origin)),
  });
  builder.stated('edition', 'number', number?.origin.location);
  builder.stated('edition', 'year', first.origin.location);
  builder.stated('edition', 'juryPresident', president?.origin.location);
  describePeople(
    builder,
    best.flatMap(({ people }) => people),
  );
  const summary: DocumentSummary = {
    title,
    ...(language === undefined ? {} : { language }),
    programme: `labels/${programme.slug}`,
    ...(year === 'undated' ? {} : { year }),
    ...(ceremony?.date === undefined
      ? year === 'undated'
        ? {}
        : { date: String(year) }
      : { date: ceremony.date }),
  };
  const diagnostics = [
    ...contradictions(best, (each) => each.number?.toString(), {
      what: { fr: 'le numéro d’édition', en: 'the edition’s number' },
    }),
    ...contradictions(best, (each) => each.ceremony?.date, {
      what: { fr: 'la date de la cérémonie', en: 'the ceremony’s date' },
      agree: (a, b) => a.startsWith(b) || b.startsWith(a),
    }),
  ];
  return { summary, datasets: [programme.slug], diagnostics };
}

const undatedTitle = (programme: string): string => `${programme}, année non précisée`;

function describeCeremony(
  builder: DocumentBuilder,
  best: readonly EditionStatement[],
  title: string,
): { readonly date?: string } | undefined {
  if (best.every(({ ceremony }) => ceremony === undefined)) return undefined;
  const date = pick(best, (each) => each.ceremony?.date);
  const name = pick(best, (each) => each.ceremony?.name);
  const place = pick(best, (each) => each.ceremony?.place);
  const location = pick(best, (each) => each.ceremony?.location);
  const organizer = pick(best, (each) => each.ceremony?.organizer ?? each.programme.issuer);
  if (place !== undefined) {
    builder.node('venue', ['schema:Place'], {
      'schema:name': words(place.value),
      'schema:containedInPlace': location && builder.refer(location.value),
    });
  }
  builder.node('ceremony', ['schema:Event'], {
    'schema:name': words(name?.value ?? { text: `Remise du label ${title}`, language: 'fr' }),
    'schema:startDate': date && dateValue(date.value),
    'schema:location': place ? builder.iri('venue') : location && builder.refer(location.value),
    'schema:organizer': organizer && builder.refer(organizer.value),
  });
  builder.stated('ceremony', 'schema:startDate', date?.origin.location);
  builder.stated('ceremony', 'schema:name', name?.origin.location);
  return date === undefined ? {} : { date: date.value };
}

/** Counts are one node for each source and qualifier, since sources disagree; the name of each outlives the others. */
function describeCounts(builder: DocumentBuilder, best: readonly EditionStatement[]): string[] {
  const counts = new Map<string, { readonly count: CountStatement; readonly statement: EditionStatement }>();
  for (const statement of best) {
    for (const count of statement.counts) {
      const fragment = countFragment(count, statement.origin);
      if (!counts.has(fragment)) counts.set(fragment, { count, statement });
    }
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([fragment, { count, statement }]) => {
      const { slug } = statement.programme;
      builder.node(fragment, ['Count'], {
        what: builder.term(count.what),
        value: count.value,
        approximate: count.approximate,
        unit: count.unit && words(count.unit),
        note: count.note && words(count.note),
        atLevel: count.level === undefined ? undefined : builder.refer(levelNode(slug, count.level)),
        forMention: count.mention === undefined ? undefined : builder.refer(mentionNode(slug, count.mention)),
        evidence: builder.refers(statement.origin.evidence),
        'prov:wasDerivedFrom':
          count.source === undefined ? builder.derivedFrom([statement.origin]) : builder.source(count.source),
      });
      builder.stated(fragment, 'value', statement.origin.location);
      return builder.iri(fragment);
    });
}

/** People whom a document names and itself describes. */
export function describePeople(builder: DocumentBuilder, people: readonly PersonMention[]): void {
  for (const { fragment, name, jobTitle } of new Map(people.map((each) => [each.fragment, each])).values())
    builder.node(fragment, ['schema:Person'], {
      'schema:name': name,
      'schema:jobTitle': jobTitle && words(jobTitle),
    });
}
