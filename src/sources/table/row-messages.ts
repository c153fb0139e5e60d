import type { Diagnostic } from '../../core/diagnostic.js';
import type { Localized } from '../../core/localized.js';

/** What can be wrong with a row. A row that is told of here is not published; every code starts with `row/`. */
function rowDiagnostic(
  code: string,
  file: string,
  line: number,
  message: Localized,
  advice: Localized,
): Diagnostic {
  return { severity: 'error', code: `row/${code}`, location: { file, line }, message, advice };
}

export function brokenQuotes(file: string, line: number): Diagnostic {
  return rowDiagnostic(
    'quotes',
    file,
    line,
    {
      fr: 'Les guillemets de cette ligne ne vont pas par deux ; elle n’est pas lue.',
      en: 'The quotes of this row do not pair off; it is not read.',
    },
    {
      fr: 'Fermez le guillemet ; à l’intérieur d’une cellule, doublez-le : "".',
      en: 'Close the quote; inside a cell, double it: "".',
    },
  );
}

export function lineTooLong(file: string, line: number): Diagnostic {
  return rowDiagnostic(
    'too-long',
    file,
    line,
    {
      fr: 'Cette ligne est démesurée ; elle n’est pas lue.',
      en: 'This line is far too long; it is not read.',
    },
    { fr: 'Vérifiez que le fichier est bien un tableau.', en: 'Check that the file really is a table.' },
  );
}

export function raggedRow(file: string, line: number, found: number, expected: number): Diagnostic {
  return rowDiagnostic(
    'ragged',
    file,
    line,
    {
      fr: `Cette ligne a ${found} cellule${found > 1 ? 's' : ''}, l’en-tête en a ${expected} ; elle n’est pas lue.`,
      en: `This row has ${found} cell${found > 1 ? 's' : ''}, the header has ${expected}; it is not read.`,
    },
    {
      fr: 'Vérifiez les séparateurs ; mettez entre guillemets une cellule qui en contient un.',
      en: 'Check the delimiters; quote a cell that holds one.',
    },
  );
}

export function repeatedHeader(file: string, line: number): Diagnostic {
  return rowDiagnostic(
    'header',
    file,
    line,
    {
      fr: 'Cette ligne est un second en-tête ; elle n’est pas lue comme une donnée.',
      en: 'This row is a second header; it is not read as data.',
    },
    { fr: 'Gardez une seule ligne d’en-tête.', en: 'Keep one header line.' },
  );
}

export function noRecipient(file: string, line: number): Diagnostic {
  return rowDiagnostic(
    'no-recipient',
    file,
    line,
    { fr: 'Cette ligne ne dit pas qui est distingué.', en: 'This row does not say who is honoured.' },
    {
      fr: 'Indiquez une commune, un code INSEE, un SIREN ou un nom.',
      en: 'Give a commune, an INSEE code, a SIREN or a name.',
    },
  );
}

export function unknownProgramme(
  file: string,
  line: number,
  header: string,
  name: string,
  near: readonly string[],
): Diagnostic {
  const diagnostic = rowDiagnostic(
    'unknown-label',
    file,
    line,
    name === ''
      ? { fr: 'Cette ligne ne nomme pas de label.', en: 'This row names no label.' }
      : { fr: `Le label « ${name} » est inconnu.`, en: `The label “${name}” is unknown.` },
    near.length > 0
      ? { fr: `Labels proches : ${near.join(', ')}.`, en: `Near labels: ${near.join(', ')}.` }
      : {
          fr: 'Décrivez-le dans labels/, ou ajoutez ce nom à ses aliases.',
          en: 'Describe it in labels/, or add this name to its aliases.',
        },
  );
  return { ...diagnostic, location: { ...diagnostic.location, key: header } };
}
