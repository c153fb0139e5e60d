import { createColors } from 'picocolors';
import type { Severity } from '../../core/diagnostic.js';
import type { Language, Localized } from '../../core/localized.js';
import { formatLocation } from '../../core/location.js';
import { countFindings, type Finding, findings, groupByFile, type ReportInput } from '../findings.js';

export interface TextOptions {
  readonly language: Language;
  readonly colours?: boolean;
}

/**
 * For a person at a terminal: findings under the file they are in, one a line as `file:line message — advice`, then
 * the sums.
 */
export function writeText(input: ReportInput, { language, colours = false }: TextOptions): string {
  const colour = createColors(colours);
  const paint = { error: colour.red, warning: colour.yellow, info: colour.dim };
  const lines: string[] = [];
  for (const [file, found] of groupByFile(findings(input))) {
    lines.push(colour.bold(printable(file)));
    for (const finding of found) {
      const mark = paint[finding.severity](SEVERITY[finding.severity][language]);
      lines.push(`  ${mark} ${colour.cyan(place(finding))} ${printable(sentence(finding, language))}`);
    }
    lines.push('');
  }
  lines.push(summary(input, language));
  return `${lines.join('\n')}\n`;
}

/** What is wrong — what to do. */
export function sentence({ message, advice }: Finding, language: Language): string {
  return advice === undefined ? message[language] : `${message[language]} — ${advice[language]}`;
}

/** Content is shown, not obeyed: no control character reaches the terminal. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}

function place({ location, document, code }: Finding): string {
  return printable(location === undefined ? (document ?? code) : formatLocation(location));
}

const SEVERITY: Readonly<Record<Severity, Localized>> = {
  error: { fr: 'erreur', en: 'error' },
  warning: { fr: 'avertissement', en: 'warning' },
  info: { fr: 'conseil', en: 'hint' },
};

type Forms = readonly [one: string, many: string];
const WORDS: Readonly<Record<Language, Readonly<Record<Severity | 'checked' | 'held', Forms>>>> = {
  fr: {
    checked: ['document vérifié', 'documents vérifiés'],
    held: ['retenu', 'retenus'],
    error: ['erreur', 'erreurs'],
    warning: ['avertissement', 'avertissements'],
    info: ['conseil', 'conseils'],
  },
  en: {
    checked: ['document checked', 'documents checked'],
    held: ['held back', 'held back'],
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    info: ['hint', 'hints'],
  },
};

function summary(input: ReportInput, language: Language): string {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  const words = WORDS[language];
  const say = (count: number, [one, many]: Forms) =>
    `${number.format(count)} ${plural.select(count) === 'one' ? one : many}`;
  const counts = countFindings(input);
  const { documents, heldBack } = input.report;
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  const found = (['error', 'warning', 'info'] as const).map((severity) =>
    say(counts[severity], words[severity]),
  );
  return `${say(documents, words.checked)}, ${say(heldBack.length, words.held)}${colon}${found.join(', ')}.`;
}
