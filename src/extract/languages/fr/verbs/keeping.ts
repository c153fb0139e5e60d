import { er, ir, irregular, re, withEach } from '../conjugation.js';
import { TENIR } from '../irregular-verbs.js';
import type { VerbGroup } from './verb-groups.js';

/** Verbs of keeping an award. */
export const keeping: readonly VerbGroup[] = [
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
      er('prorog'),
      irregular({ present: 'proroge prorogent' }),
      er('pérennis'),
      // `maintenant` is an adverb, but for `en maintenant`.
      { ...TENIR('main'), gerund: ['en maintenant'] },
      irregular({
        present: 'reconduit reconduisent',
        participle: 'reconduit',
        infinitive: 'reconduire',
        future: 'reconduira reconduiront',
      }),
    ],
  },
  {
    id: 'secures',
    frame: 'keeps',
    outcome: 'renewed',
    needsObject: true,
    forms: [er('confort'), er('sauv'), er('sauvegard'), er('consolid'), re('défend')],
  },
  {
    id: 'passes-check',
    frame: 'receives',
    outcome: 'renewed',
    strong: true,
    objects: new Set(['controle', 'audit', 'evaluation', 'examen', 'inspection', 'visite']),
    forms: [
      ...withEach((after) => er('pass', after), 'avec succès', 'avec brio', 'sans encombre', 'haut la main'),
      ir('réuss'),
    ],
  },
  {
    id: 'is-labelled-again',
    frame: 'honours',
    outcome: 'renewed',
    strong: true,
    forms: [er('relabellis'), er('relabelis')],
  },
  {
    id: 'goes-on',
    frame: 'receives',
    outcome: 'renewed',
    strong: true,
    forms: [
      irregular(
        { present: 'poursuit poursuivent', participle: 'poursuivi', infinitive: 'poursuivre' },
        "l'aventure",
      ),
      er('continu', "l'aventure"),
    ],
  },
  {
    id: 'signs-on',
    frame: 'receives',
    outcome: 'renewed',
    needsLevel: true,
    forms: [er('rempil'), er('resign'), er('sign', 'à nouveau'), er('sign', 'de nouveau')],
  },
  {
    id: 'stays',
    frame: 'receives',
    outcome: 'renewed',
    needsLevel: true,
    adjacent: true,
    forms: [
      ...withEach((after) => er('rest', after), '', 'à', 'au niveau', 'au rang'),
      ...withEach((after) => er('demeur', after), '', 'à', 'au niveau'),
      irregular({ present: 'maintient maintiennent' }, 'à'),
      er('plafonn', 'à'),
    ],
  },
];
