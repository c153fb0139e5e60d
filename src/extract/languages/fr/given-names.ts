import { wordSet } from '../word-set.js';

/** The commonest given names of people living in France (folded; of a double name, the first part). */
export const givenNames: ReadonlySet<string> = wordSet(
  `abdel adam adele adeline adrien adrienne agathe agnes ahmed aicha aime alain alan alban albane albert alberte
   alex alexandra alexandre alexandrine alexia alexis alice alicia aline alix alphonse amandine amaury ambre amelie amina
   amine anais andre andree andrea angele angelique anita ann anna annabelle anne annette annick annie anouk anthony antoine
   antoinette antonin antonio apolline ariane aristide arlette armand armelle arnaud arthur assia astrid aude audrey
   auguste augustin aurelia aurelie aurelien aurore axel axelle aymeric aziz baptiste barbara bastien basile beatrice
   benedicte benjamin benoit berengere berenice bernadette bernard berthe bertrand blaise blandine boris brahim brice
   brigitte bruno camille candice capucine carine carla carole caroline caterina catherine cecile cecilia cedric celeste
   celestin celia celine chantal charlene charles charlie charlotte chloe christel christelle christian christiane
   christine christophe cindy claire clara clarisse claude claudette claudie claudine clemence clement clementine clotilde
   colette coline constance constant coralie corentin corinne cyril cyrille cynthia damien daniel daniele danielle
   danny daphne david deborah delphine denis denise desire diane didier dimitri dominique donatien dorian dorothee
   eddy edgar edith edmond edouard edwige elena eliane elie eliette elisa elisabeth elise elodie eloi eloise elsa emeline emile
   emilie emilien emma emmanuel emmanuelle enzo eric erick erika ernest erwan estelle esther ethan etienne eugene eugenie eva
   evelyne fabien fabienne fabrice fanny farid fatima fatiha felicie felix ferdinand fernand fernande flavie flavien fleur flora
   flore florence florent florentin florian floriane franck francine francis francois francoise frank frederic frederique
   gabin gabriel gabrielle gael gaelle gaetan gaspard gaston gauthier genevieve geoffrey geoffroy georges georgette
   gerald geraldine gerard germain germaine ghislain ghislaine gilbert gilberte gildas gilles ginette gisele gladys gregoire gregory
   guillaume gustave guy gwenael gwenaelle gwendoline habib hakim hamid hassan helene helena henri henriette herve hicham honore
   hortense hubert hugo hugues ibrahim ilan ines ingrid irene iris isabelle ismael jacky jacqueline jacques jade
   jamel jamila jasmine jean jeanine jeanne jeannine jennifer jeremie jeremy jerome jessica joachim joanna jocelyn
   jocelyne joel joelle johan johanna johann john jonathan jordan jose joseph josephine josette josiane josselin josue
   joris judith jules julia julian julie julien julienne juliette justin justine karen karim karima karine katia kevin khadija kilian
   laetitia lambert laura laure laurence laurent laurie laurine lea leila lena leo leon leonie leonard leopold leslie lidia
   lila lilian liliane lilou lina linda line lionel lisa lise loan loic lola lorene lorraine lou louane louis louisa louise
   louna luc luca lucas lucette lucie lucien lucienne lucile lucille ludivine ludovic lydia lydie lylou madeleine mael maelle
   maeva maite malek malik malika manon manuel manuela marc marceau marcel marcelle margaux margot marguerite maria marianne marie
   mariette marine marion marius marjorie marlene marthe martial martin martine maryline maryse maryvonne mathias mathieu mathilde
   mathis matteo matthias matthieu maud maurice mauricette max maxence maxime mehdi melanie melina melissa mercedes michael michel
   michele micheline michelle mickael mireille mohamed mohammed mona monique morgan morgane mounir mourad moussa muriel
   mustapha myriam nabil nadege nadia nadine nancy naomi natacha nathalie nathan nelly nicolas nicole nina noah noe noel noelle
   noemie nolwenn nora norbert odette odile olga oliver olivia olivier ophelie oscar oumar pascal pascale patrice patricia
   patrick paul paule paulette pauline pedro perrine philippe pierre pierrette pierrick quentin rachel rachid raoul raphael raphaelle
   raymond raymonde rebecca regine regis reine remi remy renaud rene renee richard robert roberte robin rodolphe rodrigue
   roger roland rolande romain romane romeo romuald ronan rosa rose roselyne roxane ruben sabine sabrina sacha said sally
   salome samia samir samira samuel samy sandra sandrine sara sarah sebastien segolene selma serge severine sidonie
   simon simone slimane sofia solange solene solenn soline sonia sophie soraya stella stephane stephanie steven suzanne
   sylvain sylvaine sylvette sylviane sylvie tanguy tatiana teddy tessa thecla theo theodore theophile therese thibaud thibault
   thierry thomas timothee titouan tom tony tristan ugo ulysse urbain ursule valentin valentine valere valerie vanessa vera
   veronique victoire victor victoria vincent violaine violette virgile virginie vivien viviane wilfrid william xavier
   yacine yael yan yann yannick yasmina yasmine yassine yohan yohann yolande youssef yvan yves yvette yvon yvonne zacharie
   zelie zoe zohra`,
);
