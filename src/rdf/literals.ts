import type { TypedLiteral } from './document.js';
import {
  canonicalDate,
  canonicalDateTime,
  canonicalDay,
  canonicalMonth,
  canonicalMonthDay,
  canonicalTime,
  canonicalYear,
  canonicalYearMonth,
} from './literals/dates.js';
import {
  canonicalDayTimeDuration,
  canonicalDuration,
  canonicalYearMonthDuration,
} from './literals/durations.js';
import {
  canonicalBoolean,
  canonicalDecimal,
  canonicalDouble,
  canonicalFloat,
  canonicalInteger,
} from './literals/numbers.js';
import { NAMESPACES, RDF_LANG_STRING } from './namespaces.js';

/** What a lexical form is worth under its datatype. */
export type LiteralForm =
  /** In canonical form already, or of a datatype that has none. */
  | { readonly kind: 'canonical' }
  | { readonly kind: 'rewritten'; readonly lexical: string; readonly datatype: string }
  /** No lexical form of its datatype. */
  | { readonly kind: 'ill-typed' };

/**
 * The form in which a literal is stored. It is the one that the SPARQL engine rewrites literals to: XSD 1.1's canonical
 * form for most, a decimal without `.0`, a double without exponent; and `xsd:integer` for the types derived from it.
 *
 * @param datatype absolute IRI
 */
export function literalForm(lexical: string, datatype: string): LiteralForm {
  if (datatype === RDF_LANG_STRING) return { kind: 'ill-typed' };
  const canonicalize = CANONICALIZERS.get(datatype);
  if (canonicalize === undefined) return { kind: 'canonical' };
  const canonical = canonicalize(lexical);
  if (canonical === undefined) return { kind: 'ill-typed' };
  const stored = STORED_DATATYPES.get(datatype) ?? datatype;
  if (canonical === lexical && stored === datatype) return { kind: 'canonical' };
  return { kind: 'rewritten', lexical: canonical, datatype: stored };
}

/**
 * An ISO 8601 date, whole or partial, or a date-time, with the datatype that its form tells: `2021`, `2016-11`,
 * `2021-02-04`, `2021-02-04T10:00:00+01:00`.
 *
 * @returns undefined where it is none of these
 */
export function temporalLiteral(text: string): TypedLiteral | undefined {
  for (const [type, canonicalize] of TEMPORAL) {
    const lexical = canonicalize(text);
    if (lexical !== undefined) return { '@value': lexical, '@type': `xsd:${type}` };
  }
  return undefined;
}

const TEMPORAL = [
  ['date', canonicalDate],
  ['dateTime', canonicalDateTime],
  ['gYear', canonicalYear],
  ['gYearMonth', canonicalYearMonth],
] as const;

/** Canonical form of a lexical form; undefined where it is none of the datatype's. */
type Canonicalizer = (lexical: string) => string | undefined;

/** Datatypes derived from `xsd:integer` with their least and greatest value. */
const INTEGERS: Readonly<Record<string, readonly [bigint | undefined, bigint | undefined]>> = {
  nonNegativeInteger: [0n, undefined],
  positiveInteger: [1n, undefined],
  nonPositiveInteger: [undefined, 0n],
  negativeInteger: [undefined, -1n],
  long: [-(2n ** 63n), 2n ** 63n - 1n],
  int: [-(2n ** 31n), 2n ** 31n - 1n],
  short: [-(2n ** 15n), 2n ** 15n - 1n],
  byte: [-128n, 127n],
  unsignedLong: [0n, 2n ** 64n - 1n],
  unsignedInt: [0n, 2n ** 32n - 1n],
  unsignedShort: [0n, 2n ** 16n - 1n],
  unsignedByte: [0n, 255n],
};

const CANONICALIZERS: ReadonlyMap<string, Canonicalizer> = new Map<string, Canonicalizer>(
  Object.entries<Canonicalizer>({
    ...Object.fromEntries(
      Object.entries(INTEGERS).map(([name, [least, greatest]]) => [
        name,
        (lexical: string) => canonicalInteger(lexical, least, greatest),
      ]),
    ),
    integer: (lexical) => canonicalInteger(lexical),
    decimal: canonicalDecimal,
    double: canonicalDouble,
    float: canonicalFloat,
    boolean: canonicalBoolean,
    date: canonicalDate,
    dateTime: canonicalDateTime,
    dateTimeStamp: (lexical) =>
      /(?:Z|[+-]\d\d:\d\d)$/.test(lexical) ? canonicalDateTime(lexical) : undefined,
    time: canonicalTime,
    gYear: canonicalYear,
    gYearMonth: canonicalYearMonth,
    gMonth: canonicalMonth,
    gMonthDay: canonicalMonthDay,
    gDay: canonicalDay,
    duration: canonicalDuration,
    yearMonthDuration: canonicalYearMonthDuration,
    dayTimeDuration: canonicalDayTimeDuration,
    hexBinary: (lexical) => (/^(?:[0-9A-Fa-f]{2})*$/.test(lexical) ? lexical : undefined),
  }).map(([name, canonicalize]) => [NAMESPACES.xsd + name, canonicalize]),
);

/** Datatypes that the engine stores as another. */
const STORED_DATATYPES: ReadonlyMap<string, string> = new Map([
  ...Object.keys(INTEGERS).map((name): [string, string] => [
    NAMESPACES.xsd + name,
    `${NAMESPACES.xsd}integer`,
  ]),
  [`${NAMESPACES.xsd}dateTimeStamp`, `${NAMESPACES.xsd}dateTime`],
]);
