import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/core/package-root.js';
import { ContentFolder } from './content-folder.js';
import type { PublishedGraph } from './published-graph.js';

const ARTICLE = 'articles/chanteloup-les-vignes-5-arobases-2021';
const TOWN = 'places/commune/78138#place';
const MUNICIPALITY = 'organizations/217801380#organization';
const award = (year: number): string => `labels/villes-internet/${year}/commune-78138#award`;

let graph: PublishedGraph;
beforeAll(async () => {
  const folder = await ContentFolder.copyOf(join(packageRoot, 'data/site'));
  await folder.publish({ ledger: 'read' });
  graph = await folder.graph();
});

describe('the rewarded actions', () => {
  it('stand in the order of the text, with name and description', () => {
    const actions = [1, 2, 3, 4, 5].map((number) => `${ARTICLE}#action-${number}`);
    expect(actions.flatMap((action) => graph.values(action, ':order'))).toEqual(
      [1, 2, 3, 4, 5].map((number) => `${number}^^xsd:integer`),
    );
    expect(actions.flatMap((action) => graph.values(action, 'schema:name'))).toEqual([
      'La création de la cité éducative Simone Veil@fr',
      'La labellisation Campus connecté@fr',
      "Le plan numérique pour l'éducation@fr",
      'La mise en place du dispositif Prof Express@fr',
      "L'animation d'ateliers d'initiation au numérique@fr",
    ]);
    for (const action of actions) {
      expect(graph.types(action)).toEqual([':RewardedAction', 'schema:Action']);
      expect(graph.values(action, 'schema:description')).toHaveLength(1);
      expect(graph.values(action, 'schema:agent')).toEqual([MUNICIPALITY]);
    }
  });

  it('name the organisations behind them', () => {
    expect(graph.values(`${ARTICLE}#action-2`, 'schema:participant')).toEqual(
      expect.arrayContaining([
        'organizations/ecole-de-la-deuxieme-chance#organization',
        'organizations/universite-de-cergy-pontoise#organization',
      ]),
    );
  });
});

describe('the other labels of the article', () => {
  it('Campus connecté is held by a place in the town, in a year that is not stated', () => {
    const campus = 'labels/campus-connecte/undated/site-78138-hub-de-la-reussite#award';
    const hub = 'places/site/78138-hub-de-la-reussite#place';
    expect(graph.types(campus)).toEqual([':Award', 'schema:Certification']);
    expect(graph.values(campus, ':recipient')).toEqual([hub]);
    expect(graph.values(campus, ':status')).toEqual([':awarded']);
    expect(graph.values('labels/campus-connecte/undated#edition', ':year')).toEqual([]);
    expect(graph.values(hub, 'schema:containedInPlace')).toEqual([TOWN]);
    expect(graph.values(hub, 'schema:hasCertification')).toEqual([campus]);
  });

  it('Cité éducative is only mentioned: no certification, and not counted as held', () => {
    const awards = graph
      .ofType(':Award')
      .filter((each) => graph.values(each, ':edition').includes('labels/cite-educative/undated#edition'));
    expect(awards).toHaveLength(1);
    for (const each of awards) {
      expect(graph.types(each)).toEqual([':Award']);
      expect(graph.values(each, ':status')).toEqual([':mentioned']);
      expect(graph.values(each, 'schema:issuedBy')).toEqual([]);
    }
    expect(graph.values('labels/cite-educative/undated#edition', ':knownLaureates')).toEqual([
      '0^^xsd:integer',
    ]);
  });
});

describe('what follows from the awards', () => {
  it('the town has its certifications', () => {
    expect(graph.values(TOWN, 'schema:hasCertification')).toEqual([award(2019), award(2020), award(2021)]);
  });

  it('the municipality has its awards, as text', () => {
    expect(graph.values(MUNICIPALITY, 'schema:award')).toEqual([
      '5 @, Villes Internet 2021@fr',
      'Villes Internet 2019@fr',
      'Villes Internet 2020@fr',
    ]);
    expect(graph.values(TOWN, 'schema:award')).toEqual([]);
  });
});

describe('the article', () => {
  it('has its headline and text, and no date, which it does not state', () => {
    expect(graph.types(`${ARTICLE}#article`)).toEqual(['schema:NewsArticle']);
    expect(graph.values(`${ARTICLE}#article`, 'schema:headline')).toEqual([
      'Chanteloup-les-Vignes décroche 5 @ au label national Villes Internet !@fr',
    ]);
    expect(graph.values(`${ARTICLE}#article`, 'schema:datePublished')).toEqual([]);
    expect(graph.values(`${ARTICLE}#article`, 'schema:articleBody')).toHaveLength(1);
  });

  it('is about the town and its award', () => {
    expect(graph.values(`${ARTICLE}#article`, 'schema:about')).toEqual([award(2021), TOWN]);
  });

  it('mentions the labels, the ceremony, the person and the organisations', () => {
    expect(graph.values(`${ARTICLE}#article`, 'schema:mentions')).toEqual(
      expect.arrayContaining([
        'labels/villes-internet#label',
        'labels/villes-internet/2021#ceremony',
        'labels/campus-connecte#label',
        'labels/cite-educative#label',
        `${ARTICLE}#person-mathieu-vidal`,
        'organizations/universite-de-cergy-pontoise#organization',
      ]),
    );
  });

  it('names the file it was read from, by path and hash', () => {
    expect(graph.values(`${ARTICLE}#source`, ':path')).toEqual([`${ARTICLE}.md`]);
    expect(graph.values(`${ARTICLE}#source`, ':sha256')[0]).toMatch(/^[0-9a-f]{64}$/);
  });
});
