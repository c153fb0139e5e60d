import type { LanguagePack, PrepositionRole } from '../pack.js';
import { actions } from './actions.js';
import { adverbials, again } from './adverbs.js';
import { counts } from './counts.js';
import { dates } from './dates.js';
import { events } from './events.js';
import { functionWords, publication } from './function-words.js';
import { nouns } from './nouns.js';
import { numbers } from './numbers.js';
import { organizations } from './organizations.js';
import { people } from './people.js';
import { recipients } from './recipients.js';
import { auxiliaries } from './verb-group.js';
import { verbs } from './verbs.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

const PREPOSITIONS: readonly (readonly [PrepositionRole, string])[] = [
  ['to', 'a au aux'],
  ['of', 'de d du des'],
  ['for', 'pour'],
  ['by', 'par'],
  [
    'at',
    'outre apres avant en dans depuis sur sous chez vers hors entre avec contre devant derriere autour face pres voisin jusque lez',
  ],
];

/** French. */
export const french: LanguagePack = {
  code: 'fr',
  sentences: {
    locale: 'fr',
    abbreviations: set(
      'm mm mme mlle dr st ste janv fevr févr avr juil sept oct nov dec déc art p cf etc ex av bd env no n tel tél',
    ),
  },
  commonWords: set(
    'le la les des du de d l une un et est dans pour qui sur avec au aux par en ce cette son sa ses commune communes ville villes village villages palmares laureats laureates fleur fleurs lauriers arobases mairie',
  ),
  numbers,
  dates,
  verbs,
  auxiliaries,
  seeing: set('verra verront verrait verraient'),
  causing: set('fait fera font'),
  adverbs: set(
    `aussi egalement desormais ainsi enfin deja donc toujours encore bien ensuite maintenant dorenavant aujourd hui
     pourtant toutefois cependant pas plus tout juste`,
  ),
  towns: set('ville commune village cite station municipalite villes communes villages'),
  datesFrom: set(
    'date datent datait dataient remonte remontent remontait obtenue obtenu acquise acquis decrochee',
  ),
  pride: set(
    `fier fiere fiers fieres heureux heureuse heureuses ravi ravie ravis rejouit rejouissent rejouissons felicite
     felicitent felicitons targuer targue targuent vanter vante enorgueillir enorgueillit honneur fierte joie plaisir
     bonheur annonce annoncer annoncent confirme confirmer indique declare satisfaction`,
  ),
  havingDone: set('avoir'),
  adverbEnding: 'ment',
  besideLevel: set(
    `ville village commune cite label labellise labellisee classee classe titulaire recompensee detentrice niveau rang
     au aux a de d avec desormais toujours maintenant aujourd hui ses sa son leurs leur nos notre les la le l une un '
     "`,
  ),
  merits: set(
    `travail effort efforts engagement engagements action actions politique demarche demarches qualite implication
     mobilisation investissement initiative initiatives volonte dynamisme savoir-faire exemplarite projet projets
     constance perseverance excellence dispositif dispositifs`,
  ),
  enabling: set('permet permettent permis permettant permettait'),
  enablingHope: set('permettra permettront permettrait permettraient permette permettre'),
  topicMarkers: set('quant bravo felicitations chapeau cas'),
  adverbials,
  remarks: new Map([
    [
      'candidate',
      set('objectif cap vers bientot candidature candidate candidat espoir reve course conquete'),
    ],
    ['lost', set('perte perdue perdues perdu perdus retrait retiree sortie sortante retrogradee declassee')],
    [
      'renewed',
      set(
        `maintien maintenu maintenue maintenus maintenues confirmation confirme confirmee confirmees confirmes
         renouvellement renouvele renouvelee renouvelees renouveles reconduit reconduite reconduits reconduites
         reconduction conserve conservee conservees inchange inchangee relabellisation relabellisee relabellise
         conserves gardees prolonge`,
      ),
    ],
  ]),
  partitives: set('entre parmi'),
  hopes: set('objectif souhait ambition voeu reve espoir espoirs cap'),
  cameTrue: set(
    'atteint atteinte devenu devenue realise realisee exauce exaucee tenu tenue accompli accomplie',
  ),
  uncertain: set(
    `jeu suspens attente incertain incertaine menace menacee compromis compromise attendu attendue espere esperee prevu
     prevue sursis danger enjeu`,
  ),
  belonging: set('partie'),
  joining: set('rejoint rejoignent rejoindre'),
  beside: set('cotes'),
  impersonal: set('on'),
  objectPronouns: set('les la le l'),
  pluralPronouns: set('les'),
  subjectPronouns: set('qui elle elles il ils on nous et ne n mais'),
  reporting: set(
    'appris apprendre apprend apprennent annonce annonces annoncer indique savoir confirme revele',
  ),
  reportOpeners: set('que qu'),
  compelling: set('doit doivent devra devront'),
  inVain: ['sans succes', 'en vain', 'vainement', 'sans resultat', 'sans y parvenir'],
  denials: set('pas aucune aucun sans'),
  endowed: set('avec grace'),
  appositionOpeners: set(
    `laureate laureat laureates laureats titulaire titulaires detentrice detentrices detenteur detenteurs membre membres adherente adherent forte fort fortes
     forts riche estampillee estampille estampillees deja`,
  ),
  placePronouns: set('y'),
  deserved: set('bien amplement meritee merite meritees enfin'),
  also: set('aussi egalement idem itou pareillement'),
  including: set('dont notamment'),
  clubs: set('club cercle clan cenacle groupe reseau famille tableau'),
  alone: set('seule seul'),
  honoured: set(
    `labellisee labellisees labellises distinguees distingues recompensees recompenses primees primes promues promus
     certifiees homologuees homologues admises admis lauree laureees venues venus entrantes entrants elues elus`,
  ),
  lasting: set('toujours deja encore'),
  cheers: set('bravo felicitations chapeau bravos hommage'),
  leftovers: set(
    'retrouve retrouvent retombe retombent redescend redescendent reste restent que qu tombe passe compte',
  ),
  formerOpeners: set('contre apres lieu'),
  standing: set(
    `possede possedent affiche affichent arbore arborent detient detiennent compte comptent porte portent aligne alignent
     denombre denombrent jouit jouissent cumule cumulent beneficie beneficient membre membres titulaire
     partie figure figurent appartient appartiennent labellise labellisee labellises labellisees classe classee classes
     classees reconnu reconnue reconnus reconnues certifie certifiee certifies certifiees homologue homologuee`,
  ),
  novelty: set('premiere desormais officiellement enfin maintenant dorenavant nouvelle nouveau'),
  likewise: set('comme instar meme'),
  likewiseFillers: set('tout a de la le les l d que ville commune'),
  onBehalf: set('nom compte'),
  travels: set(
    'alle allee alles allees rendu rendue rendus rendues monte montee montes deplace deplacee deplaces venu venue venus invite invitee invites convie conviee convies present presente presents reunis etait etaient',
  ),
  again,
  times: set('fois annee'),
  delights: set('plaisir joie honneur fierte bonheur chance privilege'),
  handing: set('remis remise remises remettre remet remettra'),
  aspirants: set(
    'candidate candidates candidat candidats finaliste finalistes nommees nominees postulantes selectionnables',
  ),
  hosted: set('ceremonie remise soiree rencontres assises congres visite gain satisfaction raison'),
  only: set('que qu'),
  possessivePronouns: set('nôtre nôtres sien sienne siens siennes leur leurs'),
  listLinks: set('sont figurent figure est retrouve trouve citons cite compte comptent'),
  conditions: set('si'),
  others: set('autre autres'),
  labelling: set('label labels titre labellise labellisee labellisation certification prix concours'),
  labelHeads: set('label prix trophee trophees marque certification concours appellation'),
  relativeObjects: set('où dont'),
  indirectRelatives: set('auquel auxquels auxquelles laquelle lesquelles'),
  relativePronouns: set('qui'),
  prepositions: new Map(
    PREPOSITIONS.flatMap(([role, words]) =>
      words.split(' ').map((word): [string, PrepositionRole] => [word, role]),
    ),
  ),
  determiners: set(
    "le la les l ' sa son ses notre nos cette ce ces leur leurs deux trois une un petite petit grande jolie jeune",
  ),
  articles: set('le la les l un une des du'),
  firstPerson: set('nous notre nos nôtre'),
  possessives: set('son sa ses leur leurs notre nos'),
  conjunctions: set('et ou puis'),
  nouns,
  deeds: new Map([
    [
      'awarded',
      set(
        'obtention attribution octroi labellisation accession entree passage homologation consecration integration',
      ),
    ],
    [
      'renewed',
      set('renouvellement maintien confirmation reconduction prolongation relabellisation reconquete'),
    ],
    ['lost', set('perte retrait declassement retrogradation abandon depart sortie')],
    ['candidate', set('candidature candidatures demande dossier')],
  ]),
  rolls: set('palmares laureats laureates gagnants recompenses'),
  lists: set('liste palmares listes'),
  commonDistinctions: [
    'félicitations du jury',
    'encouragements du jury',
    'coup de cœur du jury',
    'prix coup de cœur',
    'prix spécial du jury',
    'prix du jury',
    'mention spéciale du jury',
    'mention du jury',
    'prix du public',
  ],
  awardHeads: set(
    `club cercle clan cenacle rangs famille liste communaute carre statut titre rang nom grade appellation marque macaron reconnaissance qualification agrement qualite panneau plaque
     trophee diplome medaille sesame place honneurs palmares entree retour`,
  ),
  uniqueness: set(
    'premiere premier premieres premiers seule seul seules seuls deuxieme troisieme derniere dernier unique',
  ),
  turns: set('tour'),
  respectively: set('respectivement'),
  totals: set('atteindre atteignant portant totaliser totalisant porte arriver compter'),
  undone: set(
    `vue objectif afin espoir attente processus demarche projet possibilite conditions criteres lors avant prochain
     prochaine prochains comite commission ceremony ceremonie jury apres futur future procedure campagne audit visite
     reunion suite cours voie travaille oeuvre quete`,
  ),
  words: functionWords,
  publication,
  recipients,
  levels: {
    best: [
      'plus haute distinction',
      'plus haut niveau',
      'niveau maximal',
      'niveau maximum',
      'note maximale',
      'note maximum',
      'distinction suprême',
      'distinction maximale',
      'récompense suprême',
      'plus haute récompense',
      'plus haute marche',
      'le maximum',
      'dernier échelon',
    ],
    unitNames: new Map(),
    columnUnits: set('@ arobase arobases fleur fleurs laurier lauriers libellule libellules etoile etoiles'),
    levelNouns: set('niveau rang echelon'),
    rangeOpeners: set('de du entre'),
    rangeLinks: set('a et au'),
    beforeBound: set('la le sa niveau'),
    sole: set('unique seule seul'),
    outOf: set('sur'),
  },
  people,
  organizations,
  counts,
  events,
  actions,
};
