interface Table {
  readonly results: {
    readonly bindings: readonly Readonly<
      Record<string, { readonly value: string; readonly datatype?: string }>
    >[];
  };
}

/** Where two results of SELECT in JSON differ as multisets of solutions; undefined where they do not. */
export function differenceOf(own: string, theirs: string): string | undefined {
  const [here, there] = [comparableRows(own), comparableRows(theirs)];
  const missing = without(here, there);
  const surplus = without(there, here);
  if (missing.length + surplus.length === 0) return undefined;
  const example = [missing[0], surplus[0]].map((row) => row ?? 'none').join(' / ');
  return `${missing.length} rows missing, ${surplus.length} others instead: ${example}`;
}

/**
 * Results of SELECT as texts, one for each row, that are equal for equal solutions: variables sorted, since their order
 * means nothing here, and numbers by value.
 */
export function comparableRows(sparqlJson: string): string[] {
  const { results } = JSON.parse(sparqlJson) as Table;
  return results.bindings.map((row) =>
    Object.entries(row)
      .map(([name, { value, datatype }]) => `${name}=${isNumber(datatype) ? Number(value) : value}`)
      .sort()
      .join(' '),
  );
}

function without(rows: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const row of others) counts.set(row, (counts.get(row) ?? 0) + 1);
  return rows.filter((row) => {
    const left = counts.get(row) ?? 0;
    counts.set(row, left - 1);
    return left <= 0;
  });
}

function isNumber(datatype: string | undefined): boolean {
  return (
    datatype !== undefined && /#(?:integer|decimal|double|float|int|long|nonNegativeInteger)$/u.test(datatype)
  );
}
