import type { DocumentPath } from '../model/document-path.js';
import type { DocumentValidation, ShapeResult, ShapeSeverity, ValidationReport } from './report.js';

/** A million documents may lack an image each; nobody reads more of one rule than this. */
const LISTED_PER_SHAPE = 1000;

export interface ReportCollector {
  add(validation: DocumentValidation): void;
  report(): ValidationReport;
}

/** Sums validations up in bounded memory: every violation and held-back document, and the first thousand of each wish. */
export function collectReport(): ReportCollector {
  const counts: Record<ShapeSeverity, number> = { violation: 0, warning: 0, info: 0 };
  const listed = new Map<string, number>();
  const heldBack: DocumentPath[] = [];
  const results: ShapeResult[] = [];
  let documents = 0;
  return {
    add({ path, held, results: found }) {
      documents += 1;
      if (held) heldBack.push(path);
      for (const result of found) {
        counts[result.severity] += 1;
        const before = listed.get(result.shape) ?? 0;
        listed.set(result.shape, before + 1);
        if (result.severity === 'violation' || before < LISTED_PER_SHAPE) results.push(result);
      }
    },
    report: () => ({ conforms: counts.violation === 0, documents, heldBack, results, counts: { ...counts } }),
  };
}
