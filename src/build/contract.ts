import type { Site } from '../config/site.js';
import type { Diagnostic } from '../core/diagnostic.js';
import type { ValidationReport } from '../validation/report.js';

/** Stages that last, in their order; for the progress shown to a person. */
export const BUILD_STAGES = ['read', 'check', 'link', 'write', 'publish'] as const;
export type BuildStage = (typeof BUILD_STAGES)[number];

export type Progress = (stage: BuildStage, done: number) => void;

export interface CheckOptions {
  readonly site: Site;
  /** Folder for what is sorted on disk; made, and removed at the end. */
  readonly scratch: string;
  readonly progress?: Progress;
}

export interface BuildOptions {
  readonly site: Site;
  /** Output folder of the snapshots. */
  readonly out: string;
  /** ISO date-time, UTC: dates what is new or changed, and only that. */
  readonly publishedAt: string;
  /** Publish nothing when a document is held back or a source could not be read. */
  readonly strict: boolean;
  /** `build` writes the ledger, together with the pointer; `serve` only reads it. */
  readonly ledger: 'commit' | 'read';
  readonly progress?: Progress;
}

/** Rows of one table: published + reported = read. */
export interface TableSummary {
  readonly file: string;
  readonly rowsRead: number;
  readonly rowsPublished: number;
  readonly rowsReported: number;
}

/** What a run over the content found, whether or not it was published. */
export interface ContentCheck {
  readonly report: ValidationReport;
  /** What the readers, the extractor and the model had to tell. */
  readonly diagnostics: readonly Diagnostic[];
  readonly articles: number;
  readonly tables: readonly TableSummary[];
}

export type BuildOutcome =
  | {
      readonly kind: 'published';
      readonly check: ContentCheck;
      readonly version: string;
      /** False when the content, configuration and tool are those of the version that stands. */
      readonly changed: boolean;
      readonly documents: number;
      readonly triples: number;
    }
  /** `strict`: something was held back or unreadable. `empty`: the content gave no document of its own. */
  | { readonly kind: 'nothing'; readonly check: ContentCheck; readonly reason: 'strict' | 'empty' };
