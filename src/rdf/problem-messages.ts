import type { Localized } from '../core/localized.js';

/** What each problem of `unexpressible` tells the author about a value. */
export const PROBLEM_MESSAGES = {
  'rdf/blank-node': (value: string): Localized => ({
    fr: `« ${shortened(value)} » est un nœud anonyme : donnez-lui un IRI, ici tout a un nom.`,
    en: `“${shortened(value)}” is a blank node: give it an IRI, everything here has a name.`,
  }),
  'rdf/invalid-iri': (value: string): Localized => ({
    fr: `« ${shortened(value)} » n’est pas un IRI absolu valide : commencez par « https:// » et codez les espaces et les caractères interdits (%20…).`,
    en: `“${shortened(value)}” is no valid absolute IRI: begin with “https://” and encode spaces and forbidden characters (%20…).`,
  }),
  'rdf/dot-segment': (value: string): Localized => ({
    fr: `« ${shortened(value)} » contient un segment « . » ou « .. », que certains lecteurs enlèvent : écrivez l’adresse qu’il désigne.`,
    en: `“${shortened(value)}” has a segment “.” or “..”, which some readers remove: write the address it stands for.`,
  }),
  'rdf/scheme-is-prefix': (value: string): Localized => ({
    fr: `« ${shortened(value)} » se lirait comme un nom abrégé : écrivez l’IRI en entier.`,
    en: `“${shortened(value)}” would be read as a prefixed name: write the whole IRI.`,
  }),
  'rdf/unknown-term': (value: string): Localized => ({
    fr: `« ${shortened(value)} » n’est pas un terme du vocabulaire.`,
    en: `“${shortened(value)}” is no term of the vocabulary.`,
  }),
  'rdf/no-xml-name': (value: string): Localized => ({
    fr: `La propriété « ${shortened(value)} » ne peut s’écrire en RDF/XML : son IRI ne finit pas par un nom XML (lettres, chiffres, tirets, sans commencer par un chiffre).`,
    en: `The property “${shortened(value)}” cannot be written in RDF/XML: its IRI does not end in an XML name (letters, digits, hyphens, not beginning with a digit).`,
  }),
  'rdf/not-xml-text': (value: string): Localized => ({
    fr: `Le texte « ${shortened(value)} » contient un caractère de contrôle ou incomplet, que XML n’admet pas : supprimez-le.`,
    en: `The text “${shortened(value)}” holds a control character or half of one, which XML does not allow: remove it.`,
  }),
  'rdf/invalid-language': (value: string): Localized => ({
    fr: `Le texte « ${shortened(value)} » porte un code de langue invalide : écrivez par exemple « fr » ou « pt-br ».`,
    en: `The text “${shortened(value)}” has an invalid language tag: write “fr” or “pt-br”, for example.`,
  }),
  'rdf/number-with-fraction': (value: string): Localized => ({
    fr: `Le nombre ${shortened(value)} n’est pas un entier exact : écrivez-le comme texte de type xsd:decimal.`,
    en: `The number ${shortened(value)} is no exact integer: write it as a string of type xsd:decimal.`,
  }),
  'rdf/ill-typed-literal': (value: string): Localized => ({
    fr: `« ${shortened(value)} » n’est pas une valeur de son type de données : corrigez la valeur ou le type.`,
    en: `“${shortened(value)}” is no value of its datatype: mend the value or the type.`,
  }),
  'rdf/literal-not-canonical': (value: string): Localized => ({
    fr: `« ${shortened(value)} » n’est pas sous sa forme canonique.`,
    en: `“${shortened(value)}” is not in its canonical form.`,
  }),
} as const;

const LONGEST = 80;

/** Start of a value that fits on a line, without characters that would upset a terminal. */
function shortened(value: string): string {
  const visible = value.slice(0, LONGEST).replace(/\p{Cc}|\p{Cs}/gu, '\uFFFD');
  return value.length > LONGEST ? `${visible}…` : visible;
}
