import { describe, expect, it } from 'vitest';
import { factsOf } from './awards.js';

const NEWS = 'Caen a obtenu le label Ville Active et Sportive.\n\n';

async function namesIn(text: string): Promise<string[]> {
  const { organizations } = await factsOf(NEWS + text);
  return organizations.map(({ value }) => `${value.name} (${value.role})`);
}

describe('organisations', () => {
  it.each([
    [
      'Le dossier a été monté avec le lycée Marcel-Aymé et la CAF du Jura.',
      ['lycée Marcel-Aymé', 'CAF du Jura'],
    ],
    [
      'La remise a été suivie d’une veillée avec le club de spéléologie de Nantua.',
      ['club de spéléologie de Nantua'],
    ],
    ['Le calendrier a été fixé avec le rectorat.', ['rectorat']],
    [
      'Nous y travaillons avec le comité régional olympique et sportif.',
      ['comité régional olympique et sportif'],
    ],
  ])('that do something with a town are partners: %s', async (sentence, names) => {
    expect(await namesIn(sentence)).toEqual(names.map((name) => `${name} (partner)`));
  });

  it.each([
    [
      'Le comité régional sportif et culturel, dirigé par Luce Vanier, accompagne les clubs.',
      'comité régional sportif et culturel (partner)',
    ],
    [
      'Le comité régional du tourisme, qui organise le concours, publiera les notes.',
      'comité régional du tourisme (organiser)',
    ],
    [
      'Le label est soutenu par le Département de Seine-et-Marne.',
      'Département de Seine-et-Marne (supporter)',
    ],
    ['Le stage est animé par le CAUE d’Eure-et-Loir.', 'CAUE d’Eure-et-Loir (partner)'],
    ['Le rucher est porté par l’association L’Essaim comtois.', 'L’Essaim comtois (organiser)'],
    [
      'La Fédération des Villages Bleus tenait son assemblée et remet le label.',
      'Fédération des Villages Bleus (other)',
    ],
  ])('have their whole name: %s', async (sentence, name) => {
    expect(await namesIn(sentence)).toEqual([name]);
  });

  it.each([
    'Que distingue au juste un tel titre ?',
    'Songez que le label se renouvelle.',
    'Réunie mardi, la commission a rendu son avis sur le label.',
    'L’office de tourisme du Revard est labellisé Accueil Vélo.',
    'Léo Brun, ministre chargé du Logement, l’a annoncé : le label est accordé.',
    'Une soirée avec le club de lecture a suivi la remise du label.',
    'Le maire est venu avec Nadège Coste et la Coupe de France.',
    'Le pot a eu lieu au siège du comité régional sportif et culturel.',
  ])('are not in %s', async (sentence) => {
    expect(await namesIn(sentence)).toEqual([]);
  });

  it('are told once, under the longer name', async () => {
    const text = 'Le label est porté par la Fédération des Bourgs Verts. L’audit est mené par la Fédération.';
    expect(await namesIn(text)).toEqual(['Fédération des Bourgs Verts (organiser)']);
  });
});
