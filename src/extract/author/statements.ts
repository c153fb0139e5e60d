import { z } from 'zod';
import type { Diagnostic } from '../../core/diagnostic.js';
import type { ArticleRecord } from '../../sources/records.js';

/** Year, month or day, ISO 8601. */
const partialDate = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
const yearOrDate = z.union([z.int().min(1800).max(2200), partialDate]);

/** One entry of front matter's `awards:`. What it leaves out is taken from the text. */
const statedAward = z.strictObject({
  /** Name, alias or slug of the label. */
  label: z.string().min(1),
  recipient: z.string().min(1).optional(),
  insee: z.coerce.string().optional(),
  type: z.enum(['commune', 'epci', 'place', 'association', 'programme']).optional(),
  level: z.union([z.int().nonnegative(), z.null()]).optional(),
  mention: z.string().min(1).optional(),
  year: z.union([z.int().min(1800).max(2200), z.null()]).optional(),
  edition: z.int().positive().optional(),
  date: yearOrDate.transform(String).optional(),
  status: z.enum(['awarded', 'renewed', 'candidate', 'lost', 'mentioned']).optional(),
  previous: z.boolean().optional(),
});
export type StatedAward = z.infer<typeof statedAward>;

/** One entry of `ignore:`: words of the text, or what the unwanted awards have in common. */
const ignored = z.union([
  z.string().min(1),
  z.strictObject({
    label: z.string().optional(),
    recipient: z.string().optional(),
    level: z.int().optional(),
    year: z.int().optional(),
    status: z.string().optional(),
  }),
]);
export type Ignored = z.infer<typeof ignored>;

export interface Statements {
  readonly awards: readonly { readonly award: StatedAward; readonly key: string }[];
  readonly ignore: readonly { readonly rule: Ignored; readonly key: string }[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What the author states about awards in front matter, checked entry by entry: a wrong one is reported and passed over. */
export function statementsOf(record: ArticleRecord): Statements {
  const diagnostics: Diagnostic[] = [];
  const read = <T>(name: string, schema: z.ZodType<T>): { value: T; key: string }[] => {
    const given = record.frontMatter.data[name];
    if (given === undefined || given === null) return [];
    const entries: unknown[] = Array.isArray(given) ? given : [given];
    return entries.flatMap((entry, index) => {
      const key = `${name}[${index}]`;
      const parsed = schema.safeParse(entry);
      if (parsed.success) return [{ value: parsed.data, key }];
      diagnostics.push(misstated(record, key, parsed.error));
      return [];
    });
  };
  return {
    awards: read('awards', statedAward).map(({ value, key }) => ({ award: value, key })),
    ignore: read('ignore', ignored).map(({ value, key }) => ({ rule: value, key })),
    diagnostics,
  };
}

function misstated(record: ArticleRecord, key: string, error: z.ZodError): Diagnostic {
  const problems = error.issues
    .map((issue) => `${[key, ...issue.path].join('.')}: ${issue.message}`)
    .join('; ');
  return {
    severity: 'error',
    code: 'article/front-matter-award',
    location: record.frontMatter.locate(key),
    message: {
      fr: `Cette déclaration de l’auteur n’est pas comprise : ${problems}`,
      en: `This statement by the author is not understood: ${problems}`,
    },
    advice: {
      fr: 'Clés possibles : label, recipient, insee, type, level, mention, year, edition, date, status, previous.',
      en: 'Possible keys: label, recipient, insee, type, level, mention, year, edition, date, status, previous.',
    },
  };
}
