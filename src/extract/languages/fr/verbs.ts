import type { Frame, Outcome, OutcomeVerb, Tense } from '../pack.js';
import { er, irregular } from './conjugation.js';
import { ACCEDER, ETRE, FAIRE, PERDRE, RECEVOIR, REJOINDRE, TENIR } from './irregular-verbs.js';

type Forms = Partial<Record<Tense, readonly string[]>>;

interface Group {
  readonly id: string;
  readonly frame: Frame;
  readonly outcome: Outcome;
  readonly strong?: boolean;
  readonly needsLevel?: boolean;
  readonly forms: readonly Forms[];
}

const both = (forms: (after: string) => Forms, ...after: string[]): Forms[] => after.map(forms);

const GROUPS: readonly Group[] = [
  {
    id: 'receives',
    frame: 'receives',
    outcome: 'awarded',
    forms: [
      er('décroch'),
      er('remport'),
      er('gagn'),
      er('rafl'),
      er('empoch'),
      er('collectionn'),
      er('arbor'),
      TENIR('ob'),
      RECEVOIR,
      ...both(ACCEDER, 'à', 'au', 'aux'),
      er('adhèr', 'au'),
      er('hiss'),
      irregular({
        present: 'devient deviennent',
        participle: 'devenu',
        infinitive: 'devenir',
        future: 'deviendra deviendront',
        conditional: 'deviendrait',
        past: 'devint',
      }),
    ],
  },
  {
    id: 'holds',
    frame: 'receives',
    outcome: 'awarded',
    needsLevel: true,
    forms: [
      er('totalis'),
      TENIR('dé'),
      er('possèd'),
      er('affich'),
      er('compt'),
      er('mont', 'à'),
      er('pass', 'à'),
      er('grimp', 'à'),
      irregular({ present: 'atteint atteignent', participle: 'atteint', infinitive: 'atteindre' }),
      irregular({ present: 'a ont' }),
    ],
  },
  {
    id: 'moves',
    frame: 'receives',
    outcome: 'awarded',
    needsLevel: true,
    forms: [
      er('pass'),
      er('mont'),
      er('tomb'),
      er('rétrograd'),
      irregular({ present: 'descend descendent', participle: 'descendu' }),
    ],
  },
  {
    id: 'begins',
    frame: 'keeps',
    outcome: 'awarded',
    needsLevel: true,
    forms: [er('commenc'), er('début'), er('démarr')],
  },
  {
    id: 'is-among',
    frame: 'receives',
    outcome: 'awarded',
    forms: [
      ...both(
        (after) => er('figur', after),
        'parmi',
        'sur la liste',
        'au palmarès',
        'dans la liste',
        'dans le palmarès',
        'au nombre',
      ),
      ...both((after) => er('compt', after), 'parmi', 'au nombre'),
      ...both(FAIRE, 'partie', 'son entrée', 'leur entrée'),
      ...both((after) => er('entr', after), 'dans', 'au palmarès'),
      er('intègr'),
      er('intégr'),
      REJOINDRE,
      ...both(
        ETRE,
        'lauréat',
        'lauréate',
        'lauréats',
        'lauréates',
        'parmi les lauréats',
        'parmi les lauréates',
        'entré dans',
        'entrée dans',
      ),
    ],
  },
  {
    id: 'is-honoured',
    frame: 'honours',
    outcome: 'awarded',
    strong: true,
    forms: [er('labellis'), er('labelis'), er('récompens'), er('prim'), er('certifi'), er('relabellis')],
  },
  {
    id: 'is-distinguished',
    frame: 'honours',
    outcome: 'awarded',
    forms: [
      er('distingu'),
      er('couronn'),
      er('honor'),
      er('sélectionn'),
      er('class'),
      er('salu'),
      irregular({
        present: 'retient retiennent',
        participle: 'retenu',
        infinitive: 'retenir',
        future: 'retiendra',
      }),
      irregular({
        present: 'reconnaît reconnaissent',
        participle: 'reconnu',
        infinitive: 'reconnaître',
        future: 'reconnaîtra',
      }),
      irregular({ present: 'élit', participle: 'élu', infinitive: 'élire' }),
      er('désign'),
      er('nomm'),
      er('sacr'),
    ],
  },
  {
    id: 'is-given',
    frame: 'gives',
    outcome: 'awarded',
    forms: [
      er('décern'),
      er('attribu'),
      er('octroy'),
      er('accord'),
      er('délivr'),
      er('confér'),
      irregular({
        present: 'remet remettent',
        participle: 'remis',
        infinitive: 'remettre',
        future: 'remettra remettront',
      }),
      irregular({ present: 'décerne', participle: 'revenu', infinitive: 'revenir' }),
      irregular({ present: 'revient reviennent' }, 'à'),
    ],
  },
  {
    id: 'flies',
    frame: 'gives',
    outcome: 'awarded',
    forms: [irregular({ present: 'flotte flottent flottera flotteront', participle: 'flotté' })],
  },
  {
    id: 'renews',
    frame: 'keeps',
    outcome: 'renewed',
    forms: [
      er('renouvel'),
      irregular({ present: 'renouvelle renouvellent', future: 'renouvellera renouvelleront' }),
      er('conserv'),
      er('confirm'),
      er('gard'),
      er('préserv'),
      er('prolong'),
      TENIR('main'),
      irregular({ present: 'reconduit reconduisent', participle: 'reconduit', infinitive: 'reconduire' }),
    ],
  },
  {
    id: 'loses',
    frame: 'receives',
    outcome: 'lost',
    forms: [
      PERDRE,
      ...both((after) => er('renonc', after), 'à', 'au', 'aux'),
      er('abandonn'),
      er('rétrograd', 'à'),
      ...both((after) => er('recul', after), 'à'),
    ],
  },
  {
    id: 'withdraws',
    frame: 'keeps',
    outcome: 'lost',
    forms: [er('retir'), er('supprim'), er('refus'), er('rejet'), er('exclu')],
  },
  {
    id: 'applies',
    frame: 'receives',
    outcome: 'candidate',
    forms: [
      ...both((after) => er('candidat', after), 'à', 'au', 'aux', 'pour'),
      ...both((after) => er('postul', after), '', 'à', 'au', 'pour'),
      er('brigu'),
      er('vis'),
      er('convoit'),
      er('ambitionn'),
      er('sollicit'),
      irregular({
        present: 'espère espèrent',
        participle: 'espéré',
        infinitive: 'espérer',
        imperfect: 'espérait espéraient',
      }),
      ...both(
        ETRE,
        'candidat',
        'candidate',
        'candidates',
        'candidats',
        'en lice',
        'en course',
        'en compétition',
        'nommée',
        'en finale',
        'finaliste',
        'finalistes',
      ),
      ...both((after) => er('concour', after), '', 'au', 'pour'),
      irregular({ present: 'concourt concourent' }),
      irregular({ present: 'prétend prétendent', participle: 'prétendu', infinitive: 'prétendre' }, 'à'),
      irregular({ present: 'prétend prétendent', participle: 'prétendu', infinitive: 'prétendre' }, 'au'),
      ...both(
        (after) => er('dépos', after),
        'sa candidature',
        'leur candidature',
        'un dossier',
        'son dossier',
        'une candidature',
      ),
      ...both(
        (after) => er('présent', after),
        'sa candidature',
        'leur candidature',
        'un dossier',
        'son dossier',
      ),
      ...both((after) => er('port', after), 'candidate', 'candidat', 'candidates'),
      ...both((after) => er('pos', after), 'sa candidature'),
      er('lorgn'),
    ],
  },
  {
    id: 'is-shortlisted',
    frame: 'honours',
    outcome: 'candidate',
    forms: [er('présélectionn'), er('propos'), er('pressent')],
  },
];

export const verbs: readonly OutcomeVerb[] = GROUPS.map((group) => ({
  id: group.id,
  frame: group.frame,
  outcome: group.outcome,
  strong: group.strong ?? false,
  needsLevel: group.needsLevel ?? false,
  forms: merge(group.forms),
}));

function merge(list: readonly Forms[]): Forms {
  const merged: Partial<Record<Tense, string[]>> = {};
  for (const forms of list)
    for (const [tense, words] of Object.entries(forms) as [Tense, readonly string[]][])
      merged[tense] = [...(merged[tense] ?? []), ...words];
  return merged;
}
