import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Diagnostic, Report } from '../core/diagnostic.js';
import { UsageError } from '../core/errors.js';
import { checkYaml } from '../core/located-yaml.js';
import { formatLocation } from '../core/location.js';
import { type Site, siteConfiguration } from './site.js';

/** Name of the configuration inside a content folder. */
export const CONFIGURATION_FILE = 'palmares.yaml';

/**
 * Reads and checks the configuration of a content folder.
 *
 * @param report hears what does not keep the site from being built
 * @throws UsageError when the folder or its configuration is missing, unreadable or wrong; its `diagnostics` name each
 *   line and key to put right
 */
export async function loadSite(folder: string, report: Report): Promise<Site> {
  const absolute = resolve(folder);
  const text = await readConfiguration(absolute, folder);
  const checked = checkYaml(text, siteConfiguration, { file: CONFIGURATION_FILE, code: 'config' });
  if (checked.state === 'invalid') throw wrongConfiguration(checked.diagnostics);
  const configuration = checked.value;
  const site: Site = {
    folder: absolute,
    configuration,
    vocabulary: configuration.vocabulary ?? `${configuration.base}vocab#`,
    locate: checked.locate,
  };
  for (const warning of doubtfulChoices(site)) report(warning);
  return site;
}

async function readConfiguration(absolute: string, shown: string): Promise<string> {
  try {
    const bytes = await readFile(join(absolute, CONFIGURATION_FILE));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw unreadable(shown, error);
  }
}

function unreadable(folder: string, error: unknown): UsageError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new UsageError({
      fr: `Pas de ${CONFIGURATION_FILE} dans « ${folder} ». Créez un dossier de contenu avec « palmares init ».`,
      en: `No ${CONFIGURATION_FILE} in “${folder}”. Make a content folder with “palmares init”.`,
    });
  if (code === 'EACCES' || code === 'EPERM')
    return new UsageError({
      fr: `${CONFIGURATION_FILE} de « ${folder} » n’est pas lisible : vérifiez les droits du fichier et du dossier.`,
      en: `${CONFIGURATION_FILE} in “${folder}” cannot be read: check the permissions of the file and the folder.`,
    });
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
    return new UsageError({
      fr: `${CONFIGURATION_FILE} de « ${folder} » n’est pas en UTF-8 : enregistrez-le dans cet encodage.`,
      en: `${CONFIGURATION_FILE} in “${folder}” is not UTF-8: save it in that encoding.`,
    });
  if (code === 'EISDIR')
    return new UsageError({
      fr: `${CONFIGURATION_FILE} de « ${folder} » est un dossier : il faut un fichier de ce nom.`,
      en: `${CONFIGURATION_FILE} in “${folder}” is a folder: a file of that name is needed.`,
    });
  throw error;
}

function wrongConfiguration(diagnostics: readonly Diagnostic[]): UsageError {
  const [first] = diagnostics;
  if (first === undefined) throw new Error('an invalid configuration without a diagnostic');
  const place = formatLocation(first.location);
  const more = diagnostics.length - 1;
  return new UsageError(
    {
      fr: `${place} : ${first.message.fr}${adviceAfter(first.advice?.fr)}${more > 0 ? ` (et ${more} autre${more > 1 ? 's' : ''})` : ''}`,
      en: `${place}: ${first.message.en}${adviceAfter(first.advice?.en)}${more > 0 ? ` (and ${more} more)` : ''}`,
    },
    diagnostics,
  );
}

function adviceAfter(advice: string | undefined): string {
  return advice === undefined ? '' : ` ${advice}`;
}

function* doubtfulChoices(site: Site): Iterable<Diagnostic> {
  const { languages } = site.configuration;
  if (new Set(languages).size < languages.length)
    yield {
      severity: 'warning',
      code: 'config/repeated-language',
      location: site.locate?.('languages') ?? { file: CONFIGURATION_FILE, key: 'languages' },
      message: { fr: 'Une langue est donnée deux fois.', en: 'A language is given twice.' },
      advice: { fr: 'Gardez chaque langue une fois.', en: 'Keep each language once.' },
    };
}
