interface Table {
  readonly results: {
    readonly bindings: readonly Readonly<
      Record<string, { readonly value: string; readonly datatype?: string }>
    >[];
  };
}

/**
 * Results of SELECT in a form that is equal for equal results: rows and variables sorted, since neither order means
 * anything here, and numbers by value.
 */
export function comparableRows(sparqlJson: string): string {
  const { results } = JSON.parse(sparqlJson) as Table;
  return results.bindings
    .map((row) =>
      Object.entries(row)
        .map(([name, { value, datatype }]) => `${name}=${isNumber(datatype) ? Number(value) : value}`)
        .sort()
        .join(' '),
    )
    .sort()
    .join('\n');
}

function isNumber(datatype: string | undefined): boolean {
  return (
    datatype !== undefined && /#(?:integer|decimal|double|float|int|long|nonNegativeInteger)$/u.test(datatype)
  );
}
