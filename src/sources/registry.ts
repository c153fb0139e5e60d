import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Site } from '../config/site.js';
import { compareCodePoints } from '../core/code-point-order.js';
import type { Diagnostic, Report } from '../core/diagnostic.js';
import { packageRoot } from '../core/package-root.js';
import type { languageText } from '../core/schema-parts.js';
import { slugify } from '../core/slug.js';
import type { ContentFile } from './content-file.js';
import {
  type DefinitionFile,
  readDefinitionFile,
  toOrganizations,
  toPeople,
  toProgramme,
} from './definition-files.js';
import type { OrganizationRecord, PersonRecord, ProgrammeRecord, SourceFile } from './records.js';
import { walkContent } from './walk.js';

/** The label programmes that the site knows, and its authority files. */
export interface Registry {
  programme(slug: string): ProgrammeRecord | undefined;
  /** In the order of their slugs. */
  programmes(): readonly ProgrammeRecord[];
  /** By slug, name or alias, whatever case, accents and punctuation. */
  programmeNamed(name: string): ProgrammeRecord | undefined;
  /** By slug, SIREN, name or alias. */
  organization(key: string): OrganizationRecord | undefined;
  organizations(): readonly OrganizationRecord[];
  people(): readonly PersonRecord[];
  /** What a file of the content folder defines; undefined where it is no file of the registry or was not readable. */
  definedIn(path: string): RegistryFile | undefined;
}

export interface RegistryFile {
  readonly file: SourceFile;
  readonly records: readonly (ProgrammeRecord | OrganizationRecord | PersonRecord)[];
}

export interface RegistryOptions {
  /** Folder of the programmes shipped with the package. */
  readonly shippedFolder?: string;
}

/** Whether a path of the content folder is read by the registry. */
export function isRegistryFile(path: string): boolean {
  return kindOf(path) !== undefined;
}

/**
 * Loads the shipped programmes, the site's own `labels/`, `organizations.yaml` and `people.yaml`. Where a file of the
 * site has a shipped programme's name, what it states replaces what is shipped, key by key.
 *
 * @param report hears what is wrong in these files; reading the sources does not tell it again
 */
export async function loadRegistry(
  site: Site,
  report: Report,
  options: RegistryOptions = {},
): Promise<Registry> {
  const limit = site.configuration.limits.fileMegabytes;
  const shipped = await readShipped(options.shippedFolder ?? join(packageRoot, 'data/labels'), limit, report);
  const programmes = new Map<string, ProgrammeRecord>();
  for (const [slug, file] of shipped) {
    const programme = toProgramme(file, report);
    if (programme !== undefined) programmes.set(slug, programme);
  }
  const files = new Map<string, RegistryFile>();
  for await (const event of walkContent(
    site.folder,
    (path) => path === 'labels' || path.startsWith('labels/'),
  )) {
    const kind = event.kind === 'file' ? kindOf(event.file.path) : undefined;
    if (event.kind !== 'file' || kind === undefined) continue;
    const read = await readDefinitionFile(event.file, limit, report);
    if (read === undefined) continue;
    const records = READERS[kind](read, report, shipped);
    files.set(event.file.path, { file: read.file, records });
    for (const record of records) if (record.kind === 'programme') programmes.set(record.slug, record);
  }
  const registry = new LoadedRegistry(programmes, files);
  registry.sharedNames().forEach(report);
  return registry;
}

type FileKind = 'labels' | 'organizations' | 'people';

function kindOf(path: string): FileKind | undefined {
  if (/^labels\/.*\.ya?ml$/i.test(path)) return 'labels';
  if (/^organizations\.ya?ml$/i.test(path)) return 'organizations';
  return /^people\.ya?ml$/i.test(path) ? 'people' : undefined;
}

type Reader = (
  read: DefinitionFile,
  report: Report,
  shipped: ReadonlyMap<string, DefinitionFile>,
) => RegistryFile['records'];

const READERS: Readonly<Record<FileKind, Reader>> = {
  labels: (read, report, shipped) => {
    const programme = toProgramme(read, report, shipped.get(slugOfFile(read.file.path)));
    return programme === undefined ? [] : [programme];
  },
  organizations: toOrganizations,
  people: toPeople,
};

