/** Words by which facts other than awards are read. All words and phrases are compared folded, unless told otherwise. */
export interface PeopleWords {
  /** Role noun → role as told: `président du jury` → `jury president`. */
  readonly roles: ReadonlyMap<string, string>;
  readonly titles: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  /** Particle before an apostrophe: `d` in `d'Ornano`. */
  readonly elided: ReadonlySet<string>;
  /** Endings of nouns for what people do: `sociologue`, `paysagiste`. */
  readonly professionEndings: readonly string[];
  /** The commonest given names, by which a person without a role is known. */
  readonly givenNames: ReadonlySet<string>;
  /** Phrases that introduce names: `en présence de`. */
  readonly presence: readonly string[];
  /** Verbs of which a person is the subject: `se réjouit`; compared with their accents. */
  readonly speech: readonly string[];
  /** Before the one who did it: `par`. */
  readonly agent: ReadonlySet<string>;
  /** `présidé par`. */
  readonly presiding: readonly string[];
  readonly jury: ReadonlySet<string>;
}

export type OrganizationRole = 'organiser' | 'supporter' | 'partner' | 'jury' | 'other';

export interface OrganizationWords {
  /** Phrase before the name or list → role. */
  readonly introductions: ReadonlyMap<string, OrganizationRole>;
  /** Noun before `de` and a name, adjectives between them → role: `soutien` in `soutien financier de`. */
  readonly supportNouns: ReadonlyMap<string, OrganizationRole>;
  /** Noun before a colon and names → role: `partenaires`. */
  readonly announced: ReadonlyMap<string, OrganizationRole>;
  /** People of a body that stand before its name: `équipes` in `les équipes d'UNICEF France`. */
  readonly staff: ReadonlySet<string>;
  /** Forms of `de`; lower case. */
  readonly of: ReadonlySet<string>;
  /** Inside a name, lead on to its complement: `de`, `la`; lower case. */
  readonly genitives: ReadonlySet<string>;
  /** Lead on only after a head, as to a place: `à` in `École supérieure d'art à Caen`. */
  readonly placeGenitives: ReadonlySet<string>;
  /** Verb of which the organisation is the subject → role: `organise`; compared with their accents. */
  readonly deeds: ReadonlyMap<string, OrganizationRole>;
  /** Phrase after the name, in apposition → role: `en tant que partenaires`. */
  readonly appositions: ReadonlyMap<string, OrganizationRole>;
  /** First word of an organisation's name: `ministère`, `université`. */
  readonly heads: ReadonlySet<string>;
  /** Heads that, with more words and a capital, name a body wherever they stand: `agence`, but not `école`. */
  readonly standing: ReadonlySet<string>;
  /** Heads that name an area as well as its council: `Département du Nord`. */
  readonly areas: ReadonlySet<string>;
  /** Adjectives for the area of a body: `départemental`. */
  readonly scopes: ReadonlySet<string>;
  /** Before a body that does something with a town: `avec`. */
  readonly company: ReadonlySet<string>;
  /** Heads of which an area has one, that need no complement: `rectorat`. */
  readonly alone: ReadonlySet<string>;
  /** Heads of schools, centres and their like: bodies where a phrase leads to them, buildings elsewhere. */
  readonly establishments: ReadonlySet<string>;
  /** Before a complement that is part of a name: `pour` in `Ligue pour la protection des oiseaux`. */
  readonly purposes: ReadonlySet<string>;
  /** Names of bodies that do not say what they are, as written: `UNICEF`, `La Poste`. */
  readonly known: readonly string[];
  /** Begin with a head and are no bodies, or a town's own: `conseil municipal`. */
  readonly noBodies: readonly string[];
  /** Nouns for who belongs to a body, beside the roles of people: `membre`. */
  readonly memberships: readonly string[];
  /** Ends of finite verbs, and of nouns that end alike: `souhaitent`, `département`. */
  readonly verbEndings: readonly string[];
  readonly nounEndings: readonly string[];
  /** Endings of adjectives that belong to a name: `al` in `Parc naturel régional`. */
  readonly adjectiveEndings: readonly string[];
  /** Words that open a list after the introduction and belong to no name: `plusieurs ministères`. */
  readonly generic: ReadonlySet<string>;
  /** End a name: verbs and prepositions that are no part of it. */
  readonly stops: ReadonlySet<string>;
}

