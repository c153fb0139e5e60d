import type { z } from 'zod';
import type { Diagnostic, Report } from '../core/diagnostic.js';
import { checkData } from '../core/located-yaml.js';
import { slugify } from '../core/slug.js';
import { type LocatedDocument, readYaml } from '../core/yaml-document.js';
import { type ContentFile, readBytes } from './content-file.js';
import { decodeText } from './decode-text.js';
import { organizationDefinition, personDefinition, programmeDefinition } from './definitions.js';
import type { OrganizationRecord, PersonRecord, ProgrammeRecord, SourceFile } from './records.js';

/** A YAML file of definitions, read but not yet checked. */
export interface DefinitionFile {
  readonly file: SourceFile;
  /** Absent where the file cannot be read as YAML, which has been reported. */
  readonly document?: LocatedDocument;
}

/** Undefined where the file cannot be read at all, which has been reported. */
export async function readDefinitionFile(
  file: ContentFile,
  limitMegabytes: number,
  report: Report,
): Promise<DefinitionFile | undefined> {
  const read = await readBytes(file, limitMegabytes);
  if (read.state === 'failed') {
    report(read.diagnostic);
    return undefined;
  }
  const decoded = decodeText(read.bytes);
  if (decoded.state === 'refused') {
    const { code, message, advice } = decoded;
    report({ severity: 'error', code, location: { file: file.path }, message, advice });
    return { file: read.file };
  }
  const yaml = readYaml(decoded.text, { file: file.path, code: 'definition' });
  if (yaml.state === 'broken') {
    report(yaml.diagnostic);
    return { file: read.file };
  }
  return { file: read.file, document: yaml.document };
}

/**
 * The programme that a file of `labels/` describes; its name is the programme's slug.
 *
 * @param shipped the package's own description of the same programme, for what the file does not state
 */
export function toProgramme(
  read: DefinitionFile,
  report: Report,
  shipped?: DefinitionFile,
): ProgrammeRecord | undefined {
  if (read.document === undefined) return undefined;
  const name = read.file.path.replace(/^.*\//, '').replace(/\.ya?ml$/i, '');
  const slug = slugify(name);
  if (slug !== name) report(unfitFileName(read.file.path, slug));
  if (slug === '') return undefined;
  const document = shipped?.document === undefined ? read.document : overlay(read.document, shipped.document);
  const checked = checkData(document, document.data, programmeDefinition, { code: 'label' });
  if (checked.state === 'invalid') {
    checked.diagnostics.forEach(report);
    return undefined;
  }
  return { kind: 'programme', file: read.file, slug, definition: checked.value, locate: checked.locate };
}

/** Entries of `organizations.yaml`; a wrong one costs itself only. */
export function toOrganizations(read: DefinitionFile, report: Report): readonly OrganizationRecord[] {
  return entries(read, organizationDefinition, 'organization', report).map((entry) => ({
    kind: 'organization',
    ...entry,
  }));
}

/** Entries of `people.yaml`; a wrong one costs itself only. */
export function toPeople(read: DefinitionFile, report: Report): readonly PersonRecord[] {
  return entries(read, personDefinition, 'person', report).map((entry) => ({ kind: 'person', ...entry }));
}

function entries<T>(
  { file, document }: DefinitionFile,
  schema: z.ZodType<T>,
  code: string,
  report: Report,
): readonly (Pick<OrganizationRecord, 'file' | 'slug' | 'locate'> & { readonly definition: T })[] {
  if (document === undefined || document.data === null || document.data === undefined) return [];
  if (!isKeyed(document.data)) {
    report(notKeyed(file.path, code));
    return [];
  }
  return Object.entries(document.data).flatMap(([slug, data]) => {
    if (slugify(slug) !== slug || slug === '') {
      report(unfitKey(document, slug, code));
      return [];
    }
    const checked = checkData(document, data, schema, { code }, [slug]);
    if (checked.state === 'valid') return [{ file, slug, definition: checked.value, locate: checked.locate }];
    checked.diagnostics.forEach(report);
    return [];
  });
}

/** One document over another, key by key of the outermost map. */
function overlay(top: LocatedDocument, base: LocatedDocument): LocatedDocument {
  const [topData, baseData] = [top.data ?? {}, base.data];
  if (!isKeyed(topData) || !isKeyed(baseData)) return top;
  const of = (key: string) => (Object.hasOwn(topData, key) || !Object.hasOwn(baseData, key) ? top : base);
  return {
    data: { ...baseData, ...topData },
    locate: (path) => of(/^[^.[]*/.exec(path)?.[0] ?? '').locate(path),
    locatePath: (path, at) => of(String(path[0] ?? '')).locatePath(path, at),
    written: (path) => of(String(path[0] ?? '')).written(path),
  };
}

function isKeyed(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function unfitFileName(path: string, slug: string): Diagnostic {
  return {
    severity: slug === '' ? 'error' : 'warning',
    code: 'label/file-name',
    location: { file: path },
    message: {
      fr: `Le nom de ce fichier devrait être l’identifiant du label${slug === '' ? '' : ` : ${slug}.yaml`}.`,
      en: `This file’s name should be the label’s slug${slug === '' ? '' : `: ${slug}.yaml`}.`,
    },
    advice: {
      fr: 'Renommez-le : minuscules sans accent, chiffres et tirets.',
      en: 'Rename it: lower-case letters without accents, digits and hyphens.',
    },
  };
}

function unfitKey(document: LocatedDocument, slug: string, code: string): Diagnostic {
  return {
    severity: 'error',
    code: `${code}/key`,
    location: document.locatePath([slug], 'key'),
    message: {
      fr: `« ${slug} » ne peut servir d’identifiant.`,
      en: `“${slug}” cannot be an identifier.`,
    },
    advice: {
      fr: `Écrivez par exemple « ${slugify(slug) || 'mairie-de-pontivy'} » ; le nom complet va dans « name ».`,
      en: `Write for instance “${slugify(slug) || 'city-of-york'}”; the full name goes into “name”.`,
    },
  };
}

function notKeyed(path: string, code: string): Diagnostic {
  return {
    severity: 'error',
    code: `${code}/wrong-type`,
    location: { file: path, line: 1 },
    message: {
      fr: 'Ce fichier doit donner des identifiants, chacun suivi de ses clés.',
      en: 'This file has to give identifiers, each followed by its keys.',
    },
    advice: {
      fr: 'Écrivez « mon-association: » puis, décalé, « name: … ».',
      en: 'Write “my-association:” and, indented, “name: …”.',
    },
  };
}
