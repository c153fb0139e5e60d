import { z } from 'zod';
import { LANGUAGES } from '../core/localized.js';
import type { SourceLocation } from '../core/location.js';
import { baseIri, email, httpIri, namespaceIri, partialDate, siren, slug } from '../core/schema-parts.js';
import { COLUMN_ROLES } from './column-roles.js';

const table = z.strictObject({
  /** Path below the content folder. */
  file: z.string().min(1),
  /** Programme slug in the label registry. May be left out where a column names it. */
  label: slug.optional(),
  year: z.int().min(1800).max(2200).optional(),
  date: partialDate.optional(),
  status: z.enum(['awarded', 'renewed', 'candidate', 'lost', 'mentioned']).optional(),
  recipient: z.enum(['commune', 'epci', 'place', 'association']).default('commune'),
  delimiter: z.string().length(1).optional(),
  encoding: z.enum(['utf-8', 'windows-1252']).optional(),
  sheet: z.union([z.string(), z.int().positive()]).optional(),
  /** Column role → header, where headers are not recognised; `false` leaves a recognised column out. */
  columns: z.partialRecord(z.enum(COLUMN_ROLES), z.union([z.string(), z.literal(false)])).default({}),
  source: httpIri.optional(),
});

/** `palmares.yaml`. Every key has a default but the title, the base IRI and the publisher. */
export const siteConfiguration = z.strictObject({
  title: z.string().min(1),
  description: z.string().optional(),
  /** Absolute http(s) IRI that ends in `/`; may have a path. */
  base: baseIri,
  languages: z.array(z.enum(LANGUAGES)).min(1).default(['fr', 'en']),
  publisher: z.strictObject({
    name: z.string().min(1),
    url: httpIri.optional(),
    email: email.optional(),
    siren: siren.optional(),
  }),
  license: httpIri.default('https://www.etalab.gouv.fr/licence-ouverte-open-licence'),
  /** Namespace of the vocabulary; the site's own `/vocab#` unless several sites share one. */
  vocabulary: namespaceIri.optional(),
  /** INSEE code of the commune that articles speak of when they say `la Ville`. */
  place: z.string().optional(),
  tables: z.array(table).default([]),
  /** Facts read from prose with less confidence are listed for review, not published. */
  confidence: z.number().min(0).max(1).default(0.6),
  engine: z
    .strictObject({
      kind: z.literal('embedded').default('embedded'),
      workers: z.int().min(1).max(64).optional(),
      timeoutSeconds: z.number().positive().max(3600).default(15),
      memoryMegabytes: z.int().positive().default(4096),
      maximumTriples: z.int().positive().default(6_000_000),
      /** Ways to run a query quicker than it is written; all are on unless switched off. */
      rewrites: z
        .strictObject({
          lateral: z.boolean().optional(),
          counts: z.boolean().optional(),
          negations: z.boolean().optional(),
          joins: z.boolean().optional(),
          columns: z.boolean().optional(),
        })
        .optional(),
    })
    .prefault({}),
  limits: z
    .strictObject({
      fileMegabytes: z.number().positive().default(20),
      queryCharacters: z.int().positive().default(100_000),
      resultMegabytes: z.number().positive().default(64),
      /** 0 keeps no results. */
      resultCacheMegabytes: z.number().min(0).default(64),
    })
    .prefault({}),
  /** Old path → new path, for documents that were renamed: `articles/old-slug: articles/new-slug`. */
  renamed: z.record(z.string(), z.string()).default({}),
  /** Proxies whose X-Forwarded-* headers are believed: addresses, subnets, `loopback`. */
  trustedProxies: z.array(z.string()).default(['loopback']),
  /** How many snapshots stay on disk beside the current one. */
  keepVersions: z.int().min(0).default(5),
});
export type SiteConfiguration = z.infer<typeof siteConfiguration>;
export type TableConfiguration = SiteConfiguration['tables'][number];

/** A content folder with its checked configuration. */
export interface Site {
  /** Absolute path. */
  readonly folder: string;
  readonly configuration: SiteConfiguration;
  /** Namespace of the vocabulary, resolved. */
  readonly vocabulary: string;
  /** Place of a configuration key (`tables[0].file`); absent on a site that was not loaded from a file. */
  locate?(path: string): SourceLocation;
}
