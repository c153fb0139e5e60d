import type { Diagnostic } from '../core/diagnostic.js';
import type { Commune } from '../places/gazetteer.js';
import type { Cell } from '../sources/records.js';
import { ADD_CODE, type Row, rowDiagnostic } from './row-diagnostic.js';

/** Takes what is worth a look in a row that is published all the same. */
export type Warn = (warning: Diagnostic) => void;

/** What is worth a look in a row that is published. */
export const rowWarnings = {
  coordinates: (row: Row, cell: Cell): Diagnostic =>
    rowDiagnostic(
      'warning',
      row,
      'table/coordinates',
      cell,
      {
        fr: `« ${cell.value} » n’est pas une position en degrés : la ligne est publiée sans elle.`,
        en: `“${cell.value}” is no position in degrees: the row is published without it.`,
      },
      {
        fr: 'Écrivez latitude et longitude en degrés décimaux, ou laissez les deux vides.',
        en: 'Write latitude and longitude in decimal degrees, or leave both empty.',
      },
    ),
  address: (row: Row, cell: Cell): Diagnostic =>
    rowDiagnostic(
      'warning',
      row,
      'table/address',
      cell,
      {
        fr: `« ${cell.value} » n’est pas une adresse de page : la ligne est publiée sans elle.`,
        en: `“${cell.value}” is no address of a page: the row is published without it.`,
      },
      {
        fr: 'Une adresse commence par http:// ou https://.',
        en: 'An address starts with http:// or https://.',
      },
    ),
  contradiction: (row: Row, code: Cell, name: Cell, commune: Commune): Diagnostic =>
    rowDiagnostic(
      'warning',
      row,
      'table/code-and-name',
      code,
      {
        fr: `Le code ${code.value} n’est pas celui de « ${name.value} » : publié sous ${commune.name} (${commune.code}).`,
        en: `The code ${code.value} is not that of “${name.value}”: published as ${commune.name} (${commune.code}).`,
      },
      { fr: 'Corrigez le code.', en: 'Correct the code.' },
    ),
  misspelt: (row: Row, name: Cell, commune: Commune): Diagnostic =>
    rowDiagnostic(
      'warning',
      row,
      'table/misspelt-name',
      name,
      {
        fr: `« ${name.value} » est publié sous ${commune.name}, que désigne le code ${commune.code}.`,
        en: `“${name.value}” is published as ${commune.name}, which the code ${commune.code} names.`,
      },
      { fr: 'Corrigez le nom.', en: 'Correct the name.' },
    ),
  partialName: (row: Row, name: Cell, commune: Commune): Diagnostic =>
    rowDiagnostic(
      'warning',
      row,
      'table/partial-name',
      name,
      {
        fr: `« ${name.value} » est pris pour ${commune.name} (${commune.code}), seule possible ici.`,
        en: `“${name.value}” is taken for ${commune.name} (${commune.code}), the only one possible here.`,
      },
      ADD_CODE,
    ),
};
