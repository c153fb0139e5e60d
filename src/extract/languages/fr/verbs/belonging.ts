import { er, ir, irregular, withEach } from '../conjugation.js';
import { ETRE, FAIRE, REJOINDRE } from '../irregular-verbs.js';
import type { VerbGroup } from './verb-groups.js';

/** Turns of phrase for being one of those honoured. */
export const belonging: readonly VerbGroup[] = [
  {
    id: 'is-among',
    frame: 'receives',
    outcome: 'awarded',
    forms: [
      ...withEach(
        (after) => er('figur', after),
        'parmi',
        'sur la liste',
        'au palmarès',
        'dans la liste',
        'dans le palmarès',
        'au nombre',
        'au rang',
      ),
      ...withEach((after) => er('compt', after), 'parmi', 'au nombre'),
      ...withEach(FAIRE, 'partie', 'son entrée', 'leur entrée', 'son retour', 'leur retour'),
      ...withEach((after) => er('sign', after), 'son entrée', 'son retour', 'leur entrée', 'leur retour'),
      ...withEach(
        (after) => er('entr', after),
        'dans',
        'au palmarès',
        'au sein',
        'au club',
        'au cercle',
        'au réseau',
      ),
      ...withEach((after) => ir('gross', after), 'les rangs', 'le rang'),
      ...withEach((after) => er('étoff', after), 'les rangs', 'la liste', 'le réseau'),
      ...withEach((after) => er('ajout', after), 'à la liste', 'au palmarès', 'au réseau'),
      er('intègr'),
      er('intégr'),
      REJOINDRE,
      ...withEach((after) => irregular({ present: 'appartient appartiennent' }, after), 'au', 'à', 'aux'),
      irregular(
        { present: 'inscrit inscrivent', participle: 'inscrit', infinitive: 'inscrire' },
        'au palmarès',
      ),
      ...withEach(
        ETRE,
        'lauréat',
        'lauréate',
        'lauréats',
        'lauréates',
        'parmi',
        'au palmarès',
        'sur la liste',
        'entré dans',
        'entrée dans',
        'entrées dans',
        "l'une des lauréates",
        "l'un des lauréats",
        "l'une des communes lauréates",
        "l'une des villes lauréates",
      ),
    ],
  },
];
