import type { Quad, Quad_Object } from '@rdfjs/types';
import { DataFactory, Parser, Writer } from 'n3';
import { LANGUAGES } from '../../core/localized.js';
import type { ReportInput } from '../findings.js';
import type { ShapeResult, ShapeSeverity, ValidationReport } from '../report.js';

const SH = 'http://www.w3.org/ns/shacl#';
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const XSD_BOOLEAN = 'http://www.w3.org/2001/XMLSchema#boolean';
const { namedNode, literal, quad } = DataFactory;

/**
 * A `sh:ValidationReport` (SHACL § 3.6) in Turtle, without blank nodes: report and results are fragments of
 * `/validation`. `sh:conforms` says, as the gate does, that there is no violation; SHACL would say false of warnings.
 *
 * @see reportQuads
 */
export function writeTurtle({ report }: ReportInput, { base }: { readonly base: string }): string {
  const writer = new Writer({ prefixes: { sh: SH } });
  const parts: string[] = [];
  writer.addQuads(reportQuads(report, base));
  writer.end((_, text: string) => parts.push(text));
  return parts.join('');
}

/** The report as triples. Parts that have no RDF form (a path of several steps) are left out. */
export function reportQuads(report: ValidationReport, base: string): Quad[] {
  const node = namedNode(`${base}validation#report`);
  const quads = [
    quad(node, namedNode(RDF_TYPE), namedNode(`${SH}ValidationReport`)),
    quad(node, namedNode(`${SH}conforms`), literal(String(report.conforms), namedNode(XSD_BOOLEAN))),
  ];
  report.results.forEach((result, index) => {
    const resultNode = namedNode(`${base}validation#result-${index + 1}`);
    quads.push(quad(node, namedNode(`${SH}result`), resultNode));
    for (const [property, value] of properties(result))
      quads.push(quad(resultNode, namedNode(property), value));
  });
  return quads;
}

const SEVERITIES: Readonly<Record<ShapeSeverity, string>> = {
  violation: `${SH}Violation`,
  warning: `${SH}Warning`,
  info: `${SH}Info`,
};

function* properties(result: ShapeResult): Iterable<[string, Quad_Object]> {
  yield [RDF_TYPE, namedNode(`${SH}ValidationResult`)];
  yield [`${SH}resultSeverity`, namedNode(SEVERITIES[result.severity])];
  const focusNode = parseTerm(result.focusNode.startsWith('"') ? result.focusNode : `<${result.focusNode}>`);
  if (focusNode !== undefined) yield [`${SH}focusNode`, focusNode];
  if (result.path !== undefined) yield [`${SH}resultPath`, namedNode(result.path)];
  const value = result.value === undefined ? undefined : parseTerm(result.value);
  if (value !== undefined) yield [`${SH}value`, value];
  yield [`${SH}sourceShape`, namedNode(result.shape)];
  yield [`${SH}sourceConstraintComponent`, namedNode(result.component)];
  for (const language of LANGUAGES) {
    const { message, advice } = result;
    const text = advice === undefined ? message[language] : `${message[language]} — ${advice[language]}`;
    yield [`${SH}resultMessage`, literal(text, language)];
  }
}

/** A term in N-Triples syntax; undefined for a blank node or what does not parse. */
function parseTerm(text: string): Quad_Object | undefined {
  try {
    const object = new Parser({ format: 'N-Triples' }).parse(`<urn:s> <urn:p> ${text} .`)[0]?.object;
    return object?.termType === 'BlankNode' ? undefined : object;
  } catch {
    return undefined;
  }
}
