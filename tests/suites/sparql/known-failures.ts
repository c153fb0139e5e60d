/** Tests of the suites that fail for a reason given in `docs/conformance.md`. */
export const KNOWN_FAILURES: ReadonlySet<string> = new Set([]);