function slugOfFile(path: string): string {
  return slugify(path.replace(/^.*\//, '').replace(/\.ya?ml$/i, ''));
}

async function readShipped(
  folder: string,
  limit: number,
  report: Report,
): Promise<ReadonlyMap<string, DefinitionFile>> {
  const files = new Map<string, DefinitionFile>();
  const names = (await readdir(folder))
    .filter((name) => /^[^.].*\.ya?ml$/i.test(name))
    .sort(compareCodePoints);
  for (const name of names) {
    const file: ContentFile = { path: `palmares:data/labels/${name}`, absolutePath: join(folder, name) };
    const read = await readDefinitionFile(file, limit, report);
    if (read !== undefined) files.set(slugOfFile(name), read);
  }
  return files;
}

class LoadedRegistry implements Registry {
  readonly #programmes: ReadonlyMap<string, ProgrammeRecord>;
  readonly #files: ReadonlyMap<string, RegistryFile>;
  readonly #byName = new Map<string, ProgrammeRecord>();
  readonly #organizations: readonly OrganizationRecord[];
  readonly #people: readonly PersonRecord[];
  readonly #organizationByKey = new Map<string, OrganizationRecord>();
  readonly #sharedNames: Diagnostic[] = [];

  constructor(programmes: ReadonlyMap<string, ProgrammeRecord>, files: ReadonlyMap<string, RegistryFile>) {
    this.#programmes = new Map([...programmes].sort(([a], [b]) => compareCodePoints(a, b)));
    this.#files = files;
    const records = [...files.values()].flatMap(({ records: own }) => own);
    this.#organizations = records.filter((record) => record.kind === 'organization');
    this.#people = records.filter((record) => record.kind === 'person');
    for (const programme of this.#programmes.values()) this.#name(programme);
    for (const organization of this.#organizations) {
      const { siren, aliases, name } = organization.definition;
      for (const key of [organization.slug, siren ?? '', ...texts(name), ...aliases]) {
        const slug = slugify(key);
        if (slug !== '' && !this.#organizationByKey.has(slug))
          this.#organizationByKey.set(slug, organization);
      }
    }
  }

  programme(slug: string): ProgrammeRecord | undefined {
    return this.#programmes.get(slug);
  }

  programmes(): readonly ProgrammeRecord[] {
    return [...this.#programmes.values()];
  }

  programmeNamed(name: string): ProgrammeRecord | undefined {
    return this.#byName.get(slugify(name));
  }

  organization(key: string): OrganizationRecord | undefined {
    return this.#organizationByKey.get(slugify(key));
  }

  organizations(): readonly OrganizationRecord[] {
    return this.#organizations;
  }

  people(): readonly PersonRecord[] {
    return this.#people;
  }

  definedIn(path: string): RegistryFile | undefined {
    return this.#files.get(path);
  }

  sharedNames(): readonly Diagnostic[] {
    return this.#sharedNames;
  }

  #name(programme: ProgrammeRecord): void {
    const { name, aliases } = programme.definition;
    for (const each of new Set([programme.slug, ...texts(name), ...aliases].map(slugify))) {
      const first = this.#byName.get(each);
      if (each === '' || first === programme) continue;
      if (first === undefined) this.#byName.set(each, programme);
      else this.#sharedNames.push(sharedName(each, first, programme));
    }
  }
}

function texts(name: z.infer<typeof languageText>): readonly string[] {
  return typeof name === 'string' ? [name] : Object.values(name);
}

function sharedName(name: string, first: ProgrammeRecord, second: ProgrammeRecord): Diagnostic {
  return {
    severity: 'warning',
    code: 'label/shared-name',
    location: second.locate('aliases'),
    message: {
      fr: `« ${name} » désigne deux labels, « ${first.slug} » et « ${second.slug} » ; le premier est retenu.`,
      en: `“${name}” names two labels, “${first.slug}” and “${second.slug}”; the first is taken.`,
    },
    advice: { fr: 'Retirez ce nom de l’un des deux.', en: 'Take this name away from one of them.' },
  };
}
