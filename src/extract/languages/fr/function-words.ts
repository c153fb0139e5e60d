import type { FunctionWords, PublicationWords } from '../function-words.js';
import { wordSet } from '../word-set.js';

export const functionWords: FunctionWords = {
  and: wordSet('et'),
  sequence: wordSet('et puis'),
  links: wordSet('ainsi que mais aussi enfin surtout'),
  with: wordSet('avec'),
  that: wordSet('que'),
  definiteArticles: wordSet('la le les l'),
  allArticles: wordSet('le la les un une du des au aux'),
  openingArticles: wordSet('la le les une un'),
  elided: wordSet('l d'),
  ofThe: wordSet('des'),
  phraseOpeners: wordSet('et en cette'),
  appositionFillers: wordSet('est deja'),
  presentatives: wordSet('voila voici'),
  neutralSubjects: wordSet('c'),
  emphasis: wordSet('aussi meme'),
  before: wordSet('auparavant precedemment avant'),
  more: wordSet('supplementaire plus'),
  less: wordSet('moins'),
  anew: wordSet('nouvelle'),
  gerundMarkers: wordSet('en'),
  absolute: wordSet('ayant'),
  pronouns: {
    clitics: wordSet("' s se n ne y en lui l leur"),
    interposed: wordSet("en y n ' l le la les"),
    recipients: new Map([
      ['l', 'it'],
      ['lui', 'to-it'],
      ['leur', 'to-them'],
      ['nous', 'us'],
    ]),
    indirect: wordSet('lui nous'),
    reflexive: wordSet('s se'),
    ofThem: wordSet('en'),
    notOfThem: wordSet('outre'),
    we: wordSet('nous'),
    weVerbEndings: ['ons'],
    weVerbs: wordSet('sommes'),
    several: wordSet('elles ils leur'),
  },
  negation: {
    particles: wordSet("ne n '"),
    adverbs: wordSet('pas plus jamais aucun aucune rien ni point'),
    plain: wordSet('pas'),
    never: wordSet('jamais'),
    yet: wordSet('encore'),
    noMore: wordSet('plus'),
  },
};

export const publication: PublicationWords = {
  published: wordSet('publie publiee ligne paru parution date poste modifie actualite actualites communique'),
  periodicals: wordSet(
    `bulletin bulletins journal lettre newsletter magazine mag gazette gazettes presse edition article actu info infos
     echo echos courrier revue`,
  ),
  fillers: wordSet('le la les l a mis mise jour maj par service communication redaction'),
  this: wordSet('ce'),
};
