/** Things of the data that the queries speak of, found once: the same for the same seed. */
export interface Examples {
  readonly town: string;
  readonly edition: string;
  readonly otherEdition: string;
  readonly award: string;
}

/** Finds the examples in order: each asks for `?it`, the busiest first. */
export const EXAMPLE_QUERIES: Readonly<Record<keyof Examples, (vocabulary: string) => string>> = {
  town: (v) =>
    `SELECT ?it (COUNT(*) AS ?n) { ?award <${v}recipient> ?it . ?it a <https://schema.org/City> } GROUP BY ?it ORDER BY DESC(?n) ?it LIMIT 1`,
  edition: (v) =>
    `SELECT ?it (COUNT(*) AS ?n) { ?award <${v}edition> ?it ; <${v}level>/<${v}rank> ?rank } GROUP BY ?it ORDER BY DESC(?n) ?it LIMIT 1`,
  otherEdition: (v) =>
    `SELECT ?it (COUNT(*) AS ?n) { ?award <${v}edition> ?it ; <${v}level>/<${v}rank> ?rank } GROUP BY ?it ORDER BY DESC(?n) ?it OFFSET 1 LIMIT 1`,
  award: (v) => `SELECT ?it { ?it a <${v}Award> } ORDER BY ?it LIMIT 1`,
};

const prefixes = (vocabulary: string): string =>
  `PREFIX p: <${vocabulary}> PREFIX s: <https://schema.org/> PREFIX oa: <http://www.w3.org/ns/oa#> PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> `;

/** Fifteen questions that readers ask of such data: look-ups, lists, counts, searches. None has an open order of rows. */
export function typicalQueries(
  vocabulary: string,
  { town, edition, otherEdition, award }: Examples,
): Readonly<Record<string, string>> {
  const queries: Readonly<Record<string, string>> = {
    'all of an award': `SELECT ?p ?o { <${award}> ?p ?o }`,
    'all that points to a town': `SELECT ?s ?p { ?s ?p <${town}> }`,
    'awards of a town over time': `SELECT ?award ?programme ?year ?level { ?award p:recipient <${town}> ; p:edition ?edition . ?edition p:programme/s:name ?programme OPTIONAL { ?edition p:year ?year } OPTIONAL { ?award p:level ?step . ?step s:name ?level } }`,
    'levels in an edition': `SELECT ?award ?name ?level { ?award p:edition <${edition}> ; p:recipient ?who ; p:level ?step . ?who s:name ?name . ?step s:name ?level }`,
    'levels in an edition, counted': `SELECT ?step (COUNT(?award) AS ?n) { ?award p:edition <${edition}> ; p:level ?step } GROUP BY ?step`,
    'rose or fell between two editions': `SELECT ?who ?before ?after { ?a p:edition <${edition}> ; p:recipient ?who ; p:level/p:rank ?before . ?b p:edition <${otherEdition}> ; p:recipient ?who ; p:level/p:rank ?after }`,
    'most honoured towns': `SELECT ?town (COUNT(?award) AS ?n) { ?award a p:Award ; p:recipient ?town . ?town a s:City } GROUP BY ?town ORDER BY DESC(?n) ?town LIMIT 50`,
    'laureates by département and level': `SELECT ?departement ?step (COUNT(?award) AS ?n) { ?award p:recipient ?town ; p:level ?step . ?town s:containedInPlace ?departement } GROUP BY ?departement ?step`,
    'how many triples': 'SELECT (COUNT(*) AS ?n) { ?s ?p ?o }',
    'instances of each class': 'SELECT ?class (COUNT(?s) AS ?n) { ?s a ?class } GROUP BY ?class',
    'uses of each property': 'SELECT ?p (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?p',
    'towns by a regular expression':
      'SELECT ?town ?name { ?town a s:City ; s:name ?name FILTER(REGEX(STR(?name), "^saint-.*-sur", "i")) }',
    'names that contain a text':
      'SELECT ?s ?name { ?s s:name ?name FILTER(CONTAINS(LCASE(STR(?name)), "fleur")) }',
    'awards without a level':
      'SELECT (COUNT(?award) AS ?n) { ?award a p:Award FILTER NOT EXISTS { ?award p:level ?level . ?level a s:DefinedTerm } }',
    'awards and, where there is one, their level':
      'SELECT (COUNT(?award) AS ?n) (COUNT(?rank) AS ?ranked) { ?award a p:Award OPTIONAL { ?award p:level ?step . ?step p:rank ?rank } }',
  };
  return Object.fromEntries(
    Object.entries(queries).map(([name, text]) => [name, prefixes(vocabulary) + text]),
  );
}
