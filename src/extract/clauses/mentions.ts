import type { Commune, Departement, Region } from '../../places/gazetteer.js';
import type { WrittenDate } from '../dates/match.js';
import type { Clitic } from '../languages/function-words.js';
import type { NounKind, Outcome, OutcomeVerb, PrepositionRole, Tense } from '../languages/pack.js';

/** Tokens `[from, to)` of a sentence. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How a name stands in its sentence: the role of the preposition before it, or `bare` without one. */
export type Role = 'bare' | PrepositionRole;

export type RecipientKind = 'commune' | 'epci' | 'place' | 'association' | 'programme' | 'unknown' | 'abroad';

export interface RecipientSpan extends Span {
  readonly kind: 'recipient';
  readonly what: RecipientKind;
  /** As written, without the département in parentheses. Empty for an anaphor. */
  readonly name: string;
  readonly role: Role;
  /** Communes of this name. */
  readonly candidates: readonly Commune[];
  /** SIREN, where the gazetteer knows the intercommunality. */
  readonly siren?: string;
  /** Département code or country written right after the name. */
  readonly departement?: string;
  readonly postalCode?: string;
  readonly country?: string;
  /** Stands for a recipient named elsewhere: `la Ville`, `elle`. */
  readonly anaphor: boolean;
  /** An anaphor that means those who speak: `nous`, `notre commune`. */
  readonly own?: boolean;
  /** An anaphor for towns, and how many: `ces trois communes`. */
  readonly several?: number | 'some';
  /** Preceded by `la ville de` or its like. */
  readonly headed: boolean;
  /** Genitive of a person or body that acts for it: `le maire de`. */
  readonly represented: boolean;
  /** Someone else receives in its name: `au nom de la commune de`. */
  readonly behalf?: boolean;
  /** Sentence-initial single word: weak evidence of a name. */
  readonly initial: boolean;
  /** A beach or a port, known by the commune it is in. */
  readonly shore?: boolean;
  /** Folded name of inhabitants that stands for their commune: `caennais`. */
  readonly gentile?: string;
  /** `(CAPA)`, written after the name. */
  readonly acronym?: string;
}

export interface ProgrammeSpan extends Span {
  readonly kind: 'programme';
  readonly slug: string;
  /** `label Villes Internet 2024`, `2023-2026`: the first year. */
  readonly year?: number;
  /** `l'association Villes Internet`. */
  readonly asOrganization: boolean;
}

export interface LevelSpan extends Span {
  readonly kind: 'level';
  readonly value: number | 'best';
  /** Folded sign or word of the unit; empty for `niveau 3` and `la plus haute distinction`. */
  readonly unit: string;
  readonly ordinal: boolean;
  /** `de 1 à 4 fleurs`: a scale, not a level. */
  readonly range: boolean;
  /** Where a range begins: 4 in `passe de 4 à 3 fleurs`. */
  readonly low?: number;
}

export interface NumberSpan extends Span {
  readonly kind: 'number';
  readonly value: number;
  readonly ordinal: boolean;
  readonly approximate: boolean;
}

export interface DateSpan extends Span {
  readonly kind: 'date';
  readonly date: WrittenDate;
}

export interface PredicateSpan extends Span {
  readonly kind: 'predicate';
  readonly verb: OutcomeVerb;
  readonly tense: Tense;
  readonly outcome: Outcome;
  readonly voice: 'active' | 'passive' | 'bare';
  /** `avait obtenu`: before the article's present. */
  readonly anterior: boolean;
  /** Subject of a relative clause: `qui a obtenu`. */
  readonly relative: boolean;
  /** The verb group itself names the award: `vu son label renouvelé`, `l'obtient`, `a perdu le sien`. */
  readonly namesAward: boolean;
  /** Pronoun in the verb group that can be whom the verb is about: `lui`, `l`, `nous`. */
  readonly clitic?: Clitic;
  /** An infinitive under `permet à Ifs de`: its recipient is the one who was enabled. */
  readonly enabled?: boolean;
  /** An infinitive after `la première à` or `au tour d'Ifs de`. */
  readonly unique?: 'first' | 'turn';
  /** `n'a plus que`: the level after it is what is left. */
  readonly restricted?: boolean;
  /** Neither happened nor is expected: `pour obtenir`. */
  readonly unasserted: boolean;
}

export interface NounSpan extends Span {
  readonly kind: 'noun';
  readonly noun: NounKind;
  /** `palmarès 2018`. */
  readonly year?: number;
  /** `22e cérémonie`. */
  readonly edition?: number;
}

/** `mention « numérique éducatif »`. */
export interface DistinctionSpan extends Span {
  readonly kind: 'distinction';
  readonly name: string;
}

/** A département or région: `en Mayenne`, `La Réunion`. */
export interface AreaSpan extends Span {
  readonly kind: 'area';
  readonly departement?: Departement;
  readonly region?: Region;
}

export type Mention =
  | RecipientSpan
  | ProgrammeSpan
  | LevelSpan
  | NumberSpan
  | DateSpan
  | PredicateSpan
  | NounSpan
  | DistinctionSpan
  | AreaSpan;
