import { posix } from 'node:path';
import type { Site, TableConfiguration } from '../../config/site.js';
import type { Diagnostic } from '../../core/diagnostic.js';

/** A table of the configuration, with its place there. */
export interface ConfiguredTable {
  readonly table: TableConfiguration;
  readonly index: number;
}

/** The configured tables by the path of their file, which several may share. */
export function configuredTables(site: Site): ReadonlyMap<string, readonly ConfiguredTable[]> {
  const tables = new Map<string, ConfiguredTable[]>();
  for (const [index, table] of site.configuration.tables.entries()) {
    const path = posix.normalize(table.file.replaceAll('\\', '/')).normalize();
    const same = tables.get(path);
    if (same === undefined) tables.set(path, [{ table, index }]);
    else same.push({ table, index });
  }
  return tables;
}

/** What to tell of a configured table whose file the content folder does not hold. */
export function missingTable(site: Site, path: string, index: number): Diagnostic {
  const key = `tables[${index}].file`;
  const isOutside = path.startsWith('..') || path.startsWith('/');
  return {
    severity: 'error',
    code: isOutside ? 'table/outside' : 'table/missing',
    location: site.locate?.(key) ?? { file: 'palmares.yaml', key },
    message: isOutside
      ? {
          fr: `Le tableau « ${path} » est hors du dossier de contenu.`,
          en: `The table “${path}” is outside the content folder.`,
        }
      : {
          fr: `Le tableau « ${path} » est introuvable ou illisible.`,
          en: `The table “${path}” cannot be found or read.`,
        },
    advice: isOutside
      ? { fr: 'Copiez-le dans tables/.', en: 'Copy it into tables/.' }
      : {
          fr: 'Vérifiez le chemin, qui part du dossier de contenu, et sa casse.',
          en: 'Check the path, which starts at the content folder, and its case.',
        },
  };
}
