import { describe, expect, it } from 'vitest';
import { contentFolder, loadContent, readFiles, told } from './support.js';

const load = async (files: Record<string, string>) => loadContent(await contentFolder(files));

describe('the label registry', () => {
  it('knows the shipped programmes by slug, name and alias', async () => {
    const { registry, diagnostics } = await load({});
    expect(diagnostics).toEqual([]);
    expect(registry.programme('villes-internet')?.definition.kind).toBe('label');
    expect(registry.programmeNamed('VILLE INTERNET')?.slug).toBe('villes-internet');
  });

  it('adds the site’s own programmes, which are its records', async () => {
    const { records, diagnostics } = await readFiles({
      'labels/prix-du-jardin.yaml': 'name: Prix du jardin\nkind: prize\n',
    });
    expect(diagnostics).toEqual([]);
    expect(records).toMatchObject([
      { kind: 'programme', slug: 'prix-du-jardin', definition: { kind: 'prize' } },
    ]);
  });

  it('lets the site restate a key of a shipped programme and keeps the others', async () => {
    const { registry } = await load({ 'labels/villes-internet.yaml': 'site: https://www.exemple.fr/\n' });
    const programme = registry.programme('villes-internet');
    expect(programme?.definition).toMatchObject({ kind: 'label', site: 'https://www.exemple.fr/' });
    expect(programme?.locate('site')).toMatchObject({ file: 'labels/villes-internet.yaml', line: 1 });
    expect(programme?.locate('kind').file).toBe('palmares:data/labels/villes-internet.yaml');
  });

  it('tells what is wrong in a programme once, with line and key, and keeps the shipped one', async () => {
    const content = 'levels:\n  unit: "@"\n  value: []\nkid: label\n';
    const { registry, diagnostics } = await load({ 'labels/villes-internet.yaml': content });
    expect(
      diagnostics.map(({ code, location, advice }) => [code, location.line, location.key, advice?.fr]),
    ).toEqual([
      ['label/missing-key', 1, 'levels.values', expect.any(String)],
      ['label/unknown-key', 3, 'levels.value', 'Vouliez-vous écrire « values » ?'],
      ['label/unknown-key', 4, 'kid', 'Vouliez-vous écrire « kind » ?'],
    ]);
    expect(registry.programme('villes-internet')).toBeDefined();
  });

  it('reads organisations by slug, SIREN, name and alias; a wrong entry costs itself only', async () => {
    const { registry, diagnostics } = await load({
      'organizations.yaml':
        'mnt:\n  name: Mutuelle Nationale Territoriale\n  aliases: [MNT]\n  siren: 775678584\nfaux:\n  nom: x\n217801380:\n  name: Ville\n',
    });
    expect(registry.organizations().map(({ slug }) => slug)).toEqual(['217801380', 'mnt']);
    expect(registry.organization('mutuelle nationale territoriale')?.slug).toBe('mnt');
    expect(registry.organization('775678584')?.slug).toBe('mnt');
    expect(told(diagnostics)).toEqual([
      'organization/missing-key@organizations.yaml:5',
      'organization/unknown-key@organizations.yaml:6',
    ]);
  });

  it('reads people, each with the place of its keys', async () => {
    const { registry } = await load({
      'people.yaml': '# Personnes\nmathieu-vidal:\n  name: Mathieu Vidal\n  jobTitle: {fr: géographe}\n',
    });
    const [person] = registry.people();
    expect(person?.definition.name).toBe('Mathieu Vidal');
    expect(person?.locate('jobTitle')).toMatchObject({
      file: 'people.yaml',
      line: 4,
      key: 'mathieu-vidal.jobTitle',
    });
  });

  it('warns of a name that two programmes share', async () => {
    const { diagnostics } = await load({
      'labels/autre.yaml': 'name: Autre\nkind: label\naliases: [Ville Internet]\n',
    });
    expect(told(diagnostics)).toEqual([expect.stringMatching(/^label\/shared-name@/)]);
  });

  it('is not troubled by a broken file', async () => {
    const { registry, diagnostics } = await load({ 'labels/a.yaml': 'name: [\n', 'people.yaml': '- x\n' });
    expect(told(diagnostics)).toEqual([
      'definition/syntax@labels/a.yaml:2',
      'person/wrong-type@people.yaml:1',
    ]);
    expect(registry.programme('a')).toBeUndefined();
  });
});
