import type { Language } from '../core/localized.js';
import type { DocumentSummary } from '../rdf/document.js';
import type { PageContext } from './page-context.js';

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(value);
}

/** `0.98` as `98 %`. */
export function formatPercentage(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 0 }).format(
    value,
  );
}

const PARTS_BY_LENGTH: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** An ISO date in words, as precise as it is: `2016-11` as `novembre 2016`. Anything else stays as it is. */
export function formatDate(iso: string, language: Language): string {
  const [day = iso] = iso.split('T');
  const parts = PARTS_BY_LENGTH[day.length];
  const date = new Date(day);
  if (parts === undefined || Number.isNaN(date.getTime())) return iso;
  const text = new Intl.DateTimeFormat(LOCALES[language], { ...parts, timeZone: 'UTC' }).format(date);
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

/** `5 @ sur 5`, or nothing where the award states no level. */
export function formatLevel(
  summary: DocumentSummary,
  { messages, language }: PageContext,
): string | undefined {
  if (summary.level === undefined) return undefined;
  const level = formatNumber(summary.level, language);
  const unit = summary.levelUnit ?? '';
  if (summary.bestLevel === undefined) return `${level} ${unit}`.trim();
  return messages.levelOf(level, formatNumber(summary.bestLevel, language), unit).replace(/ {2,}/g, ' ');
}

const BYTE_UNITS: Readonly<Record<Language, readonly string[]>> = {
  fr: ['octets', 'ko', 'Mo', 'Go'],
  en: ['bytes', 'kB', 'MB', 'GB'],
};

export function formatBytes(bytes: number, language: Language): string {
  const power = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3));
  const scaled = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 }).format(
    bytes / 1000 ** power,
  );
  return `${scaled} ${BYTE_UNITS[language][power] ?? ''}`;
}
