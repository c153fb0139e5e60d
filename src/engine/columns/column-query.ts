/** A table query of the kind that columns can answer, as plain data: it goes from the inspector to the engine's threads. */
export interface ColumnQuery {
  /** Joined with each other; every variable of theirs is bound in every solution. */
  readonly patterns: readonly ColumnPattern[];
  /** One OPTIONAL after the other; what one binds, no other part of WHERE but the outermost filters names. */
  readonly optionals: readonly ColumnBody[];
  /** FILTER EXISTS and FILTER NOT EXISTS. */
  readonly existences: readonly Existence[];
  readonly conditions: readonly Condition[];
  /** In the order of the result's columns. */
  readonly selected: readonly SelectedColumn[];
  /** Variables of GROUP BY; without them and without a count, solutions are rows. */
  readonly grouping?: readonly string[];
  readonly distinct: boolean;
  readonly order: readonly { readonly variable: string; readonly descending: boolean }[];
  readonly limit?: number;
  readonly offset?: number;
}

/** What stands between the braces of OPTIONAL or EXISTS. */
export interface ColumnBody {
  readonly patterns: readonly ColumnPattern[];
  readonly conditions: readonly Condition[];
}

export interface Existence extends ColumnBody {
  readonly wanted: boolean;
}

/** `?a <p> ?b`, either side a variable or an IRI, two different variables where both are. */
export interface ColumnPattern {
  readonly subject: ColumnTerm;
  readonly property: string;
  readonly object: ColumnTerm;
}

/** What stands between the steps of a path has a variable whose name holds a space, as no other's does. */
export type ColumnTerm = { readonly variable: string } | { readonly iri: string };

export type SelectedColumn = { readonly variable: string } | CountColumn;

/** `(COUNT(*) AS ?variable)`, `(COUNT(?counted) AS ?variable)` */
export interface CountColumn {
  readonly variable: string;
  readonly count: { readonly counted?: string; readonly distinct: boolean };
}

/** A test of the value of one variable. An error, as of an unbound variable, makes it fail (SPARQL 1.1, 17.2). */
export interface Condition {
  readonly variable: string;
  readonly test: LanguageTest | TextTest;
}

/** `LANG(?variable) = "fr"` */
export interface LanguageTest {
  readonly kind: 'language';
  readonly language: string;
}

export interface TextTest {
  readonly kind: 'text';
  /** `STR(?variable)`: IRIs and numbers have a text, too; without it only strings have. */
  readonly ofAnyTerm: boolean;
  readonly fold?: 'lower' | 'upper';
  readonly passes: TextPredicate;
}

export type TextPredicate =
  | { readonly kind: 'contains' | 'starts' | 'ends'; readonly text: string }
  /** JavaScript's spelling of the expression. */
  | { readonly kind: 'matches'; readonly source: string; readonly flags: string };
