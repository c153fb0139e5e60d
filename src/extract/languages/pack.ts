import type { DateWords } from '../dates/date-words.js';
import type { NumberWords } from '../text/numbers.js';
import type { SentenceRules } from '../text/sentences.js';
import type { ActionWords, CountWords, EventWords, OrganizationWords, PeopleWords } from './fact-words.js';
import type { FunctionWords, PublicationWords } from './function-words.js';
import type { RecipientWords } from './recipient-words.js';

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
  /** Nothing but articles and adverbs may stand between the verb and that level (`a toujours ses quatre fleurs`). */
  readonly adjacent?: boolean;
  /** Means an award only where a level, a label or a word for one follows closely (`quitte`, `rend`). */
  readonly needsObject?: boolean;
  /** Says something of an award only in the negative (`ne participe plus`). */
  readonly onlyNegated?: boolean;
  /** The level after it is the one that is left (`rétrogradée à deux fleurs`). */
  readonly toLower?: boolean;
  /** Words of which one must follow closely: `dossier` after `dépose`. */
  readonly objects?: ReadonlySet<string>;
  /** Of choosing, by a jury or before a list of names, it tells of an award without naming one (`a retenu`). */
  readonly chosen?: boolean;
  /** Of having: without a level the award is only mentioned (`porte le titre`). */
  readonly held?: boolean;
  /** Means an award only with a reflexive pronoun (`s'offre`). */
  readonly pronominal?: boolean;
  /** Not to do it is to give up what was held (`ne pas redemander le label`). */
  readonly renounced?: boolean;
  /** With `une fleur` it tells of one more (`gagne`). */
  readonly steps?: boolean;
  /** Of being and having, auxiliaries too: it tells of an award only right before one (`est Ville fleurie`, `a sa fleur`). */
  readonly auxiliary?: 'label' | 'award';
  /** Where nothing follows it or its object it speaks of the article's label (`y a renoncé`, `a déposé son dossier`). */
  readonly closing?: boolean;
  /** Of showing what one has: `peut afficher` and `hissera` are no mere hopes. */
  readonly shows?: boolean;
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
  | 'succeed'
  | 'fail'
  | 'decide'
  | 'can'
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
  /** Forms of seeing that are future or conditional too: `verra`. */
  readonly seeing: ReadonlySet<string>;
  /** Forms of causing, which after a reflexive pronoun make a passive: `s'est fait retirer`. */
  readonly causing: ReadonlySet<string>;
  /** May stand between the words of a turn of phrase: `fait désormais partie`, `est toujours labellisée`. */
  readonly adverbs: ReadonlySet<string>;
  /** Nouns for a town, that describe one: `ville` in `Ifs, ville Territoria`. */
  readonly towns: ReadonlySet<string>;
  /** Of dating from a year: `datait` in `la première datait de 2017`. */
  readonly datesFrom: ReadonlySet<string>;
  /** Of pride and of telling, before a past infinitive that is a fact: `fière d'avoir obtenu`, `annonce avoir reçu`. */
  readonly pride: ReadonlySet<string>;
  /** The auxiliary of that infinitive: `avoir`. */
  readonly havingDone: ReadonlySet<string>;
  /** Ends of adverbs that may stand inside a verb group: `ment`. */
  readonly adverbEnding: string;
  /** Words that may stand beside a level and add nothing to it: `ville` in `ville quatre fleurs`. */
  readonly besideLevel: ReadonlySet<string>;
  /** Merits that an award honours in a town's stead: `le travail de la commune`. */
  readonly merits: ReadonlySet<string>;
  /** Words for enabling before `à X de` and an infinitive, as a fact (`a permis`) and as a hope (`permettrait`). */
  readonly enabling: ReadonlySet<string>;
  readonly enablingHope: ReadonlySet<string>;
  /** Before the preposition of a topic: `quant` in `quant à Ifs`. */
  readonly topicMarkers: ReadonlySet<string>;
  /** Say of an award that it is not the first: `de nouveau`, `année consécutive`. */
  readonly again: readonly string[];
  /** Counted in `pour la deuxième fois`. */
  readonly times: ReadonlySet<string>;
  /** Adverbs of several words that may stand inside a verb group: `à son tour`. */
  readonly adverbials: readonly string[];
  /** Beside a level without a verb: an aim (`objectif`), a denial (`pas de`), an award kept (`maintien`), one lost. */
  readonly remarks: ReadonlyMap<Outcome, ReadonlySet<string>>;
  /** Before a pronoun, take some of those it means: `entre` in `trois d'entre elles`. */
  readonly partitives: ReadonlySet<string>;
  /** Nouns of hope: beside a level without a verb they make it one, `c'est le souhait du maire`. */
  readonly hopes: ReadonlySet<string>;
  /** After those, tell that they came true: `objectif atteint`. */
  readonly cameTrue: ReadonlySet<string>;
  /** Say of what a noun tells that it is open: `en jeu`, `incertain`. */
  readonly uncertain: ReadonlySet<string>;
  /** Last word of belonging to those just spoken of: `partie` in `en fait partie`. */
  readonly belonging: ReadonlySet<string>;
  /** Of joining those who have the label: `rejoint`. */
  readonly joining: ReadonlySet<string>;
  /** Before `de` and names, set them beside the winner: `côtés` in `aux côtés de`. */
  readonly beside: ReadonlySet<string>;
  /** Stands for those of a place: `on` in `à Ifs, on fête`. */
  readonly impersonal: ReadonlySet<string>;
  /** Before a verb, stand for the awards just spoken of: `les`. */
  readonly objectPronouns: ReadonlySet<string>;
  /** Of those, stand for several: `les`. */
  readonly pluralPronouns: ReadonlySet<string>;
  /** Before such a pronoun, are its verb's subject: `elle` in `elle la conserve`. */
  readonly subjectPronouns: ReadonlySet<string>;
  /** Tell of learning or announcing; the past after them is that of the news: `appris que … était prorogé`. */
  readonly reporting: ReadonlySet<string>;
  /** After those: `que`. */
  readonly reportOpeners: ReadonlySet<string>;
  /** Make a loss to come a fact: `doit` in `doit rendre sa fleur`. */
  readonly compelling: ReadonlySet<string>;
  /** After an application, tell that it failed: `sans succès`. */
  readonly inVain: readonly string[];
  /** Before a level, deny it: `pas` in `pas de quatrième fleur`. */
  readonly denials: ReadonlySet<string>;
  /** Open an apposition that says what a town has: `titulaire`, `forte` in `forte de ses trois fleurs`. */
  readonly appositionOpeners: ReadonlySet<string>;
  /** Pronouns for what is taken part in or given up: `y` in `y a renoncé`. */
  readonly placePronouns: ReadonlySet<string>;
  /** Before some of those who were only counted: `dont Caen et Ifs`. */
  readonly including: ReadonlySet<string>;
  /** After a name, make what was said of another hold for it: `Caen aussi`. */
  readonly also: ReadonlySet<string>;
  /** After an award, say that it was earned: `bien méritée`. */
  readonly deserved: ReadonlySet<string>;
  /** Nouns for those who have the same: `le club des quatre`. */
  readonly clubs: ReadonlySet<string>;
  /** After a number, that there is no more of them: `une seule`. */
  readonly alone: ReadonlySet<string>;
  /** Say of towns in an article about a label that they have it: `parmi les nouvelles venues`. */
  readonly honoured: ReadonlySet<string>;
  /** Between one less and a number, tell how many are left: `se retrouve à`. */
  readonly leftovers: ReadonlySet<string>;
  /** Make of being among the honoured no news: `toujours`. */
  readonly lasting: ReadonlySet<string>;
  /** Before a name, make what is said beside it news: `bravo`. */
  readonly cheers: ReadonlySet<string>;
  /** Before a level, make it one of former years: `contre`, `après`. */
  readonly formerOpeners: ReadonlySet<string>;
  /** Make of what a town has its news: `désormais`. */
  readonly novelty: ReadonlySet<string>;
  /** Before a level that a town has: `avec`. */
  readonly endowed: ReadonlySet<string>;
  /** Add one more of whom a clause speaks: `comme` in `tout comme Ifs`. */
  readonly likewise: ReadonlySet<string>;
  readonly likewiseFillers: ReadonlySet<string>;
  /** Before `de` and those in whose name someone receives: `au nom de`. */
  readonly onBehalf: ReadonlySet<string>;
  /** Of going to a ceremony: `s'est rendu à Paris pour recevoir` tells a fact. */
  readonly travels: ReadonlySet<string>;
  /** In `a le plaisir de recevoir`: the infinitive is a fact. */
  readonly delights: ReadonlySet<string>;
  /** Forms of handing over, after which a plain `à Paris` may be the venue: `remis`. */
  readonly handing: ReadonlySet<string>;
  /** Say of towns that they hope: `candidates` in `fait partie des communes candidates`, `Ifs, candidate, …`. */
  readonly aspirants: ReadonlySet<string>;
  /** Of verbs and participles that, in the present, tell how things are: `possède`, `partie` in `fait partie`, `labellisée`. */
  readonly standing: ReadonlySet<string>;
  /** What a town receives as a host, not as a laureate: `a reçu la cérémonie`. */
  readonly hosted: ReadonlySet<string>;
  /** Restriction after a verb that is no negation: `plus que`. */
  readonly only: ReadonlySet<string>;
  /** Pronouns that stand for the label: `le sien`. */
  readonly possessivePronouns: ReadonlySet<string>;
  /** Between the word for laureates and their names: `sont`, `figurent`. */
  readonly listLinks: ReadonlySet<string>;
  /** Open a condition: `si`. */
  readonly conditions: ReadonlySet<string>;
  /** Before what is spelt like a label's name, make it one: `labellisée ville fleurie`. */
  readonly labelling: ReadonlySet<string>;
  /** Nouns that a label's name follows: `label`, `trophée`. */
  readonly labelHeads: ReadonlySet<string>;
  /** Stand for one more award of the level just told: `autre` in `une autre pour Ifs`. */
  readonly others: ReadonlySet<string>;
  /** Open a relative clause that has a subject of its own: `où`, `que`. */
  readonly relativeObjects: ReadonlySet<string>;
  /** Open a relative clause whose indirect object stands before them: `auquel`, `qui` in `à qui`. */
  readonly indirectRelatives: ReadonlySet<string>;
  /** Before a verb, make its clause relative: `qui`. */
  readonly relativePronouns: ReadonlySet<string>;
  readonly prepositions: ReadonlyMap<string, PrepositionRole>;
  /** Articles, possessives and adjectives between a preposition and a name. */
  readonly determiners: ReadonlySet<string>;
  /** `le`, `un`, `des`. */
  readonly articles: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** `nous`, `notre`. */
  readonly firstPerson: ReadonlySet<string>;
  /** `sa`, `ses`, `notre`. */
  readonly possessives: ReadonlySet<string>;
  readonly nouns: ReadonlyMap<NounKind, readonly string[]>;
  /** Nouns that stand for a verb of outcome: `renouvellement`, `candidature`. */
  readonly deeds: ReadonlyMap<Outcome, ReadonlySet<string>>;
  /** Of those honoured, above their names: `palmarès`. */
  readonly rolls: ReadonlySet<string>;
  /** Those who have a label, as the text names them: `liste` in `ne figure plus dans la liste`. */
  readonly lists: ReadonlySet<string>;
  /** Special mentions that any jury may give: `félicitations du jury`. */
  readonly commonDistinctions: readonly string[];
  /** Heads of an object that is an award though no label: `le statut de`, `sa place dans`. */
  readonly awardHeads: ReadonlySet<string>;
  /** Before an infinitive with `à` or `de`, make it a fact: `la première à décrocher`, `au tour d'Ifs de recevoir`. */
  readonly uniqueness: ReadonlySet<string>;
  readonly turns: ReadonlySet<string>;
  /** `respectivement`. */
  readonly respectively: ReadonlySet<string>;
  /** Before the total after one more: `pour atteindre`, `portant à`. */
  readonly totals: ReadonlySet<string>;
  /** Before such a noun, make it a purpose or a part of something else: `dossier de`, `en vue du`. */
  readonly undone: ReadonlySet<string>;
  readonly words: FunctionWords;
  readonly publication: PublicationWords;
  readonly recipients: RecipientWords;
  readonly levels: LevelWords;
  readonly people: PeopleWords;
  readonly organizations: OrganizationWords;
  readonly counts: CountWords;
  readonly events: EventWords;
  readonly actions: ActionWords;
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
  /** Before each end of a range: `la` in `de la deuxième à la troisième fleur`. */
  readonly beforeBound: ReadonlySet<string>;
  /** Before a unit, one of them and no more: `l'unique fleur`. */
  readonly sole: ReadonlySet<string>;
  /** `sur` in `3 @ sur 5`. */
  readonly outOf: ReadonlySet<string>;
}
