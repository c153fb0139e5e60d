import type { Language } from '../../core/localized.js';
import type { ReportInput } from '../findings.js';
import { writeJson } from './json.js';
import { writeJUnit } from './junit.js';
import { writeSarif } from './sarif.js';
import { writeText } from './text.js';
import { writeTurtle } from './turtle.js';

export const REPORT_FORMATS = ['text', 'json', 'turtle', 'sarif', 'junit'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface FormatOptions {
  /** Language of the formats that speak one: text, SARIF, JUnit. */
  readonly language: Language;
  readonly colours?: boolean;
  /** Base IRI of the site: where the report's own nodes stand. */
  readonly base: string;
}

/** The report in one of the formats that `validate --format` names; ends with a line break. */
export function formatReport(format: ReportFormat, input: ReportInput, options: FormatOptions): string {
  return WRITERS[format](input, options);
}

const WRITERS: Readonly<Record<ReportFormat, (input: ReportInput, options: FormatOptions) => string>> = {
  text: writeText,
  json: writeJson,
  turtle: writeTurtle,
  sarif: writeSarif,
  junit: writeJUnit,
};
