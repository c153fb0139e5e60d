import type { TextRange } from '../core/location.js';
import { rawRange } from '../sources/article/offsets.js';
import type { ProgrammeDefinition } from '../sources/definitions.js';
import type { ArticleRecord } from '../sources/records.js';
import type { ArticleFacts, AwardFact, Fact, RecipientMention } from './facts.js';

/** Words of the file, with offsets in UTF-16 code units of its decoded text. */
export interface RawEvidence {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

/** What `palmares explain --json` prints: facts at or above the threshold, evidence in the raw file. */
export interface ExplainedArticle {
  readonly headline: string | null;
  readonly datePublished: string | null;
  readonly inLanguage: string | null;
  readonly awards: readonly Explained[];
  readonly organizations: readonly Explained[];
  readonly people: readonly Explained[];
  readonly events: readonly Explained[];
  readonly counts: readonly Explained[];
  readonly actions: readonly Explained[];
}

export type Explained = Readonly<Record<string, unknown>> & {
  readonly evidence: RawEvidence;
  readonly rule: string;
  readonly confidence: number;
};

export interface ExplainOptions {
  readonly programmes: ReadonlyMap<string, ProgrammeDefinition>;
  /** Facts below it are left out. */
  readonly threshold: number;
}

/** The facts of an article as data, each with its quote in the raw file, the rule and the confidence. */
export function explainAsJson(
  record: ArticleRecord,
  facts: ArticleFacts,
  options: ExplainOptions,
): ExplainedArticle {
  const explain = <T>(list: readonly Fact<T>[], shape: (value: T) => Record<string, unknown>): Explained[] =>
    list
      .filter((fact) => fact.confidence >= options.threshold)
      .map((fact) => ({
        ...shape(fact.value),
        evidence: evidenceOf(record, fact.evidence),
        rule: fact.rule,
        confidence: fact.confidence,
      }));
  return {
    headline: facts.headline?.value ?? null,
    datePublished: facts.datePublished?.value ?? null,
    inLanguage: facts.inLanguage,
    awards: explain(facts.awards, (award) => awardShape(award, options.programmes)),
    organizations: explain(facts.organizations, ({ name, role }) => ({ name, role })),
    people: explain(facts.people, (person) => ({ ...person })),
    events: explain(facts.events, ({ name, date, place }) => ({
      name,
      date,
      ...(place === undefined ? {} : { place }),
    })),
    counts: explain(facts.counts, (count) => ({
      what: count.what,
      value: count.value,
      ...(count.approximate ? { approx: true } : {}),
      ...(count.level === undefined ? {} : { level: count.level }),
    })),
    actions: explain(facts.actions, ({ title, description }) => ({
      title,
      ...(description === undefined ? {} : { description }),
    })),
  };
}

function awardShape(
  award: AwardFact,
  programmes: ReadonlyMap<string, ProgrammeDefinition>,
): Record<string, unknown> {
  const { recipient } = award;
  const definition = programmes.get(award.programme);
  const isOrdinary = recipient.type === 'commune' || recipient.type === 'abroad';
  const town = recipient.type === 'place' ? recipient.knownBy : undefined;
  return {
    recipient: town ?? recipient.name,
    inseeCode: codeOf(recipient),
    ...(isOrdinary ? {} : { recipientType: recipient.type }),
    label: nameOf(definition) ?? award.programme,
    level: award.level,
    levelUnit: definition?.levels?.unit ?? null,
    bestLevel: definition?.levels?.best ?? null,
    year: award.year,
    edition: award.edition,
    date: award.date,
    status: award.status,
    ...(award.previous ? { previous: true } : {}),
    ...(award.mention === undefined ? {} : { mention: award.mention }),
  };
}

/** A beach or a port is told by its commune, and so has its code; other places have none. */
function codeOf(recipient: RecipientMention): string | null {
  if (recipient.type === 'commune') return recipient.inseeCode;
  return recipient.type === 'place' && recipient.knownBy !== undefined ? recipient.commune : null;
}

function nameOf(definition: ProgrammeDefinition | undefined): string | undefined {
  const name = definition?.name;
  return typeof name === 'object' ? (name.fr ?? Object.values(name)[0]) : name;
}

function evidenceOf(record: ArticleRecord, range: TextRange): RawEvidence {
  const { start, end } = rawRange(record, range);
  return { exact: record.raw.slice(start, end), start, end };
}
