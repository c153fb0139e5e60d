import type { SourceLocation } from '../core/location.js';
import type { DocumentKind, DocumentPath } from '../model/document-path.js';

/**
 * JSON-LD as this project writes it: flat nodes over the project's own context (`context.ts`), every node with an
 * absolute `@id` below the document's IRI, no blank nodes, no nesting. A term coerced to `@id` holds absolute IRIs as
 * plain strings; text in a language is a value object with a lower-case tag; decimals are strings (a JSON number typed
 * `xsd:decimal` becomes an invalid literal).
 */
export type NodeValue = string | number | boolean | LanguageString | TypedLiteral | Reference;

export interface LanguageString {
  readonly '@value': string;
  readonly '@language': string;
}

/** For a value whose datatype is not the one its term is coerced to: `2016-11` as `xsd:gYearMonth`. */
export interface TypedLiteral {
  readonly '@value': string;
  readonly '@type': string;
}

/** An IRI as value of a term that is not coerced to `@id`: what RDF files state with properties of their own. */
export interface Reference {
  readonly '@id': string;
}

export interface NodeObject {
  readonly '@id': string;
  /** Terms of the context (`Award`, `schema:City`), most specific first. */
  readonly '@type'?: readonly string[];
  readonly [term: string]: NodeValue | readonly NodeValue[] | undefined;
}

/** One document: a named graph, a page, and the unit of validation, hashing and replacement. */
export interface Document {
  readonly path: DocumentPath;
  readonly kind: DocumentKind;
  /** The document's own node (IRI without fragment) comes first, the thing it is about second. */
  readonly nodes: readonly NodeObject[];
  /** Slugs of the datasets it belongs to: a programme's slug, `articles`, `places`, `organizations`. */
  readonly datasets: readonly string[];
  /** What lists, links and search show of it without opening it. */
  readonly summary: DocumentSummary;
}

export interface DocumentSummary {
  readonly title: string;
  /** Language tag of the title, where it has one. */
  readonly language?: string;
  /** Label-year of an edition or award; year of publication of an article. */
  readonly year?: number;
  /** ISO date, partial allowed (`2016-11`), of the ceremony, award or article: what lists sort by. */
  readonly date?: string;
  readonly programme?: DocumentPath;
  /** Rank of an award's level, and how many the programme has. */
  readonly level?: number;
  readonly bestLevel?: number;
  readonly levelUnit?: string;
  readonly status?: AwardStatus;
  readonly recipient?: { readonly path: DocumentPath; readonly name: string; readonly departement?: string };
  /** INSEE code, SIREN, or another code a person would look a thing up by. */
  readonly code?: string;
}

export const AWARD_STATUSES = ['awarded', 'renewed', 'candidate', 'lost', 'mentioned'] as const;
export type AwardStatus = (typeof AWARD_STATUSES)[number];

/** Where a property of a node was stated: what turns a SHACL violation into `file:line`. */
export interface PropertyOrigin {
  readonly node: string;
  readonly term: string;
  readonly location: SourceLocation;
}

/** A document with the places in the author's files that each of its properties comes from. */
export interface SourcedDocument {
  readonly document: Document;
  readonly origins: readonly PropertyOrigin[];
}
