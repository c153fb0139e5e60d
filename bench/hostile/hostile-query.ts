import type { Random } from '../../src/generate/random.js';

/** Texts that mean harm to whatever reads them as SPARQL, by the harm they try. */
export type QueryKind = keyof typeof HOSTILE_QUERIES;

const repeat = (text: string, times: number): string => text.repeat(Math.max(0, times));
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
/** Half of them small enough to pass the limits: what gets through to the engine is what can hurt it. */
const size = (random: Random, small: number, large: number): number =>
  random.chance(0.5) ? random.integer(1, small) : random.integer(small, large);

const PATTERN = [
  '?s ?p ?o',
  '?s a ?c',
  '?s <https://schema.org/name> ?n',
  '?s ?p ?s',
  '?s ?p "x"@fr',
] as const;
const ENDINGS = ['', ' LIMIT 10', ' ORDER BY ?o', ' LIMIT 1000000', ' ORDER BY RAND() LIMIT 5'] as const;

/** Every text is a function of the random numbers alone. */
export const HOSTILE_QUERIES = {
  'nested groups': (random) => {
    const depth = size(random, 24, 5_000);
    const [open, close] = random.pick(NESTINGS);
    return `SELECT * { ?s ?p ?o ${repeat(open, depth)}?s ?p ?x${repeat(close, depth)} }${random.pick(ENDINGS)}`;
  },
  'nested expressions': (random) => {
    const depth = size(random, 45, 4_000);
    const [open, close] = random.pick(EXPRESSION_NESTINGS);
    return `SELECT * { ?s ?p ?o FILTER(${repeat(open, depth)}?o${repeat(close, depth)}) }`;
  },
  'long chains': (random) => {
    const length = size(random, 110, 600);
    const predicate = random.pick(['?p', '<https://schema.org/about>', '?p_']);
    return `SELECT * { ${times(length, (i) => `?n${i} ${predicate === '?p_' ? `?p${i}` : predicate} ?n${i + 1} .`).join(' ')} }${random.pick(['', ' LIMIT 1'])}`;
  },
  'chains of operators': (random) => {
    const operator = random.pick(['||', '&&', '+', '*', '-', '/']);
    return `ASK { ?s ?p ?o FILTER(${times(size(random, 900, 6_000), (i) => `?o != ${i}`).join(` ${operator} `)}) }`;
  },
  'cross products': (random) => {
    const patterns = times(random.integer(2, 8), (i) => `?s${i} ?p${i} ?o${i} .`).join(' ');
    const asked = random.pick([
      'SELECT (COUNT(*) AS ?n)',
      'SELECT DISTINCT ?s0 ?o1',
      'SELECT *',
      'SELECT (SUM(STRLEN(STR(?o0))) AS ?n)',
      'ASK',
    ]);
    return `${asked} { ${patterns} FILTER(?o0 = "nothing is like this") }`;
  },
  'unfiltered cross products': (random) =>
    `SELECT (COUNT(*) AS ?n) { ${times(random.integer(2, 6), (i) => `?s${i} ${random.pick(['a', '?p'])} ?o${i} .`).join(' ')} }`,
  'huge results': (random) =>
    random.pick([
      'SELECT * { ?s ?p ?o }',
      'CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }',
      'SELECT * { ?s ?p ?o . ?s ?q ?r } LIMIT 3000000',
      'SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 1000000',
      'DESCRIBE ?s { ?s ?p ?o }',
      'SELECT (GROUP_CONCAT(?o) AS ?all) { ?s ?p ?o }',
      'CONSTRUCT { ?s ?p ?o . ?o ?p ?s . [] ?p [ ?p ?o ] } WHERE { ?s ?p ?o }',
    ]),
  'swelling strings': (random) => {
    const doublings = times(
      size(random, 12, 40),
      (i) =>
        `BIND(${random.pick(['CONCAT(?x%, ?x%)', 'REPLACE(?x%, "a", "aaaaaaaa")', 'ENCODE_FOR_URI(CONCAT(?x%,"é",?x%))']).replaceAll('%', String(i))} AS ?x${i + 1})`,
    );
    return `SELECT * { BIND("aaaaaaaaaaaaaaaa" AS ?x0) ${doublings.join(' ')} }`;
  },
  'sorting and grouping': (random) =>
    random.pick([
      'SELECT * { ?a ?b ?c . ?d ?b ?f } ORDER BY ?c ?f ?a',
      'SELECT ?c (COUNT(DISTINCT ?d) AS ?n) { ?a ?b ?c . ?d ?b ?f } GROUP BY ?c',
      'SELECT DISTINCT ?a ?d { ?a ?b ?c . ?d ?b ?f }',
      'SELECT ?a (GROUP_CONCAT(?f) AS ?all) { ?a ?b ?c . ?d ?b ?f } GROUP BY ?a',
      'SELECT (MAX(?x) AS ?m) { ?a ?b ?c . ?d ?e ?f BIND(CONCAT(STR(?c), STR(?f)) AS ?x) }',
    ]),
  'regular expressions': (random) => {
    const bomb = random.pick([
      '(a+)+$',
      '(.*)*x(.*)*y(.*)*z',
      'a{1,1000}{1,1000}',
      '(x{1,100}){1,100}{1,100}',
      `${repeat('(a?)', 400)}${repeat('a', 400)}`,
      `${repeat('(', 2_000)}a${repeat(')', 2_000)}`,
      '(?i)\\\\p{L}{500}\\\\p{N}{500}',
      '[\\\\w--\\\\d]{900}',
    ]);
    const test = random.pick([
      'REGEX(STR(?o), "%")',
      'REGEX(CONCAT(STR(?o), STR(?o)), "%", "i")',
      'REPLACE(STR(?o), "%", "$0$0") = ""',
    ]);
    return `SELECT * { ?s ?p ?o FILTER(${test.replace('%', () => bomb)}) }`;
  },
  'property paths': (random) => {
    const path = random.pick([
      '(<>|!<>)*',
      '((!<x>)*/(!<y>)*)*',
      '(((a*)*)*)*',
      '(!a)+/(!a)+/(!a)+',
      times(size(random, 70, 400), () => '!<x>').join('/'),
      times(random.integer(2, 60), (i) => `<p${i}>*`).join('|'),
      '^(!a)*/(a|^a)+',
    ]);
    return `SELECT ${random.pick(['*', '(COUNT(*) AS ?n)'])} { ?s ${path} ?o }${random.pick(ENDINGS)}`;
  },
  'floods of values': (random) => {
    if (random.chance(0.5)) {
      const rows = random.integer(50, 400);
      return `SELECT (COUNT(*) AS ?n) { ${times(random.integer(2, 5), (i) => `VALUES ?v${i} { ${times(rows, (row) => row).join(' ')} }`).join(' ')} }`;
    }
    return `SELECT * { VALUES (?a ?b) { ${times(size(random, 3_000, 12_000), (i) => `(<http://x/${i}> ${i})`).join(' ')} } ?s ?p ?a }`;
  },
  'floods of clauses': (random) => {
    const clause = random.pick([
      '{ ?s ?p ?o } UNION ',
      'OPTIONAL { ?s ?p% ?o% } ',
      'MINUS { ?s ?p% ?o% } ',
      'FILTER NOT EXISTS { ?s ?p% ?o% } ',
      'BIND(1 AS ?b%) ',
      'GRAPH ?g% { ?s ?p% ?o% } ',
      '{ SELECT DISTINCT ?s { ?s ?p% ?o% } } ',
    ]);
    return `SELECT * { ?s a ?t ${times(size(random, 25, 600), (i) => clause.replaceAll('%', String(i))).join('')}{ ?s ?p ?o } }`;
  },
  'long words': (random) => {
    const long = repeat(random.pick(['a', 'é', '\\u0061', '%41', '𝒳']), size(random, 9_000, 200_000));
    return random.pick([
      `ASK { <http://x/${long}> ?p ?o }`,
      `ASK { ?${long} ?p ?o }`,
      `ASK { ?s ?p "${long}" }`,
      `PREFIX x: <http://x/${long}> ASK { x:${long} ?p ?o }`,
      `ASK { ?s ?p "x"@${long} }`,
      `ASK {} #${long}`,
    ]);
  },
  'strange texts': (random) =>
    random.pick([
      'ASK { ?s ?p "\\uD800" }',
      'ASK { ?s ?p "\\U00110000" }',
      `ASK ${repeat('\\u007B', 3_000)}`,
      '\uFEFFASK {}',
      'ASK { ?s ?p "\u0000" }',
      `ASK { ?s ?p """${repeat('{', 3_000)}`,
      `SELECT (1e400 + 1 AS ?x) (xsd:integer("${repeat('9', 5_000)}") AS ?y) {}`,
      `SELECT (${repeat('9', 20_000)} * ${repeat('9', 20_000)} AS ?x) {}`,
      'SELECT (("2024-01-01T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime> - "-99999999-01-01T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>) AS ?x) {}',
      'SELECT * { ?s ?p ?o } LIMIT 99999999999999999999999',
      'SELECT * { ?s ?p ?o } OFFSET 18446744073709551615 LIMIT 18446744073709551615',
      'BASE <relative> PREFIX : <::::> ASK { <../../..> : <?#?#> }',
      `SELECT (SUBSTR("abc", -9223372036854775808, 9223372036854775807) AS ?x) {}`,
      '',
      repeat(' ', 90_000),
      '\u202ESELECT * { ?s ?p ?o }',
    ]),
  'what is refused': (random) =>
    random.pick([
      'SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }',
      'SELECT * { SERVICE SILENT ?x { ?s ?p ?o } }',
      'LOAD <file:///etc/passwd>',
      'DROP ALL',
      'INSERT DATA { <a> <b> <c> }',
      'DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }',
      'SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }',
      `SELECT * ${times(size(random, 100, 3_000), (i) => `FROM <http://x/${i}>`).join(' ')} { ?s ?p ?o }`,
    ]),
  'nested negations': (random) => {
    const depth = random.integer(2, 14);
    return `SELECT * { ?s ?p ?o ${times(depth, (i) => `FILTER ${random.pick(['NOT EXISTS', 'EXISTS'])} { ?o${i} ?p${i} ?s . `).join('')}${repeat('}', depth)} }`;
  },
  'mutated queries': (random) => mutated(random),
} as const satisfies Readonly<Record<string, (random: Random) => string>>;

const NESTINGS: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['{ ', ' }'],
  ['OPTIONAL { ?s ?p ?y . ', ' }'],
  ['{ SELECT * { ', ' } }'],
  ['MINUS { ?s ?p ?y . ', ' }'],
  ['GRAPH ?g { ', ' }'],
  ['?s ?p [ ?p ', ' ] . '],
  ['FILTER NOT EXISTS { ', ' } '],
  ['{ ?s ?p ?y } UNION { ', ' }'],
  ['{', ''],
];

const EXPRESSION_NESTINGS: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['(', ')'],
  ['!(', ')'],
  ['STR(', ')'],
  ['IF(true, ', ', 1)'],
  ['COALESCE(1/0, ', ')'],
  ['-', ''],
  ['!', ''],
  ['1 + (', ')'],
];

