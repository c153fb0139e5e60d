import { AWARD_PROPERTIES } from './award-properties.js';
import type { PropertyDefinition } from './definitions.js';
import { EDITION_PROPERTIES } from './edition-properties.js';
import { EVIDENCE_PROPERTIES } from './evidence-properties.js';
import { PROGRAMME_PROPERTIES } from './programme-properties.js';

/** Every property of our own vocabulary, in the order in which the vocabulary's page shows them. */
export const OWN_PROPERTIES: readonly PropertyDefinition[] = [
  ...PROGRAMME_PROPERTIES,
  ...EDITION_PROPERTIES,
  ...AWARD_PROPERTIES,
  ...EVIDENCE_PROPERTIES,
];