export interface CountWords {
  /** What is counted: `communes`, `collectivités`. */
  readonly units: ReadonlySet<string>;
  /** Units that say by themselves what they are: `lauréats`. */
  readonly laureateUnits: ReadonlySet<string>;
  readonly participantUnits: ReadonlySet<string>;
  /** Stand for a noun of laureates after the number: `67 nouvelles`. */
  readonly newcomers: ReadonlySet<string>;
  /** After the unit: `participantes`. */
  readonly participant: ReadonlySet<string>;
  /** After the unit: `labellisées`. */
  readonly honoured: ReadonlySet<string>;
  /** Verbs and participles of taking part: `ont concouru`, `ont été proposées`. */
  readonly applied: ReadonlySet<string>;
  /** Verbs of handing in; they need an application as their object: `ont déposé un dossier`. */
  readonly handedIn: ReadonlySet<string>;
  /** Verbs of having what is awarded: `portent ce titre`; they need a word for an award after them. */
  readonly held: ReadonlySet<string>;
  /** Participles of judging, said of those that take part: `évaluées`. */
  readonly examined: ReadonlySet<string>;
  /** Verbs of drawing and visiting, of which a contest or its jury is the subject: `attiré`. */
  readonly draws: ReadonlySet<string>;
  readonly contests: ReadonlySet<string>;
  /** After a number and `à`: `concourir`. */
  readonly competing: ReadonlySet<string>;
  /** `ont`, before a level. */
  readonly having: ReadonlySet<string>;
  /** Stand for the award before a verb of having it: `en` in `en bénéficient`. */
  readonly pronouns: ReadonlySet<string>;
  /** `rassemble`, said of a network. */
  readonly gathers: ReadonlySet<string>;
  readonly networks: ReadonlySet<string>;
  /** `attribution`, before `à quatorze territoires`. */
  readonly grants: ReadonlySet<string>;
  /** Says of a network that it has nearly as many: `approche`. */
  readonly nearly: ReadonlySet<string>;
  /** In a sentence of what is so every year, and no count of this one: `chaque`. */
  readonly habitual: ReadonlySet<string>;
  /** Around participants who came to a ceremony: `devant`, `venus`. */
  readonly audience: ReadonlySet<string>;
  /** Before a number that is a part of the one before it: `dont`. */
  readonly partOf: ReadonlySet<string>;
  /** Before a small number of things that were named before: `les trois communes`. */
  readonly definite: ReadonlySet<string>;
  /** Between number and unit, make it a count of something else: `autres`. */
  readonly skip: ReadonlySet<string>;
}

export interface EventWords {
  readonly ceremony: readonly string[];
  /** Participles of making known, compared with their accents. */
  readonly announced: readonly string[];
  readonly held: readonly string[];
  /** Nouns for what takes place on a day: `conférence de presse`. */
  readonly occasions: readonly string[];
  /** What happened → its name: `signé` → `signature`; compared with their accents. */
  readonly deeds: ReadonlyMap<string, string>;
  /** Open a line of practical information, whose dates are no events: `renseignements`. */
  readonly practical: ReadonlySet<string>;
  /** Name for an announcement and for a handing over that the text gives none. */
  readonly announcement: string;
  readonly handing: string;
}

