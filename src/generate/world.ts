import type { Commune, Epci, Gazetteer } from '../places/gazetteer.js';

/** The real geography that the made-up awards are spread over. */
export interface World {
  readonly communes: readonly [Commune, ...Commune[]];
  /** Those whose name alone tells which commune it is: what articles speak of. */
  readonly uniquelyNamed: readonly [Commune, ...Commune[]];
  readonly epcis: readonly [Epci, ...Epci[]];
  /** Name of the département by its code. */
  departementName(code: string): string;
}

/** Communes with a postal code: the others have no inhabitants. */
export function worldOf(gazetteer: Gazetteer): World {
  const communes = gazetteer.communes().filter((commune) => commune.postalCodes.length > 0);
  return {
    communes: notEmpty(communes),
    uniquelyNamed: notEmpty(communes.filter(({ name }) => gazetteer.communeByName(name).kind === 'one')),
    epcis: notEmpty(gazetteer.epcis()),
    departementName: (code) => gazetteer.departement(code)?.name ?? code,
  };
}

function notEmpty<T>(items: readonly T[]): readonly [T, ...T[]] {
  const [first, ...rest] = items;
  if (first === undefined) throw new Error('the gazetteer is empty');
  return [first, ...rest];
}
