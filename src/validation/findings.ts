import type { Diagnostic, Severity } from '../core/diagnostic.js';
import type { Localized } from '../core/localized.js';
import type { SourceLocation } from '../core/location.js';
import { compareCodeUnits } from '../core/merge-sorted.js';
import type { DocumentPath } from '../model/document-path.js';
import type { ShapeResult, ShapeSeverity, ValidationReport } from './report.js';

/** All that a build or `validate` has to tell: what the gate found, and what readers and extractor met. */
export interface ReportInput {
  readonly report: ValidationReport;
  readonly diagnostics: readonly Diagnostic[];
}

/** A result of a shape or a message of a reader, alike for those who print. */
export interface Finding {
  readonly severity: Severity;
  /** `award-recipient`, `table/unknown-commune`. */
  readonly code: string;
  readonly location?: SourceLocation;
  readonly document?: DocumentPath;
  readonly message: Localized;
  readonly advice?: Localized;
}

/** Findings by file and line; those without a place come last, by document. */
export function findings({ report, diagnostics }: ReportInput): Finding[] {
  return [...diagnostics, ...report.results.map(fromResult)].sort(compareFindings);
}

/** Findings under the file they are in, or the document where they have no file; in the order given. */
export function groupByFile(found: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of found) {
    const file = finding.location?.file ?? finding.document ?? '';
    const group = groups.get(file);
    if (group === undefined) groups.set(file, [finding]);
    else group.push(finding);
  }
  return groups;
}

export type FindingCounts = Readonly<Record<Severity, number>>;

/** How many there are of each severity, those of the report that are not listed included. */
export function countFindings({ report, diagnostics }: ReportInput): FindingCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  if (report.counts === undefined)
    for (const { severity } of report.results) counts[SEVERITIES[severity]] += 1;
  else for (const severity of SHAPE_SEVERITIES) counts[SEVERITIES[severity]] += report.counts[severity];
  return counts;
}

const SEVERITIES = { violation: 'error', warning: 'warning', info: 'info' } as const satisfies Record<
  ShapeSeverity,
  Severity
>;
const SHAPE_SEVERITIES = ['violation', 'warning', 'info'] as const;

function fromResult(result: ShapeResult): Finding {
  const { severity, location, document, message, advice } = result;
  return {
    severity: SEVERITIES[severity],
    code: result.shape.slice(Math.max(result.shape.lastIndexOf('#'), result.shape.lastIndexOf('/')) + 1),
    ...(location === undefined ? {} : { location }),
    document,
    message,
    ...(advice === undefined ? {} : { advice }),
  };
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    Number(a.location === undefined) - Number(b.location === undefined) ||
    compareCodeUnits(a.location?.file ?? a.document ?? '', b.location?.file ?? b.document ?? '') ||
    (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
    (a.location?.column ?? 0) - (b.location?.column ?? 0) ||
    compareCodeUnits(a.code, b.code) ||
    compareCodeUnits(a.document ?? '', b.document ?? '') ||
    compareCodeUnits(a.message.en, b.message.en)
  );
}
