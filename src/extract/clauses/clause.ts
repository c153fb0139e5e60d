import type { LanguagePack } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';
import { type FormerLevel, formerLevelsOf } from './former-levels.js';
import { type Group, groupsOf } from './groups.js';
import { type Holding, holdingsOf } from './holdings.js';
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
import { type UnknownLabel, unknownLabelsOf } from './unknown-labels.js';

/** A sentence laid out for the award rules: its mentions by kind, its recipients in groups. */
export interface Layout {
  readonly view: View;
  readonly groups: readonly Group[];
  /** What is held by the way; their labels and levels are not among those below. */
  readonly holdings: readonly Holding[];
  /** Labels that the registry does not know: what is said of them is not said of another. */
  readonly unknownLabels: readonly UnknownLabel[];
  /** Levels of former years, told for comparison; not among those below either. */
  readonly formers: readonly FormerLevel[];
  readonly predicates: readonly PredicateSpan[];
  /** Verbs of outcome that assert nothing: `pour obtenir`, `ayant été obtenue`. */
  readonly silent: readonly PredicateSpan[];
  readonly programmes: readonly ProgrammeSpan[];
  readonly levels: readonly LevelSpan[];
  /** `de 1 à 4 fleurs`. */
  readonly ranges: readonly LevelSpan[];
  /** Those, and `de 2 à 3` without its unit. */
  readonly spans: readonly LevelSpan[];
  readonly numbers: readonly NumberSpan[];
  /** Levels, and numbers that may be levels whose unit is told elsewhere, in the order of the text. */
  readonly steps: readonly (LevelSpan | NumberSpan)[];
  /** But those of what is held and of former levels. */
  readonly dates: readonly DateSpan[];
  readonly nouns: readonly NounSpan[];
  readonly distinctions: readonly DistinctionSpan[];
  /** `de nouveau`, `pour la deuxième année consécutive`. */
  readonly repeats: readonly Span[];
}

export function layOut(view: View, pack: LanguagePack): Layout {
  const groups = groupsOf(view, pack);
  const holdings = holdingsOf(view, groups, pack);
  const formers = formerLevelsOf(view, pack);
  const aside = new Set<Mention>(
    [...holdings, ...formers.filter(({ same }) => !same)].map(({ award }) => award),
  );
  const asideDates = new Set<DateSpan | undefined>([
    ...holdings.map(({ since }) => since),
    ...formers.filter(({ same }) => !same).map(({ date }) => date),
  ]);
  const levels = ofKind(view, 'level').filter((level) => !level.range && !aside.has(level));
  const numbers = ofKind(view, 'number').filter((number) => !aside.has(number));
  return {
    view,
    groups,
    holdings,
    formers,
    unknownLabels: unknownLabelsOf(view, pack),
    predicates: ofKind(view, 'predicate').filter((predicate) => !predicate.unasserted),
    silent: ofKind(view, 'predicate').filter((predicate) => predicate.unasserted),
    programmes: ofKind(view, 'programme').filter(
      (programme) => !programme.asOrganization && !aside.has(programme),
    ),
    levels,
    ranges: ofKind(view, 'level').filter((level) => level.range && level.unit !== ''),
    spans: ofKind(view, 'level').filter((level) => level.range),
    numbers,
    steps: [...levels, ...numbers].sort((a, b) => a.from - b.from),
    dates: newsDates(view, pack).filter((date) => !asideDates.has(date)),
    nouns: ofKind(view, 'noun'),
    distinctions: ofKind(view, 'distinction'),
    repeats: view.repeats,
  };
}

function ofKind<K extends Mention['kind']>(view: View, kind: K): Extract<Mention, { kind: K }>[] {
  return view.mentions.filter((mention): mention is Extract<Mention, { kind: K }> => mention.kind === kind);
}

/** Where that ends of which the group is told to be the owner: `le label | de la ville d'Ifs`. */
export function endOfOwned({ view: { tokens } }: Layout, owner: Group, pack: LanguagePack): number {
  const isLink = ({ norm }: Token): boolean => norm === "'" || pack.prepositions.get(norm) === 'of';
  return tokens.slice(0, owner.from).findLastIndex((token) => !isLink(token)) + 1;
}

/** The first of `list` that stands within `[from, to)`. */
export function firstWithin<T extends Span>(list: readonly T[], from: number, to: number): T | undefined {
  return list.find((item) => item.from >= from && item.to <= to);
}

/** The last of `list` that stands within `[from, to)`. */
export function lastWithin<T extends Span>(list: readonly T[], from: number, to: number): T | undefined {
  return list.filter((item) => item.from >= from && item.to <= to).at(-1);
}
