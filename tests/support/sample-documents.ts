import type { Document, NodeObject } from '../../src/rdf/document.js';
import { vocabularyDocument } from '../../src/rdf/vocabulary.js';

export const SAMPLE_BASE = 'https://data.example.org/';

const TEXT = [
  'Le 4 février 2021, la Ville d’Essai a reçu son 5e @ au label Villes Connectées.',
  '',
  'Trois actions ont compté :',
  '- le <b>hub</b> de la réussite',
  '- la médiathèque & son atelier </script><script>alert(1)</script>',
  'Le maire s’en félicite.',
].join('\n');
const QUOTE = 'la Ville d’Essai a reçu son 5e @ au label Villes Connectées';
const OVERLAP = 'reçu son 5e @';

/** A small, fictional site with a document of every kind, for tests of what is served. */
export function sampleDocuments(base: string = SAMPLE_BASE, laureates = 1): readonly Document[] {
  const at = (path: string) => `${base}${path}`;
  return [
    article(at),
    document(
      at,
      'programme',
      'labels/villes-connectees',
      'label',
      'Villes Connectées',
      ['villes-connectees'],
      {
        '@type': ['Label', 'Programme'],
        organiser: at('organizations/asso#organization'),
        levels: at('labels/villes-connectees#levels'),
      },
      [
        {
          '@id': at('labels/villes-connectees#level-5'),
          '@type': ['Level', 'skos:Concept', 'schema:DefinedTerm'],
          'schema:name': french('5 @'),
          'skos:prefLabel': french('5 @'),
          'skos:notation': '5',
          rank: 5,
        },
      ],
    ),
    edition(at),
    ...Array.from({ length: laureates }, (_, index) => award(at, index)),
    document(
      at,
      'place',
      'places/commune/78001',
      'place',
      'Essai',
      ['places'],
      {
        '@type': ['schema:City'],
        'igeo:codeINSEE': '78001',
        'schema:address': at('places/commune/78001#address'),
        'schema:hasCertification': at('labels/villes-connectees/2021/commune-78001#award'),
      },
      [
        {
          '@id': at('places/commune/78001#address'),
          '@type': ['schema:PostalAddress'],
          'schema:postalCode': '78000',
          'schema:addressLocality': 'Essai',
          'schema:addressCountry': 'FR',
        },
      ],
    ),
    document(
      at,
      'organization',
      'organizations/asso',
      'organization',
      'Association des villes',
      ['organizations'],
      {
        '@type': ['schema:Organization'],
        'schema:url': 'https://www.asso.example/',
      },
    ),
    vocabularyDocument({ vocabulary: `${base}vocab#`, configuration: { base } }),
  ];
}

type At = (path: string) => string;

const french = (text: string) => ({ '@value': text, '@language': 'fr' });

function document(
  at: At,
  kind: Document['kind'],
  path: string,
  fragment: string,
  title: string,
  datasets: readonly string[],
  main: Omit<NodeObject, '@id'>,
  nodes: readonly NodeObject[] = [],
  summary: Partial<Document['summary']> = {},
): Document {
  return {
    path,
    kind,
    datasets,
    summary: { title, language: 'fr', ...summary },
    nodes: [
      {
        '@id': at(path),
        '@type': ['foaf:Document', 'schema:WebPage'],
        'schema:mainEntity': `${at(path)}#${fragment}`,
        'dct:license': 'https://www.etalab.gouv.fr/licence-ouverte-open-licence',
      },
      { '@id': `${at(path)}#${fragment}`, 'schema:name': french(title), ...main },
      ...nodes,
    ],
  };
}

