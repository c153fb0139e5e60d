import type { Diagnostic } from '../core/diagnostic.js';
import type { Localized } from '../core/localized.js';
import type { Commune, CommuneMatch } from '../places/gazetteer.js';
import type { Cell, TableRowRecord } from '../sources/records.js';
import { ADD_CODE, type Row, rowDiagnostic } from './row-diagnostic.js';

/** Why a row is not published. Thrown while a row is interpreted, and caught there. */
export class RowProblem extends Error {
  override readonly name = 'RowProblem';

  constructor(readonly diagnostic: Diagnostic) {
    super(diagnostic.message.en);
  }
}

/** What keeps a row from being published: every code starts with `row/`. */
export const rowProblems = {
  unknownProgramme: (row: Row, programme: string) =>
    problem(
      row,
      'unknown-label',
      undefined,
      {
        fr: `Aucun label « ${programme} » dans le registre.`,
        en: `No label “${programme}” in the registry.`,
      },
      {
        fr: `Ajoutez labels/${programme}.yaml ou corrigez le nom.`,
        en: `Add labels/${programme}.yaml, or correct the name.`,
      },
    ),
  nameless: (row: Row) =>
    problem(
      row,
      'no-recipient',
      undefined,
      {
        fr: 'La ligne ne dit pas qui est distingué.',
        en: 'The row does not say who is honoured.',
      },
      {
        fr: 'Remplissez la commune, le code INSEE ou le nom du lauréat.',
        en: 'Fill in the commune, the INSEE code or the laureate’s name.',
      },
    ),
  commune: (
    row: Row & Pick<TableRowRecord, 'cells'>,
    cell: Cell,
    match: Exclude<CommuneMatch, { kind: 'one' }>,
  ) =>
    match.kind === 'several'
      ? problem(
          row,
          'ambiguous-commune',
          cell,
          {
            fr: `Plusieurs communes s’appellent « ${cell.value} » : ${listed(match.candidates)}.`,
            en: `Several communes are called “${cell.value}”: ${listed(match.candidates)}.`,
          },
          ADD_CODE,
        )
      : problem(
          row,
          'unknown-commune',
          cell,
          {
            fr: `Aucune commune ne s’appelle « ${cell.value} »${situated(row, 'là où la ligne la situe')}${match.candidates.length > 0 ? ` ; noms proches : ${listed(match.candidates)}` : ''}.`,
            en: `No commune is called “${cell.value}”${situated(row, 'where the row places it')}${match.candidates.length > 0 ? `; near names: ${listed(match.candidates)}` : ''}.`,
          },
          ADD_CODE,
        ),
  code: (row: Row, cell: Cell) =>
    problem(
      row,
      'unknown-code',
      cell,
      {
        fr: `« ${cell.value} » n’est le code INSEE d’aucune commune.`,
        en: `“${cell.value}” is the INSEE code of no commune.`,
      },
      {
        fr: 'Vérifiez le code ; ce n’est pas le code postal.',
        en: 'Check the code; it is not the postal code.',
      },
    ),
  contradiction: (row: Row, code: Cell, name: Cell, commune: Commune) =>
    problem(
      row,
      'code-and-name',
      code,
      {
        fr: `Le code ${code.value} est celui de ${commune.name}, mais la ligne dit « ${name.value} ».`,
        en: `The code ${code.value} is that of ${commune.name}, but the row says “${name.value}”.`,
      },
      {
        fr: 'Corrigez le code ou le nom.',
        en: 'Correct the code or the name.',
      },
    ),
  epci: (row: Row, cell: Cell, candidates: readonly string[]) =>
    problem(
      row,
      candidates.length === 0 ? 'unknown-epci' : 'ambiguous-epci',
      cell,
      {
        fr: `« ${cell.value} » ne désigne pas une seule intercommunalité${candidates.length > 0 ? ` : ${candidates.join(', ')}` : ''}.`,
        en: `“${cell.value}” names no single intercommunality${candidates.length > 0 ? `: ${candidates.join(', ')}` : ''}.`,
      },
      { fr: 'Ajoutez une colonne SIREN.', en: 'Add a SIREN column.' },
    ),
  siren: (row: Row, cell: Cell | undefined) =>
    problem(
      row,
      'siren',
      cell,
      {
        fr: `« ${cell?.value ?? ''} » n’est pas un SIREN.`,
        en: `“${cell?.value ?? ''}” is no SIREN.`,
      },
      { fr: 'Un SIREN a neuf chiffres.', en: 'A SIREN has nine digits.' },
    ),
  level: (row: Row, cell: Cell, ranks: readonly number[]) =>
    problem(
      row,
      'level',
      cell,
      {
        fr: `« ${cell.value} » n’est pas un niveau de ce label${ranks.length > 0 ? ` (${ranks.join(', ')})` : ', qui n’en a pas'}.`,
        en: `“${cell.value}” is no level of this label${ranks.length > 0 ? ` (${ranks.join(', ')})` : ', which has none'}.`,
      },
      {
        fr: 'Corrigez la cellule, ou les niveaux du label.',
        en: 'Correct the cell, or the label’s levels.',
      },
    ),
  year: (row: Row, cell: Cell) =>
    problem(
      row,
      'year',
      cell,
      {
        fr: `« ${cell.value} » n’est pas une année.`,
        en: `“${cell.value}” is no year.`,
      },
      { fr: 'Écrivez-la en quatre chiffres.', en: 'Write it in four digits.' },
    ),
  date: (row: Row, cell: Cell) =>
    problem(
      row,
      'date',
      cell,
      {
        fr: `« ${cell.value} » n’est pas une date.`,
        en: `“${cell.value}” is no date.`,
      },
      { fr: 'Écrivez 2021-02-04 ou 04/02/2021.', en: 'Write 2021-02-04 or 04/02/2021.' },
    ),
  edition: (row: Row, cell: Cell) =>
    problem(
      row,
      'edition',
      cell,
      {
        fr: `« ${cell.value} » n’est pas un numéro d’édition.`,
        en: `“${cell.value}” is no edition number.`,
      },
      { fr: 'Écrivez le numéro seul.', en: 'Write the number alone.' },
    ),
  status: (row: Row, cell: Cell) =>
    problem(
      row,
      'status',
      cell,
      {
        fr: `« ${cell.value} » n’est pas un statut connu.`,
        en: `“${cell.value}” is no known status.`,
      },
      {
        fr: 'Écrivez obtenu, renouvelé, candidat, perdu ou cité.',
        en: 'Write awarded, renewed, candidate, lost or mentioned.',
      },
    ),
};

/** Where the row says that a commune is, when it says so: a name may well be right, and that wrong. */
function situated({ cells }: Pick<TableRowRecord, 'cells'>, words: string): string {
  const places = [cells.postalCode, cells.departement, cells.region].flatMap((cell) => cell?.value ?? []);
  return places.length === 0 ? '' : ` ${words} (${places.join(', ')})`;
}

function listed(communes: readonly Commune[]): string {
  return communes
    .slice(0, 5)
    .map(({ name, code }) => `${name} (${code})`)
    .join(', ');
}

function problem(
  row: Row,
  code: string,
  cell: Cell | undefined,
  message: Localized,
  advice: Localized,
): RowProblem {
  return new RowProblem(rowDiagnostic('error', row, `row/${code}`, cell, message, advice));
}
