import type { ActionWords } from '../fact-words.js';
import { phraseList, wordSet } from '../word-set.js';

const MERITS = `travail effort efforts engagement engagements politique qualite implication mobilisation investissement
  volonte dynamisme exemplarite constance perseverance excellence part compte premiere premier fois edition
  participation niveau role equipe anniversaire suite point place importance richesse beaute rarete coherence
  motivation sens capacite attention reponse facon maniere proprete gentillesse presence convivialite harmonie
  esthetique professionnalisme savoir-faire caractere originalite pertinence professionnalisme passion creativite`;

export const actions: ActionWords = {
  announcing: wordSet(
    `action actions projet projets chantier chantiers initiative initiatives realisation realisations mesure mesures
     engagement engagements atout atouts axe axes priorite priorites demarche demarches amenagement amenagements
     innovation innovations experimentation experimentations travaux programme animation animations effort efforts
     investissement investissements nouveaute nouveautes dispositifs piste pistes menu agir pourquoi
     points raisons reussites merites bilan engagee engages engagees engage prevoit ambitions objectifs
     services equipements rendez-vous temoignent balance difference seduit convaincu valu pese`,
  ),
  praise: new Set(
    phraseList(
      `salué | salue | saluent | apprécié | apprécie | relevé | relève | souligné | souligne | remarqué | remarque |
       retenu | retenue | retenus | retenues | retient | récompensé | récompense | valorisé | valorise | loué | loue | noté | note | plébiscité | valu | aimé |
       admiré | cité | pointé | vanté | applaudi |
       encouragé | mentionné | félicité | mis en avant | mise en avant |
       mises en avant | mis en lumière | mise en lumière | mises en lumière | mis en exergue | mis à l’honneur |
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
     joué un rôle | permis de décrocher | permis d’obtenir | été déterminant | été décisif | été décisive |
     été déterminante | été déterminants | été déterminantes`,
  ),
  judges: wordSet(
    'jury jurys jures juree juree experts comite commission evaluateurs examinateurs auditrice auditeur',
  ),
  bodies: wordSet('association federation comite conseil agence ministere fondation reseau ligue'),
  judgePronouns: wordSet('il ils elle elles'),
  notActions: wordSet(
    `comment candidater participer inscription inscrire criteres critere conditions dossiers etapes calendrier
     pieces horaires formalites tarifs contact contacts renseignements infos pratique pratiques agenda structures communes moins
     laureats laureates villes collectivites partenaires resultats palmares doit doivent ordre retenir sommaire
     prochain prochaine lettre numero`,
  ),
  because: phraseList(
    `pour | grâce à | met en avant | mettent en avant | mis en avant | met en valeur | en raison de |
     lui vaut | lui valent | leur vaut | leur valent | nous vaut | nous valent | doit à | doivent à | saluant |
     récompensant | couronnant | qui récompense | qui salue | qui distingue | notamment pour | en récompense de | au titre de | à travers | à la faveur de`,
  ),
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
  commitments: phraseList(
    `engagé à | engage à | engagent à | prévoit de | prévoient de | promet de | permis de | permet de | permettra de |
     propose de | proposent de | projette de | s’emploie à | continue à | veille à | consiste à`,
  ),
  merits: wordSet(MERITS),
  generic: wordSet(
    `dossier projet projets candidature mairie municipalite jury label labels resultat resultats action actions
     demarche demarches initiative initiatives mesure mesures titre distinction prix habitants elus agents equipe
     equipes visite public maire population monde commission choses
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
     soutien arret passage retour choix`,
  ),
  deedEndings: ['tion', 'tions', 'sion', 'sions', 'ment', 'ments', 'age', 'ages'],
  infinitiveEndings: ['er', 'ir', 'dre', 'oir', 'ire', 'ttre', 'vre'],
  adverbs: wordSet(
    'aussi egalement surtout notamment bien beaucoup enfin ainsi d abord encore tout tous ete',
  ),
  contracted: wordSet('au aux'),
  objectPronouns: wordSet('lui leur nous l les'),
  notReasons: wordSet(`${MERITS} label action actions`),
  relatives: wordSet('qui que dont où'),
};
