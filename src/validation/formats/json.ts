import { z } from 'zod';
import { countFindings, type ReportInput } from '../findings.js';

const localized = z.object({ fr: z.string(), en: z.string() }).readonly();

const location = z
  .object({
    /** Path below the content folder. */
    file: z.string(),
    line: z.int().positive().exactOptional(),
    column: z.int().positive().exactOptional(),
    key: z.string().exactOptional(),
  })
  .readonly();

const result = z
  .object({
    severity: z.enum(['violation', 'warning', 'info']),
    /** Path of the document below the base IRI. */
    document: z.string(),
    focusNode: z.string(),
    path: z.string().exactOptional(),
    /** In N-Triples syntax. */
    value: z.string().exactOptional(),
    shape: z.string(),
    component: z.string(),
    location: location.exactOptional(),
    message: localized,
    advice: localized.exactOptional(),
  })
  .readonly();

const diagnostic = z
  .object({
    severity: z.enum(['error', 'warning', 'info']),
    /** Stable: `table/unknown-commune`. */
    code: z.string(),
    location,
    message: localized,
    advice: localized.exactOptional(),
  })
  .readonly();

const count = z.int().nonnegative();

/** The validation report as JSON: `report.json` of a snapshot and `validate --format json`. */
export const validationReportJson = z
  .object({
    conforms: z.boolean(),
    documents: count,
    /** Paths of the documents that were not published. */
    heldBack: z.array(z.string()).readonly(),
    /** Results and diagnostics together, those not listed included. */
    findings: z.object({ error: count, warning: count, info: count }).readonly(),
    counts: z.object({ violation: count, warning: count, info: count }).readonly().exactOptional(),
    results: z.array(result).readonly(),
    diagnostics: z.array(diagnostic).readonly(),
  })
  .readonly();
export type ValidationReportJson = z.infer<typeof validationReportJson>;

export function toReportJson(input: ReportInput): ValidationReportJson {
  return { ...input.report, findings: countFindings(input), diagnostics: input.diagnostics };
}

/** Indented, ends with a line break. */
export function writeJson(input: ReportInput): string {
  return `${JSON.stringify(toReportJson(input), null, 2)}\n`;
}
