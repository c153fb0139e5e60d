import type { Quad } from '@rdfjs/types';
import { Lexer } from 'n3';
import { UsageError } from '../core/errors.js';
import type { Localized } from '../core/localized.js';
import { formatLocation, type SourceLocation } from '../core/location.js';

const SH = 'http://www.w3.org/ns/shacl#';

/** What the validator would pass over in silence: SHACL-SPARQL, SHACL-AF, SHACL-JS, and components of one's own. */
const BEYOND_CORE = new Set(
  [
    ...['sparql', 'select', 'ask', 'construct', 'update', 'target', 'rule', 'js', 'expression'],
    ...['validator', 'nodeValidator', 'propertyValidator', 'ConstraintComponent', 'SPARQLConstraint'],
    ...[
      'SPARQLTarget',
      'SPARQLTargetType',
      'SPARQLRule',
      'TripleRule',
      'SPARQLFunction',
      'SPARQLAskValidator',
    ],
    ...['SPARQLSelectValidator', 'JSConstraint', 'JSTarget', 'JSValidator'],
  ].map((name) => SH + name),
);
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const IMPORTS = 'http://www.w3.org/2002/07/owl#imports';

/**
 * @param text source of the quads, for the line of what is refused
 * @throws UsageError for anything beyond core SHACL, for imports, and for patterns that cannot be compiled
 */
export function refuseUnlessCore(quads: readonly Quad[], text: string, location: SourceLocation): void {
  for (const quad of quads) {
    // As another object it is data: shapes about shapes name what they look at.
    const used = quad.predicate.value === RDF_TYPE ? quad.object : quad.predicate;
    const beyond = BEYOND_CORE.has(used.value) || used.value === IMPORTS ? used : undefined;
    if (beyond !== undefined) throw refusal(beyond.value, text, location);
    if (quad.predicate.value === `${SH}pattern`) checkPattern(quad, quads, text, location);
  }
}

/**
 * SHACL § 3.4.3 leaves validation with recursive shapes undefined, and the validator would not end.
 *
 * @throws UsageError naming a shape that refers to itself, by whatever steps
 */
export function refuseRecursion(quads: readonly Quad[]): void {
  const references = new Map<string, string[]>();
  for (const { subject, predicate, object } of quads) {
    if (object.termType === 'Literal' || !REFERENCES.has(predicate.value)) continue;
    references.set(subject.value, [...(references.get(subject.value) ?? []), object.value]);
  }
  const done = new Set<string>();
  const visit = (shape: string, path: ReadonlySet<string>): void => {
    if (path.has(shape)) throw recursion(shape);
    if (done.has(shape)) return;
    for (const next of references.get(shape) ?? []) visit(next, new Set([...path, shape]));
    done.add(shape);
  };
  for (const shape of references.keys()) visit(shape, new Set());
}

const REFERENCES = new Set([
  ...['property', 'node', 'not', 'and', 'or', 'xone', 'qualifiedValueShape'].map((name) => SH + name),
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#first',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#rest',
]);

function recursion(shape: string): UsageError {
  return shapesError(
    { file: 'shapes' },
    {
      fr: `La règle <${shape}> renvoie à elle-même : coupez ce renvoi.`,
      en: `The shape <${shape}> refers to itself: remove that reference.`,
    },
  );
}

/** An error in a file of shapes, as the command line prints it. */
export function shapesError(location: SourceLocation, message: Localized): UsageError {
  const where = formatLocation(location);
  return new UsageError({ fr: `${where} ${message.fr}`, en: `${where} ${message.en}` }, [
    { severity: 'error', code: 'shapes/refused', location, message },
  ]);
}

function refusal(iri: string, text: string, location: SourceLocation): UsageError {
  const at = located(location, lineOf(iri, text));
  if (iri === IMPORTS) {
    return shapesError(at, {
      fr: 'owl:imports n’est pas suivi : copiez le fichier dans le dossier shapes/.',
      en: 'owl:imports is not followed: copy the file into the shapes/ folder.',
    });
  }
  const name = `sh:${iri.slice(SH.length)}`;
  return shapesError(at, {
    fr: `${name} n’est pas du SHACL de base et serait ignoré : exprimez la règle avec les contraintes de base, ou retirez-la.`,
    en: `${name} is not core SHACL and would be ignored: express the rule with core constraints, or remove it.`,
  });
}

function checkPattern(quad: Quad, quads: readonly Quad[], text: string, location: SourceLocation): void {
  const flags = quads.find(
    ({ subject, predicate }) => predicate.value === `${SH}flags` && subject.equals(quad.subject),
  );
  try {
    new RegExp(quad.object.value, flags?.object.value);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw shapesError(located(location, lineOf(quad.object.value, text)), {
      fr: `sh:pattern n’est pas une expression régulière : ${reason}`,
      en: `sh:pattern is no regular expression: ${reason}`,
    });
  }
}

function located(location: SourceLocation, line: number | undefined): SourceLocation {
  return line === undefined ? location : { ...location, line };
}

/** First line on which a term stands, as an IRI, a prefixed name or a literal. */
function lineOf(value: string, text: string): number | undefined {
  const local = value.slice(Math.max(value.lastIndexOf('#'), value.lastIndexOf('/')) + 1);
  for (const token of new Lexer().tokenize(text)) {
    const matches = token.value === value || (token.type === 'prefixed' && (token.value ?? '') === local);
    if (matches) return token.line;
  }
  return undefined;
}
