import { compareCodePoints } from '../../core/code-point-order.js';
import { NAMESPACES, XSD_INTEGER } from '../../rdf/namespaces.js';
import { NO_TERM, type TermDictionary, type TermNumber } from './term-dictionary.js';
import { parseTerm, type ShownTerm } from './term-text.js';

export type CompareTerms = (term: TermNumber, other: TermNumber) => number;

/**
 * The order of a column's terms in which the engine puts them (SPARQL 1.1, 15.1, which leaves much of it open), where all
 * of them are of one kind: IRIs, strings, or values of one datatype whose texts tell their order.
 *
 * @returns undefined for every other column
 */
export function termOrder(column: Uint32Array, dictionary: TermDictionary): CompareTerms | undefined {
  const terms = [...new Set(column)].filter((term) => term !== NO_TERM);
  if (terms.every((term) => dictionary.isIri(term)))
    return unboundFirst((term, other) => dictionary.compareIris(term, other));
  const shown = new Map(terms.map((term) => [term, parseTerm(dictionary.text(term))]));
  const order = ORDERS.find(({ holds }) => [...shown.values()].every(holds));
  if (order === undefined) return undefined;
  return unboundFirst((term, other) => {
    const [one, another] = [shown.get(term), shown.get(other)];
    return one === undefined || another === undefined ? 0 : order.compare(one, another);
  });
}

function unboundFirst(compare: CompareTerms): CompareTerms {
  return (term, other) => {
    if (term === other) return 0;
    if (term === NO_TERM || other === NO_TERM) return term === NO_TERM ? -1 : 1;
    return compare(term, other);
  };
}

interface Order {
  readonly holds: (term: ShownTerm) => boolean;
  readonly compare: (term: ShownTerm, other: ShownTerm) => number;
}

const ORDERS: readonly Order[] = [
  {
    holds: (term) => term.kind === 'literal' && term.datatype === undefined,
    // A text in a language comes before the same plain one, as their datatypes do.
    compare: (term, other) =>
      compareCodePoints(term.value, other.value) || compareCodePoints(languageOf(term), languageOf(other)),
  },
  {
    holds: isOf(XSD_INTEGER, /^-?\d{1,15}$/u),
    compare: (term, other) => Number(term.value) - Number(other.value),
  },
  { holds: isOf(`${NAMESPACES.xsd}gYear`, /^\d{4}$/u), compare: byText },
  { holds: isOf(`${NAMESPACES.xsd}date`, /^\d{4}-\d\d-\d\d$/u), compare: byText },
];

function isOf(datatype: string, spelling: RegExp): Order['holds'] {
  return (term) => term.kind === 'literal' && term.datatype === datatype && spelling.test(term.value);
}

function byText(term: ShownTerm, other: ShownTerm): number {
  return compareCodePoints(term.value, other.value);
}

/** After every language tag where there is none. */
function languageOf(term: ShownTerm): string {
  return term.kind === 'literal' && term.language !== undefined ? term.language : '~';
}
