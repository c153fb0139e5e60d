/** Deepest nesting that is read: the parsers take quadratic time over deep ones, and no real file comes near. */
export const DEEPEST_NESTING = 200;

/** What is wrong with a text before its parser sees it. */
export interface NestingFault {
  readonly message: string;
  /** Character at which it shows. */
  readonly offset: number;
}

/**
 * Objects and arrays of a JSON text that nest too deep.
 *
 * @param json valid JSON
 */
export function jsonNestingFault(json: string): NestingFault | undefined {
  let depth = 0;
  for (const { 0: token, index } of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"?|[[\]{}]/g)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth > DEEPEST_NESTING) return tooDeep(index);
  }
  return undefined;
}

/** Elements of an XML text that nest too deep, or that are not closed at its end, which its parser does not tell. */
export function xmlNestingFault(xml: string): NestingFault | undefined {
  let depth = 0;
  for (let start = xml.indexOf('<'); start !== -1; ) {
    const end = markupEnd(xml, start);
    if (end === -1) return { message: 'this markup is not closed', offset: start };
    const isElement = !xml.startsWith('<?', start) && !xml.startsWith('<!', start);
    if (isElement && xml.startsWith('</', start)) depth -= 1;
    else if (isElement && xml[end - 2] !== '/') depth += 1;
    if (depth > DEEPEST_NESTING) return tooDeep(start);
    start = xml.indexOf('<', end);
  }
  return depth > 0
    ? { message: 'the file ends before its elements are closed', offset: xml.length }
    : undefined;
}

/** Character after a tag, comment, CDATA section, processing instruction or document type; -1 where it has no end. */
function markupEnd(xml: string, start: number): number {
  if (xml.startsWith('<!--', start)) return after(xml, '-->', start + 4);
  if (xml.startsWith('<![CDATA[', start)) return after(xml, ']]>', start);
  if (xml.startsWith('<?', start)) return after(xml, '?>', start);
  return xml.startsWith('<!', start) ? declarationEnd(xml, start + 2) : tagEnd(xml, start + 1);
}

function tagEnd(xml: string, start: number): number {
  for (let index = start; index < xml.length; index++) {
    const character = xml[index];
    if (character === '>') return index + 1;
    if (character === '"' || character === "'") {
      index = xml.indexOf(character, index + 1);
      if (index === -1) return -1;
    }
  }
  return -1;
}

/** A document type holds declarations between brackets, with quoted text and comments of their own. */
function declarationEnd(xml: string, start: number): number {
  let isInside = false;
  for (let index = start; index < xml.length; index++) {
    const character = xml[index];
    if (character === '[') isInside = true;
    else if (character === ']') isInside = false;
    else if (character === '>' && !isInside) return index + 1;
    else if (isInside && xml.startsWith('<!--', index)) index = after(xml, '-->', index) - 1;
    else if (character === '"' || character === "'") index = xml.indexOf(character, index + 1);
    if (index < start) return -1;
  }
  return -1;
}

function after(text: string, terminator: string, from: number): number {
  const index = text.indexOf(terminator, from);
  return index === -1 ? -1 : index + terminator.length;
}

function tooDeep(offset: number): NestingFault {
  return { message: `this nests more than ${DEEPEST_NESTING} deep`, offset };
}
