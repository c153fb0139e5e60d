/** UTF-16 offsets in the text of a query: from `start` to before `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a node of the syntax tree stands in the text; a subject that several predicates share stands there once. */
export function spanOf({ loc }: { readonly loc: object }): Span | undefined {
  return 'start' in loc && 'end' in loc && typeof loc.start === 'number' && typeof loc.end === 'number'
    ? { start: loc.start, end: loc.end }
    : undefined;
}
