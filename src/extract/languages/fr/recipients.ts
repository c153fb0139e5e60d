import type { RecipientWords } from '../recipient-words.js';
import { FIRST_NAMES } from './first-names.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

const sizes = (nouns: readonly string[], size: string): readonly string[] =>
  nouns.flatMap((noun) => [noun, `${size} ${noun}`]);
const TOWNS_FEMININE = [
  ...sizes(['ville', 'commune', 'cité', 'bourgade', 'bastide', 'localité', 'station'], 'petite'),
  ...['municipalité', 'mairie', 'collectivité', 'sous-préfecture'],
  ...['station balnéaire', 'station thermale', 'station de ski', 'cité médiévale', 'capitale régionale'],
];
const TOWNS_MASCULINE = [...sizes(['village', 'bourg'], 'petit'), 'chef-lieu'];
const DETERMINERS_FEMININE = ['la', 'notre', 'cette', 'votre', 'sa', 'leur'];
const DETERMINERS_MASCULINE = ['le', 'notre', 'ce', 'votre', 'son', 'leur'];

/** `ces trois communes`, `les deux villes`: as many as were just named. */
const COUNTED_TOWNS = ['deux', 'trois', 'quatre', 'cinq', 'six'].flatMap((count) =>
  ['communes', 'villes', 'villages', 'collectivités', 'lauréates'].flatMap((noun) =>
    ['ces', 'les'].map((determiner) => `${determiner} ${count} ${noun}`),
  ),
);

