import { describe, expect, it } from 'vitest';
import { factsOf } from './awards.js';

const NEWS = 'Caen a obtenu le label Villes Internet.\n\n';

async function countsIn(text: string): Promise<string[]> {
  const { counts } = await factsOf(NEWS + text);
  return counts.map(({ value }) => `${value.what}=${value.value}`);
}

describe('counts', () => {
  it.each([
    [
      'Le jury a remis le label à 76 communes de France, dont trois de la Manche.',
      ['laureates=76', 'laureates=3'],
    ],
    ['L’association a attribué le label à 134 collectivités cette année.', ['laureates=134']],
    ['Nous sommes 722 communes labellisées en France.', ['laureates=722']],
    ['Au total, 41 communes du département ont désormais au moins une fleur.', ['laureates=41']],
    ['En France, 512 communes en bénéficient désormais.', ['laureates=512']],
    ['Le réseau, fort aujourd’hui de 207 villes, grandit.', ['laureates=207']],
    ['Ils rejoignent un réseau fort de 105 membres.', ['laureates=105']],
    ['Le concours avait attiré 42 communes.', ['participants=42']],
    ['Le jury départemental a visité 41 communes au début de l’été.', ['participants=41']],
    [
      'Cette année, 38 communes ont été évaluées et sept d’entre elles ont accédé au niveau supérieur.',
      ['participants=38', 'laureates=7'],
    ],
    ['Le jury avait reçu 180 candidatures et en a primé 36.', ['participants=180', 'laureates=36']],
    ['Le label concerne cette année quelque 165 communes.', ['laureates=165']],
    ['Caen fait partie des vingt-huit nouvelles villes labellisées.', ['laureates=28']],
    [
      'Quatre-vingt-quatre communes ont été distinguées en France, dont sept dans l’Eure et en Seine-Maritime.',
      ['laureates=84', 'laureates=7'],
    ],
    ['187 communes sur 211 candidates ont reçu leur panneau.', ['laureates=187', 'participants=211']],
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
