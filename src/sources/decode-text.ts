import { Buffer } from 'node:buffer';
import type { Localized } from '../core/localized.js';

export type TextEncoding = 'utf-8' | 'windows-1252';

export type DecodedText =
  | { readonly state: 'text'; readonly text: string; readonly encoding: TextEncoding }
  | {
      readonly state: 'refused';
      readonly code: string;
      readonly message: Localized;
      readonly advice: Localized;
    };

/**
 * Bytes as text: UTF-8 with or without a byte order mark, else Windows-1252, which French Excel and old web pages
 * write. The mark is no part of the text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const refused = refusalOf(bytes);
  if (refused !== undefined) return { state: 'refused', ...refused };
  try {
    return {
      state: 'text',
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      encoding: 'utf-8',
    };
  } catch {
    if (UNUSED_IN_WINDOWS_1252.some((byte) => bytes.includes(byte)))
      return { state: 'refused', ...REFUSALS.unknown };
    return { state: 'text', text: decodeWindows1252(bytes), encoding: 'windows-1252' };
  }
}

/**
 * Windows-1252 as text. Written out since `TextDecoder` of several Node releases takes the encoding for Latin-1 and
 * loses `œ`, `€` and the typographic quotes.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(
    /[\u0080-\u009f]/g,
    (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control,
  );
}

/** What stands at 0x80 to 0x9F; the unused ones give U+FFFD. */
const WINDOWS_1252 = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';

/** Why bytes (or the first of them) are no text that can be read, if so. */
export function refusalOf(bytes: Uint8Array): Refusal | undefined {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return REFUSALS.utf16;
  if (bytes.includes(0)) return REFUSALS.binary;
  const controls = bytes.subarray(0, SAMPLE).filter(isControl).length;
  return controls * 100 > Math.min(bytes.length, SAMPLE) ? REFUSALS.binary : undefined;
}

/** Bytes that Windows-1252 leaves undefined. */
export const UNUSED_IN_WINDOWS_1252: readonly number[] = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

export interface Refusal {
  readonly code: string;
  readonly message: Localized;
  readonly advice: Localized;
}

const SAMPLE = 65_536;

/** Control characters other than tab, line feed, form feed and carriage return. */
function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d;
}

const SAVE_AS_UTF8: Localized = {
  fr: 'Enregistrez-le en UTF-8 (dans Excel : « CSV UTF-8 »).',
  en: 'Save it as UTF-8 (in Excel: “CSV UTF-8”).',
};

export const REFUSALS = {
  utf16: {
    code: 'encoding/utf-16',
    message: {
      fr: 'Ce fichier est en UTF-16, qui n’est pas lu.',
      en: 'This file is in UTF-16, which is not read.',
    },
    advice: SAVE_AS_UTF8,
  },
  binary: {
    code: 'file/binary',
    message: {
      fr: 'Ce fichier n’est pas du texte, malgré son nom.',
      en: 'This file is not text, in spite of its name.',
    },
    advice: {
      fr: 'Exportez-le en texte, ou retirez-le de ce dossier.',
      en: 'Export it as text, or take it out of this folder.',
    },
  },
  unknown: {
    code: 'encoding/unknown',
    message: {
      fr: 'Ce fichier n’est ni en UTF-8 ni en Windows-1252.',
      en: 'This file is neither UTF-8 nor Windows-1252.',
    },
    advice: SAVE_AS_UTF8,
  },
} as const satisfies Record<string, Refusal>;
