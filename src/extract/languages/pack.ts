import type { DateWords } from '../dates/date-words.js';
import type { NumberWords } from '../text/numbers.js';
import type { SentenceRules } from '../text/sentences.js';

/** What a verb or turn of phrase says about the recipient. */
export type Outcome = 'awarded' | 'renewed' | 'candidate' | 'lost';

/**
 * Who stands where around a verb.
 * - `receives`: the subject is the recipient (`Ifs décroche …`)
 * - `honours`: the direct object is (`le jury a distingué Ifs`); the subject is, in the passive (`Ifs est distinguée`)
 * - `gives`: the indirect object is (`le label est décerné à Ifs`); the subject is, after `se voir`
 * - `keeps`: the object is an award (`a confirmé sa labellisation`); the recipient is the subject or the owner
 */
export type Frame = 'receives' | 'honours' | 'gives' | 'keeps';

export type Tense =
  | 'present'
  | 'participle'
  | 'infinitive'
  | 'future'
  | 'conditional'
  | 'imperfect'
  | 'past'
  | 'gerund';

export interface OutcomeVerb {
  /** Names the verb in rules: `receives`, `is-among`. */
  readonly id: string;
  readonly frame: Frame;
  readonly outcome: Outcome;
  /** Says by itself that there is an award (`labelliser`); other verbs need a level, a programme or an award noun. */
  readonly strong: boolean;
  /** Means an award only with a level as its object (`totalise`, `compte`). */
  readonly needsLevel: boolean;
  readonly forms: Readonly<Partial<Record<Tense, readonly string[]>>>;
}

export type AuxiliaryRole =
  | 'have'
  | 'had'
  | 'be'
  | 'been'
  | 'was'
  | 'see'
  | 'justNow'
  | 'future'
  | 'conditional'
  | 'wish'
  | 'purpose'
  | 'negation'
  | 'reflexive'
  | 'again'
  | 'filler';

export type PrepositionRole = 'to' | 'of' | 'for' | 'by' | 'at';

export type NounKind =
  | 'award'
  | 'mention'
  | 'laureate'
  | 'ceremony'
  | 'participant'
  | 'edition'
  | 'jury'
  | 'award-name';

/** What a language folder gives: words as data. All words and phrases are compared folded. */
export interface LanguagePack {
  readonly code: 'fr' | 'en';
  readonly sentences: SentenceRules;
  /** The commonest words, by which a language is told from another. */
  readonly commonWords: ReadonlySet<string>;
  readonly numbers: NumberWords;
  readonly dates: DateWords;
  readonly verbs: readonly OutcomeVerb[];
  readonly auxiliaries: ReadonlyMap<string, AuxiliaryRole>;
  /** Ends of adverbs that may stand inside a verb group: `ment`. */
  readonly adverbEnding: string;
  /** Forms of handing over, after which a plain `à Paris` may be the venue: `remis`. */
  readonly handing: ReadonlySet<string>;
  /** Restriction after a verb that is no negation: `plus que`. */
  readonly only: ReadonlySet<string>;
  /** Pronouns that stand for the label: `le sien`. */
  readonly possessivePronouns: ReadonlySet<string>;
  /** Between the word for laureates and their names: `sont`, `figurent`. */
  readonly listLinks: ReadonlySet<string>;
  /** Open a condition: `si`. */
  readonly conditions: ReadonlySet<string>;
  /** Before a verb, make its clause relative: `qui`. */
  readonly relativePronouns: ReadonlySet<string>;
  readonly prepositions: ReadonlyMap<string, PrepositionRole>;
  /** Articles, possessives and adjectives between a preposition and a name. */
  readonly determiners: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly nouns: ReadonlyMap<NounKind, readonly string[]>;
  readonly recipients: RecipientWords;
  readonly levels: LevelWords;
  readonly people: PeopleWords;
  readonly organizations: OrganizationWords;
  readonly counts: CountWords;
  readonly events: EventWords;
  readonly actions: ActionWords;
}

