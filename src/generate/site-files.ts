import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify as toYaml } from 'yaml';
import { columnsOf, type TableFile } from './award-tables.js';
import { FICTIONAL_PROGRAMMES, FIRST_YEAR, type FictionalProgramme, YEARS } from './fictional-programmes.js';
import { ceremonyOf } from './outcomes.js';
import type { World } from './world.js';

const NOTICE = `# CONTENU FICTIF, produit par « palmares generate » pour des essais, des mesures et des démonstrations.
# Les labels, les prix, les organismes, les articles et les attributions sont inventés ; seules les communes et les
# intercommunalités existent, et aucune n’a reçu ce qui est écrit ici. Ne pas publier comme des faits.
# FICTIONAL CONTENT for tests, benchmarks and demonstrations: only the names and codes of places are real.
`;

/** Writes `palmares.yaml`, the programmes, their organisers and the notice that all of it is made up. */
export async function writeSiteFiles(
  folder: string,
  seed: number,
  tables: readonly TableFile[],
  world: World,
): Promise<void> {
  const write = (file: string, text: string) => writeFile(join(folder, file), text, { flag: 'wx' });
  await write('palmares.yaml', NOTICE + stringify(configuration(tables)));
  await write('organizations.yaml', NOTICE + stringify(organizations()));
  await write('README.md', readme(seed));
  for (const programme of FICTIONAL_PROGRAMMES)
    await write(`labels/${programme.slug}.yaml`, NOTICE + stringify(definition(seed, programme, world)));
}

function configuration(tables: readonly TableFile[]): object {
  return {
    title: 'Palmarès fictif — données d’essai',
    description:
      'Contenu entièrement fictif, produit pour des essais : aucune de ces attributions n’a eu lieu.',
    base: 'https://fiction.example.org/',
    languages: ['fr', 'en'],
    publisher: { name: 'Éditeur fictif' },
    tables: tables.map(({ file, programme }) => ({
      file,
      label: programme.slug,
      recipient: programme.recipient,
      columns: columnsOf(programme),
    })),
  };
}

function organizations(): object {
  return Object.fromEntries(
    FICTIONAL_PROGRAMMES.map(({ organiserSlug, organiser }) => [
      organiserSlug,
      { name: organiser, type: 'ngo' },
    ]),
  );
}

function definition(seed: number, programme: FictionalProgramme, world: World): object {
  const { levels } = programme;
  return {
    name: { fr: programme.name },
    ...(programme.plural === programme.name ? {} : { aliases: [programme.plural] }),
    kind: programme.kind,
    description: {
      fr: `Distinction fictive, inventée pour des essais : elle porterait sur ${programme.subject}.`,
      en: 'A fictional distinction, made up for tests.',
    },
    ...(levels === undefined ? {} : { levels: levelScheme(levels) }),
    organiser: programme.organiserSlug,
    recipients: [programme.recipient],
    firstYear: programme.firstYear,
    editions: Array.from({ length: YEARS }, (_, index) => {
      const year = FIRST_YEAR + index;
      const { number, date, venue } = ceremonyOf(seed, programme, year, world.communes);
      return { number, year, date, place: venue.name, commune: venue.code };
    }),
  };
}

function levelScheme({ one, many, best }: NonNullable<FictionalProgramme['levels']>): object {
  const values = Array.from({ length: best }, (_, index) => ({
    rank: index + 1,
    label: { fr: `${index + 1} ${index === 0 ? one : many}` },
  }));
  return { unit: many, unitWords: [one, many], worst: 1, best, values };
}

function readme(seed: number): string {
  return `# Contenu fictif — fictional content

Ce dossier a été produit par « palmares generate » (graine ${seed}) pour des essais, des mesures et des démonstrations.
Les labels, les prix, les organismes, les articles et les attributions sont inventés. Seuls les noms et les codes des
communes et des intercommunalités sont réels ; aucune n’a reçu ce qui est écrit ici.

This folder was made by “palmares generate” (seed ${seed}) for tests, benchmarks and demonstrations. Labels, prizes,
organisations, articles and awards are made up; only the names and codes of places are real.

Noms et codes : Code officiel géographique (INSEE), intercommunalités (DGCL), codes postaux (La Poste), par le paquet
@etalab/decoupage-administratif d’Etalab, sous Licence Ouverte 2.0.
`;
}

/** One line a text, however long. */
function stringify(value: object): string {
  return toYaml(value, { lineWidth: 0 });
}
