import type { Diagnostic } from '../../core/diagnostic.js';
import type { Gazetteer } from '../../places/gazetteer.js';
import type { ProgrammeDefinition } from '../../sources/definitions.js';
import type { ArticleRecord } from '../../sources/records.js';
import { sameRecipient } from '../awards/merge.js';
import type { AwardFact, Fact, RecipientMention } from '../facts.js';
import { fold } from '../text/fold.js';
import { type Ignored, type StatedAward, statementsOf } from './statements.js';

export interface AuthorInput {
  readonly record: ArticleRecord;
  readonly awards: readonly Fact<AwardFact>[];
  readonly programmes: ReadonlyMap<string, ProgrammeDefinition>;
  readonly gazetteer: Gazetteer;
  readonly place: string | null;
}

export interface AuthorOutput {
  readonly awards: readonly Fact<AwardFact>[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Slots in which a reading can contradict what the author states. */
const COMPARED = ['level', 'year', 'status', 'date', 'edition'] as const;

/** Gives the author the last word: `ignore:` takes readings out, `awards:` adds and corrects; contradictions are reported. */
export function applyStatements(input: AuthorInput): AuthorOutput {
  const statements = statementsOf(input.record);
  const diagnostics: Diagnostic[] = [...statements.diagnostics];
  let awards = [...input.awards];
  for (const { rule, key } of statements.ignore) {
    const kept = awards.filter((award) => !isIgnored(award, rule, input));
    if (kept.length === awards.length) diagnostics.push(unusedIgnore(input.record, key));
    awards = kept;
  }
  for (const { award, key } of statements.awards) {
    const stated = resolve(award, key, awards, input, diagnostics);
    if (stated === undefined) continue;
    const told = awards.filter((other) => isTold(other.value, stated, award));
    for (const other of told) diagnostics.push(...contradictions(other, award, key, input.record));
    awards = awards.filter((other) => !told.includes(other));
    awards.push(factOf(stated, award, told[0]));
  }
  return { awards, diagnostics };
}

interface Stated {
  readonly programme: string;
  readonly recipient: RecipientMention;
}

function resolve(
  award: StatedAward,
  key: string,
  awards: readonly Fact<AwardFact>[],
  input: AuthorInput,
  diagnostics: Diagnostic[],
): Stated | undefined {
  const programme = programmeOf(award.label, input.programmes);
  if (programme === undefined) {
    diagnostics.push(
      problem(
        input.record,
        `${key}.label`,
        `Label inconnu : « ${award.label} ».`,
        `Unknown label: “${award.label}”.`,
      ),
    );
    return undefined;
  }
  const recipient = recipientOf(award, programme, awards, input);
  if (recipient === undefined) {
    diagnostics.push(
      problem(
        input.record,
        key,
        'Lauréat introuvable : précisez « recipient » ou « insee ».',
        'No recipient found: state “recipient” or “insee”.',
      ),
    );
    return undefined;
  }
  return { programme, recipient };
}

/** Slug of a label by slug, name or alias. */
function programmeOf(
  label: string,
  programmes: ReadonlyMap<string, ProgrammeDefinition>,
): string | undefined {
  if (programmes.has(label)) return label;
  for (const [slug, definition] of programmes) {
    const names = typeof definition.name === 'string' ? [definition.name] : Object.values(definition.name);
    if ([...names, ...definition.aliases].some((name) => fold(name) === fold(label))) return slug;
  }
  return undefined;
}

function recipientOf(
  award: StatedAward,
  programme: string,
  awards: readonly Fact<AwardFact>[],
  input: AuthorInput,
): RecipientMention | undefined {
  const { gazetteer } = input;
  if (award.type !== undefined && award.type !== 'commune' && award.recipient !== undefined) {
    const name = award.recipient;
    if (award.type !== 'epci') return { type: award.type, name, commune: award.insee ?? null };
    const found = gazetteer.epciByName(name);
    return { type: 'epci', name, siren: found.length === 1 ? (found[0]?.siren ?? null) : null };
  }
  const code = award.insee ?? (award.recipient === undefined ? input.place : null);
  if (code !== null) {
    const match = gazetteer.communeByCode(code);
    return match.kind === 'one'
      ? { type: 'commune', name: award.recipient ?? match.commune.name, inseeCode: match.commune.code }
      : undefined;
  }
  if (award.recipient !== undefined) {
    const named = award.recipient;
    const told = awards.find((other) => fold(other.value.recipient.name) === fold(named));
    if (told !== undefined) return told.value.recipient;
    const match = gazetteer.communeByName(named);
    return { type: 'commune', name: named, inseeCode: match.kind === 'one' ? match.commune.code : null };
  }
  const candidates = awards.filter((other) => other.value.programme === programme && !other.value.previous);
  return candidates.length === 1 ? candidates[0]?.value.recipient : undefined;
}

function isTold(read: AwardFact, stated: Stated, award: StatedAward): boolean {
  if (read.programme !== stated.programme || !sameRecipient(read.recipient, stated.recipient)) return false;
  if (read.previous !== (award.previous ?? false) && (award.year ?? null) !== read.year) return false;
  return (read.mention ?? undefined) === award.mention;
}

function factOf(stated: Stated, award: StatedAward, told: Fact<AwardFact> | undefined): Fact<AwardFact> {
  const read = told?.value;
  const mention = award.mention ?? read?.mention;
  const inferred = award.year === undefined ? read?.yearInferredFrom : undefined;
  const value: AwardFact = {
    recipient: stated.recipient,
    programme: stated.programme,
    level: award.level === undefined ? (read?.level ?? null) : award.level,
    year: award.year === undefined ? (read?.year ?? null) : award.year,
    edition: award.edition ?? read?.edition ?? null,
    date: award.date ?? read?.date ?? null,
    status: award.status ?? read?.status ?? 'awarded',
    previous: award.previous ?? read?.previous ?? false,
    ...(mention === undefined ? {} : { mention }),
    ...(inferred === undefined ? {} : { yearInferredFrom: inferred }),
  };
  return { value, evidence: told?.evidence ?? { start: 0, end: 0 }, rule: 'author/award', confidence: 1 };
}

function contradictions(
  read: Fact<AwardFact>,
  award: StatedAward,
  key: string,
  record: ArticleRecord,
): Diagnostic[] {
  return COMPARED.flatMap((slot): Diagnostic[] => {
    const stated = award[slot];
    const told = read.value[slot];
    if (stated === undefined || stated === null || told === null || String(stated) === String(told))
      return [];
    const quote = record.text.slice(read.evidence.start, read.evidence.end);
    return [
      {
        severity: 'warning',
        code: 'article/contradiction',
        location: record.frontMatter.locate(`${key}.${slot}`),
        message: {
          fr: `L’auteur indique « ${stated} » (${slot}), le texte « ${told} » : « ${quote} ». L’indication de l’auteur est retenue.`,
          en: `The author states “${stated}” (${slot}), the text “${told}”: “${quote}”. The author’s statement is kept.`,
        },
        advice: { fr: 'Corrigez le texte ou l’en-tête.', en: 'Correct the text or the front matter.' },
      },
    ];
  });
}

function isIgnored(award: Fact<AwardFact>, rule: Ignored, input: AuthorInput): boolean {
  if (typeof rule === 'string') {
    const quote = input.record.text.slice(award.evidence.start, award.evidence.end);
    return fold(quote).includes(fold(rule)) || fold(rule).includes(fold(quote));
  }
  const { value } = award;
  if (rule.label !== undefined && programmeOf(rule.label, input.programmes) !== value.programme) return false;
  if (rule.recipient !== undefined && fold(rule.recipient) !== fold(value.recipient.name)) return false;
  if (rule.level !== undefined && rule.level !== value.level) return false;
  if (rule.year !== undefined && rule.year !== value.year) return false;
  return rule.status === undefined || rule.status === value.status;
}

function unusedIgnore(record: ArticleRecord, key: string): Diagnostic {
  return {
    severity: 'info',
    code: 'article/ignore-unused',
    location: record.frontMatter.locate(key),
    message: {
      fr: 'Rien de ce qui a été lu ne correspond à cette exclusion.',
      en: 'Nothing that was read matches this exclusion.',
    },
  };
}

function problem(record: ArticleRecord, key: string, fr: string, en: string): Diagnostic {
  return {
    severity: 'error',
    code: 'article/front-matter-award',
    location: record.frontMatter.locate(key),
    message: { fr, en },
  };
}
