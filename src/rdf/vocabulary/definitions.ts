import type { Localized } from '../../core/localized.js';
import type { Coercion } from '../coercion.js';

/** What every term of our own vocabulary says of itself. */
interface TermDefinition {
  /** Local name: `Award`, `recipient`. */
  readonly name: string;
  readonly label: Localized;
  readonly comment: Localized;
}

export interface ClassDefinition extends TermDefinition {
  /** Own names or CURIEs. */
  readonly subClassOf: readonly string[];
}

export interface PropertyDefinition extends TermDefinition {
  readonly coercion: Coercion;
  /** Own class. Left out where subjects of several classes have it. */
  readonly domain?: string;
  /** Class of an `iri` property: own name or CURIE. A literal's range is its datatype. */
  readonly range?: string;
  /** Own names or CURIEs. */
  readonly subPropertyOf?: readonly string[];
}

/** A concept of one of our own concept classes. */
export interface IndividualDefinition extends TermDefinition {
  readonly type: string;
}
