import { z } from 'zod';
import { httpIri, languageText, partialDate, siren, slug } from '../core/schema-parts.js';

const count = z.strictObject({
  what: z.enum(['participants', 'laureates']),
  value: z.int().nonnegative(),
  /** What is counted, in the source's words. */
  unit: z.string().optional(),
  level: z.int().nonnegative().optional(),
  /** Slug of a special mention the count is about. */
  mention: slug.optional(),
  approximate: z.boolean().default(false),
  /** Words of the source that qualify the figure. */
  note: z.string().optional(),
  source: httpIri.optional(),
});

const edition = z.strictObject({
  number: z.int().positive().optional(),
  /** Label-year. Without it, the year of `date` is used and marked as inferred. */
  year: z.int().min(1900).max(2200).optional(),
  /** Day of the ceremony, partial allowed. */
  date: partialDate.optional(),
  /** Venue, in the source's words. */
  place: z.string().optional(),
  /** INSEE code of the venue's commune, where it is one. */
  commune: z.string().optional(),
  juryPresident: z.string().optional(),
  counts: z.array(count).default([]),
  /** True where the list of this edition's laureates held here is known to be complete. */
  complete: z.boolean().default(false),
  source: httpIri.optional(),
});

const level = z.strictObject({
  rank: z.int().nonnegative(),
  label: languageText,
  /** Other ways texts write it: `quatre arobases`, `4e fleur`. */
  words: z.array(z.string()).default([]),
});

/** A label or prize: one YAML file of `labels/`, its name the programme's slug. */
export const programmeDefinition = z.strictObject({
  name: languageText,
  aliases: z.array(z.string().min(1)).default([]),
  kind: z.enum(['label', 'prize']),
  description: languageText.optional(),
  levels: z
    .strictObject({
      /** Sign written after the number: `@`. */
      unit: z.string().min(1),
      /** Words for the unit, singular and plural: `arobase`, `arobases`. */
      unitWords: z.array(z.string().min(1)).default([]),
      worst: z.int().nonnegative().optional(),
      best: z.int().positive().optional(),
      values: z.array(level).min(1),
    })
    .optional(),
  /** Special mentions, given beside or instead of a level. */
  mentions: z
    .array(z.strictObject({ slug, name: languageText, aliases: z.array(z.string()).default([]) }))
    .default([]),
  /** Slug in organizations.yaml, SIREN, or a name. */
  organiser: z.string().optional(),
  supporters: z.array(z.string()).default([]),
  partners: z.array(z.string()).default([]),
  recipients: z.array(z.enum(['commune', 'epci', 'place', 'association', 'programme'])).default(['commune']),
  /** How long an award is valid, in years. */
  validityYears: z.int().positive().optional(),
  firstYear: z.int().min(1800).max(2200).optional(),
  site: httpIri.optional(),
  sameAs: z.array(httpIri).default([]),
  editions: z.array(edition).default([]),
});
export type ProgrammeDefinition = z.infer<typeof programmeDefinition>;

/** One entry of `organizations.yaml`, by slug or SIREN. */
export const organizationDefinition = z.strictObject({
  name: languageText,
  aliases: z.array(z.string().min(1)).default([]),
  siren: siren.optional(),
  type: z
    .enum(['organization', 'government', 'ngo', 'university', 'school', 'corporation'])
    .default('organization'),
  url: httpIri.optional(),
  sameAs: z.array(httpIri).default([]),
});
export type OrganizationDefinition = z.infer<typeof organizationDefinition>;

/** One entry of `people.yaml`, by slug: the only way two mentions become one person. */
export const personDefinition = z.strictObject({
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)).default([]),
  jobTitle: languageText.optional(),
  sameAs: z.array(httpIri).default([]),
  /** Slugs of the articles whose mention of this name is this person; all when absent. */
  articles: z.array(slug).optional(),
});
export type PersonDefinition = z.infer<typeof personDefinition>;
