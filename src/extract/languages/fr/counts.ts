import type { CountWords } from '../fact-words.js';
import { wordSet } from '../word-set.js';

export const counts: CountWords = {
  units: wordSet(
    `communes commune collectivites collectivite villes villages territoires laureats laureates candidats candidates
     participants participantes structures espaces maisons sites intercommunalites municipalites epci plages ports
     etablissements dossiers candidatures projets quartiers membres renouvellements cites stations bourgs bourgades
     hameaux agglomerations metropoles departements ecoles colleges lycees associations clubs jardins parcs bourgs
     localites adherents adherentes destinations labels gagnants gagnantes laureat nommes finalistes postulants
     postulantes inscrits inscrites concurrents concurrentes communautes ecoquartiers restaurants cantines offices`,
  ),
  laureateUnits: wordSet('laureats laureates renouvellements gagnants gagnantes labellisees labellises'),
  participantUnits: wordSet(
    `participants participantes candidats candidates candidature candidatures dossier dossiers postulants postulantes concurrents
     concurrentes finalistes`,
  ),
  newcomers: wordSet('nouvelles nouveaux renouvellements labellisees labellises laureates laureats'),
  participant: wordSet(
    `participantes participants candidates candidats inscrites inscrits engagees engages concurrentes concurrents
     postulantes postulants volontaires`,
  ),
  honoured: wordSet(
    `labellisees labellises recompensees recompenses primees primes distinguees distingues laureates laureats
     honorees honores couronnees couronnes selectionnees selectionnes classees classes homologuees homologues
     reconnues reconnus certifiees certifies etoilees etoiles fleuries fleuris`,
  ),
  applied: wordSet(
    `proposees proposes participe participent participaient concouru concourent concouraient candidate candidatent
     postule postulent postulaient inscrites inscrits candidater repondu briguent briguaient lice`,
  ),
  handedIn: wordSet('depose deposent deposaient soumis presente presentent envoye remis adresse defendu'),
  habitual: wordSet('chaque'),
  audience: wordSet('devant venus venues venaient reunis presents rassembles salle'),
  held: wordSet(`portent arborent affichent detiennent possedent beneficient exhibent hissent tiennent
     atteignent partagent occupent`),
  gathers: wordSet(
    'rassemble regroupe federe compte reunit comptent approche depasse compter comporte totalise revendique annonce fort forte concerne',
  ),
  examined: wordSet(
    'evaluees evalues visitees visites examinees examines auditees audites inspectees inspectes jugees',
  ),
  draws: wordSet(
    'attire attirait attiraient visite evalue examine parcouru sillonne audite inspecte recu mobilise',
  ),
  contests: wordSet('concours jury jures commission edition prix trophees operation campagne'),
  competing: wordSet('concourir candidater participer postuler briguer tenter'),
  having: wordSet('ont'),
  pronouns: wordSet('en l le la'),
  networks: wordSet('reseau label club marque famille communaute'),
  grants: wordSet(
    'decerne decernes accorde attribue attribution label remise obtention octroi labellisation',
  ),
  nearly: wordSet('approche'),
  partOf: wordSet('dont soit parmi'),
  definite: wordSet('les ces nos leurs'),
  skip: wordSet('autres autre dernieres derniers premieres premiers'),
};