export interface RecipientWords {
  /** `ville de`, `commune de`. */
  readonly communeHeads: readonly string[];
  /** `la Ville`, `elle`: the town last spoken of. */
  readonly communeAnaphora: readonly string[];
  /** `communauté d'agglomération`. */
  readonly epciHeads: readonly string[];
  readonly epciAnaphora: readonly string[];
  /** Last word of the name of an intercommunality: `Métropole`. */
  readonly epciTails: ReadonlySet<string>;
  /** Facilities that can hold a label: `hub`, `plage`, `espace`. */
  readonly siteHeads: ReadonlySet<string>;
  readonly siteAnaphora: readonly string[];
  readonly programmeHeads: ReadonlySet<string>;
  readonly programmeAnaphora: readonly string[];
  readonly associationHeads: ReadonlySet<string>;
  readonly associationAnaphora: readonly string[];
  /** Words that may stand inside a name: `de`, `la`, `sur`. */
  readonly particles: ReadonlySet<string>;
  /** People and bodies who receive for their town: `le maire de`. */
  readonly representatives: ReadonlySet<string>;
  /** Before a name, make it a street, a school, a person: never a recipient. */
  readonly notTowns: ReadonlySet<string>;
  /** Names of communes that are common words: only with a département near by. */
  readonly commonWordNames: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

export interface LevelWords {
  /** `la plus haute distinction`. */
  readonly best: readonly string[];
  /** The language's own words for the units of the registry: `flower` → `fleur`. */
  readonly unitNames: ReadonlyMap<string, string>;
  /** Words that head a table's column of levels beside the level nouns: `fleurs`. */
  readonly columnUnits: ReadonlySet<string>;
  /** `niveau 3`. */
  readonly levelNouns: ReadonlySet<string>;
  /** Opens a range that is no award: `de`, `entre`. */
  readonly rangeOpeners: ReadonlySet<string>;
  readonly rangeLinks: ReadonlySet<string>;
  /** `sur` in `3 @ sur 5`. */
  readonly outOf: ReadonlySet<string>;
}

export interface PeopleWords {
  /** Role noun → role as told: `président du jury` → `jury president`. */
  readonly roles: ReadonlyMap<string, string>;
  readonly titles: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  /** Phrases that introduce names: `en présence de`. */
  readonly presence: readonly string[];
  /** Verbs of which a person is the subject: `se réjouit`. */
  readonly speech: readonly string[];
  /** Before the one who did it: `par`. */
  readonly agent: ReadonlySet<string>;
  /** `présidé par`. */
  readonly presiding: readonly string[];
  readonly jury: ReadonlySet<string>;
}

export interface OrganizationWords {
  /** Phrase before the name or list → role. */
  readonly introductions: ReadonlyMap<string, 'organiser' | 'supporter' | 'partner' | 'jury' | 'other'>;
  /** First word of an organisation's name: `ministère`, `université`. */
  readonly heads: ReadonlySet<string>;
  /** Words that open a list after the introduction and belong to no name: `plusieurs ministères`. */
  readonly generic: ReadonlySet<string>;
}

export interface CountWords {
  /** What is counted: `communes`, `collectivités`. */
  readonly units: ReadonlySet<string>;
  /** Units that say by themselves what they are: `lauréats`. */
  readonly laureateUnits: ReadonlySet<string>;
  readonly participantUnits: ReadonlySet<string>;
  /** After the unit: `participantes`. */
  readonly participant: ReadonlySet<string>;
  /** `rassemble`, said of a network. */
  readonly gathers: ReadonlySet<string>;
  readonly networks: ReadonlySet<string>;
  /** `attribution`, before `à quatorze territoires`. */
  readonly grants: ReadonlySet<string>;
  /** Between number and unit, make it a count of something else: `autres`. */
  readonly skip: ReadonlySet<string>;
}

export interface EventWords {
  readonly ceremony: readonly string[];
  readonly announced: readonly string[];
  readonly held: readonly string[];
  /** Name for an announcement and for a handing over that the text gives none. */
  readonly announcement: string;
  readonly handing: string;
}

export interface ActionWords {
  /** Before a colon and the actions themselves: `au programme`. */
  readonly inline: readonly string[];
  readonly because: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
}
