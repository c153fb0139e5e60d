import type { ActionWords } from '../fact-words.js';
import { phraseList, wordSet } from '../word-set.js';

const MERITS = `travail effort efforts engagement engagements politique qualite implication mobilisation investissement
  volonte dynamisme exemplarite constance perseverance excellence part compte premiere premier fois edition
  participation niveau role equipe anniversaire suite point place importance richesse beaute rarete coherence
  motivation sens capacite attention reponse facon maniere proprete gentillesse presence convivialite harmonie
  esthetique professionnalisme savoir-faire caractere originalite pertinence professionnalisme passion creativite
  patience courage ambition sobriete manque absence retard defaut defauts insuffisance insuffisances faiblesse faiblesses
  vetuste mauvais mauvaise usure carence carences fragilite essentiel surprise evenement difference autre autres`;

const PLANNINGS = `prépare | préparent | préparons | organisera | organiseront | proposera | proposeront | lancera | créera | ouvrira |
  installera | plantera | maintient | maintiennent | poursuit | généralise | expérimente | déploie | multiplie |
  prévu | programmé | lancé | ouvert | posé | semé | remplacé | supprimé | formé | équipé | mené |
  organisé | proposé | propose désormais | proposent désormais | propose aussi | travaille sur | travaillé sur |
  cite | citent | énumère | porté sur | engage sur | engagent sur | engagé sur | engageons sur | mise désormais sur | mise aussi sur |
  mise également sur | mise surtout sur | misait sur | misons sur | mènera | aménagera | rénovera | planche sur |
  met en avant | mettra en avant | mettait en avant | mis en avant | passe par | passera par | passé par | s’appuie sur | s’appuyait sur | appuyé sur | repose sur | reposait sur |
  maintenu | pérennisé | inauguré | adopté | réduit | éteint | offert | ouvre | installe | crée | lance | lancent`;

const DOINGS = `planté paillé installé créé ouvert semé posé remplacé formé rénové éteint réduit supprimé aménagé lancé
  développé équipé restauré réhabilité végétalisé désimperméabilisé réparé repris refait construit bâti curé nettoyé
  arraché enlevé retiré enfoui effacé remis mis changé abaissé baissé coupé interdit abandonné adopté organisé mené
  instauré généralisé déployé multiplié étendu élargi prolongé rouvert inauguré fermé piétonnisé peint élagué taillé
  recruté embauché converti transformé modernisé adapté déposé distribué offert proposé racheté acquis acheté
  recensé cartographié numérisé balisé entretenu protégé renaturé réintroduit accueilli monté dématérialisé engazonné
  isolé raccordé modifié revu repensé repeint limité divisé doublé triplé doté relié sécurisé accompagné sensibilisé
  voté publié édité conçu imaginé expérimenté testé conclu associé confié animé réalisé lancé`;

const WORKS = `rucher ruchers ruche ruches verger vergers jardin jardins potager potagers sentier sentiers mare mares haie
  haies prairie prairies navette navettes passerelle portail application appli plateforme guichet guichets borne bornes
  atelier ateliers permanence permanences fin abandon refonte fauche tonte lutte gratuite budget zone rue voie voies piste
  pistes cantine cantines repas menu menus serre serres pepiniere composteur composteurs compost tri collecte pret
  forum tournois randonnee randonnees semaine journee journees challenge defi tournoi dictee course olympiade olympiades balade balades visite visites
  cours seance seances stage stages cycle aide aides bourse pass carte service services chaufferie panneaux radar
  radars ralentisseurs pedibus bus velos parc skatepark mediatheque ludotheque ressourcerie epicerie tiers-lieu marche
  legumerie ferme regie charte plan plans programme schema atlas inventaire cartographie site wifi rallye nichoirs
  hotels gestion noue noues parcours refuge refuges ecole conseil maison espace espaces fete fetes festival creneaux
  creneau salle aire aires circuit circuits massifs fontaine fontaines lampes eclairage horaires tarif tarifs
  tarification cheque cheques accueil campagne brigade comite commission livret livrets guide guides coin brocante
  recuperation cuves cuve cendriers poubelles tri station bornes desherbage paturage ecopaturage moutons foret forets
  arbres vivaces clubs club initiation initiations licence licences ordinateurs tablettes equipement equipements fresque
  exposition concours bourses covoiturage autopartage garage velo numerique cafe cafes mediation reouverture abri abris
  classe classes jachere jacheres sortie sorties animation animations spectacle`;

