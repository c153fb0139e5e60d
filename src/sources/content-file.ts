import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Diagnostic } from '../core/diagnostic.js';
import { sha256 } from '../core/hash.js';
import type { Localized } from '../core/localized.js';
import type { SourceFile } from './records.js';

/** A file to read, found in the content folder. */
export interface ContentFile {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  readonly absolutePath: string;
}

export type ReadBytes =
  | { readonly state: 'read'; readonly bytes: Uint8Array; readonly file: SourceFile }
  | { readonly state: 'failed'; readonly diagnostic: Diagnostic };

/** A whole file, unless it is over the limit: then nothing of it is read. */
export async function readBytes(file: ContentFile, limitMegabytes: number): Promise<ReadBytes> {
  try {
    const handle = await open(file.absolutePath, 'r');
    try {
      const { size } = await handle.stat();
      if (size > limitMegabytes * MEGABYTE)
        return { state: 'failed', diagnostic: tooLarge(file, size, limitMegabytes) };
      const bytes = await handle.readFile();
      return { state: 'read', bytes, file: { path: file.path, sha256: sha256(bytes), bytes: bytes.length } };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { state: 'failed', diagnostic: unreadable(file.path, error) };
  }
}

export type HashedFile =
  | { readonly state: 'read'; readonly file: SourceFile }
  | { readonly state: 'failed'; readonly diagnostic: Diagnostic };

/** Hash and size of a file of any length, in constant memory; `onBytes` sees the bytes as they pass. */
export async function hashFile(
  file: ContentFile,
  onBytes?: (bytes: Uint8Array) => void,
): Promise<HashedFile> {
  const hash = createHash('sha256');
  let length = 0;
  try {
    for await (const chunk of createReadStream(file.absolutePath)) {
      if (!(chunk instanceof Uint8Array)) throw new Error('a byte stream gave text');
      hash.update(chunk);
      length += chunk.length;
      onBytes?.(chunk);
    }
  } catch (error) {
    return { state: 'failed', diagnostic: unreadable(file.path, error) };
  }
  return { state: 'read', file: { path: file.path, sha256: hash.digest('hex'), bytes: length } };
}

/**
 * What the file system said, in words.
 *
 * @throws what is no answer of the file system: a fault of the program
 */
export function unreadable(path: string, error: unknown): Diagnostic {
  const code =
    error instanceof Error && 'code' in error && 'syscall' in error ? String(error.code) : undefined;
  if (code === undefined) throw error;
  const reason = REASONS[code] ?? OTHER_REASON;
  return {
    severity: 'error',
    code: `file/${reason.code}`,
    location: { file: path },
    message: reason.message,
    advice: reason.advice,
  };
}

const MEGABYTE = 1024 * 1024;

function tooLarge(file: ContentFile, size: number, limit: number): Diagnostic {
  const megabytes = Math.ceil(size / MEGABYTE);
  return {
    severity: 'error',
    code: 'file/too-large',
    location: { file: file.path },
    message: {
      fr: `Ce fichier fait ${megabytes} Mo, plus que la limite de ${limit} Mo ; il n’est pas lu.`,
      en: `This file is ${megabytes} MB, over the limit of ${limit} MB; it is not read.`,
    },
    advice: {
      fr: 'Divisez-le, ou relevez limits.fileMegabytes dans palmares.yaml.',
      en: 'Split it, or raise limits.fileMegabytes in palmares.yaml.',
    },
  };
}

interface Reason {
  readonly code: string;
  readonly message: Localized;
  readonly advice: Localized;
}

const DENIED: Reason = {
  code: 'permission-denied',
  message: {
    fr: 'Ce fichier ne peut être lu : accès refusé.',
    en: 'This file cannot be read: permission denied.',
  },
  advice: { fr: 'Donnez le droit de le lire.', en: 'Give permission to read it.' },
};

const OTHER_REASON: Reason = {
  code: 'unreadable',
  message: { fr: 'Ce fichier ne peut être lu.', en: 'This file cannot be read.' },
  advice: { fr: 'Vérifiez le disque et le fichier.', en: 'Check the disk and the file.' },
};

const LOOP: Reason = {
  code: 'link-loop',
  message: { fr: 'Ce lien tourne en rond.', en: 'This link leads round in a circle.' },
  advice: { fr: 'Supprimez le lien ou corrigez-le.', en: 'Remove the link or put it right.' },
};

const REASONS: Readonly<Record<string, Reason>> = {
  EACCES: DENIED,
  EPERM: DENIED,
  ELOOP: LOOP,
  ENOENT: {
    code: 'vanished',
    message: {
      fr: 'Ce fichier a disparu pendant la lecture, ou le lien ne mène nulle part.',
      en: 'This file vanished while it was read, or the link leads nowhere.',
    },
    advice: { fr: 'Relancez quand le dossier ne change plus.', en: 'Run again once the folder is at rest.' },
  },
};
