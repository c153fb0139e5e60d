import type { SourceLocation } from '../core/location.js';
import type { DocumentPath, EditionYear } from './document-path.js';

/**
 * What one source says of one thing. The model stage makes statements from facts, rows and definitions; statements of
 * one document, whatever the files they come from, are brought together by a sort on disk, put together, and described.
 * Plain data: they pass through files as JSON.
 */
export type Statement =
  | ArticleStatement
  | ProgrammeStatement
  | EditionStatement
  | AwardStatement
  | PlaceStatement
  | OrganizationStatement
  | PersonStatement;

export type StatementKind = Statement['kind'];

/** A node of a document: `labels/villes-internet/2021` and `edition`. */
export interface NodeReference {
  readonly path: DocumentPath;
  readonly fragment: string;
}

/** A text with the tag of its language, where it has one. */
export interface Text {
  readonly text: string;
  readonly language?: string;
}

/** Where a statement comes from, and how far it can be trusted. */
export interface Origin {
  readonly location: SourceLocation;
  /** What an author states wins over what is read from prose; what the program adds (a name from the gazetteer) comes last. */
  readonly authority: 'stated' | 'read' | 'supplied';
  /** 0 to 1. */
  readonly confidence: number;
  /** What the graph cites as source: a node of ours, or the address of a page. None for what the program adds. */
  readonly source?: SourceReference;
  /** Quotes that prove it. */
  readonly evidence: readonly NodeReference[];
}

export type SourceReference =
  | { readonly kind: 'node'; readonly node: NodeReference }
  | { readonly kind: 'page'; readonly iri: string }
  /** A row of a table or an entry of a definition file: described beside what it says. */
  | { readonly kind: 'entry'; readonly path: string; readonly row?: number; readonly published?: string };

interface Said {
  readonly path: DocumentPath;
  readonly origin: Origin;
}

export interface ArticleStatement extends Said {
  readonly kind: 'article';
  readonly headline?: Text;
  readonly body: Text;
  readonly inLanguage?: string;
  readonly datePublished?: string;
  readonly dateModified?: string;
  /** Canonical address on the site where it already lives. */
  readonly url?: string;
  readonly description?: Text;
  readonly image?: string;
  readonly author?: string;
  readonly about: readonly NodeReference[];
  readonly mentions: readonly NodeReference[];
  readonly relatedLinks: readonly string[];
  readonly file: { readonly path: string; readonly sha256: string };
  readonly people: readonly PersonMention[];
  readonly services: readonly ServiceMention[];
  readonly actions: readonly RewardedAction[];
  readonly quotes: readonly Quote[];
  /** Where each property was stated, by term. */
  readonly locations: Readonly<Record<string, SourceLocation>>;
}

/** Somebody named by a document and described in it alone. */
export interface PersonMention {
  readonly fragment: string;
  readonly name: string;
  readonly jobTitle?: Text;
}

/** A service or scheme that an article names as holder of a label. */
export interface ServiceMention {
  readonly fragment: string;
  readonly name: Text;
}

export interface RewardedAction {
  readonly fragment: string;
  readonly title: Text;
  readonly description?: Text;
  readonly order: number;
  readonly agent?: NodeReference;
  readonly participants: readonly NodeReference[];
}

/** Words of an article, and what they prove. Offsets are in `articleBody`. */
export interface Quote {
  readonly fragment: string;
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  readonly claims: readonly Claim[];
}

export interface Claim {
  readonly fragment: string;
  readonly subject: NodeReference;
  /** Term of the context. */
  readonly predicate: string;
  readonly object: ClaimObject;
  readonly rule: string;
  readonly confidence: number;
}

export type ClaimObject =
  | { readonly kind: 'node'; readonly node: NodeReference }
  /** One of our vocabulary's own: a status. */
  | { readonly kind: 'term'; readonly term: string }
  | { readonly kind: 'text'; readonly text: Text }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'integer'; readonly integer: number };

