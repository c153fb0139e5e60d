import { closest } from 'fastest-levenshtein';
import type { Site, TableConfiguration } from '../../config/site.js';
import type { Diagnostic } from '../../core/diagnostic.js';
import { slugify } from '../../core/slug.js';
import type { TableSettings } from '../records.js';
import type { Registry } from '../registry.js';
import type { HeaderHints } from './headers.js';

/** How one table is to be read. */
export interface TablePlan {
  readonly configuration: Pick<TableConfiguration, 'columns' | 'delimiter' | 'encoding' | 'sheet'>;
  /** What holds for every row; `programme` is absent where a column has to name it. */
  readonly settings: Omit<TableSettings, 'programme'> & { readonly programme?: string };
  readonly hints: HeaderHints;
}

export type Planning =
  | { readonly state: 'planned'; readonly plan: TablePlan; readonly diagnostic?: Diagnostic }
  | { readonly state: 'impossible'; readonly diagnostic: Diagnostic };

/** @param index place of the table in the configuration's `tables` */
export function planConfigured(
  site: Site,
  registry: Registry,
  table: TableConfiguration,
  index: number,
): Planning {
  if (table.label !== undefined && registry.programme(table.label) === undefined)
    return { state: 'impossible', diagnostic: unknownLabel(site, registry, table.label, index) };
  const { label, year, date, status, recipient, source } = table;
  const settings = {
    ...(label === undefined ? {} : { programme: label }),
    ...(year === undefined ? {} : { year }),
    ...(date === undefined ? {} : { date }),
    ...(status === undefined ? {} : { status }),
    ...(source === undefined ? {} : { source }),
    recipientType: recipient,
    language: languageOf(site),
  };
  return {
    state: 'planned',
    plan: { configuration: table, settings, hints: hintsFor(registry, label, recipient) },
  };
}

/**
 * A table that the configuration does not mention: its file's name may begin with a label's slug and end in a year
 * (`villes-internet-2021.csv`), else a column has to name the label.
 */
export function planUnconfigured(site: Site, registry: Registry, path: string): Planning {
  const name = slugify(path.replace(/^.*\//, '').replace(/\.[^.]*$/, ''));
  const programme = registry
    .programmes()
    .map(({ slug }) => slug)
    .filter((slug) => name === slug || name.startsWith(`${slug}-`))
    .sort((a, b) => b.length - a.length)[0];
  const year =
    programme === undefined ? undefined : /-((?:19|20)\d\d)$/.exec(name.slice(programme.length))?.[1];
  const settings = {
    ...(programme === undefined ? {} : { programme }),
    ...(year === undefined ? {} : { year: Number(year) }),
    recipientType: 'commune' as const,
    language: languageOf(site),
  };
  return {
    state: 'planned',
    plan: { configuration: { columns: {} }, settings, hints: hintsFor(registry, programme, 'commune') },
    ...(programme === undefined ? {} : { diagnostic: labelFromFileName(path, programme, year) }),
  };
}

function languageOf(site: Site): string {
  return site.configuration.languages[0] ?? 'fr';
}

function hintsFor(
  registry: Registry,
  label: string | undefined,
  recipientType: HeaderHints['recipientType'],
): HeaderHints {
  const programmes = label === undefined ? registry.programmes() : [registry.programme(label)];
  const levelWords = programmes.flatMap((programme) => {
    const levels = programme?.definition.levels;
    return levels === undefined ? [] : [levels.unit, ...levels.unitWords];
  });
  return { recipientType, levelWords };
}

function unknownLabel(site: Site, registry: Registry, label: string, index: number): Diagnostic {
  const slugs = registry.programmes().map(({ slug }) => slug);
  const near = slugs.length === 0 ? '' : closest(label, slugs);
  const key = `tables[${index}].label`;
  return {
    severity: 'error',
    code: 'table/unknown-label',
    location: site.locate?.(key) ?? { file: 'palmares.yaml', key },
    message: {
      fr: `Le label « ${label} » est inconnu ; son tableau n’est pas lu.`,
      en: `The label “${label}” is unknown; its table is not read.`,
    },
    advice: {
      fr: `Vouliez-vous écrire « ${near} » ? Sinon, décrivez-le dans labels/${label}.yaml.`,
      en: `Did you mean “${near}”? If not, describe it in labels/${label}.yaml.`,
    },
  };
}

function labelFromFileName(path: string, programme: string, year: string | undefined): Diagnostic {
  const [fr, en] = year === undefined ? ['', ''] : [`, année ${year}`, `, year ${year}`];
  return {
    severity: 'info',
    code: 'table/label-from-file-name',
    location: { file: path },
    message: {
      fr: `D’après son nom, ce tableau est celui du label « ${programme} »${fr}.`,
      en: `By its name, this table is that of the label “${programme}”${en}.`,
    },
    advice: {
      fr: 'Ajoutez-le à « tables » dans palmares.yaml pour en décider.',
      en: 'Add it to “tables” in palmares.yaml to decide that yourself.',
    },
  };
}
