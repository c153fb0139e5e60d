import type { FunctionWords, PublicationWords } from '../function-words.js';
import { wordSet } from '../word-set.js';

export const functionWords: FunctionWords = {
  and: wordSet('and'),
  sequence: wordSet('and then'),
  links: wordSet('also as well'),
  with: wordSet('with'),
  that: wordSet('that'),
  definiteArticles: wordSet('the'),
  allArticles: wordSet('the a an'),
  openingArticles: wordSet('the a an'),
  elided: wordSet('l d'),
  ofThe: wordSet('of'),
  phraseOpeners: wordSet('and in this'),
  appositionFillers: wordSet('already'),
  presentatives: wordSet(''),
  neutralSubjects: wordSet(''),
  emphasis: wordSet('too'),
  before: wordSet('before earlier previously'),
  more: wordSet('additional more'),
  less: wordSet('less fewer'),
  anew: wordSet(''),
  gerundMarkers: wordSet('by'),
  absolute: wordSet('having'),
  pronouns: {
    clitics: wordSet("'"),
    interposed: wordSet(''),
    recipients: new Map(),
    indirect: wordSet(''),
    reflexive: wordSet(''),
    ofThem: wordSet(''),
    notOfThem: wordSet(''),
    we: wordSet(''),
    weVerbEndings: [],
    weVerbs: wordSet(''),
    several: wordSet('they'),
  },
  negation: {
    particles: wordSet("n '"),
    adverbs: wordSet('not never no'),
    plain: wordSet('not'),
    never: wordSet('never'),
    yet: wordSet('yet'),
    noMore: wordSet('longer'),
  },
};

export const publication: PublicationWords = {
  published: wordSet('published posted updated date'),
  periodicals: wordSet('newsletter magazine gazette journal press article news edition'),
  fillers: wordSet('on the a by service communication'),
  this: wordSet('this'),
};
