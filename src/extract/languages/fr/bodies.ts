import type { ActionWords, CountWords, EventWords, OrganizationWords, PeopleWords } from '../pack.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

type OrganizationRole =
  OrganizationWords['introductions'] extends ReadonlyMap<string, infer Role> ? Role : never;

const INTRODUCTIONS: readonly (readonly [OrganizationRole, readonly string[]])[] = [
  [
    'organiser',
    [
      'porté par',
      'piloté par',
      'organisé par',
      'décerné par',
      'attribué par',
      'délivré par',
      'créé par',
      'lancé par',
      'géré par',
      'initié par',
      'remis par',
      'convention avec',
      'labellisé par',
      'coordonné par',
      'octroyé par',
      'proposé par',
      'à l’initiative de',
    ],
  ],
  [
    'supporter',
    [
      'soutenu par',
      'avec le soutien de',
      'avec le soutien du',
      'parrainé par',
      'financé par',
      'sous le patronage de',
      'sous l’égide de',
    ],
  ],
  [
    'partner',
    [
      'en partenariat avec',
      'animé par',
      'avec la participation de',
      'partenaires dont',
      'partenaires :',
      'avec l’appui de',
      'aux côtés de',
      'en lien avec',
      'en collaboration avec',
    ],
  ],
  [
    'other',
    ['co-porté par', 'coporté par', 'reconnu campus connecté par', 'cofinancé par', 'mené par', 'mené avec'],
  ],
];

export const organizations: OrganizationWords = {
  introductions: new Map(
    INTRODUCTIONS.flatMap(([role, phrases]) =>
      phrases.map((phrase): [string, OrganizationRole] => [phrase, role]),
    ),
  ),
  heads: set(
    `ministere region departement universite ecole mutuelle banque association fondation agence office federation
     conseil comite academie prefecture sous-prefecture rectorat chambre institut union caisse office ligue syndicat
     collectif societe groupe reseau confederation secretariat parc agence-de`,
  ),
  generic: set('plusieurs associations collectivite collectivites elus partenaires acteurs ville commune'),
};

const ROLES: readonly (readonly [string, string])[] = [
  ['maire', 'mayor'],
  ['adjoint', 'deputy mayor'],
  ['adjointe', 'deputy mayor'],
  ['adjoint au maire', 'deputy mayor'],
  ['adjointe au maire', 'deputy mayor'],
  ['maire adjoint', 'deputy mayor'],
  ['maire adjointe', 'deputy mayor'],
  ['première adjointe', 'deputy mayor'],
  ['premier adjoint', 'deputy mayor'],
  ['conseiller municipal', 'councillor'],
  ['conseillère municipale', 'councillor'],
  ['conseiller', 'councillor'],
  ['conseillère', 'councillor'],
  ['conseiller départemental', 'councillor'],
  ['conseillère départementale', 'councillor'],
  ['élu', 'elected official'],
  ['élue', 'elected official'],
  ['président', 'president'],
  ['présidente', 'president'],
  ['vice-président', 'vice president'],
  ['vice-présidente', 'vice president'],
  ['président du jury', 'jury president'],
  ['présidente du jury', 'jury president'],
  ['directeur', 'director'],
  ['directrice', 'director'],
  ['directeur général', 'director'],
  ['directrice générale', 'director'],
  ['préfet', 'prefect'],
  ['préfète', 'prefect'],
  ['sous-préfet', 'prefect'],
  ['sous-préfète', 'prefect'],
  ['ministre', 'minister'],
  ['secrétaire d’état', 'minister'],
  ['député', 'member of parliament'],
  ['députée', 'member of parliament'],
  ['sénateur', 'senator'],
  ['sénatrice', 'senator'],
  ['responsable', 'manager'],
  ['délégué', 'delegate'],
  ['déléguée', 'delegate'],
  ['coordinatrice', 'manager'],
  ['coordinateur', 'manager'],
  ['chef', 'manager'],
  ['cheffe', 'manager'],
  ['animatrice', 'other'],
  ['animateur', 'other'],
  ['jardinier', 'other'],
  ['jardinière', 'other'],
  ['géographe', 'other'],
  ['principal', 'other'],
  ['principale', 'other'],
  ['proviseur', 'other'],
  ['proviseure', 'other'],
  ['recteur', 'other'],
  ['rectrice', 'other'],
  ['championne', 'other'],
  ['champion', 'other'],
  ['parrain', 'other'],
  ['marraine', 'other'],
];

export const people: PeopleWords = {
  roles: new Map(ROLES),
  titles: set('m mm mme monsieur madame mlle dr'),
  particles: set('de du d des le la von van'),
  presence: [
    'en présence de',
    'en présence d’',
    'dévoilée par',
    'dévoilé par',
    'remis par',
    'remise par',
    'des mains de',
    'signée par',
    'accompagné de',
    'accompagnée de',
    'représentée par',
    'représenté par',
    'se réjouit',
    'salue',
    'déclare',
    'explique',
    'souligne',
  ],
  presiding: ['présidé par', 'présidée par', 'présidé cette année par'],
  jury: set('jury'),
};

export const counts: CountWords = {
  units: set(
    `communes commune collectivites collectivite villes villages territoires laureats laureates candidats candidates
     participants participantes structures espaces maisons sites intercommunalites municipalites epci plages ports
     etablissements dossiers candidatures projets quartiers`,
  ),
  laureateUnits: set('laureats laureates'),
  participantUnits: set('participants participantes candidats candidates candidatures dossiers'),
  participant: set('participantes participants candidates candidats inscrites inscrits engagees engages'),
  gathers: set('rassemble regroupe federe compte reunit'),
  networks: set('reseau label'),
  skip: set('autres autre dernieres derniers premieres premiers'),
};

export const events: EventWords = {
  ceremony: [
    'cérémonie',
    'remise',
    'palmarès',
    'soirée',
    'signature',
    'inauguration',
    'journée',
    'assises',
    'gala',
  ],
  announced: [
    'dévoilée',
    'dévoilé',
    'dévoilées',
    'dévoilés',
    'annoncé',
    'annoncée',
    'proclamé',
    'connu',
    'connus',
  ],
  held: [
    'organise',
    'organisé',
    'organisée',
    'tenue',
    'tenu',
    'déroulée',
    'déroulé',
    'eu lieu',
    'aura lieu',
    'se tiendra',
  ],
  announcement: 'annonce du palmarès',
  handing: 'remise du label',
};

export const actions: ActionWords = {
  introductions: [
    'actions',
    'projets',
    'au programme',
    'engagements',
    'initiatives',
    'réalisations',
    'parmi les actions',
    'points forts',
    'atouts',
  ],
  inline: [
    'au programme',
    'les actions',
    'actions',
    'parmi les actions',
    'nos actions',
    'ses actions',
    'les projets',
    'projets',
  ],
  because: set('pour'),
  possessives: set('son sa ses leur leurs notre nos'),
};
