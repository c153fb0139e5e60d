import { beforeAll, describe, expect, it } from 'vitest';
import type { Shapes } from '../../src/validation/shapes.js';
import { packageShapes, violatedShapes } from './support.js';

let shapes: Shapes;
beforeAll(async () => {
  shapes = await packageShapes();
});

const AWARD = (more: string) =>
  `<a#award> a :Award ; schema:name "Essai, 5 @"@fr ; prov:wasDerivedFrom <b#article> ; ${more} .`;
const FULL = ':edition <e#edition> ; :recipient <p#place>';

interface Rule {
  readonly defect: string;
  readonly good: string;
  readonly bad: string;
  readonly shape: string;
}

const RULES: readonly Rule[] = [
  // awards
  {
    defect: 'an award without a recipient',
    good: AWARD(`${FULL} ; :status :awarded`),
    bad: AWARD(':edition <e#edition> ; :status :awarded'),
    shape: 'award-recipient',
  },
  {
    defect: 'an award with two recipients',
    good: AWARD(`${FULL} ; :status :awarded`),
    bad: AWARD(`${FULL}, <q#place> ; :status :awarded`),
    shape: 'award-recipient',
  },
  {
    defect: 'an award of no programme',
    good: AWARD(':programme <l#label> ; :recipient <p#place> ; :status :awarded'),
    bad: AWARD(':recipient <p#place> ; :status :awarded'),
    shape: 'award-programme',
  },
  {
    defect: 'an award without status',
    good: AWARD(`${FULL} ; :status :renewed`),
    bad: AWARD(FULL),
    shape: 'award-status',
  },
  {
    defect: 'an award with an unheard-of status',
    good: AWARD(`${FULL} ; :status :mentioned`),
    bad: AWARD(`${FULL} ; :status :almost`),
    shape: 'award-status-known',
  },
  {
    defect: 'an award without a name',
    good: AWARD(`${FULL} ; :status :awarded`),
    bad: `<a#award> a :Award ; ${FULL} ; :status :awarded .`,
    shape: 'award-name',
  },
  {
    defect: 'a lost award that is still certified',
    good: `${AWARD(`${FULL} ; :status :renewed`)} <a#award> a schema:Certification .`,
    bad: `${AWARD(`${FULL} ; :status :lost`)} <a#award> a schema:Certification .`,
    shape: 'AwardCertification',
  },
  {
    defect: 'a candidacy that is certified',
    good: AWARD(`${FULL} ; :status :candidate`),
    bad: `${AWARD(`${FULL} ; :status :candidate`)} <a#award> a schema:Certification .`,
    shape: 'AwardCertification',
  },
  {
    defect: 'an award that expires before it begins',
    good: AWARD(
      `${FULL} ; :status :awarded ; schema:validFrom "2021-02-04"^^xsd:date ; schema:expires "2021-02-04"^^xsd:date`,
    ),
    bad: AWARD(
      `${FULL} ; :status :awarded ; schema:validFrom "2021-02-04"^^xsd:date ; schema:expires "2021-02-03"^^xsd:date`,
    ),
    shape: 'AwardValidity',
  },
  {
    defect: 'an award dated on 30 February',
    good: AWARD(`${FULL} ; :status :awarded ; :date "2021-02-28"^^xsd:date`),
    bad: AWARD(`${FULL} ; :status :awarded ; :date "2021-02-30"^^xsd:date`),
    shape: 'award-date',
  },
  {
    defect: 'a 29 February outside a leap year',
    good: AWARD(`${FULL} ; :status :awarded ; :date "2020-02-29"^^xsd:date`),
    bad: AWARD(`${FULL} ; :status :awarded ; :date "2021-02-29"^^xsd:date`),
    shape: 'award-date',
  },
  {
    defect: 'an award in the thirteenth month',
    good: AWARD(`${FULL} ; :status :awarded ; :date "2016-11"^^xsd:gYearMonth`),
    bad: AWARD(`${FULL} ; :status :awarded ; :date "2016-13"^^xsd:gYearMonth`),
    shape: 'award-date',
  },
  {
    defect: 'a change of status that names none',
    good: `${AWARD(`${FULL} ; :status :awarded ; :statusChange <a#status-1>`)} <a#status-1> a :StatusChange ; :status :awarded .`,
    bad: `${AWARD(`${FULL} ; :status :awarded ; :statusChange <a#status-1>`)} <a#status-1> a :StatusChange .`,
    shape: 'award-status-changes',
  },
  {
    defect: 'a level above the programme’s highest',
    good: '<a#rating> a schema:Rating ; schema:ratingValue 5 ; schema:bestRating 5 ; schema:worstRating 1 .',
    bad: '<a#rating> a schema:Rating ; schema:ratingValue 6 ; schema:bestRating 5 ; schema:worstRating 1 .',
    shape: 'rating-best',
  },
  {
    defect: 'a level below the programme’s lowest',
    good: '<a#rating> a schema:Rating ; schema:ratingValue 0 ; schema:bestRating 5 ; schema:worstRating 0 .',
    bad: '<a#rating> a schema:Rating ; schema:ratingValue 0 ; schema:bestRating 5 ; schema:worstRating 1 .',
    shape: 'rating-worst',
  },
  // articles
  {
    defect: 'an article without a title',
    good: '<b#article> a schema:NewsArticle ; schema:headline "Cinq @ !"@fr ; schema:articleBody "Texte" .',
    bad: '<b#article> a schema:NewsArticle ; schema:articleBody "Texte" .',
    shape: 'article-headline',
  },
  {
    defect: 'an article whose title is blank',
    good: '<b#article> a schema:Article ; schema:headline "Titre"@fr .',
    bad: '<b#article> a schema:Article ; schema:headline " "@fr .',
    shape: 'article-headline-words',
  },
  {
    defect: 'an article with two titles in one language',
    good: '<b#article> a schema:Article ; schema:headline "Titre"@fr, "Title"@en .',
    bad: '<b#article> a schema:Article ; schema:headline "Titre"@fr, "Autre titre"@fr .',
    shape: 'article-headline-language',
  },
  {
    defect: 'an article published on 31 June',
    good: '<b#article> a schema:Article ; schema:headline "T"@fr ; schema:datePublished "2021-06-30T08:00:00+02:00"^^xsd:dateTime .',
    bad: '<b#article> a schema:Article ; schema:headline "T"@fr ; schema:datePublished "2021-06-31"^^xsd:date .',
    shape: 'article-published',
  },
  {
    defect: 'an article changed before it was published',
    good: '<b#article> a schema:Article ; schema:headline "T"@fr ; schema:datePublished "2021-06-01"^^xsd:date ; schema:dateModified "2021"^^xsd:gYear .',
    bad: '<b#article> a schema:Article ; schema:headline "T"@fr ; schema:datePublished "2021-06-01"^^xsd:date ; schema:dateModified "2021-05-01"^^xsd:date .',
    shape: 'Article',
  },
  {
    defect: 'an article in a language that is none',
    good: '<b#article> a schema:Article ; schema:headline "T"@fr ; schema:inLanguage "fr-FR" .',
    bad: '<b#article> a schema:Article ; schema:headline "T"@fr ; schema:inLanguage "français" .',
    shape: 'article-language',
  },
  {
    defect: 'a rewarded action without a name',
    good: '<b#action-1> a :RewardedAction ; schema:name "Campus connecté"@fr ; :order 1 .',
    bad: '<b#action-1> a :RewardedAction ; :order 1 .',
    shape: 'action-name',
  },
  {
    defect: 'a rewarded action of rank 0',
    good: '<b#action-1> a :RewardedAction ; schema:name "Campus connecté"@fr ; :order 1 .',
    bad: '<b#action-1> a :RewardedAction ; schema:name "Campus connecté"@fr ; :order 0 .',
    shape: 'action-order',
  },
  // programmes and editions
  {
    defect: 'a programme without a name',
    good: '<l#label> a :Programme, :Label ; schema:name "Villes Internet"@fr .',
    bad: '<l#label> a :Programme, :Label .',
    shape: 'programme-name',
  },
  {
    defect: 'a programme that is neither label nor prize',
    good: '<l#label> a :Programme, :Prize ; schema:name "Prix"@fr .',
    bad: '<l#label> a :Programme ; schema:name "Villes Internet"@fr .',
    shape: 'ProgrammeKind',
  },
  {
    defect: 'a programme that is both label and prize',
    good: '<l#label> a :Programme, :Label ; schema:name "Label"@fr .',
    bad: '<l#label> a :Programme, :Label, :Prize ; schema:name "Label"@fr .',
    shape: 'ProgrammeKind',
  },
  {
    defect: 'a level without a rank',
    good: '<l#levels> a skos:ConceptScheme . <l#level-5> a :Level ; skos:prefLabel "5 @"@fr ; :rank 5 ; skos:inScheme <l#levels> .',
    bad: '<l#levels> a skos:ConceptScheme . <l#level-5> a :Level ; skos:prefLabel "5 @"@fr ; skos:inScheme <l#levels> .',
    shape: 'level-rank',
  },
  {
    defect: 'a level outside any scale',
    good: '<l#levels> a skos:ConceptScheme . <l#level-5> a :Level ; skos:prefLabel "5 @"@fr ; :rank 5 ; skos:inScheme <l#levels> .',
    bad: '<l#level-5> a :Level ; skos:prefLabel "5 @"@fr ; :rank 5 .',
    shape: 'level-scheme',
  },
  {
    defect: 'an edition of no programme',
    good: '<e#edition> a :Edition ; :programme <l#label> .',
    bad: '<e#edition> a :Edition ; :year "2021"^^xsd:gYear .',
    shape: 'edition-programme',
  },
  {
    defect: 'an edition in the year 21',
    good: '<e#edition> a :Edition ; :programme <l#label> ; :year "2021"^^xsd:gYear .',
    bad: '<e#edition> a :Edition ; :programme <l#label> ; :year "0021"^^xsd:gYear .',
    shape: 'edition-year',
  },
  {
    defect: 'an edition with two numbers',
    good: '<e#edition> a :Edition ; :programme <l#label> ; :number 22 .',
    bad: '<e#edition> a :Edition ; :programme <l#label> ; :number 22, 23 .',
    shape: 'edition-number',
  },
  {
    defect: 'an inferred year that is missing',
    good: '<e#edition> a :Edition ; :programme <l#label> ; :yearInferredFrom :ceremony ; :year "2021"^^xsd:gYear .',
    bad: '<e#edition> a :Edition ; :programme <l#label> ; :yearInferredFrom :ceremony .',
    shape: 'Edition',
  },
  {
    defect: 'a ceremony that ends before it begins',
    good: '<e#ceremony> a schema:Event ; schema:name "Remise"@fr ; schema:startDate "2021-02-04"^^xsd:date ; schema:endDate "2021-02-05"^^xsd:date .',
    bad: '<e#ceremony> a schema:Event ; schema:name "Remise"@fr ; schema:startDate "2021-02-04"^^xsd:date ; schema:endDate "2021-02-03"^^xsd:date .',
    shape: 'Event',
  },
  {
    defect: 'a ceremony without a name',
    good: '<e#ceremony> a schema:Event ; schema:name "Remise"@fr .',
    bad: '<e#ceremony> a schema:Event ; schema:startDate "2021-02-04"^^xsd:date .',
    shape: 'event-name',
  },
  {
    defect: 'a count without its source',
    good: '<e#count-1> a :Count ; :what :participants ; :value 400 ; prov:wasDerivedFrom <b#article> .',
    bad: '<e#count-1> a :Count ; :what :participants ; :value 400 .',
    shape: 'count-source',
  },
  {
    defect: 'a count below zero',
    good: '<e#count-1> a :Count ; :what :laureates ; :value 0 ; prov:wasDerivedFrom <b#article> .',
    bad: '<e#count-1> a :Count ; :what :laureates ; :value -4 ; prov:wasDerivedFrom <b#article> .',
    shape: 'count-value',
  },
  {
    defect: 'a count of nothing known',
    good: '<e#count-1> a :Count ; :what :laureates ; :value 0 ; prov:wasDerivedFrom <b#article> .',
    bad: '<e#count-1> a :Count ; :what :visitors ; :value 10 ; prov:wasDerivedFrom <b#article> .',
    shape: 'count-what',
  },
  {
    defect: 'a validity of no years',
    good: '<l#label> a :Programme, :Label ; schema:name "Label"@fr ; :validityYears 3 .',
    bad: '<l#label> a :Programme, :Label ; schema:name "Label"@fr ; :validityYears 0 .',
    shape: 'programme-validity',
  },
  {
    defect: 'a first year in two digits',
    good: '<l#label> a :Programme, :Label ; schema:name "Label"@fr ; :firstYear "1999"^^xsd:gYear .',
    bad: '<l#label> a :Programme, :Label ; schema:name "Label"@fr ; :firstYear "99"^^xsd:gYear .',
    shape: 'programme-first-year',
  },
  {
    defect: 'a special mention without a name',
    good: '<l#mention-x> a :SpecialMention ; skos:prefLabel "Hors concours"@fr .',
    bad: '<l#mention-x> a :SpecialMention .',
    shape: 'mention-label',
  },
  // places, organisations, people
  {
    defect: 'a former code that lost its zero',
    good: '<a#award> :formerCode "01003" .',
    bad: '<a#award> :formerCode "1003" .',
    shape: 'former-code',
  },
  {
    defect: 'a town whose INSEE code lost its zero',
    good: '<p#place> a schema:City ; schema:name "L’Abergement-Clémenciat"@fr ; igeo:codeINSEE "01001" .',
    bad: '<p#place> a schema:City ; schema:name "L’Abergement-Clémenciat"@fr ; igeo:codeINSEE "1001" .',
    shape: 'city-insee',
  },
  {
    defect: 'a town with a département’s code',
    good: '<p#place> a schema:City ; schema:name "Ajaccio"@fr ; igeo:codeINSEE "2A004" .',
    bad: '<p#place> a schema:City ; schema:name "Ajaccio"@fr ; igeo:codeINSEE "2A" .',
    shape: 'city-insee',
  },
  {
    defect: 'a département code in small letters',
    good: '<p#place> a schema:AdministrativeArea ; schema:name "Corse-du-Sud"@fr ; igeo:codeINSEE "2A" .',
    bad: '<p#place> a schema:AdministrativeArea ; schema:name "Corse-du-Sud"@fr ; igeo:codeINSEE "2a" .',
    shape: 'insee-code',
  },
  {
    defect: 'a place without a name',
    good: '<p#place> a schema:Place ; schema:name "Jardin"@fr .',
    bad: '<p#place> a schema:Place .',
    shape: 'place-name',
  },
  {
    defect: 'a town that carries its postal code itself',
    good: '<p#place> a schema:City ; schema:name "X"@fr ; schema:address <p#address> . <p#address> a schema:PostalAddress ; schema:postalCode "78570" ; schema:addressCountry "FR" .',
    bad: '<p#place> a schema:City ; schema:name "X"@fr ; schema:postalCode "78570" .',
    shape: 'place-postal-code',
  },
  {
    defect: 'a French postal code of four digits',
    good: '<p#address> a schema:PostalAddress ; schema:postalCode "50667 K" ; schema:addressCountry "DE" .',
    bad: '<p#address> a schema:PostalAddress ; schema:postalCode "1300" ; schema:addressCountry "FR" .',
    shape: 'FrenchAddress',
  },
  {
    defect: 'a town that received an award as text',
    good: '<o#organization> a schema:GovernmentOrganization ; schema:name "Ville"@fr ; schema:award "5 @"@fr .',
    bad: '<p#place> a schema:City ; schema:name "Ville"@fr ; schema:award "5 @"@fr .',
    shape: 'place-award',
  },
  {
    defect: 'a latitude beyond the pole',
    good: '<p#geo> a schema:GeoCoordinates ; schema:latitude 48.9 ; schema:longitude 2.03 .',
    bad: '<p#geo> a schema:GeoCoordinates ; schema:latitude 480.9 ; schema:longitude 2.03 .',
    shape: 'latitude',
  },
  {
    defect: 'a SIRET in the place of a SIREN',
    good: '<o#organization> a schema:Organization ; schema:name "AMF"@fr ; :siren "217801380" .',
    bad: '<o#organization> a schema:Organization ; schema:name "AMF"@fr ; :siren "21780138000012" .',
    shape: 'organization-siren',
  },
  {
    defect: 'an organisation without a name',
    good: '<o#organization> a schema:NGO ; schema:name "Association"@fr .',
    bad: '<o#organization> a schema:NGO .',
    shape: 'organization-name',
  },
  {
    defect: 'a person without a name',
    good: '<b#person-x> a schema:Person ; schema:name "Camille Exemple" .',
    bad: '<b#person-x> a schema:Person ; schema:jobTitle "géographe"@fr .',
    shape: 'person-name',
  },
  // evidence
  {
    defect: 'evidence without a quote',
    good: `<b#quote-1> a oa:Annotation ; oa:hasBody <b#claim-1> ; oa:hasTarget <b#target> . <b#target> oa:hasSelector <b#text> .
      <b#text> a oa:TextQuoteSelector ; oa:exact "la Ville a reçu son 5e @" .`,
    bad: '<b#quote-1> a oa:Annotation ; oa:hasBody <b#claim-1> ; oa:hasTarget <b#target> . <b#target> oa:hasSource <b#article> .',
    shape: 'evidence-words',
  },
  {
    defect: 'a quote of no words',
    good: '<b#text> a oa:TextQuoteSelector ; oa:exact "5e @" .',
    bad: '<b#text> a oa:TextQuoteSelector ; oa:exact "" .',
    shape: 'quote-exact',
  },
  {
    defect: 'a quote that ends before it begins',
    good: '<b#position> a oa:TextPositionSelector ; oa:start 25 ; oa:end 103 .',
    bad: '<b#position> a oa:TextPositionSelector ; oa:start 103 ; oa:end 25 .',
    shape: 'quote-order',
  },
  {
    defect: 'evidence of nothing',
    good: '<b#quote-1> a oa:Annotation ; oa:hasBody <b#claim-1> ; oa:hasTarget <b#target> . <b#target> oa:hasSelector <b#row> . <b#row> :row 12 .',
    bad: '<b#quote-1> a oa:Annotation ; oa:hasTarget <b#target> . <b#target> oa:hasSelector <b#row> . <b#row> :row 12 .',
    shape: 'evidence-claims',
  },
  {
    defect: 'a claim without a value',
    good: '<b#claim-1> a :Claim ; rdf:subject <a#award> ; rdf:predicate :level ; rdf:object <l#level-5> ; :confidence 0.98 .',
    bad: '<b#claim-1> a :Claim ; rdf:subject <a#award> ; rdf:predicate :level ; :confidence 0.98 .',
    shape: 'claim-object',
  },
  {
    defect: 'a claim more than certain',
    good: '<b#claim-1> a :Claim ; rdf:subject <a#award> ; rdf:predicate :level ; rdf:object <l#level-5> ; :confidence "1"^^xsd:decimal .',
    bad: '<b#claim-1> a :Claim ; rdf:subject <a#award> ; rdf:predicate :level ; rdf:object <l#level-5> ; :confidence 98 .',
    shape: 'claim-confidence',
  },
  // documents
  {
    defect: 'a page about two things',
    good: '<b> a foaf:Document ; schema:mainEntity <b#article> ; dct:license <https://www.etalab.gouv.fr/licence-ouverte-open-licence> .',
    bad: '<b> a foaf:Document ; schema:mainEntity <b#article>, <b#other> .',
    shape: 'document-subject',
  },
  {
    defect: 'a licence that is no address',
    good: '<b> a foaf:Document ; dct:license <https://creativecommons.org/licenses/by/4.0/> .',
    bad: '<b> a foaf:Document ; dct:license "libre" .',
    shape: 'document-license',
  },
];

describe('The shapes', () => {
  for (const { defect, good, bad, shape } of RULES) {
    it(`hold back ${defect}`, async () => {
      expect(await violatedShapes(shapes, bad)).toContain(shape);
    });
    it(`let pass what is not ${defect}`, async () => {
      expect(await violatedShapes(shapes, good)).toEqual([]);
    });
  }
});
