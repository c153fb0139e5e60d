/**
 * The closed classes of a language: articles, pronouns, links and negations, which name nothing. All are compared
 * folded; pronouns and particles of verbs in lower case with their accents.
 */
export interface FunctionWords {
  /** `et`. */
  readonly and: ReadonlySet<string>;
  /** Between two verbs of one subject: `et`, `puis`. */
  readonly sequence: ReadonlySet<string>;
  /** Between recipients named together, beside conjunctions: `ainsi que`, `mais aussi`. */
  readonly links: ReadonlySet<string>;
  /** `avec`. */
  readonly with: ReadonlySet<string>;
  /** Opens what is said of what was named: `que`. */
  readonly that: ReadonlySet<string>;
  /** `le`, `la`, `les`. */
  readonly definiteArticles: ReadonlySet<string>;
  /** Articles, those included that a preposition has taken in: `au`. */
  readonly allArticles: ReadonlySet<string>;
  /** Articles that at the start of a sentence open a noun, whatever verb it is spelt like. */
  readonly openingArticles: ReadonlySet<string>;
  /** What an apostrophe ends that stands before a name: `l`, `d`. */
  readonly elided: ReadonlySet<string>;
  /** `de` with the plural article: `des`. */
  readonly ofThe: ReadonlySet<string>;
  /** Words with which another phrase begins: `et`, `en`, `cette`. */
  readonly phraseOpeners: ReadonlySet<string>;
  /** Before an apposition, beside adverbs: `est`, `déjà`. */
  readonly appositionFillers: ReadonlySet<string>;
  /** `voilà`. */
  readonly presentatives: ReadonlySet<string>;
  /** Subject of a sentence that presents something: `c` in `c'est`. */
  readonly neutralSubjects: ReadonlySet<string>;
  /** After a pronoun, make it stress the name before it: `elle aussi`. */
  readonly emphasis: ReadonlySet<string>;
  /** After a level, make it one of former years: `auparavant`. */
  readonly before: ReadonlySet<string>;
  /** Say that it is one more: `supplémentaire`, `de plus`. */
  readonly more: ReadonlySet<string>;
  /** After a preposition, say that it is one fewer: `en moins`. */
  readonly less: ReadonlySet<string>;
  /** Say so before the noun: `une nouvelle fleur`. */
  readonly anew: ReadonlySet<string>;
  /** Before a gerund: `en` in `en attribuant`. */
  readonly gerundMarkers: ReadonlySet<string>;
  /** Participles of auxiliaries, which may have a subject of their own: `la troisième ayant été obtenue`. */
  readonly absolute: ReadonlySet<string>;
  readonly pronouns: PronounWords;
  readonly negation: NegationWords;
}

/** A pronoun before its verb, by what it stands for: one as the object, one or several to whom, or those who speak. */
export type Clitic = 'it' | 'to-it' | 'to-them' | 'us';

export interface PronounWords {
  /** Lean on the verb before them or after: `s'est`, `n'a`, `en obtient`. */
  readonly clitics: ReadonlySet<string>;
  /** Between a subject pronoun and its verb: `en` in `nous en avions`. */
  readonly interposed: ReadonlySet<string>;
  /** Stand for whom the verb is about: `lui a décerné`, `l'a distinguée`. */
  readonly recipients: ReadonlyMap<string, Clitic>;
  /** Of those, whom something is given or permitted to: `lui permet d'obtenir`. */
  readonly indirect: ReadonlySet<string>;
  /** `se`. */
  readonly reflexive: ReadonlySet<string>;
  /** Stands for a number of things told before: `en` in `en obtient deux`. */
  readonly ofThem: ReadonlySet<string>;
  /** After that, makes it an adverb: `en outre`. */
  readonly notOfThem: ReadonlySet<string>;
  /** Subject and object alike: `nous`. */
  readonly we: ReadonlySet<string>;
  /** Verbs whose subject that is: by their endings, and those that have none of them. */
  readonly weVerbEndings: readonly string[];
  readonly weVerbs: ReadonlySet<string>;
  /** Stand for several recipients: `elles`. */
  readonly several: ReadonlySet<string>;
}

export interface NegationWords {
  /** Before the verb: `ne`. */
  readonly particles: ReadonlySet<string>;
  /** Make the negation: `pas`, `jamais`. */
  readonly adverbs: ReadonlySet<string>;
  /** Of those, with no other sense: `pas`. */
  readonly plain: ReadonlySet<string>;
  /** What was never so was not lost: `jamais`. */
  readonly never: ReadonlySet<string>;
  /** After the plain one, make it a not-yet: `encore`. */
  readonly yet: ReadonlySet<string>;
  /** What was so and is no more: `plus`. */
  readonly noMore: ReadonlySet<string>;
}

/** Words of datelines, signatures and mastheads, by which the day of publication is known. */
export interface PublicationWords {
  /** Say that it is the day of publication: `publié`. */
  readonly published: ReadonlySet<string>;
  /** Name what a line that is no sentence was published in: `Bulletin municipal, mai 2022`. */
  readonly periodicals: ReadonlySet<string>;
  /** Stand beside the date in a line that tells nothing else: `mis à jour le`. */
  readonly fillers: ReadonlySet<string>;
  /** Before the very day: `ce 22 novembre 2023`. */
  readonly this: ReadonlySet<string>;
}
