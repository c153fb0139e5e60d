import { er, ir, irregular } from '../conjugation.js';
import type { VerbGroup } from './verb-groups.js';

const VALOIR = irregular({
  present: 'vaut valent',
  participle: 'valu',
  infinitive: 'valoir',
  future: 'vaudra vaudront',
  gerund: 'valant',
});
const METTRE = irregular({
  present: 'remet remettent',
  participle: 'remis',
  infinitive: 'remettre',
  future: 'remettra remettront',
  past: 'remit remirent',
});

/** Verbs whose object is honoured, or whose subject is in the passive. */
const honours: readonly VerbGroup[] = [
  {
    id: 'is-honoured',
    frame: 'honours',
    outcome: 'awarded',
    strong: true,
    forms: [er('labellis'), er('labelis'), er('récompens'), er('prim'), er('certifi')],
  },
  {
    id: 'is-distinguished',
    frame: 'honours',
    outcome: 'awarded',
    chosen: true,
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
        future: 'retiendra retiendront',
        past: 'retint retinrent',
      }),
      irregular({
        present: 'reconnaît reconnaissent reconnait',
        participle: 'reconnu',
        infinitive: 'reconnaître',
        future: 'reconnaîtra',
        past: 'reconnut',
      }),
      irregular({ present: 'élit élisent', participle: 'élu', infinitive: 'élire' }),
      irregular({ present: 'promeut', participle: 'promu', infinitive: 'promouvoir' }),
      irregular({ present: 'admet admettent', participle: 'admis', infinitive: 'admettre' }),
      er('désign'),
      er('repêch'),
      ir('chois'),
      er('nomm'),
      er('sacr'),
      er('consacr'),
      er('gratifi'),
      er('auréol'),
      er('plébiscit'),
      er('médaill'),
      er('homologu'),
      er('accrédit'),
      er('qualifi'),
      er('dot'),
      er('par'),
      er('crédit'),
      er('élev'),
      er('élèv'),
      er('proclam'),
      er('mention'),
      er('étoil'),
      er('accept'),
    ],
  },
];

/** Verbs of giving. */
const gives: readonly VerbGroup[] = [
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
      er('allou'),
      METTRE,
      irregular({ participle: 'revenu', infinitive: 'revenir' }),
      irregular({ present: 'revient reviennent' }, 'à'),
    ],
  },
  {
    id: 'falls-to',
    frame: 'gives',
    outcome: 'awarded',
    needsObject: true,
    forms: [
      irregular({ present: 'revient reviennent échoit échoient', participle: 'échu', past: 'revint échut' }),
    ],
  },
  {
    id: 'goes-to',
    frame: 'gives',
    outcome: 'awarded',
    needsObject: true,
    forms: [{ present: ['va à', 'vont à', 'va à la', "va à l'", 'va au', 'va aux', 'vont aux', 'vont au'] }],
  },
  { id: 'is-worth', frame: 'gives', outcome: 'awarded', needsObject: true, forms: [VALOIR] },
  {
    id: 'is-welcomed',
    frame: 'gives',
    outcome: 'awarded',
    needsObject: true,
    forms: [{ present: ['bienvenue'] }],
  },
  {
    id: 'totals',
    frame: 'gives',
    outcome: 'awarded',
    needsLevel: true,
    adjacent: true,
    forms: [irregular({ present: 'fait' })],
  },
  {
    id: 'flies',
    frame: 'gives',
    outcome: 'awarded',
    forms: [irregular({ present: 'flotte flottent flottera flotteront', participle: 'flotté' })],
  },
];

/** Verbs of honouring and giving. */
export const honouring: readonly VerbGroup[] = [...honours, ...gives];
