import type { Tense } from '../pack.js';
import { irregular } from './conjugation.js';

type Forms = Partial<Record<Tense, readonly string[]>>;

export const TENIR = (prefix: string): Forms =>
  irregular({
    present: `${prefix}tient ${prefix}tiennent ${prefix}tenons`,
    participle: `${prefix}tenu`,
    infinitive: `${prefix}tenir`,
    future: `${prefix}tiendra ${prefix}tiendront`,
    conditional: `${prefix}tiendrait ${prefix}tiendraient`,
    imperfect: `${prefix}tenait ${prefix}tenaient`,
    past: `${prefix}tint ${prefix}tinrent`,
    gerund: `${prefix}tenant`,
  });

export const RECEVOIR = irregular({
  present: 'reçoit reçoivent recevons',
  participle: 'reçu',
  infinitive: 'recevoir',
  future: 'recevra recevront',
  conditional: 'recevrait recevraient',
  imperfect: 'recevait recevaient',
  past: 'reçut reçurent',
  gerund: 'recevant',
});

export const FAIRE = (after: string): Forms =>
  irregular(
    {
      present: 'fait font',
      infinitive: 'faire',
      participle: 'fait',
      future: 'fera feront',
      conditional: 'ferait feraient',
      imperfect: 'faisait faisaient',
      gerund: 'faisant',
    },
    after,
  );

export const ACCEDER = (after: string): Forms =>
  irregular(
    {
      present: 'accède accèdent',
      participle: 'accédé',
      infinitive: 'accéder',
      future: 'accédera accéderont',
      conditional: 'accéderait accéderaient',
      past: 'accéda accédèrent',
    },
    after,
  );

export const ETRE = (after: string): Forms =>
  irregular(
    {
      present: 'est sont sommes',
      infinitive: 'être',
      participle: 'été',
      future: 'sera seront',
      conditional: 'serait seraient',
      imperfect: 'était étaient',
      past: 'fut furent',
      gerund: 'étant',
    },
    after,
  );

export const PERDRE = irregular({
  present: 'perd perdent perdons',
  participle: 'perdu',
  infinitive: 'perdre',
  future: 'perdra perdront',
  conditional: 'perdrait perdraient',
  imperfect: 'perdait perdaient',
  past: 'perdit perdirent',
  gerund: 'perdant',
});

export const REJOINDRE = irregular({
  present: 'rejoint rejoignent',
  participle: 'rejoint',
  infinitive: 'rejoindre',
  future: 'rejoindra rejoindront',
  conditional: 'rejoindrait rejoindraient',
  past: 'rejoignit',
  gerund: 'rejoignant',
});
