import type { Language, Localized } from '../core/localized.js';
import { OWN_CLASSES } from '../rdf/vocabulary/classes.js';
import { OWN_INDIVIDUALS } from '../rdf/vocabulary/individuals.js';
import { OWN_PROPERTIES } from '../rdf/vocabulary/properties.js';

/**
 * What pages call the terms of other vocabularies. Our own terms bring their labels with them; a term in neither table
 * shows its own name.
 */
const OTHER_TERMS: Readonly<Record<string, Localized>> = {
  'schema:about': { fr: 'Sujet', en: 'Subject' },
  'schema:address': { fr: 'Adresse', en: 'Address' },
  'schema:addressCountry': { fr: 'Pays', en: 'Country' },
  'schema:addressLocality': { fr: 'Localité', en: 'Locality' },
  'schema:agent': { fr: 'Menée par', en: 'Carried out by' },
  'schema:alternateName': { fr: 'Autre nom', en: 'Other name' },
  'schema:areaServed': { fr: 'Territoire', en: 'Area served' },
  'schema:author': { fr: 'Auteur', en: 'Author' },
  'schema:award': { fr: 'Distinction', en: 'Award' },
  'schema:certificationRating': { fr: 'Évaluation', en: 'Rating' },
  'schema:containedInPlace': { fr: 'Situé dans', en: 'Situated in' },
  'schema:dateModified': { fr: 'Modifié le', en: 'Modified on' },
  'schema:datePublished': { fr: 'Publié le', en: 'Published on' },
  'schema:description': { fr: 'Description', en: 'Description' },
  'schema:endDate': { fr: 'Fin', en: 'End' },
  'schema:expires': { fr: 'Valable jusqu’au', en: 'Valid until' },
  'schema:hasCertification': { fr: 'Distinctions', en: 'Awards' },
  'schema:headline': { fr: 'Titre', en: 'Headline' },
  'schema:inLanguage': { fr: 'Langue', en: 'Language' },
  'schema:issuedBy': { fr: 'Décerné par', en: 'Awarded by' },
  'schema:jobTitle': { fr: 'Fonction', en: 'Job title' },
  'schema:location': { fr: 'Lieu', en: 'Place' },
  'schema:mainEntity': { fr: 'Sujet de la page', en: 'Subject of the page' },
  'schema:mentions': { fr: 'Cite', en: 'Mentions' },
  'schema:name': { fr: 'Nom', en: 'Name' },
  'schema:organizer': { fr: 'Organisateur', en: 'Organiser' },
  'schema:participant': { fr: 'Avec', en: 'With' },
  'schema:postalCode': { fr: 'Code postal', en: 'Postal code' },
  'schema:relatedLink': { fr: 'Lien utile', en: 'Useful link' },
  'schema:sameAs': { fr: 'Identique à', en: 'Same as' },
  'schema:includedInDataCatalog': { fr: 'Catalogue', en: 'Catalogue' },
  'schema:startDate': { fr: 'Date', en: 'Date' },
  'schema:subjectOf': { fr: 'Article', en: 'Article' },
  'schema:temporalCoverage': { fr: 'Période', en: 'Period' },
  'schema:url': { fr: 'Site', en: 'Website' },
  'schema:validFrom': { fr: 'Valable à partir du', en: 'Valid from' },
  'dct:license': { fr: 'Licence', en: 'Licence' },
  'dct:title': { fr: 'Titre', en: 'Title' },
  'dct:description': { fr: 'Description', en: 'Description' },
  'dct:issued': { fr: 'Publié le', en: 'Published on' },
  'dct:modified': { fr: 'Modifié le', en: 'Modified on' },
  'dct:PeriodOfTime': { fr: 'Période', en: 'Period' },
  'dct:publisher': { fr: 'Publié par', en: 'Published by' },
  'dct:conformsTo': { fr: 'Conforme à', en: 'Conforms to' },
  'dcat:dataset': { fr: 'Jeu de données', en: 'Dataset' },
  'dcat:distribution': { fr: 'Distribution', en: 'Distribution' },
  'dcat:endDate': { fr: 'Fin', en: 'End' },
  'dcat:endpointURL': { fr: 'Adresse du service', en: 'Address of the service' },
  'dcat:keyword': { fr: 'Mot-clé', en: 'Keyword' },
  'dcat:servesDataset': { fr: 'Donne accès à', en: 'Serves' },
  'dcat:startDate': { fr: 'Début', en: 'Start' },
  'foaf:homepage': { fr: 'Site', en: 'Website' },
  'foaf:name': { fr: 'Nom', en: 'Name' },
  'igeo:codeINSEE': { fr: 'Code INSEE', en: 'INSEE code' },
  'prov:wasDerivedFrom': { fr: 'Source', en: 'Source' },
  'rdf:type': { fr: 'Nature', en: 'Kind' },
};

const OWN_LABELS: ReadonlyMap<string, Localized> = new Map(
  [...OWN_CLASSES, ...OWN_PROPERTIES, ...OWN_INDIVIDUALS].map(({ name, label }) => [name, label]),
);

/** What a term is called in a language: `recipient`, `schema:name`. */
export function termLabel(term: string, language: Language): string {
  return OWN_LABELS.get(term)?.[language] ?? OTHER_TERMS[term]?.[language] ?? term;
}
