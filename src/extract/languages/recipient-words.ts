/** Words about who can hold an award, and about what looks like one. All are compared folded. */
export interface RecipientWords {
  /** `ville de`, `commune de`. */
  readonly communeHeads: readonly string[];
  /** `la Ville`, `elle`: the town last spoken of. */
  readonly communeAnaphora: readonly string[];
  /** `ces trois communes`: the towns last spoken of, as many as it counts. */
  readonly townsAnaphora: readonly string[];
  /** Of the verb after those: `nt` in `ces trois communes obtiennent`; a participle would describe them. */
  readonly pluralVerbEnding: string;
  /** `communauté d'agglomération`. */
  readonly epciHeads: readonly string[];
  readonly epciAnaphora: readonly string[];
  /** In parentheses after a name, say what it is of. */
  readonly kindNotes: ReadonlyMap<string, 'commune' | 'epci'>;
  /** Last word of the name of an intercommunality: `Métropole`. */
  readonly epciTails: ReadonlySet<string>;
  /** Facilities that can hold a label: `hub`, `plage`, `espace`. */
  readonly siteHeads: ReadonlySet<string>;
  /** Facilities in several words: `office de tourisme`; and those that the text calls by a name of their own. */
  readonly siteCompounds: readonly string[];
  readonly namedSites: readonly string[];
  /** Facilities among them that are known by their town: `plage`, `port`. */
  readonly shoreHeads: ReadonlySet<string>;
  /** Before an area, make it a part of it: `sud`. */
  readonly directions: ReadonlySet<string>;
  /** Headings of lists, and what is listed under them: `ports`. */
  readonly categories: ReadonlyMap<string, 'commune' | 'place'>;
  readonly siteAnaphora: readonly string[];
  readonly programmeHeads: ReadonlySet<string>;
  readonly programmeAnaphora: readonly string[];
  readonly associationHeads: ReadonlySet<string>;
  readonly associationAnaphora: readonly string[];
  /** Before a name, make it that of a street: `rue`. */
  readonly streets: ReadonlySet<string>;
  /** Before the names of inhabitants: `les`. */
  readonly beforeInhabitants: ReadonlySet<string>;
  /** Before a département or region: `en`, `dans la`. */
  readonly beforeArea: ReadonlySet<string>;
  /** Written small before the rest of a town's name: `la` in `ville de la Rochelle`. */
  readonly nameOpeners: ReadonlySet<string>;
  /** Words that may stand inside a name: `de`, `la`, `sur`. */
  readonly particles: ReadonlySet<string>;
  /** Articles with which names begin, by how they are written before the rest: `au` → `le` in `au Mans`. */
  readonly nameArticles: ReadonlyMap<string, string>;
  /** Folded names of natural and historical regions, which are no towns: `Vercors`, `Auvergne`. */
  readonly lands: ReadonlySet<string>;
  /** Say which part of such a region: `Haut-Béarn`. */
  readonly landParts: ReadonlySet<string>;
  /** Before a département, between commas after a name: `Bellême, dans l'Orne`. */
  readonly areaPrepositions: ReadonlySet<string>;
  /** People and bodies who receive for their town: `le maire de`. */
  readonly representatives: ReadonlySet<string>;
  /** Of those, people who are also honoured for themselves: `les habitants de`. */
  readonly townspeople: ReadonlySet<string>;
  /** Before `de` and a name, on a line of its own, tell for whom an article speaks: `maire`. */
  readonly mayors: ReadonlySet<string>;
  /** Before a name, make it a street, a school, a person: never a recipient. */
  /** Nouns that a name may follow as that of the thing: `porte` in `la porte Saint-Nicolas`. */
  readonly namedThings: ReadonlySet<string>;
  readonly notTowns: ReadonlySet<string>;
  /** Ends of the names of inhabitants in the plural: `ois`, `ais`. */
  readonly gentileEndings: readonly string[];
  /** Nouns that a capitalised word right after describes: `la cité Renaissance`. */
  readonly describedNouns: ReadonlySet<string>;
  /** A capitalised word right after one is a surname. */
  readonly firstNames: ReadonlySet<string>;
  /** Names of communes that are common words: only with a département near by. */
  readonly commonWordNames: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}
