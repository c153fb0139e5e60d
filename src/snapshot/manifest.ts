import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { UsageError } from '../core/errors.js';
import { MAIN_FRAGMENT } from '../model/document-path.js';
import type { Manifest } from './contract.js';
import { LAYOUT } from './layout.js';

const count = z.int().nonnegative();
const hash = z.string().regex(/^[0-9a-f]{64}$/);
/** A path below the snapshot's folder that leads nowhere else. */
const fileName = z
  .string()
  .regex(/^[^/\\\0]+(\/[^/\\\0]+)*$/)
  .refine((name) => !name.split('/').some((part) => part === '.' || part === '..'));

const statistics = z.object({
  triples: count,
  documents: count,
  documentsByKind: z.partialRecord(
    z.enum(Object.keys(MAIN_FRAGMENT) as (keyof typeof MAIN_FRAGMENT)[]),
    count,
  ),
  distinctSubjects: count,
  distinctObjects: count,
  classes: z.record(z.string(), z.object({ instances: count })),
  properties: z.record(
    z.string(),
    z.object({ triples: count, distinctSubjects: count, distinctObjects: count }),
  ),
});

const manifestSchema = z.object({
  format: z.literal(1),
  version: hash,
  tool: z.string(),
  base: z.string(),
  vocabulary: z.string(),
  statistics,
  datasets: z.array(
    z.object({
      slug: z.string(),
      documents: count,
      triples: count,
      modified: z.string(),
      dumps: z.array(z.object({ file: fileName, mediaType: z.string(), bytes: count, sha256: hash })),
    }),
  ),
  sources: z.array(
    z.object({ path: z.string(), sha256: z.string(), bytes: count, rows: count.exactOptional() }),
  ),
  files: z.record(fileName, z.object({ bytes: count, sha256: hash })),
  configuration: z.unknown(),
  issued: z.string(),
  modified: z.string(),
});

/** Reads and checks a version's manifest; says in one line what is wrong with it. */
export async function readManifest(folder: string): Promise<Manifest> {
  const path = join(folder, LAYOUT.manifest);
  let content: unknown;
  try {
    content = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw damaged(folder, error instanceof SyntaxError ? 'manifest.json' : String(error));
  }
  const result = manifestSchema.safeParse(content);
  if (result.success) return result.data;
  const format = z.object({ format: z.number() }).safeParse(content);
  if (format.success && format.data.format !== 1) throw unknownFormat(folder, format.data.format);
  const issue = result.error.issues[0];
  throw damaged(folder, `manifest.json: ${issue?.path.join('.')}: ${issue?.message}`);
}

/** A manifest's bytes: what stands in `manifest.json`. */
export function serializeManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

export function damaged(folder: string, detail: string): UsageError {
  return new UsageError({
    fr: `L’instantané ${folder} est endommagé (${detail}). Reconstruisez-le avec « palmares build ».`,
    en: `The snapshot ${folder} is damaged (${detail}). Build it again with "palmares build".`,
  });
}

function unknownFormat(folder: string, format: number): UsageError {
  return new UsageError({
    fr: `L’instantané ${folder} est au format ${format}, que cette version de Palmarès ne lit pas. Reconstruisez-le, ou installez une version plus récente.`,
    en: `The snapshot ${folder} has format ${format}, which this release of Palmarès does not read. Build it again, or install a newer release.`,
  });
}