export const actions: ActionWords = {
  announcing: wordSet(
    `action actions projet projets chantier chantiers initiative initiatives realisation realisations mesure mesures
     engagement engagements atout atouts axe axes priorite priorites demarche demarches amenagement amenagements
     innovation innovations experimentation experimentations travaux programme animation animations effort efforts
     investissement investissements nouveaute nouveautes dispositifs piste pistes menu agir pourquoi
     propose proposent plu feuille choses arguments facteurs elements leviers idees gestes choix plan plans prevu prevus prevue prevues dossier
     points raisons reussites merites bilan engagee engages engagees engage prevoit ambitions objectifs
     services equipements rendez-vous temoignent balance difference seduit convaincu valu pese`,
  ),
  praise: new Set(
    phraseList(
      `salué | salue | saluent | apprécié | apprécie | relevé | relève | souligné | souligne | remarqué | remarque |
       retenu | retenue | retenus | retenues | retient | récompensé | récompense | valorisé | valorise | loué | loue | noté | note | plébiscité | valu | aimé |
       admiré | cité | pointé | vanté | applaudi |
       arrêté sur | validé | encouragé | mentionné | félicité | mis en avant | mise en avant |
       mises en avant | cité en exemple | cite en exemple | citent en exemple | donné en exemple | insiste sur | insisté sur |
       tenu à distinguer | tenu à récompenser | jugé exemplaire | jugé exemplaires | distingué | relèvent | soulignent | mis en lumière | mise en lumière | mises en lumière | mis en exergue | mis à l’honneur |
       mise à l’honneur | mises à l’honneur | mis en évidence | mis l’accent sur | tenu à saluer |
       tenu à souligner | tenu à féliciter | porté son attention sur`,
    ),
  ),
  moved: wordSet(
    `convaincu convaincus convaincue convaincues séduit séduits séduite séduites sensible sensibles conquis conquise
     conquises impressionné épaté bluffé attentif attentifs touché frappé interpellé`,
  ),
  winning: phraseList(
    `séduit | convaincu | conquis | impressionné | emporté l’adhésion | emporté la décision | plu |
     fait la différence | fait mouche | fait pencher la balance | pesé dans la balance | pesé lourd |
     retenu l’attention | attiré l’attention | tapé dans l’œil | marqué les esprits | valu | joué en faveur |
     joué un rôle | pesé | plaidé | compté | ému | permis de décrocher | permis d’obtenir | été déterminant | été décisif | été décisive |
     été déterminante | été déterminants | été déterminantes`,
  ),
  judges: wordSet(
    `jury jurys jures juree jurees experts expertes comite commission evaluateurs evaluatrices evaluateur evaluatrice
     examinateurs examinatrices examinateur auditrice auditeur auditeurs auditrices inspecteur inspectrice inspecteurs
     rapporteur rapporteurs rapport visiteurs`,
  ),
  considered: wordSet('regardé regarde observé'),
  bodies: wordSet('association federation comite conseil agence ministere fondation reseau ligue'),
  judgePronouns: wordSet('il ils elle elles'),
  notActions: new Set([
    ...wordSet(
      `evalue evaluent comment candidater participer inscription inscrire criteres critere conditions dossiers etapes calendrier
     pieces horaires formalites tarifs contact contacts renseignements infos pratique pratiques agenda structures communes
     laureats laureates villes collectivites partenaires resultats palmares doit doivent ordre retenir sommaire
     prochain prochaine lettre numero cause causes jour domaines thematiques themes categories deposer retirer fournir
     joindre complet remplir renvoyer documents document reproche reproches`,
    ),
    'au moins',
    'la journee',
    ...wordSet('soiree matinee ceremonie'),
  ]),
  because: phraseList(
    `pour | grâce à | grâce au | grâce aux | mis en avant | en raison de |
     lui vaut | lui valent | leur vaut | leur valent | nous vaut | nous valent | notamment pour | en récompense de | au titre de | à travers | à la faveur de`,
  ),
  stated: phraseList(
    `prévu | programmé | au programme | à l’étude | en projet | en cours | en chantier | créé | installé | planté | posé |
     aménagé | ouvert | lancé | mis en place | mis en œuvre | inauguré | proposé | organisé | vu le jour |
     verront le jour | voient le jour | complètent | déployé | rénové | généralisé | supprimé | remplacé | suivront |
     s’ajoutent | annoncé`,
  ),
  plural: wordSet('verront voient complètent complètera suivront'),
  fruits: phraseList(
    `fait valoir | fit valoir | convaincre par | convaincre avec | séduire par | séduire avec | met en avant |
     mettra en avant | mettait en avant | brille par | brillé par | récompense de | récompense des | récompense du | récompense pour | reconnaissance de | reconnaissance pour | fruit de |
     fruit du | fruit des | porté par | s’est distingué par | s’est illustré par | tient à | tient au | tient aux |
     tiennent à | s’explique par | à la clé de cette distinction | couronnement de | doit à | doivent à | vaut à`,
  ),
  debts: wordSet('doit doivent devons devait devaient'),
  prevailing: wordSet('valent vaut vaudra séduisent convainquent plaisent'),
  openings: phraseList(
    `à son actif | à leur actif | à notre actif | au crédit | à mettre au crédit | au cœur du dossier | à la clé de |
     à la clé | prochaines étapes | prochaine étape | prochain chantier | prochains chantiers | autre point | autres points |
     points forts | dans le détail | au programme | au menu | parmi les actions | parmi les réalisations |
     parmi les nouveautés | parmi les initiatives | parmi les projets | au nombre des | dans la corbeille | côté actions |
     sur la feuille de route`,
  ),
  crownings: phraseList(
    `vient récompenser | viennent récompenser | vient saluer | vient couronner | vient consacrer | vient valoriser |
     vient distinguer | vient reconnaître | vient souligner | est venu saluer | est venu récompenser | a récompensé |
     qui récompense | qui salue | qui couronne | qui consacre | qui vient saluer | qui distingue | récompensant | saluant |
     couronnant | met à l’honneur | mettait à l’honneur`,
  ),
  agreements: wordSet(
    `signe signee signes signees signent signer signature recrute recrutent recherche recherchent embauche
     epingle epinglee epingles epinglees penalisee recalee sanctionnee critiquee critique`,
  ),
  sharers: wordSet('premier premiere second seconde deuxieme troisieme une un autre dernier derniere'),
  openers: wordSet('avec'),
  rewards: phraseList(
    `récompense | récompensent | salue | couronne | consacre | valorise | reconnaît | distingue |
     vient récompenser | vient saluer | vient couronner | vient consacrer | vient valoriser | met en lumière |
     met en avant | fait suite à | doit beaucoup à`,
  ),
  undertakings: phraseList(
    `permis de financer | permis de créer | permis de mettre en place | permis de lancer | permis d’ouvrir |
     permis de réaliser | permis de développer | permis d’organiser | permis d’installer | permis | mise sur |
     misent sur | misé sur | créé | installé | aménagé | planté | développé | déployé | instauré | généralisé |
     multiplié | mis en place | mis en œuvre | rénové | réhabilité | restauré | végétalisé |
     engagé à mener à bien | engagé à mener | engagé à réaliser | engagé à créer | engagé à développer |
     engagé à mettre en place | engagé dans`,
  ),
  examples: phraseList(
    `dont | comme | notamment | telles que | tels que | à l’image de | à commencer par | à savoir | parmi lesquelles |
     parmi lesquels | au premier rang desquels | au premier rang desquelles | citons | figurent |
     figurent notamment | figure | on trouve | on compte | on retient | on retiendra | notons | on peut citer |
     on citera | retenons | relevons | on note | on relève | comptent | y compris`,
  ),
  links: phraseList(
    `et | puis | ou | ainsi que | mais aussi | mais également | et aussi | et enfin | et surtout | enfin |
     sans oublier | ou encore | ou bien | et même | et notamment | sans compter | et encore`,
  ),
  demonstratives: wordSet('ce cet cette ces'),
  possessives: wordSet('son sa ses leur leurs notre nos'),
  plannings: phraseList(PLANNINGS),
  doings: wordSet(DOINGS),
  hanging: wordSet(
    `a ont avons va vont allons par sur place oeuvre realise lance cree engagee recompenser saluer couronner distinguer
     recompense salue couronne distingue valorise remarques remarquees salues saluees apprecies appreciees retenus retenues`,
  ),
  awards: wordSet(
    'label distinction prix titre recompense convention obtention etoile fleur arobase laurier',
  ),
  actors: wordSet(
    `mairie municipalite service services agents elus elu elue nous on elle ils elles jardiniers equipe equipes commune ville
     village maire adjoint adjointe agglomeration intercommunalite metropole bourg communaute musee je station club port
     efforts effort engagement engagements demarche candidature dossier projet plan politique`,
  ),
  plans: wordSet(
    'plan projet projets candidature dossier demarche demarches feuille strategie politique programme bilan',
  ),
  holding: phraseList(
    `comprend | comprennent | comprenait | prévoit | prévoyait | comporte | comportait | inclut | présente | présentait |
     met en avant | mettait en avant | mettent en avant | valorise | valorisait | s’appuie sur | s’appuyait sur |
     repose sur | reposait sur | s’articule autour de | mise sur | misait sur | détaille | détaillait | contient |
     contenait | fait la part belle à | faisait la part belle à | décrit | décrivait | insiste sur | insistait sur | met l’accent sur | mettait l’accent sur | recense | recensait |
     mentionne | mentionnait | énumère | comptait | propose | proposait`,
  ),
  secrets: wordSet(
    'secret secrets recette recettes cle cles ingredient ingredients explication raison raisons suite projets nouveautes',
  ),
  commitments: phraseList(
    `engagé à | engage à | engagent à | prévoit de | prévoient de | promet de | permis de | permettra de | choisi de | décidé de | veut | veulent | entend | entendent | souhaite | souhaitent |
     compte | comptent | projettent de | promettent de | propose de | proposent de | projette de | s’emploie à | continue à | veille à | consiste à`,
  ),
  merits: wordSet(MERITS),
  generic: wordSet(
    `dossier projet projets candidature mairie municipalite jury label labels resultat resultats action actions
     demarche demarches initiative initiatives mesure mesures titre distinction prix habitants elus agents equipe
     equipes visite public maire population monde commission choses
     realisation realisations innovation innovations nouveaute nouveautes chantier chantiers atouts choses
     chose elements element arguments facteurs idees points point raisons raison`,
  ),
  holders: wordSet(
    `commune communes ville villes village villages collectivite collectivites territoire territoires laureat laureats
     departement departements region regions candidats candidates intercommunalites bourg bourgs`,
  ),
  enders: phraseList(
    `mené dans le cadre | réalisé dans le cadre | engagé dans le cadre | lancé dans le cadre | dans le cadre |
     porté par | mené par | initié par | lancé par | animé par | réalisé par | conçu par | géré par | tenu par |
     lancé en | inauguré en | créé en | ouvert en | depuis | engagé depuis`,
  ),
  deedNouns: wordSet(
    `mise creation ouverture couverture fermeture fresque charte plan verger jardin jardins atelier ateliers parcours
     haie haies accueil entretien dispositif portail piste pistes suivi
     soutien arret passage retour choix fin abandon accord refonte reprise reconversion lutte retrait achat ajout
     recours mode tonte fauche gratuite`,
  ),
  notDeeds: wordSet(
    `plage plages village villages direction fondation mouvement paysage paysages image images etage menages garage age message visage avantage
     avantages usages mariage mariages departement moment document element elements batiment batiments appartement
     evenement evenements station stations population populations federation association associations region nation
     generation generations section mention mentions question questions situation condition conditions tradition
     page pages courage logement monument monuments organisation institution administration delegation
     decision decisions position mission missions passion opinion expression
     gouvernement parlement equipage langage personnage convention dotation subvention`,
  ),
  works: wordSet(WORKS),
  prenominal: wordSet(
    `nouveau nouvel nouvelle nouveaux nouvelles grand grande petit petite premier premiere ancien vaste double tout toute important importante beau belle bel bon bonne excellent excellente veritable remarquable formidable gros grosse reel reelle 
     fort forte enorme long longue`,
  ),
  deedEndings: ['tion', 'tions', 'sion', 'sions', 'ment', 'ments', 'age', 'ages'],
  infinitiveEndings: ['er', 'ir', 'dre', 'oir', 'ire', 'ttre', 'vre'],
  adverbs: wordSet(
    `chaque an ans des aussi egalement surtout notamment bien beaucoup enfin ainsi d abord encore tout tous ete autres particulier fois
     annee desormais deja depuis meme montre`,
  ),
  contracted: wordSet('au aux du'),
  objectPronouns: wordSet('lui leur nous l les'),
  notReasons: wordSet(`${MERITS} label action actions`),
  relatives: wordSet('qui que dont où'),
};
