import { describe, expect, it } from 'vitest';
import { factsOf } from './awards.js';

const LABEL = 'Le label Villes Internet a livré son palmarès.\n\n';

async function named(text: string): Promise<string[]> {
  return (await factsOf(LABEL + text)).organizations.map(({ value }) => `${value.name} (${value.role})`);
}

describe('organisations after a phrase', () => {
  it.each([
    ["Il est porté par l'association Villes Internet.", ['Villes Internet (organiser)']],
    ["Il est piloté par l'Office français de la nature.", ['Office français de la nature (organiser)']],
    [
      'Il est soutenu par plusieurs ministères, la Mutuelle du Nord et La Poste.',
      ['Mutuelle du Nord (supporter)', 'La Poste (supporter)'],
    ],
    [
      "Il est décerné en partenariat avec les associations d'élus : AMF, VILLES DE FRANCE, ADF.",
      ['AMF (partner)', 'VILLES DE FRANCE (partner)', 'ADF (partner)'],
    ],
    [
      'Caen compte neuf partenaires dont La Poste, la CAF et la MSA.',
      ['La Poste (partner)', 'CAF (partner)', 'MSA (partner)'],
    ],
    [
      "Elle bénéficie du parrainage du ministère de la Mer et de la participation de l'Association des ports.",
      ['ministère de la Mer (supporter)', 'Association des ports (partner)'],
    ],
    [
      'Le jury, où siègent la Gazette des ports et le CNPT, se réunira.',
      ['Gazette des ports (jury)', 'CNPT (jury)'],
    ],
    [
      'Partenaires de l’opération : la Fondation Nature & Jardins et Botanix.',
      ['Fondation Nature & Jardins (partner)', 'Botanix (partner)'],
    ],
    [
      'Il réunit trois partenaires : la direction générale des plages, Pôle océan et la CAF.',
      ['direction générale des plages (partner)', 'Pôle océan (partner)', 'CAF (partner)'],
    ],
    ['Le projet a été reconnu par le Ministère de la culture.', ['Ministère de la culture (other)']],
    ['Après audit, la préfecture a confirmé sa labellisation.', ['préfecture (organiser)']],
    ['Un comité réunissant la Région et les élus examinera les dossiers.', []],
  ])('%s', async (sentence, organizations) => {
    expect(await named(sentence)).toEqual(organizations);
  });
});

describe('organisations after a phrase with words of its own', () => {
  it.each([
    [
      "Le prix a l'appui technique et financier du CAUE et de la chambre de commerce.",
      ['CAUE (supporter)', 'chambre de commerce (supporter)'],
    ],
    ['Malgré le soutien affiché du rectorat, le quartier attend.', ['rectorat (supporter)']],
    [
      'Plusieurs partenaires ont rejoint le projet : la Caf du Nord, le Crédit Mutuel et le lycée Jean-Moulin.',
      ['Caf du Nord (partner)', 'Crédit Mutuel (partner)', 'lycée Jean-Moulin (partner)'],
    ],
    [
      "Il est porté par l'Association nationale des élus de la mer et par l'Union voile & vent.",
      ['Association nationale des élus de la mer (organiser)', 'Union voile & vent (organiser)'],
    ],
    [
      'Il est soutenu par la Ligue pour la protection des dunes (LPD), le Parc naturel régional des Caps et Marais.',
      [
        'Ligue pour la protection des dunes (supporter)',
        'Parc naturel régional des Caps et Marais (supporter)',
      ],
    ],
    [
      "Un jury réunissant des représentants de la DREAL, les équipes d'UNICEF France et l'association Dune Vivante.",
      ['DREAL (jury)', 'UNICEF France (jury)', 'Dune Vivante (jury)'],
    ],
    [
      "Le projet a le concours du lycée agricole des Dunes et de l'IME La Ferme.",
      ['lycée agricole des Dunes (partner)', 'IME La Ferme (partner)'],
    ],
    [
      'Une opération a été signée avec l’État, la Région et Action Logement.',
      ['Action Logement (organiser)'],
    ],
    [
      'La Ville, le Département du Nord et la Caisse d’allocations familiales tiennent des permanences.',
      ['Département du Nord (other)', 'Caisse d’allocations familiales (other)'],
    ],
    [
      'L’AMF, France urbaine et l’AVICTA en sont partenaires.',
      ['AMF (partner)', 'France urbaine (partner)', 'AVICTA (partner)'],
    ],
    ['Elle a été reconnue par la préfecture en janvier 2022.', ['préfecture (other)']],
    ['Elle l’a imaginé avec l’association Génération Rivage.', ['Génération Rivage (other)']],
  ])('%s', async (sentence, organizations) => {
    expect(await named(sentence)).toEqual(organizations);
  });
});

describe('organisations that a sentence only mentions', () => {
  it.each([
    ['Le jardin, propriété du Conservatoire des rives, ouvrira.', ['Conservatoire des rives (other)']],
    ['La Fédération française de pêche a homologué le sentier.', ['Fédération française de pêche (other)']],
    ['Il est attribué pour trois ans par Vertéo, un réseau de villes.', ['Vertéo (other)']],
    ['Dans le bulletin de l’association Les Rives Vertes, on lit ceci.', ['Les Rives Vertes (other)']],
  ])('%s', async (sentence, organizations) => {
    expect(await named(sentence)).toEqual(organizations);
  });

  it.each([
    ['the body of a person', '« Bravo », dit Anne Morel, présidente de la Fédération des ports du Nord.'],
    ['where it takes place', "La remise a eu lieu à l'Institut national du Paysage."],
    ["a town's own", 'Le Conseil municipal des Jeunes a planté un arbre au Groupe scolaire Jean-Moulin.'],
    ['a body without a name', 'La Fédération nous demandait un dossier.'],
  ])('are not %s', async (_, sentence) => {
    expect(await named(sentence)).toEqual([]);
  });
});

describe('organisations that act', () => {
  it.each([
    ['La Mutuelle du Nord soutient la démarche.', ['Mutuelle du Nord (supporter)']],
    [
      "La Région Grand Est et l'Agence de l'eau du Nord lancent un appel.",
      ['Région Grand Est (organiser)', "Agence de l'eau du Nord (organiser)"],
    ],
    [
      "L'Observatoire national de la mer, qui décerne le prix, se réjouit.",
      ['Observatoire national de la mer (organiser)'],
    ],
    ["L'association Les Tables Vertes a dévoilé la liste du label.", ['Les Tables Vertes (organiser)']],
    ['Vertéo a remis les prix du label.', ['Vertéo (organiser)']],
    [
      "La Caisse d'allocations du Nord et Nord Emploi y tiennent des permanences en tant que partenaires.",
      ["Caisse d'allocations du Nord (partner)", 'Nord Emploi (partner)'],
    ],
    [
      "La Caisse d'allocations familiales du Nord cofinance le projet.",
      ["Caisse d'allocations familiales du Nord (supporter)"],
    ],
    ['Le ministère de la Culture vient de renouveler le label.', ['ministère de la Culture (organiser)']],
    ['Le ministère de la Culture a officialisé le label.', ['ministère de la Culture (organiser)']],
  ])('%s', async (sentence, organizations) => {
    expect(await named(sentence)).toEqual(organizations);
  });

  it.each([
    ['a town', 'Caen organise la remise du label.'],
    ['a person', 'Anne Morel a remis le prix du label.'],
    ['a label', 'Le Pavillon Bleu récompense les plages propres.'],
    ['a body without a name', 'La commission lance un appel.'],
  ])('are not %s', async (_, sentence) => {
    expect(await named(sentence)).toEqual([]);
  });
});
