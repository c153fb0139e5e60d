import type { Gazetteer } from '../places/gazetteer.js';
import type { ProgrammeDefinition } from '../sources/definitions.js';

export interface ExtractorOptions {
  /** The label registry, by slug. */
  readonly programmes: ReadonlyMap<string, ProgrammeDefinition>;
  readonly gazetteer: Gazetteer;
  /** INSEE code of the commune the site speaks for, if it is one's. */
  readonly place?: string | null;
}