export interface ActionWords {
  /** Nouns that, in a heading or before a colon, announce actions: `projets`, `chantiers`. */
  readonly announcing: ReadonlySet<string>;
  /** What those who judge do to an action: `salué`, `mis en avant`; with accents, participles without agreement. */
  readonly praise: ReadonlySet<string>;
  /** What those who judge are by an action: `sensible à`, `séduit par`; as `praise`. */
  readonly moved: ReadonlySet<string>;
  /** What an action does to those who judge: `séduit`, `fait la différence`; as `praise`. */
  readonly winning: readonly string[];
  /** Whose praise counts: `jury`. */
  readonly judges: ReadonlySet<string>;
  /** What those who judge do to what a list after it holds: `regardé`. */
  readonly considered: ReadonlySet<string>;
  /** Bodies that judge, where a pronoun stands for one of the sentence before: `association`. */
  readonly bodies: ReadonlySet<string>;
  /** Stand for those who judge, after a sentence that names them: `ils`. */
  readonly judgePronouns: ReadonlySet<string>;
  /** Make a list one of steps, conditions or names, not of actions: `comment`, `critères`. */
  readonly notActions: ReadonlySet<string>;
  /** Before an action with a possessive: `pour`, `grâce à`, `met en avant`; as `praise`. */
  readonly because: readonly string[];
  /** Verbs of agreeing, hiring and blaming, whose `pour` gives no reason of an award: `signé`, `recrute`. */
  readonly agreements: ReadonlySet<string>;
  /** Stand for one of several winners: `la première pour son verger`. */
  readonly sharers: ReadonlySet<string>;
  /** Give the reason where they open a sentence: `Avec la création d'un verger, Caen décroche…`. */
  readonly openers: ReadonlySet<string>;
  /** Verbs of which an award is the subject and an action the object: `récompense`. */
  readonly rewards: readonly string[];
  /** The same of what is done at an award or by it, whatever its article: `vient saluer`, `qui couronne`. */
  readonly crownings: readonly string[];
  /** Of an action as their subject, in the present: `nous valent`. */
  readonly prevailing: ReadonlySet<string>;
  /** Open a sentence without a verb that lists actions: `À son actif, un parc et un sentier`. */
  readonly openings: readonly string[];
  /** What is said of things done or planned: `sont prévus`, `ont vu le jour`; as `praise`. */
  readonly stated: readonly string[];
  /** Verbs among them that need no auxiliary: `complètent`. */
  readonly plural: ReadonlySet<string>;
  /** Before what an award comes from, without a verb of giving: `fruit de`, `portée par`; as `praise`. */
  readonly fruits: readonly string[];
  /** `doit`, before an award and `à`. */
  readonly debts: ReadonlySet<string>;
  /** Verbs of doing, enabling and undertaking: `a installé`, `permis de financer`; as `praise`. */
  readonly undertakings: readonly string[];
  /** Verbs of preparing, keeping and offering, that need a word for something done after them: `organisera`; as `praise`. */
  readonly plannings: readonly string[];
  /** Participles of which several in a row tell what was done: `planté des vivaces, paillé les massifs`; as `praise`. */
  readonly doings: ReadonlySet<string>;
  /** End a line whose object is the list below: `a`, `par`, `récompenser`. */
  readonly hanging: ReadonlySet<string>;
  /** Nouns for an award in such a line. */
  readonly awards: ReadonlySet<string>;
  /** Who does and plans things for a town: `la mairie`, `nous`. */
  readonly actors: ReadonlySet<string>;
  /** Nouns for what a town plans or submits, and the verbs that tell what is in it: `notre plan comprend`. */
  readonly plans: ReadonlySet<string>;
  readonly holding: readonly string[];
  /** A question of one of these is answered by actions: `Le secret ?`. */
  readonly secrets: ReadonlySet<string>;
  /** Verbs before infinitives that tell what is to be done: `engagé à`; as `praise`. */
  readonly commitments: readonly string[];
  /** Between a noun for actions and some of them: `dont`, `parmi lesquelles`, `figurent`. */
  readonly examples: readonly string[];
  /** Between two things of a list: `et`, `ainsi que`. */
  readonly links: readonly string[];
  /** Determiners that open no new thing: `cette`. */
  readonly demonstratives: ReadonlySet<string>;
  readonly possessives: ReadonlySet<string>;
  /** Qualities of a town or of its work, which are no actions: `la qualité de`. */
  readonly merits: ReadonlySet<string>;
  /** Say nothing without a complement: `le dossier`. */
  readonly generic: ReadonlySet<string>;
  /** Who gets awards: no actions, whatever their complement. */
  readonly holders: ReadonlySet<string>;
  /** Begin what no longer belongs to a thing's name: `mené dans le cadre`; as `praise`. */
  readonly enders: readonly string[];
  /** Nouns for something done, and the endings of others: `création`. */
  readonly deedNouns: ReadonlySet<string>;
  /** End like them and are none: `plage`, `population`. */
  readonly notDeeds: ReadonlySet<string>;
  /** What towns make and offer: `verger`, `navette`. Actions where an award or a jury is told with them. */
  readonly works: ReadonlySet<string>;
  /** Adjectives before a noun: `nouvelle`. */
  readonly prenominal: ReadonlySet<string>;
  readonly deedEndings: readonly string[];
  readonly infinitiveEndings: readonly string[];
  /** Between a verb and its object: `également`. */
  readonly adverbs: ReadonlySet<string>;
  /** Prepositions that hold an article: `au`. */
  readonly contracted: ReadonlySet<string>;
  /** Pronouns before a verb: `lui` in `lui ont valu`. */
  readonly objectPronouns: ReadonlySet<string>;
  /** After `pour` and a possessive, no action: `part` in `pour sa part`. */
  readonly notReasons: ReadonlySet<string>;
  /** End an action that is told after `pour`: relative pronouns. */
  readonly relatives: ReadonlySet<string>;
}
