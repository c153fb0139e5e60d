import type { Commune } from '../places/gazetteer.js';
import {
  FICTIONAL_PROGRAMMES,
  FIRST_YEAR,
  type FictionalProgramme,
  LAST_YEAR,
} from './fictional-programmes.js';
import { type Ceremony, ceremonyOf, type Outcome, outcomeOf } from './outcomes.js';
import { Random } from './random.js';
import type { World } from './world.js';

/** What one article tells: who got what, when, and who else. */
export interface News {
  readonly programme: FictionalProgramme;
  readonly commune: Commune;
  readonly year: number;
  readonly outcome: Outcome;
  readonly ceremony: Ceremony;
  /** Communes honoured beside it, each with its outcome; held awards only. */
  readonly others: readonly { readonly commune: Commune; readonly outcome: Outcome }[];
  /** A number of laureates, for a sentence of context. */
  readonly laureates: number;
}

const TOLD = FICTIONAL_PROGRAMMES.filter(({ recipient }) => recipient === 'commune');

export function newsOf(seed: number, index: number, world: World): News {
  const random = new Random(seed, 'news', index);
  const programme = TOLD[random.integer(0, TOLD.length - 1)];
  if (programme === undefined) throw new Error('no fictional programme is given to communes');
  const commune = random.pick(world.uniquelyNamed);
  const year = random.integer(FIRST_YEAR, LAST_YEAR);
  const others = Array.from({ length: random.integer(0, 4) }, () => random.pick(world.uniquelyNamed))
    .map((other) => ({ commune: other, outcome: outcomeOf(seed, programme, other.code, year) }))
    .filter((other) => other.outcome.status === 'awarded' && other.commune !== commune);
  return {
    programme,
    commune,
    year,
    outcome: outcomeOf(seed, programme, commune.code, year),
    ceremony: ceremonyOf(seed, programme, year, world.communes),
    others: [...new Map(others.map((other) => [other.commune.code, other])).values()],
    laureates: random.integer(60, 900),
  };
}
