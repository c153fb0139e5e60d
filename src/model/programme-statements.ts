import { sha256 } from '../core/hash.js';
import { slugify } from '../core/slug.js';
import type { Commune, Gazetteer } from '../places/gazetteer.js';
import type { ProgrammeDefinition } from '../sources/definitions.js';
import type { ProgrammeRecord } from '../sources/records.js';
import { type EditionYear, editionPath, MAIN_FRAGMENT, programmePath } from './document-path.js';
import type {
  Ceremony,
  CountStatement,
  EditionStatement,
  NodeReference,
  Origin,
  PersonMention,
  ProgrammeStatement,
  ProgrammeSummary,
  Statement,
  Text,
} from './statement.js';
import { textsOf } from './texts.js';

type EditionDefinition = ProgrammeDefinition['editions'][number];

/** Names what a definition names: a part of what the resolver does, which in turn states programmes. */
export interface Naming {
  readonly language: string;
  readonly gazetteer: Gazetteer;
  organization(name: string): NodeReference | undefined;
  commune(commune: Commune): NodeReference;
  programmeSummary(record: ProgrammeRecord): ProgrammeSummary;
}

/** What a label's definition says: of the programme, and of each of its editions. */
export function programmeStatements(record: ProgrammeRecord, resolver: Naming): Statement[] {
  return [
    programmeStatement(record, resolver),
    ...record.definition.editions.map((edition, index) => editionStatement(record, edition, index, resolver)),
  ];
}

function programmeStatement(record: ProgrammeRecord, resolver: Naming): ProgrammeStatement {
  const { definition, slug } = record;
  const { language } = resolver;
  const organization = (name: string): NodeReference[] => {
    const node = resolver.organization(name);
    return node === undefined ? [] : [node];
  };
  const [organiser] = definition.organiser === undefined ? [] : organization(definition.organiser);
  return {
    kind: 'programme',
    path: programmePath(slug),
    origin: statedAt(record, 'name'),
    names: textsOf(definition.name, language),
    aliases: definition.aliases.map((text) => ({ text, language })),
    programmeKind: definition.kind,
    descriptions: definition.description === undefined ? [] : textsOf(definition.description, language),
    levels: (definition.levels?.values ?? []).map(({ rank, label }) => ({
      rank,
      labels: textsOf(label, language),
    })),
    mentions: definition.mentions.map((mention) => ({
      slug: mention.slug,
      names: textsOf(mention.name, language),
    })),
    supporters: definition.supporters.flatMap(organization),
    partners: definition.partners.flatMap(organization),
    recipients: definition.recipients,
    sameAs: definition.sameAs,
    ...(definition.levels === undefined ? {} : { unit: definition.levels.unit }),
    ...(organiser === undefined ? {} : { organiser }),
    ...(definition.validityYears === undefined ? {} : { validityYears: definition.validityYears }),
    ...(definition.firstYear === undefined ? {} : { firstYear: definition.firstYear }),
    ...(definition.site === undefined ? {} : { site: definition.site }),
  };
}

function editionStatement(
  record: ProgrammeRecord,
  edition: EditionDefinition,
  index: number,
  resolver: Naming,
): EditionStatement {
  const year = yearOf(edition);
  const path = editionPath(record.slug, year);
  const origin = statedAt(record, `editions[${index}]`, edition.source);
  const president = edition.juryPresident === undefined ? undefined : personMention(edition.juryPresident);
  return {
    kind: 'edition',
    path,
    origin,
    programme: resolver.programmeSummary(record),
    year,
    people: president === undefined ? [] : [president],
    supporters: [],
    partners: [],
    counts: edition.counts.map((count) => countStatement(count, resolver.language)),
    complete: edition.complete,
    ...(edition.number === undefined ? {} : { number: edition.number }),
    ...(edition.year === undefined && year !== 'undated' ? { yearInferredFrom: 'fromCeremonyDate' } : {}),
    ...(edition.date === undefined && edition.place === undefined
      ? {}
      : { ceremony: ceremonyOf(edition, resolver) }),
    ...(president === undefined ? {} : { juryPresident: { path, fragment: president.fragment } }),
  };
}

/** The label-year as stated; else that of the ceremony; never computed from the number. */
function yearOf({ year, date }: EditionDefinition): EditionYear {
  return year ?? (date === undefined ? 'undated' : Number(date.slice(0, 4)));
}

function ceremonyOf(edition: EditionDefinition, resolver: Naming): Ceremony {
  const match = edition.commune === undefined ? undefined : resolver.gazetteer.communeByCode(edition.commune);
  return {
    ...(edition.date === undefined ? {} : { date: edition.date }),
    ...(edition.place === undefined ? {} : { place: { text: edition.place, language: resolver.language } }),
    ...(match?.kind === 'one' ? { location: resolver.commune(match.commune) } : {}),
  };
}

function countStatement(count: EditionDefinition['counts'][number], language: string): CountStatement {
  const text = (value: string): Text => ({ text: value, language });
  return {
    what: count.what,
    value: count.value,
    approximate: count.approximate,
    ...(count.unit === undefined ? {} : { unit: text(count.unit) }),
    ...(count.level === undefined ? {} : { level: count.level }),
    ...(count.mention === undefined ? {} : { mention: count.mention }),
    ...(count.note === undefined ? {} : { note: text(count.note) }),
    ...(count.source === undefined ? {} : { source: { kind: 'page', iri: count.source } }),
  };
}

/** Somebody described in the document that names them: two people of one name are never merged by guess. */
export function personMention(name: string, jobTitle?: Text): PersonMention {
  const slug = slugify(name) || sha256(name).slice(0, 8);
  return { fragment: `person-${slug}`, name, ...(jobTitle === undefined ? {} : { jobTitle }) };
}

function statedAt(record: ProgrammeRecord, key: string, page?: string): Origin {
  return {
    location: record.locate(key),
    authority: 'stated',
    confidence: 1,
    evidence: [],
    ...(page === undefined ? {} : { source: { kind: 'page', iri: page } }),
  };
}

export const programmeNode = (slug: string): NodeReference => ({
  path: programmePath(slug),
  fragment: MAIN_FRAGMENT.programme,
});

export const levelNode = (slug: string, rank: number): NodeReference => ({
  path: programmePath(slug),
  fragment: `level-${rank}`,
});

export const mentionNode = (slug: string, mention: string): NodeReference => ({
  path: programmePath(slug),
  fragment: `mention-${mention}`,
});

export const editionNode = (programme: string, year: EditionYear): NodeReference => ({
  path: editionPath(programme, year),
  fragment: MAIN_FRAGMENT.edition,
});
