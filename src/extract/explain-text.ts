import type { Language } from '../core/localized.js';
import { formatLocation, type TextRange } from '../core/location.js';
import { locateRange } from '../sources/article/offsets.js';
import type { ProgrammeDefinition } from '../sources/definitions.js';
import type { ArticleRecord } from '../sources/records.js';
import type { ArticleFacts, AwardFact, Fact } from './facts.js';

/** How marks are drawn: terminal colours, or nothing. */
export interface ExplainStyle {
  readonly underline: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

export interface ExplainTextOptions {
  readonly programmes: ReadonlyMap<string, ProgrammeDefinition>;
  readonly threshold: number;
  readonly language: Language;
  readonly style: ExplainStyle;
}

interface Line {
  readonly text: string;
  readonly evidence: TextRange;
  readonly rule: string;
  readonly confidence: number;
}

const WORDS = {
  fr: {
    published: 'Publié',
    review: 'À relire (confiance sous le seuil)',
    misunderstood: 'Non compris, ou à vérifier',
    nothing: 'Aucun fait lu.',
    previous: 'antérieur',
    statuses: {
      awarded: 'obtenu',
      renewed: 'renouvelé',
      candidate: 'candidature',
      lost: 'perdu',
      mentioned: 'cité',
    },
    kinds: {
      headline: 'titre',
      date: 'date de publication',
      organization: 'organisme',
      person: 'personne',
      event: 'événement',
      count: 'nombre',
      action: 'action',
    },
    roles: {
      organiser: 'organisateur',
      supporter: 'soutien',
      partner: 'partenaire',
      jury: 'jury',
      other: 'autre',
    },
    counted: { participants: 'participants', laureates: 'lauréats' },
  },
  en: {
    published: 'Published',
    review: 'For review (confidence below the threshold)',
    misunderstood: 'Not understood, or to be checked',
    nothing: 'No fact was read.',
    previous: 'earlier',
    statuses: {
      awarded: 'awarded',
      renewed: 'renewed',
      candidate: 'candidate',
      lost: 'lost',
      mentioned: 'mentioned',
    },
    kinds: {
      headline: 'headline',
      date: 'publication date',
      organization: 'organisation',
      person: 'person',
      event: 'event',
      count: 'count',
      action: 'action',
    },
    roles: {
      organiser: 'organiser',
      supporter: 'supporter',
      partner: 'partner',
      jury: 'jury',
      other: 'other',
    },
    counted: { participants: 'participants', laureates: 'laureates' },
  },
} as const;

/** The article with its evidence underlined and numbered, then the facts, those held for review and what was not understood. */
export function explainAsText(
  record: ArticleRecord,
  facts: ArticleFacts,
  options: ExplainTextOptions,
): string {
  const words = WORDS[options.language];
  const lines = linesOf(facts, options);
  const published = lines.filter((line) => line.confidence >= options.threshold);
  const held = lines.filter((line) => line.confidence < options.threshold);
  const numbered = [...published, ...held];
  const list = (some: readonly Line[]): string[] =>
    some.map((line) => render(line, numbered.indexOf(line) + 1, record, options));
  const parts = [underlined(record.text, numbered, options.style), ''];
  if (numbered.length === 0) parts.push(words.nothing);
  if (published.length > 0) parts.push(options.style.bold(words.published), ...list(published), '');
  if (held.length > 0) parts.push(options.style.bold(words.review), ...list(held), '');
  if (facts.diagnostics.length > 0) {
    parts.push(options.style.bold(words.misunderstood));
    for (const { location, message } of facts.diagnostics)
      parts.push(`  ${formatLocation(location)} ${message[options.language]}`);
  }
  return parts.join('\n');
}

function render(line: Line, number: number, record: ArticleRecord, { style }: ExplainTextOptions): string {
  const place =
    line.evidence.end > line.evidence.start
      ? formatLocation(locateRange(record, line.evidence))
      : record.file.path;
  return `  [${number}] ${line.text} ${style.dim(`(${line.rule}, ${line.confidence.toFixed(2)}, ${place})`)}`;
}

function linesOf(facts: ArticleFacts, options: ExplainTextOptions): Line[] {
  const { kinds, roles, counted } = WORDS[options.language];
  const told = <T>(list: readonly Fact<T>[], text: (value: T) => string): Line[] =>
    list.map((fact) => ({
      text: text(fact.value),
      evidence: fact.evidence,
      rule: fact.rule,
      confidence: fact.confidence,
    }));
  const one = <T>(fact: Fact<T> | null): readonly Fact<T>[] => (fact === null ? [] : [fact]);
  return [
    ...told(one(facts.headline), (headline) => `${kinds.headline} : ${headline}`),
    ...told(one(facts.datePublished), (date) => `${kinds.date} : ${date}`),
    ...told(facts.awards, (award) => awardLine(award, options)),
    ...told(facts.organizations, ({ name, role }) => `${kinds.organization} : ${name} (${roles[role]})`),
    ...told(facts.people, ({ name, role, jobTitle }) => `${kinds.person} : ${name} (${jobTitle ?? role})`),
    ...told(facts.events, ({ name, date }) => `${kinds.event} : ${name}${date === null ? '' : `, ${date}`}`),
    ...told(
      facts.counts,
      ({ what, value, approximate, unit }) =>
        `${kinds.count} : ${counted[what]} = ${approximate ? '≈ ' : ''}${value}${unit === undefined ? '' : ` ${unit}`}`,
    ),
    ...told(facts.actions, ({ order, title }) => `${kinds.action} ${order} : ${title}`),
  ];
}

function awardLine(award: AwardFact, options: ExplainTextOptions): string {
  const words = WORDS[options.language];
  const definition = options.programmes.get(award.programme);
  const name =
    definition === undefined
      ? award.programme
      : typeof definition.name === 'string'
        ? definition.name
        : (definition.name[options.language] ?? definition.name.fr ?? award.programme);
  const level = award.level === null ? '' : levelText(award.level, definition);
  const code =
    award.recipient.type === 'commune' && award.recipient.inseeCode !== null
      ? ` [${award.recipient.inseeCode}]`
      : '';
  const parts = [
    name,
    level,
    award.mention ?? '',
    award.year === null ? '' : String(award.year),
    words.statuses[award.status],
    award.date ?? '',
    award.previous ? words.previous : '',
  ];
  return `${award.recipient.name}${code} : ${parts.filter((part) => part !== '').join(', ')}`;
}

/** `1 laurier`, `3 lauriers`, `4 @`. */
function levelText(level: number, definition: ProgrammeDefinition | undefined): string {
  const { unit = '', unitWords = [] } = definition?.levels ?? {};
  const singular = level < 2 ? unitWords[0] : undefined;
  return `${level} ${singular ?? unit}`.trim();
}

/** Underlines every stretch of evidence once; the numbers of the facts follow where their evidence ends. */
function underlined(text: string, lines: readonly Line[], style: ExplainStyle): string {
  const shown = lines
    .map((line, index) => ({ ...line.evidence, number: index + 1 }))
    .filter((range) => range.end > range.start);
  const cuts = [...new Set([0, text.length, ...shown.flatMap((range) => [range.start, range.end])])].sort(
    (a, b) => a - b,
  );
  const starts = new Map<number, number>();
  const ends = new Map<number, number[]>();
  for (const range of shown) {
    starts.set(range.start, (starts.get(range.start) ?? 0) + 1);
    ends.set(range.end, [...(ends.get(range.end) ?? []), range.number]);
  }
  let result = '';
  let open = 0;
  for (let index = 0; index + 1 < cuts.length; index++) {
    const from = cuts[index] ?? 0;
    const to = cuts[index + 1] ?? from;
    open += (starts.get(from) ?? 0) - (ends.get(from)?.length ?? 0);
    const part = text.slice(from, to);
    result +=
      open > 0
        ? part
            .split('\n')
            .map((line) => (line === '' ? '' : style.underline(line)))
            .join('\n')
        : part;
    const numbers = ends.get(to);
    if (numbers !== undefined) result += style.dim(`[${numbers.join(',')}]`);
  }
  return result;
}