export const recipients: RecipientWords = {
  communeHeads: [
    'ville de',
    "ville d'",
    'ville du',
    'ville des',
    'commune de',
    "commune d'",
    'commune du',
    'commune des',
    'villes de',
    "villes d'",
    'communes de',
    "communes d'",
    'villages de',
    "villages d'",
    'celle de',
    'celui de',
    "celui d'",
    "celle d'",
    'celle du',
    'village de',
    "village d'",
    'village du',
    'municipalité de',
    "municipalité d'",
    'municipalité du',
    'mairie de',
    "mairie d'",
    'mairie du',
    'station de',
    'station balnéaire de',
    'bourg de',
    'cité de',
  ],
  communeAnaphora: [
    ...TOWNS_FEMININE.flatMap((noun) => DETERMINERS_FEMININE.map((determiner) => `${determiner} ${noun}`)),
    ...TOWNS_MASCULINE.flatMap((noun) => DETERMINERS_MASCULINE.map((determiner) => `${determiner} ${noun}`)),
    'le maire',
    'la maire',
    'le conseil municipal',
    "l'équipe municipale",
    'les élus',
    'cette dernière',
    'celle-ci',
    'la nôtre',
    'elle',
    'elles',
    'ils',
    'nous',
  ],
  pluralVerbEnding: 'nt',
  townsAnaphora: [...COUNTED_TOWNS, 'ces communes', 'ces villes', 'ces villages'],
  epciHeads: [
    "communauté d'agglomération",
    'communauté de communes',
    'communauté urbaine',
    'agglomération',
    'métropole',
    'agglo',
    'syndicat mixte',
    'intercommunalité',
    'établissement public territorial',
    'CA',
    'CC',
    'CU',
    'EPT',
    'Grand',
  ],
  epciAnaphora: [
    "l'agglomération",
    "l'agglo",
    'la métropole',
    "l'intercommunalité",
    "la communauté d'agglomération",
    'la communauté de communes',
    'la communauté urbaine',
    'la collectivité',
  ],
  kindNotes: new Map([
    ['communaute d agglomeration', 'epci'],
    ['communaute de communes', 'epci'],
    ['communaute urbaine', 'epci'],
    ['agglomeration', 'epci'],
    ['metropole', 'epci'],
    ['intercommunalite', 'epci'],
    ['commune nouvelle', 'commune'],
    ['commune deleguee', 'commune'],
    ['commune', 'commune'],
    ['ville', 'commune'],
  ]),
  epciTails: set('metropole agglomeration agglo communaute'),
  siteHeads: set(
    `serre arboretum verger potager roseraie aquarium ecomusee hub espace maison jardin parc plage plages port ports mediatheque bibliotheque camping ecole college lycee musee
     gymnase stade piscine theatre chateau square domaine foret lac base centre ferme hopital residence marina
     quartier etang relais point conservatoire universite ehpad creche cinema restaurant hotel antenne tiers bus bureau guichet pole navette`,
  ),
  siteCompounds: [
    'espace france services',
    'maison france services',
    'maison de services au public',
    'office de tourisme',
    'office municipal de tourisme',
    'office intercommunal de tourisme',
  ],
  namedSites: ['tiers-lieu', 'tiers lieu', 'fablab', 'fab lab'],
  shoreHeads: set('plage plages port ports marina baignade'),
  directions: set('nord sud est ouest centre'),
  categories: new Map([
    ['communes', 'commune'],
    ['villes', 'commune'],
    ['villages', 'commune'],
    ['stations', 'commune'],
    ['plages', 'commune'],
    ['ports', 'place'],
  ]),
  siteAnaphora: [
    'la plage',
    'le port',
    'le port de plaisance',
    'les plages',
    'nos plages',
    'notre plage',
    'notre port',
    'la base nautique',
    'la médiathèque',
    'le camping',
    'le jardin',
    'le site',
    "l'établissement",
    "l'office",
    "l'office de tourisme",
    'le tiers-lieu',
    'il',
    "l'espace",
    'la structure',
    'le parc',
    'la maison',
  ],
  programmeHeads: set('dispositif programme projet application plateforme'),
  programmeAnaphora: ['ce programme', 'ce dispositif', 'ce projet', 'cette application', 'cette plateforme'],
  associationHeads: set(
    'association club tennis amicale union comite entente cercle foyer judo football rugby',
  ),
  associationAnaphora: ["l'association", 'cette association', 'le club', 'le tennis club'],
  streets: set('rue avenue boulevard place chemin quai impasse route'),
  beforeInhabitants: set('les des aux nos chers cheres'),
  beforeArea: set('en dans de d du des la le les l'),
  nameOpeners: set('la le les l'),
  particles: set("de du des d la le les l a au aux en sur sous les - ' ’"),
  nameArticles: new Map([
    ['du', 'le'],
    ['au', 'le'],
    ['le', 'le'],
    ['des', 'les'],
    ['aux', 'les'],
    ['les', 'les'],
    ['la', 'la'],
  ]),
  lands: set(
    `alsace aquitaine auvergne bourgogne champagne languedoc roussillon limousin lorraine picardie poitou savoie
     provence berry anjou bearn gascogne perigord quercy rouergue vexin perche beauce brie sologne touraine morvan
     bresse forez velay vivarais cevennes camargue medoc cotentin bessin artois flandre flandres argonne sundgau bugey
     dombes beaujolais maconnais charolais nivernais bourbonnais combrailles livradois aubrac margeride larzac cerdagne
     corbieres minervois lauragais comminges couserans bigorre armagnac albret agenais vercors chartreuse trieves oisans
     queyras luberon mercantour esterel tregor cornouaille saintonge aunis angoumois maine hainaut cambresis avesnois
     boulonnais ponthieu vimeu thierache puisaye auxois gatinais hurepoix mantois drouais thymerais diois
     baronnies tricastin valentinois dauphine gevaudan segala mauges choletais saumurois layon vendomois sancerrois
     narbonnais biterrois piscenois lodevois armor argoat occitanie bretagne normandie
     corse`,
  ),
  landParts: set('haut haute bas basse grand grande nord sud est ouest centre coeur pays'),
  areaPrepositions: set('dans en'),
  representatives: set(
    `maire elus elu equipe equipes habitants services service adjoint adjointe municipalite maires delegation candidature
     dossier demande enfants conseil municipal municipale agents jardiniers candidatures voisin voisine voisins voisines
     amis`,
  ),
  townspeople: set('habitants enfants agents jardiniers voisins voisines amis eleves'),
  mayors: set('maire maires mairie municipalite'),
  notTowns: set(
    `rue avenue boulevard place allee chemin impasse route quai pont cours quartier gymnase college lycee ecole stade
     hopital universite academie aeroport gare faculte tribunal diocese prefecture sous-prefecture departement region
     canton arrondissement bassin pays golfe baie cap mont lac bois foret parc chu chru cci circonscription vallee plaine
     academie rectorat cathedrale abbaye chateau fort saint sainte rond porte hotel salle complexe espace centre`,
  ),
  namedThings: set(
    `eglise chapelle basilique collegiale prieure couvent tour halle halles fontaine lavoir moulin passage promenade
     faubourg hameau lotissement residence caserne foyer auditorium villa mail ilot ruelle sentier montee venelle`,
  ),
  gentileEndings: [
    ...['ois', 'ais', 'iens', 'ens', 'ains', 'ins', 'ards', 'ots', 'aux', 'ans'],
    ...['oises', 'aises', 'iennes', 'ennes', 'aines', 'ines', 'ardes', 'otes', 'ales', 'anes'],
  ],
  describedNouns: set('cite cites'),
  firstNames: FIRST_NAMES,
  commonWordNames: set(
    `drac dreal draaf direccte unicef unesco insee afnor ademe adullact anpcen cnvvf
     ville villes bonne sens eu y us oz bar lure marche marches nature jeux prix fort plus pour les sur avec dans elle
     elles villages village communes commune france europe or bus pain ars bois mer parc port porte pont place rue lac
     jury mars avril mai bon grand grande petit petite rennes-le vert verte paysage cause causes don dons il allons
     marches toutes tous autres cette ce cet ces son sa ses leur leurs notre nos votre vos ont est sont fait car or ni
     salon donc mais ou et une un deux trois quatre cinq six sept huit neuf dix vingt cent mille premier seconde nouvelle
     nouveau label concours comme pres pre tour tours-de vue arts art cite cites campus terre territoire territoires
     pavillon zero ecole ecoles maison maisons ministere association mutuelle banque universite region departement
     hub plan liens site sites espace espaces centre centres jardin jardins saint sainte bravo felicitations recompense
     recompenses distinction fleurs fleur etoile etoiles laurier lauriers arobase arobases palmares photo photos video
     mairie maire monsieur madame lors ceremonie depuis apres avant hier demain lundi mardi mercredi jeudi vendredi
     samedi dimanche janvier fevrier juin juillet aout septembre octobre novembre decembre retour sport sports active
     actives sportive sportives internet numerique bel belle beaux belles brave aime aimes bras baie vie bouge ouvert
     ouverte rive rives val vals mont monts source sources bien lors ans an annee annees anne la le l de du des d a au
     aux en par ici selon on je tu nous vous ils cela ca quand mieux merci voici voila ceux celle celui
     celles aucun aucune rien encore ensemble objectif resultat resultats bilan cote fleurissement environnement
     numerique securite culture tourisme plages ports jury chaque plusieurs certains certaines parmi derriere devant
     c j n s qu jusqu puisque lorsque alors ainsi aussi bientot enfin desormais pourquoi comment qui que quoi quel
     quelle quelques beaucoup trop peu cap rendez informations renseignements inscription inscriptions partenaires
     etat etats lauréat lauréate laureats laureates candidate candidates gagnants vainqueurs contact info infos actions action soutien engagement`,
  ),
  countries: set(
    `belgique suisse luxembourg allemagne espagne italie portugal canada quebec maroc tunisie senegal algerie monaco
     royaume-uni angleterre irlande pays-bas autriche pologne roumanie liban benin cameroun mali burkina`,
  ),
};
