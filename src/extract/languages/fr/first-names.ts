/** First names common in France, folded: a capitalised word after one is a surname, whatever commune bears it. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `adele adrien agathe agnes aicha alain albert alexandra alexandre alexis alice aline amandine amelie ameline anais andre
   andree angela angelique anita ann anna anne annick annie antoine antonin ariane armelle arnaud arthur audrey aude
   aurelie aurelien axel barbara baptiste bastien beatrice benedicte benjamin benoit bernadette bernard bertrand blandine
   boris brigitte bruno camille carine carole caroline catherine cecile cedric celia celine chantal charles charlotte
   chloe christel christelle christian christiane christine christophe claire clara claude claudette claudie claudine
   clement clemence clementine colette coralie corentin corinne cyril cyrille damien daniel daniele danielle david
   deborah delphine denis denise didier dimitri dominique dorothee edith edouard elena eliane elisabeth elise ella
   elodie eloise elsa emeline emile emilie emma emmanuel emmanuelle enzo eric erwan estelle esther etienne eva eve
   evelyne fabien fabienne fabrice fanny farid fatima felix fernand flavie flora florence florent florian francine
   franck francois francoise frank frederic frederique gabriel gabrielle gaelle gael gaetan genevieve georges gerald
   geraldine gerard ghislaine gilbert gilles ginette gisele gregory guillaume guy gwenaelle gwenael habib helene henri
   henriette herve hubert hugo hugues ines irene isabelle jacqueline jacques jean jeanne jeannine jeremy jerome joel
   joelle johanna jonathan jordan jose joseph josette josiane judith jules julia julie julien juliette justine karim
   karine katia kevin laetitia laura laure laurence laurent lea leila leo leon liliane lionel lise loic louis louise
   luc lucas lucette lucie lucien lucienne ludovic lydia lydie madeleine magali maite malika manon manuel marc marcel
   marcelle margaux margot marguerite maria marianne marie marielle marine marion marius marjorie martial martine maryse
   maryline mathilde mathias mathieu mathis matthieu maud maurice max maxime melanie melissa michel michele michelle
   mickael mireille mohamed monique morgane muriel mylene myriam nadege nadia nadine nathalie nathan nicolas nicole noel
   noelle noemie odette odile olivia olivier oscar pascal pascale patrice patricia patrick paul paule paulette pauline
   philippe pierre pierrette quentin rachel rachid raphael raymond raymonde regine regis remi remy renaud rene renee
   richard robert roger roland romain rose roxane sabine sabrina salome samir samuel samy sandra sandrine sara sarah
   sebastien serge severine simon simone solange solene sonia sophie stephane stephanie suzanne sylvain sylvaine
   sylviane sylvie tanguy tatiana theo theophile therese thibault thierry thomas tony tristan valentin valentine valerie
   vanessa veronique victor victoire vincent violaine virginie viviane william xavier yann yannick yasmine yohan yolande
   yvan yves yvette yvon yvonne yamina zoe`
    .split(/\s+/)
    .filter((name) => name !== ''),
);
