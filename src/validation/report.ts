import type { Localized } from '../core/localized.js';
import type { SourceLocation } from '../core/location.js';
import type { DocumentPath } from '../model/document-path.js';

export type ShapeSeverity = 'violation' | 'warning' | 'info';

/** One result of SHACL validation, told to the author. */
export interface ShapeResult {
  readonly severity: ShapeSeverity;
  readonly document: DocumentPath;
  readonly focusNode: string;
  /** IRI of the property; absent for constraints on the node itself. */
  readonly path?: string;
  /** Offending value in N-Triples syntax, where there is one. */
  readonly value?: string;
  /** IRI of the shape and of the constraint component. */
  readonly shape: string;
  readonly component: string;
  /** Where to mend it: front matter key, sentence, or table row. */
  readonly location?: SourceLocation;
  readonly message: Localized;
  /** What to do. */
  readonly advice?: Localized;
}

/** Results for one document; `violation` holds it back. */
export interface DocumentValidation {
  readonly path: DocumentPath;
  readonly results: readonly ShapeResult[];
  readonly held: boolean;
}

export interface ValidationReport {
  /** No document has a violation; warnings do not count. */
  readonly conforms: boolean;
  readonly documents: number;
  readonly heldBack: readonly DocumentPath[];
  readonly results: readonly ShapeResult[];
  /** All results, also those that were too many to list. */
  readonly counts?: Readonly<Record<ShapeSeverity, number>>;
}