function article(at: At): Document {
  const path = 'articles/cinq-arobases';
  const node = (fragment: string) => `${at(path)}#${fragment}`;
  const claim = (id: string, predicate: string, object: string): NodeObject => ({
    '@id': node(id),
    '@type': ['Claim', 'rdf:Statement'],
    'rdf:subject': at('labels/villes-connectees/2021/commune-78001#award'),
    'rdf:predicate': at(`vocab#${predicate}`),
    'rdf:object': { '@id': object },
    rule: 'fr/award/receives-nth-level',
    confidence: '0.98',
  });
  const quote = (number: number, exact: string, claims: readonly string[]): NodeObject[] => [
    {
      '@id': node(`quote-${number}`),
      '@type': ['oa:Annotation'],
      'oa:hasBody': claims.map(node),
      'oa:hasTarget': node(`quote-${number}-target`),
    },
    {
      '@id': node(`quote-${number}-target`),
      '@type': ['oa:SpecificResource'],
      'oa:hasSource': node('article'),
      'oa:hasSelector': [node(`quote-${number}-text`), node(`quote-${number}-position`)],
    },
    { '@id': node(`quote-${number}-text`), '@type': ['oa:TextQuoteSelector'], 'oa:exact': exact },
    {
      '@id': node(`quote-${number}-position`),
      '@type': ['oa:TextPositionSelector'],
      'oa:start': TEXT.indexOf(exact),
      'oa:end': TEXT.indexOf(exact) + exact.length,
    },
  ];
  return document(
    at,
    'article',
    path,
    'article',
    'Essai décroche 5 @ !',
    ['articles'],
    {
      '@type': ['schema:NewsArticle'],
      'schema:headline': french('Essai décroche 5 @ !'),
      'schema:inLanguage': 'fr',
      'schema:articleBody': french(TEXT),
      'schema:datePublished': '2021-02-10',
      'schema:about': [
        at('places/commune/78001#place'),
        at('labels/villes-connectees/2021/commune-78001#award'),
      ],
      'schema:mentions': [at('labels/villes-connectees#label'), node('person-x')],
    },
    [
      { '@id': node('person-x'), '@type': ['schema:Person'], 'schema:name': 'Camille Exemple' },
      ...quote(1, QUOTE, ['claim-1', 'claim-2']),
      ...quote(2, OVERLAP, []),
      claim('claim-1', 'level', at('labels/villes-connectees#level-5')),
      claim('claim-2', 'recipient', at('places/commune/78001#place')),
    ],
    { date: '2021-02-10', year: 2021 },
  );
}

function edition(at: At): Document {
  const path = 'labels/villes-connectees/2021';
  const node = (fragment: string) => `${at(path)}#${fragment}`;
  return document(
    at,
    'edition',
    path,
    'edition',
    'Villes Connectées 2021',
    ['villes-connectees'],
    {
      '@type': ['Edition'],
      programme: at('labels/villes-connectees#label'),
      number: 22,
      year: '2021',
      ceremony: node('ceremony'),
      count: [node('count-1')],
    },
    [
      {
        '@id': node('ceremony'),
        '@type': ['schema:Event'],
        'schema:name': french('Cérémonie des Villes Connectées 2021'),
        'schema:startDate': '2021-02-04',
        'schema:organizer': at('organizations/asso#organization'),
      },
      {
        '@id': node('count-1'),
        '@type': ['Count'],
        what: at('vocab#participants'),
        value: 4000,
        unit: french('communes'),
        approximate: true,
        'prov:wasDerivedFrom': at('articles/cinq-arobases#article'),
      },
    ],
    { date: '2021-02-04', year: 2021, programme: 'labels/villes-connectees' },
  );
}

function award(at: At, index: number): Document {
  const code = String(78001 + index);
  const path = `labels/villes-connectees/2021/commune-${code}`;
  const name = index === 0 ? 'Essai' : `Essai-${index}`;
  return document(
    at,
    'award',
    path,
    'award',
    `${name}, 5 @, Villes Connectées 2021`,
    ['villes-connectees'],
    {
      '@type': ['Award', 'schema:Certification'],
      edition: at('labels/villes-connectees/2021#edition'),
      recipient: at('places/commune/78001#place'),
      level: at('labels/villes-connectees#level-5'),
      status: at('vocab#awarded'),
      date: '2021-02-04',
      statusChange: `${at(path)}#status-2021-02-04`,
      'schema:about': at('places/commune/78001#place'),
      'schema:issuedBy': at('organizations/asso#organization'),
      evidence: at('articles/cinq-arobases#quote-1'),
      'prov:wasDerivedFrom': at('articles/cinq-arobases#article'),
    },
    [
      {
        '@id': `${at(path)}#status-2021-02-04`,
        '@type': ['StatusChange'],
        status: at('vocab#awarded'),
        date: '2021-02-04',
      },
    ],
    {
      date: '2021-02-04',
      year: 2021,
      programme: 'labels/villes-connectees',
      level: 5,
      bestLevel: 5,
      levelUnit: '@',
      status: 'awarded',
      recipient: { path: 'places/commune/78001', name, departement: '78' },
    },
  );
}
