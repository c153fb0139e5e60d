import type { ActionWords } from '../fact-words.js';
import { wordSet } from '../word-set.js';

export const actions: ActionWords = {
  announcing: wordSet(
    `action actions projet projets chantier chantiers initiative initiatives realisation realisations mesure mesures
     engagement engagements atout atouts axe axes priorite priorites demarche demarches amenagement amenagements
     innovation innovations experimentation experimentations travaux programme animation animations effort efforts
     investissement investissements nouveaute nouveautes dispositifs volet volets piste pistes
     points raisons reussites merites bilan`,
  ),
  praise: wordSet(
    `salué saluée salués saluées salue saluent apprécié appréciée appréciés appréciées apprécie relevé relève souligné
     souligne remarqué remarque retenu retenue retenus retenues retient récompensé récompense valorisé valorise
     convaincu convaincus convaincue séduit séduits séduite loué loue noté note plébiscité valu`,
  ),
  judges: wordSet('jury jurys jures experts comite commission evaluateurs examinateurs'),
  notActions: wordSet(
    `comment candidater participer inscription inscrire criteres critere conditions dossier dossiers etapes calendrier
     pieces horaires tarifs contact contacts renseignements infos pratique pratiques agenda structures communes moins
     laureats laureates villes collectivites partenaires resultats palmares doit doivent ordre`,
  ),
  because: ['pour', 'grâce à', 'met en avant', 'mettent en avant', 'mis en avant', 'met en valeur'],
  possessives: wordSet('son sa ses leur leurs notre nos'),
  notReasons: wordSet(
    `part compte premiere premier fois edition participation niveau label action engagement travail implication
     investissement politique effort efforts dynamisme role equipe anniversaire inauguration`,
  ),
  relatives: wordSet('qui que dont où'),
};