const VALID: readonly [string, ...string[]] = [
  'PREFIX s: <https://schema.org/> SELECT ?a ?n WHERE { ?a a s:Article ; s:headline ?n . OPTIONAL { ?a s:about ?x . ?x s:name ?m FILTER(LANG(?m) = "fr") } } ORDER BY ?n LIMIT 10',
  'SELECT ?c (COUNT(*) AS ?n) WHERE { ?s a ?c . FILTER NOT EXISTS { ?s <https://schema.org/name> ?x } } GROUP BY ?c HAVING (COUNT(*) > 2) ORDER BY DESC(?n)',
  'CONSTRUCT { ?s ?p ?o } WHERE { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } MINUS { ?s a ?c } VALUES ?p { <https://schema.org/name> UNDEF } } LIMIT 5',
  'SELECT * { ?s (<https://schema.org/about>/^<https://schema.org/about>|a)* ?o BIND(REPLACE(STR(?o), "a(.)", "$1") AS ?r) FILTER(?o IN (1, "x"@fr, 2.5e3) || EXISTS { ?o ?p ?q }) } LIMIT 20',
];

/** A valid query with some tokens dropped, doubled, swapped or put in the place of others. */
function mutated(random: Random): string {
  const tokens = random.pick(VALID).split(/(?<=[\s(){};.,])|(?=[(){};.,])/u);
  for (let change = random.integer(1, 6); change > 0; change -= 1) {
    const at = random.integer(0, tokens.length - 1);
    const other = tokens[random.integer(0, tokens.length - 1)] ?? '';
    const inserted = random.pick([[], [other], [tokens[at] ?? ''], [random.pick(PATTERN)]]);
    const replaced = random.integer(0, 1);
    tokens.splice(at, replaced, ...inserted);
  }
  return tokens.join('');
}
