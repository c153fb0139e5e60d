import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BuildOutcome } from '../../src/build/contract.js';
import { packageRoot } from '../../src/core/package-root.js';
import { ContentFolder } from './content-folder.js';
import type { PublishedGraph } from './published-graph.js';

const ARTICLE = 'articles/chanteloup-les-vignes-5-arobases-2021';
const TOWN = 'places/commune/78138#place';
const EDITION = 'labels/villes-internet/2021#edition';
const award = (year: number): string => `labels/villes-internet/${year}/commune-78138#award`;

let graph: PublishedGraph;
let outcome: BuildOutcome;
beforeAll(async () => {
  const folder = await ContentFolder.copyOf(join(packageRoot, 'data/site'));
  outcome = await folder.publish({ ledger: 'read' });
  graph = await folder.graph();
});

describe('the build of the sample site', () => {
  it('holds no document back', () => {
    expect(outcome.check.report.heldBack).toEqual([]);
  });

  it('publishes no link that leads nowhere', () => {
    expect(graph.dangling()).toEqual([]);
  });

  it('publishes no blank node', () => {
    const blank = graph
      .quads()
      .filter(({ subject, object }) => [subject.termType, object.termType].includes('BlankNode'));
    expect(blank).toEqual([]);
  });

  it('keeps each triple in the graph of its subject’s document', () => {
    const elsewhere = graph
      .quads()
      .filter(({ subject, graph: of }) => subject.value.split('#')[0] !== of.value)
      .filter(({ graph: of }) => of.value !== 'https://data.example.org/vocab');
    expect(elsewhere).toEqual([]);
  });
});

describe('the award of 2021', () => {
  it('is a certification, held by the town in the edition of 2021', () => {
    expect(graph.types(award(2021))).toEqual([':Award', 'schema:Certification']);
    expect(graph.values(award(2021), ':edition')).toEqual([EDITION]);
    expect(graph.values(award(2021), ':recipient')).toEqual([TOWN]);
    expect(graph.values(award(2021), 'schema:about')).toEqual([TOWN]);
    expect(graph.values(award(2021), ':status')).toEqual([':awarded']);
  });

  it('has five @, as a level of the label and as a rating', () => {
    const [rating = ''] = graph.values(award(2021), 'schema:certificationRating');
    expect(graph.values(award(2021), ':level')).toEqual(['labels/villes-internet#level-5']);
    expect(graph.values(rating, 'schema:ratingValue')).toEqual(['5^^xsd:integer']);
    expect(graph.values(rating, 'schema:bestRating')).toEqual(['5^^xsd:integer']);
    expect(graph.values(rating, 'schema:worstRating')).toEqual(['1^^xsd:integer']);
  });

  it('has the date of the ceremony, since when it is valid', () => {
    expect(graph.values(award(2021), ':date')).toEqual(['2021-02-04^^xsd:date']);
    expect(graph.values(award(2021), 'schema:validFrom')).toEqual(['2021-02-04^^xsd:date']);
    const [change = ''] = graph.values(award(2021), ':statusChange');
    expect(graph.values(change, ':status')).toEqual([':awarded']);
    expect(graph.values(change, ':date')).toEqual(['2021-02-04^^xsd:date']);
  });

  it('expires at no date, since the label states no validity', () => {
    expect(graph.values(award(2021), 'schema:expires')).toEqual([]);
  });

  it('is issued by the association that runs the label', () => {
    expect(graph.values(award(2021), 'schema:issuedBy')).toEqual([
      'organizations/villes-internet#organization',
    ]);
  });

  it('rests on the sentence that says so', () => {
    const [quote = ''] = graph.values(award(2021), ':evidence');
    const [target = ''] = graph.values(quote, 'oa:hasTarget');
    const [position = '', text = ''] = graph.values(target, 'oa:hasSelector');
    const [body = ''] = graph.values(`${ARTICLE}#article`, 'schema:articleBody');
    const [exact = ''] = graph.values(text, 'oa:exact');
    const offset = (term: string) => Number.parseInt(graph.values(position, term)[0] ?? '', 10);
    expect(exact).toContain('Ville de Chanteloup-les-Vignes a reçu son 5e @');
    expect(body.slice(offset('oa:start'), offset('oa:end'))).toBe(exact);
    expect(graph.values(award(2021), 'prov:wasDerivedFrom')).toEqual([`${ARTICLE}#article`]);
  });

  it('is claimed property by property, each with its rule and confidence', () => {
    const [quote = ''] = graph.values(award(2021), ':evidence');
    const claims = graph
      .values(quote, 'oa:hasBody')
      .filter((claim) => graph.values(claim, 'rdf:subject').includes(award(2021)));
    const objects = claims.flatMap((claim) =>
      graph
        .values(claim, 'rdf:predicate')
        .map((predicate) => [predicate, ...graph.values(claim, 'rdf:object')]),
    );
    expect(objects).toEqual(
      expect.arrayContaining([
        [':level', 'labels/villes-internet#level-5'],
        [':recipient', TOWN],
        [':date', '2021-02-04^^xsd:date'],
      ]),
    );
    for (const claim of claims) {
      expect(graph.values(claim, ':rule')).toHaveLength(1);
      expect(graph.values(claim, ':confidence')[0]).toMatch(/^(?:0\.\d+|1)\^\^xsd:decimal$/);
    }
  });

  it('rewards the five actions', () => {
    expect(graph.values(award(2021), ':rewards')).toEqual(
      [1, 2, 3, 4, 5].map((number) => `${ARTICLE}#action-${number}`),
    );
  });
});

