import { describe, expect, it } from 'vitest';
import { factsOf } from './awards.js';

const LABEL = 'Le label Villes Internet a livré son palmarès.\n\n';

async function counted(text: string): Promise<string[]> {
  return (await factsOf(`${LABEL}${text}`)).counts.map(
    ({ value }) =>
      `${value.what} ${value.approximate ? '≈' : ''}${value.value}${value.level === undefined ? '' : ` @${value.level}`}`,
  );
}

describe('counts', () => {
  it.each([
    [
      'Sur 400 communes participantes, une soixantaine ont décroché leur cinquième @.',
      ['participants 400', 'laureates ≈60 @5'],
    ],
    ['Cette année, 241 collectivités ont été distinguées.', ['laureates 241']],
    ['On compte 74 nouveaux lauréats.', ['laureates 74']],
    ['219 collectivités sont en lice.', ['participants 219']],
    ['Le réseau rassemble 297 communes françaises.', ['laureates 297']],
    ['Le réseau normand approche les 600 communes.', ['laureates ≈600']],
    ['Sur 240 candidates, 153 communes ont reçu le label.', ['participants 240', 'laureates 153']],
    ['Le palmarès compte 67 nouvelles et 86 renouvellements.', ['laureates 67', 'laureates 86']],
    ['L’édition compte 180 nouvelles labellisées.', ['laureates 180']],
    ['173 communes décrochent le label, dont neuf en Charente-Maritime.', ['laureates 173', 'laureates 9']],
    ['Quinze communes seulement affichent ce niveau.', ['laureates 15']],
    ['En France, 242 villes portent ce titre.', ['laureates 242']],
    ["37 bourgs du département arborent aujourd'hui le panneau jaune.", ['laureates 37']],
    ['Au niveau national, 1 123 France Services sont ouvertes.', ['laureates 1123']],
    ['Sur 41 dossiers reçus, seize ont été primés.', ['participants 41', 'laureates 16']],
    ['243 collectivités avaient déposé un dossier.', ['participants 243']],
    ['Quatorze maisons, sept en Moselle et sept dans les Vosges, ont été proposées.', ['participants 14']],
    ['Elle avait à se prononcer sur sept dossiers.', ['participants 7']],
    ['Le jury a labellisé 239 collectivités.', ['laureates 239']],
    ['Le label distingue environ 245 villes.', ['laureates ≈245']],
    ['Sur 232 dossiers reçus, 217 d’entre eux ont été primés.', ['participants 232', 'laureates 217']],
    ['Avec 16 communes « quatre @ », le pays est bien placé.', ['laureates 16 @4']],
    ['Dix-neuf villes françaises se tiennent à ce rang.', ['laureates 19']],
    ['Le réseau compte 33 villes, dont quatorze dans le département.', ['laureates 33', 'laureates 14']],
    ['Le réseau revendique 614 communes.', ['laureates 614']],
  ])('%s', async (sentence, counts) => {
    expect(await counted(sentence)).toEqual(counts);
  });

  it.each([
    'Deux autres communes figurent au palmarès.',
    'Caen et Ifs sont les deux communes retenues.',
    'Les trois communes labellisées se réjouissent.',
    'La médiathèque accueille 400 usagers par mois.',
    'Huit dossiers sur dix sont refusés.',
    'La ville ouvre trois nouvelles pistes cyclables.',
    'Les 240 communes du département ont des jardins.',
    'Chaque année, une soixantaine de villes rejoignent le label.',
    'Le trophée a été remis devant 300 participants venus de partout.',
    'Le maire y voit la récompense de 112 clubs.',
  ])('are not in %s', async (sentence) => {
    expect(await counted(sentence)).toEqual([]);
  });
});
