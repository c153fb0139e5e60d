import type { PlaceStatement } from '../../model/statement.js';
import type { DocumentSummary, NodeValue } from '../document.js';
import { allWords, type DocumentBuilder, words } from './node-builder.js';
import { pick, ranked } from './ranked.js';

const TYPES: Readonly<Record<PlaceStatement['placeKind'], string>> = {
  commune: 'schema:City',
  departement: 'schema:AdministrativeArea',
  region: 'schema:AdministrativeArea',
  site: 'schema:Place',
  abroad: 'schema:City',
};

/** A place; its postal codes stand in an address, as schema.org wants it. */
export function describePlace(builder: DocumentBuilder, statements: readonly PlaceStatement[]) {
  const best = ranked(statements);
  const name = pick(best, (each) => each.name);
  const [first] = best;
  if (first === undefined || name === undefined) throw new Error(`no statement of ${builder.path}`);
  const code = pick(best, (each) => each.code)?.value;
  const containedIn = pick(best, (each) => each.containedIn)?.value;
  const coordinates = pick(best, (each) => each.coordinates);
  const formers = [
    ...new Map(
      best.flatMap(({ former }) => (former === undefined ? [] : [[former.code, former] as const])),
    ).values(),
  ];
  builder.node('place', [TYPES[first.placeKind]], {
    'schema:name': words(name.value),
    'igeo:codeINSEE': code,
    'schema:disambiguatingDescription': allWords(best.flatMap(({ additionalTypes }) => additionalTypes)),
    'schema:containedInPlace': containedIn && builder.refer(containedIn),
    'schema:address': describeAddress(builder, best, name.value.text),
    'schema:geo': coordinates && builder.iri('coordinates'),
    formerName: formers.map((former) => words({ text: former.name, language: 'fr' })),
    formerCode: formers.map((former) => former.code),
  });
  builder.stated('place', 'schema:name', name.origin.location);
  builder.stated('place', 'igeo:codeINSEE', name.origin.location);
  if (coordinates !== undefined) {
    builder.node('coordinates', ['schema:GeoCoordinates'], {
      'schema:latitude': coordinates.value.latitude,
      'schema:longitude': coordinates.value.longitude,
    });
    builder.stated('coordinates', 'schema:latitude', coordinates.origin.location);
    builder.stated('coordinates', 'schema:longitude', coordinates.origin.location);
  }
  const summary: DocumentSummary = {
    title: name.value.text,
    ...(name.value.language === undefined ? {} : { language: name.value.language }),
    ...(code === undefined ? {} : { code }),
  };
  return { summary, datasets: ['places'], diagnostics: [] };
}

function describeAddress(
  builder: DocumentBuilder,
  best: readonly PlaceStatement[],
  name: string,
): NodeValue | undefined {
  const [first] = best;
  if (first === undefined || first.placeKind === 'departement' || first.placeKind === 'region')
    return undefined;
  const postalCodes = [...new Set(best.flatMap((each) => each.postalCodes))].sort();
  const isCommune = first.placeKind === 'commune';
  const country = isCommune ? 'FR' : pick(best, (each) => each.country)?.value;
  const locality = isCommune ? name : pick(best, (each) => each.locality)?.value;
  if (postalCodes.length === 0 && country === undefined && locality === undefined) return undefined;
  builder.node('address', ['schema:PostalAddress'], {
    'schema:postalCode': postalCodes,
    'schema:addressLocality': locality,
    'schema:addressCountry': country,
  });
  return builder.iri('address');
}