describe.each([2020, 2019])('the award of %i, known from a link alone', (year) => {
  it('is held by the town', () => {
    expect(graph.types(award(year))).toEqual([':Award', 'schema:Certification']);
    expect(graph.values(award(year), ':status')).toEqual([':awarded']);
    expect(graph.values(award(year), ':edition')).toEqual([`labels/villes-internet/${year}#edition`]);
    expect(graph.values(award(year), 'schema:name')).toEqual([
      `Chanteloup-les-Vignes, Villes Internet ${year}@fr`,
    ]);
  });

  it('has no level, date or rating, which nothing states', () => {
    for (const term of [':level', ':date', 'schema:validFrom', 'schema:certificationRating'])
      expect(graph.values(award(year), term)).toEqual([]);
  });

  it('has its evidence', () => {
    expect(graph.values(award(year), ':evidence')).toHaveLength(1);
  });
});

describe('the 22nd edition', () => {
  it('has its number and its year, which is inferred', () => {
    expect(graph.values(EDITION, ':number')).toEqual(['22^^xsd:integer']);
    expect(graph.values(EDITION, ':year')).toEqual(['2021^^xsd:gYear']);
    expect(graph.values(EDITION, ':yearInferredFrom')).toEqual([':fromCeremonyDate']);
    expect(graph.values(EDITION, ':programme')).toEqual(['labels/villes-internet#label']);
  });

  it('has its ceremony', () => {
    const [ceremony = ''] = graph.values(EDITION, ':ceremony');
    expect(graph.types(ceremony)).toEqual(['schema:Event']);
    expect(graph.values('labels/villes-internet/2021', 'schema:mentions')).toEqual([ceremony]);
    expect(graph.values(ceremony, 'schema:startDate')).toEqual(['2021-02-04^^xsd:date']);
    expect(graph.values(ceremony, 'schema:name')).toEqual([
      '22e Cérémonie de remise du label national Territoires, Villes et Villages Internet@fr',
    ]);
    expect(graph.values(ceremony, 'schema:organizer')).toEqual([
      'organizations/villes-internet#organization',
    ]);
  });

  it('has one count for each source and what it counts', () => {
    const counts = graph
      .values(EDITION, ':count')
      .filter((count) => graph.values(count, 'prov:wasDerivedFrom').includes(`${ARTICLE}#article`))
      .map((count) =>
        [':what', ':value', ':approximate', ':unit', ':atLevel'].map((term) => graph.values(count, term)[0]),
      );
    expect(counts).toEqual(
      expect.arrayContaining([
        [':participants', '400^^xsd:integer', 'false^^xsd:boolean', 'communes@fr', undefined],
        [':laureates', '60^^xsd:integer', 'true^^xsd:boolean', undefined, 'labels/villes-internet#level-5'],
      ]),
    );
    expect(counts).toHaveLength(2);
    expect(graph.values(EDITION, ':count').length).toBeGreaterThan(2);
  });

  it('has its jury’s president, who is described where he is named', () => {
    const [president = ''] = graph.values(EDITION, ':juryPresident');
    expect(president).toBe(`${ARTICLE}#person-mathieu-vidal`);
    expect(graph.values(president, 'schema:name')).toEqual(['Mathieu Vidal']);
    expect(graph.values(president, 'schema:jobTitle')).toEqual(['géographe@fr']);
  });

  it('has its two supporters and seven partners', () => {
    expect(graph.values(EDITION, ':supporter')).toEqual([
      'organizations/la-banque-francaise-mutualiste#organization',
      'organizations/mutuelle-nationale-territoriale#organization',
    ]);
    expect(graph.values(EDITION, ':partner')).toEqual(
      ['adf', 'amf', 'amif', 'amrf', 'apvf', 'fnccr', 'villes-de-france'].map(
        (slug) => `organizations/${slug}#organization`,
      ),
    );
  });

  it('knows one laureate, and does not take its list for complete', () => {
    expect(graph.values(EDITION, ':knownLaureates')).toEqual(['1^^xsd:integer']);
    expect(graph.values(EDITION, ':absenceMeansNo')).toEqual(['false^^xsd:boolean']);
  });
});
