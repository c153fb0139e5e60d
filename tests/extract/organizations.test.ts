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