export interface ProgrammeStatement extends Said {
  readonly kind: 'programme';
  readonly names: readonly Text[];
  readonly aliases: readonly Text[];
  readonly programmeKind: 'label' | 'prize';
  readonly descriptions: readonly Text[];
  readonly unit?: string;
  readonly levels: readonly { readonly rank: number; readonly labels: readonly Text[] }[];
  readonly mentions: readonly { readonly slug: string; readonly names: readonly Text[] }[];
  readonly organiser?: NodeReference;
  readonly supporters: readonly NodeReference[];
  readonly partners: readonly NodeReference[];
  readonly recipients: readonly string[];
  readonly validityYears?: number;
  readonly firstYear?: number;
  readonly site?: string;
  readonly sameAs: readonly string[];
}

export interface EditionStatement extends Said {
  readonly kind: 'edition';
  readonly programme: ProgrammeSummary;
  readonly year: EditionYear;
  readonly number?: number;
  /** Individual of the vocabulary that says how the year was inferred. */
  readonly yearInferredFrom?: string;
  readonly ceremony?: Ceremony;
  readonly juryPresident?: NodeReference;
  /** People whom this document itself describes. */
  readonly people: readonly PersonMention[];
  readonly supporters: readonly NodeReference[];
  readonly partners: readonly NodeReference[];
  readonly counts: readonly CountStatement[];
  readonly complete?: boolean;
}

export interface Ceremony {
  readonly name?: Text;
  readonly date?: string;
  readonly place?: Text;
  readonly location?: NodeReference;
  readonly organizer?: NodeReference;
}

export interface CountStatement {
  readonly what: 'participants' | 'laureates';
  readonly value: number;
  readonly unit?: Text;
  readonly approximate: boolean;
  readonly level?: number;
  readonly mention?: string;
  readonly note?: Text;
  readonly source?: SourceReference;
}

/** What awards and editions need to know of their programme. */
export interface ProgrammeSummary {
  readonly slug: string;
  readonly name: Text;
  readonly kind: 'label' | 'prize';
  readonly unit?: string;
  readonly best?: number;
  readonly worst?: number;
  readonly validityYears?: number;
  readonly issuer?: NodeReference;
}

export type AwardStatusName = 'awarded' | 'renewed' | 'candidate' | 'lost' | 'mentioned';

export interface AwardStatement extends Said {
  readonly kind: 'award';
  readonly programme: ProgrammeSummary;
  readonly year: EditionYear;
  readonly recipient: { readonly node: NodeReference; readonly name: Text; readonly departement?: string };
  readonly status: AwardStatusName;
  readonly level?: { readonly rank: number; readonly label: Text };
  /** A special mention; one that the registry does not know is described by the award itself. */
  readonly mention?: { readonly slug: string; readonly label: Text; readonly isRegistered: boolean };
  /** ISO date, partial allowed. */
  readonly date?: string;
  readonly previous: boolean;
  readonly rewards: readonly NodeReference[];
  readonly subjectOf?: NodeReference;
  /** Key of the row in the list it comes from. */
  readonly identifierInSource?: string;
}

export interface PlaceStatement extends Said {
  readonly kind: 'place';
  readonly placeKind: 'commune' | 'departement' | 'region' | 'site' | 'abroad';
  readonly name: Text;
  /** INSEE code of a commune, département or région. */
  readonly code?: string;
  readonly postalCodes: readonly string[];
  readonly containedIn?: NodeReference;
  /** Name of the commune a site is in, or of the country of a town abroad. */
  readonly locality?: string;
  readonly country?: string;
  readonly former?: { readonly code: string; readonly name: string };
  /** Decimal degrees, WGS 84, as written. */
  readonly coordinates?: { readonly latitude: string; readonly longitude: string };
  readonly additionalTypes: readonly Text[];
}

export interface OrganizationStatement extends Said {
  readonly kind: 'organization';
  readonly names: readonly Text[];
  readonly aliases: readonly Text[];
  readonly type: 'organization' | 'government' | 'ngo' | 'university' | 'school' | 'corporation';
  readonly siren?: string;
  readonly areaServed?: NodeReference;
  readonly url?: string;
  readonly sameAs: readonly string[];
}

export interface PersonStatement extends Said {
  readonly kind: 'person';
  readonly name: string;
  readonly aliases: readonly string[];
  readonly jobTitles: readonly Text[];
  readonly sameAs: readonly string[];
}
