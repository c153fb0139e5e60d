import { relative } from 'node:path';
import type { BuildOutcome, ContentCheck, TableSummary } from '../build/contract.js';
import type { Localized } from '../core/localized.js';
import { formatLocation } from '../core/location.js';
import { countFindings, type Finding, findings, groupByFile } from '../validation/findings.js';
import { sentence } from '../validation/formats/text.js';
import { type CountedWord, counted } from './counted.js';
import type { Terminal } from './terminal.js';

/** More errors than these are counted, not listed: `validate` lists all. */
const LISTED_ERRORS = 30;

/** What a build did, for a person: what was read, what was published, what was not and why, and where it is. */
export function buildSummary(outcome: BuildOutcome, out: string, terminal: Terminal): string {
  const { check } = outcome;
  return [
    counted(check.articles, ARTICLES, terminal.language),
    ...check.tables.map((table) => tableLine(table, terminal)),
    ...errorLines(check, terminal),
    warningLine(check, terminal),
    ...endLines(outcome, out, terminal),
  ].join('\n');
}

function tableLine(table: TableSummary, terminal: Terminal): string {
  const { file, rowsPublished, rowsReported } = table;
  const read = counted(table.rowsRead, ROWS_READ, terminal.language);
  const published = counted(rowsPublished, PUBLISHED, terminal.language);
  const reported = counted(rowsReported, REPORTED, terminal.language);
  const adds = table.rowsRead === rowsPublished + rowsReported ? '=' : '≠';
  const colon = terminal.language === 'fr' ? '\u00a0:' : ':';
  return `  ${printable(file)}${colon} ${read} ${adds} ${published} + ${reported}`;
}

function errorLines(check: ContentCheck, terminal: Terminal): string[] {
  const errors = findings(check).filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return [];
  const { heldBack } = check.report;
  const held = heldBack.length === 0 ? [] : [counted(heldBack.length, HELD_BACK, terminal.language)];
  const told = [...held, counted(countFindings(check).error, ERRORS, terminal.language)].join(', ');
  const lines = [terminal.colours.red(told)];
  for (const [file, found] of groupByFile(errors.slice(0, LISTED_ERRORS))) {
    lines.push(`  ${terminal.colours.bold(printable(file))}`);
    lines.push(...found.map((finding) => `    ${findingLine(finding, terminal)}`));
  }
  if (errors.length > LISTED_ERRORS) lines.push(`  ${terminal.say(MORE_ERRORS)}`);
  return lines;
}

function findingLine(finding: Finding, terminal: Terminal): string {
  const place = finding.location === undefined ? finding.code : formatLocation(finding.location);
  return `${terminal.colours.cyan(printable(place))} ${printable(sentence(finding, terminal.language))}`;
}

function warningLine(check: ContentCheck, terminal: Terminal): string {
  const { warning, info } = countFindings(check);
  const counts = `${counted(warning, WARNINGS, terminal.language)}, ${counted(info, HINTS, terminal.language)}`;
  return warning + info === 0 ? counts : `${counts} (${terminal.say(LISTED_BY_VALIDATE)})`;
}

function endLines(outcome: BuildOutcome, out: string, terminal: Terminal): string[] {
  if (outcome.kind === 'nothing') return [terminal.colours.red(terminal.say(NOTHING[outcome.reason]))];
  const { documents, triples, version, changed } = outcome;
  const size = `${counted(documents, DOCUMENTS, terminal.language)}, ${counted(triples, TRIPLES, terminal.language)}`;
  const folder = relative(process.cwd(), out) || '.';
  return [
    `${terminal.colours.green(size)} → ${folder.startsWith('..') ? out : folder}`,
    `version ${version}${changed ? '' : ` ${terminal.say(UNCHANGED)}`}`,
  ];
}

/** Content is shown, not obeyed: no control character reaches the terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}

const ARTICLES: CountedWord = { fr: ['article', 'articles'], en: ['article', 'articles'] };
const ROWS_READ: CountedWord = { fr: ['ligne lue', 'lignes lues'], en: ['row read', 'rows read'] };
const PUBLISHED: CountedWord = { fr: ['publiée', 'publiées'], en: ['published', 'published'] };
const REPORTED: CountedWord = { fr: ['signalée', 'signalées'], en: ['reported', 'reported'] };
const HELD_BACK: CountedWord = {
  fr: ['document retenu', 'documents retenus'],
  en: ['document held back', 'documents held back'],
};
const ERRORS: CountedWord = { fr: ['erreur', 'erreurs'], en: ['error', 'errors'] };
const WARNINGS: CountedWord = {
  fr: ['avertissement', 'avertissements'],
  en: ['warning', 'warnings'],
};
const HINTS: CountedWord = { fr: ['conseil', 'conseils'], en: ['hint', 'hints'] };
const DOCUMENTS: CountedWord = {
  fr: ['document publié', 'documents publiés'],
  en: ['document published', 'documents published'],
};
const TRIPLES: CountedWord = { fr: ['triplet', 'triplets'], en: ['triple', 'triples'] };
const MORE_ERRORS: Localized = {
  fr: '… « palmares validate » donne la liste entière.',
  en: '… “palmares validate” gives the whole list.',
};
const LISTED_BY_VALIDATE: Localized = {
  fr: 'voir « palmares validate »',
  en: 'see “palmares validate”',
};
const UNCHANGED: Localized = { fr: '(inchangée)', en: '(unchanged)' };
const NOTHING: Readonly<Record<'strict' | 'empty', Localized>> = {
  strict: {
    fr: 'Rien n’est publié : --strict n’admet aucune erreur. Corrigez-les, ou construisez sans --strict.',
    en: 'Nothing is published: --strict admits no error. Mend them, or build without --strict.',
  },
  empty: {
    fr: 'Rien n’est publié : ce dossier ne donne aucun document. Ajoutez un article ou un tableau.',
    en: 'Nothing is published: this folder gives no document. Add an article or a table.',
  },
};
