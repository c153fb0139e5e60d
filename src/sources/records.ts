import type { ColumnRole } from '../config/column-roles.js';
import type { Diagnostic } from '../core/diagnostic.js';
import type { SourceLocation, TextRange } from '../core/location.js';
import type { OrganizationDefinition, PersonDefinition, ProgrammeDefinition } from './definitions.js';

/** A file of the content folder, as it was when read. */
export interface SourceFile {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** What the readers yield, in the order of the files' paths. */
export type SourceRecord =
  | ArticleRecord
  | TableRowRecord
  | ProgrammeRecord
  | OrganizationRecord
  | PersonRecord
  | RdfFileRecord;

export type SourceEvent =
  | { readonly kind: 'record'; readonly record: SourceRecord }
  | { readonly kind: 'diagnostic'; readonly diagnostic: Diagnostic }
  /** Last event of each file. `rows` counts the data rows of a table, published or not. */
  | { readonly kind: 'file'; readonly file: SourceFile; readonly rows?: number };

export type ArticleFormat = 'markdown' | 'html' | 'text';

export interface ArticleRecord {
  readonly kind: 'article';
  readonly file: SourceFile;
  readonly format: ArticleFormat;
  /** Front matter's `slug`, else the file's name without extension, slugified. */
  readonly slug: string;
  /** The file's decoded text: what line numbers and raw offsets count in. */
  readonly raw: string;
  /** `articleBody`: the readable text, one line for each block, blocks separated by `\n\n`, list items by `\n`. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  /** Runs of `text` that stand unchanged in `raw`, in order: what maps an offset back to the file. */
  readonly segments: readonly Segment[];
  /** What the author states about the article (front matter), by key, each with its line. Not yet interpreted. */
  readonly frontMatter: FrontMatter;
  /** What the file's own metadata says: front matter, JSON-LD, Open Graph, `<meta>`, `<time>`, `<html lang>`. */
  readonly metadata: ArticleMetadata;
}

/** A block of the article's text; `range` is in `text`. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'listItem' | 'tableRow' | 'quote';
  readonly range: TextRange;
  /** Depth of a heading (1 to 6) or of a list item (1 is outermost). */
  readonly depth?: number;
  /** Ranges in bold (`**`, `<strong>`) or emphasis inside the block. */
  readonly emphases: readonly TextRange[];
  /** Ranges of the cells of a table row. */
  readonly cells?: readonly TextRange[];
}

export interface Link {
  readonly range: TextRange;
  /** As written in the file. */
  readonly href: string;
}

/** `text[textStart, textStart+length)` equals `raw[rawStart, rawStart+rawLength)` after entity decoding. */
export interface Segment {
  readonly textStart: number;
  readonly textLength: number;
  readonly rawStart: number;
  readonly rawLength: number;
}

export interface FrontMatter {
  /** Plain data as YAML reads it; strings, numbers, booleans, null, arrays, objects. Dates stay strings. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Place of a value by its path: `awards[0].level`. The nearest known ancestor where a path is unknown. */
  locate(path: string): SourceLocation;
}

/** A value with the place that states it. */
export interface Located<T> {
  readonly value: T;
  readonly location: SourceLocation;
  /** Which reader found it: `front-matter`, `json-ld`, `open-graph`, `meta`, `time`, `html`, `heading`. */
  readonly from: string;
}

export interface ArticleMetadata {
  readonly headline?: Located<string>;
  /** ISO date or date-time. */
  readonly datePublished?: Located<string>;
  readonly dateModified?: Located<string>;
  readonly inLanguage?: Located<string>;
  /** Canonical address on the site where the article already lives. */
  readonly url?: Located<string>;
  readonly author?: Located<string>;
  readonly description?: Located<string>;
  readonly image?: Located<string>;
}

/** One data row of an award table, its columns resolved to roles but its values not yet interpreted. */
export interface TableRowRecord {
  readonly kind: 'row';
  readonly file: SourceFile;
  /** Line of the file on which the row starts (sheet row for .xlsx). */
  readonly line: number;
  /** Programme slug and constants that the configuration gives for the whole table. */
  readonly table: TableSettings;
  /** Trimmed, non-empty cells by role. */
  readonly cells: Readonly<Partial<Record<ColumnRole, Cell>>>;
}

export interface Cell {
  readonly value: string;
  /** Header as the file has it. */
  readonly header: string;
}

export interface TableSettings {
  readonly programme: string;
  readonly year?: number;
  readonly date?: string;
  readonly status?: string;
  /** What holds the award: a commune unless stated. */
  readonly recipientType: 'commune' | 'epci' | 'place' | 'association';
  /** Language of the table's texts. */
  readonly language: string;
  /** Where the table was published, if stated. */
  readonly source?: string;
}

export { COLUMN_ROLES, type ColumnRole } from '../config/column-roles.js';

export interface ProgrammeRecord {
  readonly kind: 'programme';
  readonly file: SourceFile;
  readonly slug: string;
  readonly definition: ProgrammeDefinition;
  locate(path: string): SourceLocation;
}

export interface OrganizationRecord {
  readonly kind: 'organization';
  readonly file: SourceFile;
  readonly slug: string;
  readonly definition: OrganizationDefinition;
  locate(path: string): SourceLocation;
}

export interface PersonRecord {
  readonly kind: 'person';
  readonly file: SourceFile;
  readonly slug: string;
  readonly definition: PersonDefinition;
  locate(path: string): SourceLocation;
}

/** An RDF file of the content folder; parsed by the RDF stage, which streams it from disk. */
export interface RdfFileRecord {
  readonly kind: 'rdf';
  readonly file: SourceFile;
  /** Absolute path to read from. */
  readonly absolutePath: string;
  /** Slug of `/files/{slug}`, where its default graph goes. */
  readonly slug: string;
}
