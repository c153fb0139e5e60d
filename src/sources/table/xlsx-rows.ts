import { Buffer } from 'node:buffer';
import { unzipSync } from 'fflate';
import { readSheet, SheetNotFoundError } from 'read-excel-file/node';
import type { Localized } from '../../core/localized.js';
import type { TableLine } from './rows.js';

export type SheetReading =
  | { readonly state: 'read'; readonly rows: readonly TableLine[] }
  | {
      readonly state: 'failed';
      readonly code: string;
      readonly message: Localized;
      readonly advice: Localized;
    };

/** The rows of one sheet of an Excel workbook: numbers as written, dates as ISO days. */
export async function readXlsxRows(
  bytes: Uint8Array,
  sheet: string | number | undefined,
  limitMegabytes: number,
): Promise<SheetReading> {
  try {
    if (unpackedBytes(bytes) > limitMegabytes * UNPACKED_RATIO * 1024 * 1024)
      return { state: 'failed', ...TOO_LARGE };
    const rows = await readSheet<string>(Buffer.from(bytes), sheet ?? 1, {
      parseNumber: (written) => written,
    });
    return {
      state: 'read',
      rows: rows.map((cells, index) => ({ kind: 'cells', line: index + 1, cells: cells.map(cellText) })),
    };
  } catch (error) {
    if (error instanceof SheetNotFoundError) return { state: 'failed', ...NO_SHEET };
    // What else the library throws speaks of the file: it is not the format it claims to be.
    return { state: 'failed', ...BROKEN };
  }
}

/** A spreadsheet is compressed; unpacked it may be this many times the limit for files. */
const UNPACKED_RATIO = 10;

/** As the archive declares it: no entry is unpacked. */
function unpackedBytes(bytes: Uint8Array): number {
  let total = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      total += originalSize;
      return false;
    },
  });
  return total;
}

/** The library's types take a date's class for a date. */
function cellText(value: unknown): string {
  if (value === null) return '';
  if (!(value instanceof Date)) return String(value);
  const text = value.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
}

const BROKEN = {
  code: 'table/broken-workbook',
  message: { fr: 'Ce classeur ne peut être lu.', en: 'This workbook cannot be read.' },
  advice: {
    fr: 'Enregistrez-le de nouveau au format .xlsx (ni .xls, ni protégé par mot de passe), ou en CSV.',
    en: 'Save it again as .xlsx (not .xls, nor with a password), or as CSV.',
  },
} as const;

const NO_SHEET = {
  code: 'table/no-such-sheet',
  message: { fr: 'Ce classeur n’a pas la feuille demandée.', en: 'This workbook lacks the sheet asked for.' },
  advice: {
    fr: 'Corrigez « sheet » dans palmares.yaml : un nom, ou un numéro à partir de 1.',
    en: 'Put “sheet” right in palmares.yaml: a name, or a number from 1.',
  },
} as const;

const TOO_LARGE = {
  code: 'file/too-large',
  message: {
    fr: 'Ce classeur est trop grand une fois décompressé ; il n’est pas lu.',
    en: 'This workbook is too large once unpacked; it is not read.',
  },
  advice: { fr: 'Enregistrez la feuille en CSV.', en: 'Save the sheet as CSV.' },
} as const;
