import type { OrganizationRole, OrganizationWords } from '../fact-words.js';
import { wordSet } from '../word-set.js';
import { KNOWN_BODIES, NO_BODIES } from './bodies.js';
import { type ByRole, INTRODUCTIONS } from './introductions.js';

/** Verbs after a name; past participles stand for the compound tenses too. */
const DEEDS: readonly (readonly [OrganizationRole, string])[] = [
  [
    'organiser',
    `organise organisent décerne décernent attribue attribuent délivre délivrent porte pilote lance lancent gère
     reconduit reconduisent remet remettent dévoile dévoilent récompense récompensent distingue distinguent labellise
     labellisent propose coordonne annonce publie officialise accorde octroie organisé décerné attribué délivré piloté
     lancé reconduit remis dévoilé récompensé distingué labellisé annoncé publié officialisé accordé octroyé confirmé
     retenu informer informé désigné proclamé confirmer rendu créé crée décerner attribuer délivrer accorder octroyer renouveler renouvelle
     renouvellent renouvelé récompenser distinguer labelliser annoncer dévoiler retirer retire retiré valider valide validé
     félicite félicité certifie certifié instruit examine examiné évalue évalué audite audité prolonge prolongé`,
  ],
  [
    'supporter',
    'soutient soutiennent parraine parrainent finance financent appuie soutenu financé parrainé subventionne',
  ],
  [
    'supporter',
    `cofinance cofinancent paie paient payé payer verse versent versé apporte apportent apporté contribue contribuent
     contribué abonde pris prend prennent subventionnent subventionné aide aident aidé soutenir financer parrainer
     encourage encouragent encouragé abrite héberge hébergé offre offert fournit fourni`,
  ],
  [
    'partner',
    'accompagnera épaule épaulera épaulent aidera soutiendra financera participera animera conseille conseillera accompagne accompagnent anime animent participe participent accompagné animé collabore collaborent contribue intervient',
  ],
];

const APPOSITIONS: ByRole = [
  ['partner', ['en tant que partenaire', 'en tant que partenaires', 'partenaire', 'partenaires']],
  [
    'partner',
    ['en sont partenaires', 'en sont les partenaires', 'en est partenaire', 'en est le partenaire'],
  ],
  ['supporter', ['en sont les soutiens', 'en sont les financeurs', 'en sont les mécènes']],
  ['supporter', ['soutien', 'parrain', 'mécène']],
  [
    'organiser',
    ['organisateur', 'organisatrice', 'à l’origine du label', 'qui décerne', 'qui porte', 'qui attribue'],
  ],
];

const byPhrase = (roles: ByRole): ReadonlyMap<string, OrganizationRole> =>
  new Map(
    roles.flatMap(([role, phrases]) => phrases.map((phrase): [string, OrganizationRole] => [phrase, role])),
  );

export const organizations: OrganizationWords = {
  introductions: byPhrase(INTRODUCTIONS),
  deeds: new Map(
    DEEDS.flatMap(([role, words]) =>
      [...wordSet(words)].map((word): [string, OrganizationRole] => [word, role]),
    ),
  ),
  appositions: byPhrase(APPOSITIONS),
  heads: wordSet(
    `ministere region departement universite ecole mutuelle banque association fondation agence office federation
     conseil comite academie prefecture sous-prefecture rectorat chambre institut union caisse office ligue syndicat
     collectif societe groupe reseau confederation secretariat parc direction observatoire assurance
     commissariat haut-commissariat conservatoire alliance gazette communaute metropole assemblee groupement`,
  ),
  supportNouns: new Map([
    ...[...wordSet('soutien appui aide parrainage patronage financement subvention mecenat')].map(
      (noun): [string, OrganizationRole] => [noun, 'supporter'],
    ),
    ...[...wordSet('participation concours partenariat collaboration complicite accompagnement')].map(
      (noun): [string, OrganizationRole] => [noun, 'partner'],
    ),
  ]),
  announced: new Map([
    ['partenaires', 'partner'],
    ['soutiens', 'supporter'],
    ['mecenes', 'supporter'],
    ['sponsors', 'supporter'],
    ['financeurs', 'supporter'],
    ['parrains', 'supporter'],
  ]),
  staff: wordSet(
    'delegation equipes equipe services benevoles agents techniciens experts representants salaries eleves adherents',
  ),
  establishments: wordSet(
    `lycee college centre maison entreprise club ime ehpad hopital musee theatre mediatheque cinema foyer amicale
     cooperative pole relais gendarmerie chantier fonds mission point`,
  ),
  purposes: wordSet('pour'),
  of: wordSet('de du des d avec'),
  genitives: wordSet("de du des d la le les l en ' ’ -"),
  placeGenitives: wordSet('à'),
  verbEndings: ['ent', 'ait'],
  nounEndings: ['ment'],
  standing: wordSet(
    `ministere agence federation association fondation conseil comite chambre caisse syndicat ligue conservatoire
     observatoire confederation institut rectorat commissariat alliance banque mutuelle office union academie direction secretariat groupement assemblee`,
  ),
  areas: wordSet('region departement'),
  scopes: wordSet('departemental departementale regional regionale national nationale interdepartemental'),
  company: wordSet('avec'),
  alone: wordSet('rectorat prefecture'),
  known: KNOWN_BODIES,
  noBodies: NO_BODIES,
  memberships: [
    'membre',
    'membres',
    'adhérent',
    'adhérents',
    'salarié',
    'salariée',
    'représentant',
    'représentante',
  ],
  adjectiveEndings: [
    ...[
      'al',
      'ale',
      'ales',
      'aux',
      'ique',
      'iques',
      'if',
      'ive',
      'ifs',
      'ives',
      'el',
      'elle',
      'els',
      'elles',
    ],
    ...[
      'ais',
      'aise',
      'aises',
      'ois',
      'oise',
      'oises',
      'ain',
      'aine',
      'ains',
      'aines',
      'ien',
      'ienne',
      'aire',
      'aires',
    ],
  ],
  generic: wordSet(
    'que quand comment pourquoi combien quel quelle quels quelles qui etat plusieurs associations collectivite collectivites elus partenaires acteurs ville commune communes habitants jury',
  ),
  stops: wordSet(
    `nous vous se s lui y ne n leur leurs il elle ils elles a ont est sont qui que dont où pour par avec sur dans afin notamment ainsi depuis lors sous chez vient viennent
     avait avaient sera seront souligne rappelle precise précise indique explique estime assure ajoute salue felicite
     félicite invite incite apporte aide verse veille applique pratique communique participation soutien parrainage appui concours aide partenariat`,
  ),
};
