import { describe, expect, it } from 'vitest';
import { factsOf } from './awards.js';

const NEWS = 'Caen a obtenu le label Villes Internet.\n\n';

async function countsIn(text: string): Promise<string[]> {
  const { counts } = await factsOf(NEWS + text);
  return counts.map(({ value }) => `${value.what}=${value.value}`);
}

describe('counts', () => {
  it.each([
    ['Le titre est accordé à 58 villages, dont quatre de la Manche.', ['laureates=58', 'laureates=4']],
    ['L’association a attribué le label à 134 collectivités cette année.', ['laureates=134']],
    ['Nous sommes 340 villes labellisées dans tout le pays.', ['laureates=340']],
    ['Dans le canton, 17 villages ont déjà leur deuxième fleur.', ['laureates=17']],
    ['Aujourd’hui, 512 bourgs en bénéficient.', ['laureates=512']],
    ['La famille des lauréats, forte de 93 stations, tient son congrès.', ['laureates=93']],
    ['Voici Caen dans un club qui est fort de 64 cités.', ['laureates=64']],
    ['Cette édition attirait 29 bourgs.', ['participants=29']],
    ['Les jurés ont parcouru 33 bourgades entre mai et juin.', ['participants=33']],
    [
      'Au printemps, 26 stations ont été auditées, et neuf d’entre elles ont été labellisées.',
      ['participants=26', 'laureates=9'],
    ],
    ['Sur la table, 95 dossiers ; la commission en a récompensé 12.', ['participants=95', 'laureates=12']],
    ['Le label concerne cette année quelque 165 communes.', ['laureates=165']],
    ['Caen compte parmi les trente-deux nouvelles villes labellisées.', ['laureates=32']],
    ['Soixante-dix villages ont été récompensés, dont onze dans l’Orne.', ['laureates=70', 'laureates=11']],
    ['61 villes sur 88 candidates obtiennent le label.', ['laureates=61', 'participants=88']],
    ['Sur 90 dossiers examinés, 61 ont été retenus.', ['participants=90', 'laureates=61']],
    ['Elles étaient 230 à concourir.', ['participants=230']],
    ['Plus de 300 communes s’étaient portées candidates.', ['participants=300']],
    ['Une trentaine de villes avaient présenté leur dossier.', ['participants=30']],
    ['On compte désormais 48 villages labellisés dans le département.', ['laureates=48']],
    ['La France compte 4 900 communes fleuries.', ['laureates=4900']],
    [
      'Cette année, 54 lauréats sur 120 candidats se partagent les prix.',
      ['laureates=54', 'participants=120'],
    ],
    ['Le palmarès distingue 19 communes, soit deux de plus qu’en 2019.', ['laureates=19']],
    ['Quelque 60 villes ont tenté leur chance.', ['participants=60']],
    ['Le label a été décerné à une vingtaine de communes.', ['laureates=20']],
    [
      'Seules douze communes ont été retenues sur les trente candidates.',
      ['laureates=12', 'participants=30'],
    ],
  ])('of %s', async (sentence, counts) => {
    expect(await countsIn(sentence)).toEqual(counts);
  });

  it.each([
    'La commune de 300 habitants a obtenu le label.',
    'Le label compte cinq niveaux.',
    'Le jury a visité les trois communes.',
    'Le concours a attiré 4 000 visiteurs.',
    'Nous sommes deux communes voisines.',
    'La région a versé une aide à 30 communes pour leurs écoles.',
    'Le jury a remis le panneau à 18 heures.',
  ])('are not in %s', async (sentence) => {
    expect(await countsIn(sentence)).toEqual([]);
  });
});
