import type { LanguagePack } from '../languages/pack.js';
import type { Group } from './groups.js';
import { groupsOf } from './groups.js';
import type {
  DateSpan,
  DistinctionSpan,
  LevelSpan,
  Mention,
  NounSpan,
  NumberSpan,
  PredicateSpan,
  ProgrammeSpan,
  Span,
} from './mentions.js';
import { newsDates } from './news-dates.js';
import type { View } from './scan.js';

/** A sentence laid out for the award rules: its mentions by kind, its recipients in groups. */
export interface Layout {
  readonly view: View;
  readonly groups: readonly Group[];
  readonly predicates: readonly PredicateSpan[];
  /** Verbs of outcome that assert nothing: `pour obtenir`, `ayant été obtenue`. */
  readonly silent: readonly PredicateSpan[];
  readonly programmes: readonly ProgrammeSpan[];
  readonly levels: readonly LevelSpan[];
  /** `de 1 à 4 fleurs`. */
  readonly ranges: readonly LevelSpan[];
  readonly numbers: readonly NumberSpan[];
  readonly dates: readonly DateSpan[];
  readonly nouns: readonly NounSpan[];
  readonly distinctions: readonly DistinctionSpan[];
  /** `de nouveau`, `pour la deuxième année consécutive`. */
  readonly repeats: readonly Span[];
}

export function layOut(view: View, pack: LanguagePack): Layout {
  return {
    view,
    groups: groupsOf(view, pack),
    predicates: ofKind(view, 'predicate').filter((predicate) => !predicate.unasserted),
    silent: ofKind(view, 'predicate').filter((predicate) => predicate.unasserted),
    programmes: ofKind(view, 'programme').filter((programme) => !programme.asOrganization),
    levels: ofKind(view, 'level').filter((level) => !level.range),
    ranges: ofKind(view, 'level').filter((level) => level.range),
    numbers: ofKind(view, 'number'),
    dates: newsDates(view, pack),
    nouns: ofKind(view, 'noun'),
    distinctions: ofKind(view, 'distinction'),
    repeats: view.repeats,
  };
}

function ofKind<K extends Mention['kind']>(view: View, kind: K): Extract<Mention, { kind: K }>[] {
  return view.mentions.filter((mention): mention is Extract<Mention, { kind: K }> => mention.kind === kind);
}

/** The first of `list` that stands within `[from, to)`. */
export function firstWithin<T extends Span>(list: readonly T[], from: number, to: number): T | undefined {
  return list.find((item) => item.from >= from && item.to <= to);
}

/** The last of `list` that stands within `[from, to)`. */
export function lastWithin<T extends Span>(list: readonly T[], from: number, to: number): T | undefined {
  return list.filter((item) => item.from >= from && item.to <= to).at(-1);
}
