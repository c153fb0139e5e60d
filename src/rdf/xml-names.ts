const NAME_START =
  'A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D' +
  '\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}';
const NAME_CHARACTER = `${NAME_START}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040`;
/** NCName of Namespaces in XML 1.0, production 4, over XML 1.0's names (fifth edition). */
const NC_NAME = new RegExp(`^[${NAME_START}][${NAME_CHARACTER}]*$`, 'u');
const NAME_CHARACTER_ONLY = new RegExp(`[${NAME_CHARACTER}]`, 'u');
const NAME_START_ONLY = new RegExp(`[${NAME_START}]`, 'u');
/** What XML 1.0, production 2, leaves out of documents; a lone surrogate is no character at all. */
const NOT_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** An IRI cut for an element's name: `http://xmlns.com/foaf/0.1/` and `page`. */
export interface QualifiedName {
  readonly namespace: string;
  readonly local: string;
}

/** Cuts an IRI before its longest end that is an XML name; undefined where no end is one. */
export function splitXmlName(iri: string): QualifiedName | undefined {
  let start: number | undefined;
  for (let index = iri.length; index > 0; ) {
    const unit = iri.charCodeAt(index - 1);
    const width = unit >= 0xdc00 && unit <= 0xdfff ? 2 : 1;
    const character = iri.slice(index - width, index);
    if (!NAME_CHARACTER_ONLY.test(character)) break;
    index -= width;
    if (NAME_START_ONLY.test(character)) start = index;
  }
  // The whole IRI is never a name: it holds a colon.
  return start === undefined ? undefined : { namespace: iri.slice(0, start), local: iri.slice(start) };
}

export function isXmlName(text: string): boolean {
  return NC_NAME.test(text);
}

/** Whether XML 1.0 can hold a text. */
export function isXmlText(text: string): boolean {
  return !NOT_XML.test(text);
}
