import type { Term } from '@rdfjs/types';
import { LANGUAGES, type Language, type Localized } from '../core/localized.js';
import type { SiteIris } from '../rdf/namespaces.js';
import type { RawResult } from './shapes.js';

const SH = 'http://www.w3.org/ns/shacl#';
/** Stands between what is wrong and what to do in every `sh:message`. */
const ADVICE = ' — ';
const LONGEST_VALUE = 100;
const MOST_VALUES = 5;

export interface ResultText {
  readonly message: Localized;
  readonly advice?: Localized;
}

/**
 * What a shape says of a result, in each language, with the offending value in the place of `{?value}`.
 *
 * @param values what the property holds, for results about all of them (`sh:maxCount`)
 */
export function resultText(result: RawResult, values: readonly string[]): ResultText {
  const shown = [
    ...values.slice(0, MOST_VALUES).map(shorten),
    ...(values.length > MOST_VALUES ? ['…'] : []),
  ].join(', ');
  const texts = LANGUAGES.map((language) => split(template(result, language)));
  const message = localize((index) => fill(texts[index]?.message ?? '', shown));
  if (texts.every(({ advice }) => advice === undefined)) return { message };
  return { message, advice: localize((index) => fill(texts[index]?.advice ?? '', shown)) };
}

/** A term as an author knows it: the words of a literal, the path or name of an IRI of the site. */
export function shownTerm(term: Term, site: SiteIris): string {
  for (const namespace of [site.vocabulary, site.configuration.base]) {
    if (term.termType === 'NamedNode' && term.value.startsWith(namespace))
      return term.value.slice(namespace.length);
  }
  return term.value;
}

function localize(text: (index: number) => string): Localized {
  return Object.fromEntries(LANGUAGES.map((language, index) => [language, text(index)])) as Localized;
}

/** The shape's own words in the language, else in any; a shape without words gets those of its kind of constraint. */
function template(result: RawResult, language: Language): string {
  const exact = result.messages.find((message) => message.language.toLowerCase().split('-')[0] === language);
  if (exact !== undefined) return exact.text;
  const tagged = result.messages.find((message) => message.language !== '');
  return (
    tagged?.text ?? GENERIC[result.component]?.[language] ?? result.messages[0]?.text ?? FALLBACK[language]
  );
}

/** Without a value, the quotation marks around its place go too. */
function fill(text: string, shown: string): string {
  const filled = shown === '' ? text.replace(/ ?\(?(?:«\u00a0?|“)?\{\?value\}(?:\u00a0?»|”)?\)?/g, '') : text;
  return filled.replaceAll('{?value}', () => shown);
}

function split(text: string): { readonly message: string; readonly advice?: string } {
  const at = text.indexOf(ADVICE);
  if (at < 0) return { message: text };
  const advice = text.slice(at + ADVICE.length);
  return { message: text.slice(0, at), advice: advice.charAt(0).toUpperCase() + advice.slice(1) };
}

function shorten(value: string): string {
  const line = value.replace(/\s+/g, ' ');
  return line.length <= LONGEST_VALUE ? line : `${line.slice(0, LONGEST_VALUE).trimEnd()}…`;
}

const FALLBACK: Localized = {
  fr: 'Une règle du site n’est pas respectée (« {?value} »).',
  en: 'A rule of the site is not met (“{?value}”).',
};

const GENERIC: Readonly<Record<string, Localized>> = Object.fromEntries(
  (
    [
      ['MinCount', 'Une valeur obligatoire manque.', 'A required value is missing.'],
      ['MaxCount', 'Il y a trop de valeurs (« {?value} »).', 'There are too many values (“{?value}”).'],
      ['Datatype', '« {?value} » n’est pas du type attendu.', '“{?value}” is not of the expected type.'],
      ['NodeKind', '« {?value} » n’est pas du genre attendu.', '“{?value}” is not of the expected kind.'],
      ['Class', '« {?value} » n’est pas de la classe attendue.', '“{?value}” is not of the expected class.'],
      ['Pattern', '« {?value} » n’a pas la forme attendue.', '“{?value}” does not have the expected form.'],
      [
        'In',
        '« {?value} » ne fait pas partie des valeurs admises.',
        '“{?value}” is not among the values allowed.',
      ],
      ['HasValue', 'La valeur attendue manque.', 'The expected value is missing.'],
      ['MinLength', '« {?value} » est trop court.', '“{?value}” is too short.'],
      ['MaxLength', '« {?value} » est trop long.', '“{?value}” is too long.'],
      ['MinInclusive', '« {?value} » est trop petit.', '“{?value}” is too small.'],
      ['MaxInclusive', '« {?value} » est trop grand.', '“{?value}” is too large.'],
      ['MinExclusive', '« {?value} » est trop petit.', '“{?value}” is too small.'],
      ['MaxExclusive', '« {?value} » est trop grand.', '“{?value}” is too large.'],
      [
        'UniqueLang',
        'Il y a plusieurs valeurs dans une même langue.',
        'There are several values in one language.',
      ],
      [
        'LanguageIn',
        'La langue de « {?value} » n’est pas admise.',
        'The language of “{?value}” is not allowed.',
      ],
    ] as const
  ).map(([name, fr, en]) => [
    `${SH}${name}ConstraintComponent`,
    { fr: fr.replace(/« /g, '«\u00a0').replace(/ »/g, '\u00a0»'), en },
  ]),
);
