import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { NamedNode, Quad, Term } from '@rdfjs/types';
import { DataFactory, Parser } from 'n3';
import type { Site } from '../config/site.js';
import { formatLocation, type SourceLocation } from '../core/location.js';
import { compareCodeUnits } from '../core/merge-sorted.js';
import { packageRoot } from '../core/package-root.js';
import { refuseRecursion, refuseUnlessCore, shapesError } from './shape-rules.js';
import { compileShapes, type Shapes } from './shapes.js';

/** Namespaces in the shape files that stand for the site's own. */
const PLACEHOLDER_VOCABULARY = 'https://palmares.example/vocab#';
const PLACEHOLDER_SHAPES = 'https://palmares.example/shapes#';

/**
 * The shapes of the package and those of the site's own `shapes/` folder, which adds to them. Do it once: setting up
 * costs tens of milliseconds.
 *
 * @throws UsageError naming file and line for a syntax error, for SPARQL constraints or targets (checked by nothing
 *   here, hence never ignored), for `owl:imports`, and for patterns that are no regular expression
 */
export async function loadShapes(site: Site): Promise<Shapes> {
  const namespaces = {
    vocabulary: site.vocabulary,
    shapes: `${site.configuration.base}shapes#`,
  };
  const files = [
    ...(await turtleFiles(join(packageRoot, 'shapes'), 'shapes')),
    ...(await turtleFiles(join(site.folder, 'shapes'), 'shapes')),
  ];
  const quads: Quad[] = [];
  const names = new Map<string, string>();
  for (const [index, file] of files.entries()) {
    const text = await readLimited(file, site.configuration.limits.fileMegabytes);
    quads.push(...parseShapes(text, { file: file.name }, { ...namespaces, number: index, names }));
  }
  refuseRecursion(quads);
  return compileShapes(quads, names);
}

export interface ShapeNamespaces {
  /** Namespace of the site's vocabulary. */
  readonly vocabulary: string;
  /** Namespace for the shapes' own names. */
  readonly shapes: string;
  /** Number of the file, which keeps the blank nodes of files apart. */
  readonly number?: number;
  /** Receives an IRI for each blank node, since reports hold none. */
  readonly names?: Map<string, string>;
}

/** Shapes in Turtle, checked to be core SHACL, with the placeholder namespaces replaced. */
export function parseShapes(text: string, location: SourceLocation, namespaces: ShapeNamespaces): Quad[] {
  const quads = parseTurtle(text, location, namespaces).map((quad) => resolveNamespaces(quad, namespaces));
  refuseUnlessCore(quads, text, location);
  return quads;
}

function parseTurtle(text: string, location: SourceLocation, namespaces: ShapeNamespaces): Quad[] {
  const number = namespaces.number ?? 0;
  try {
    const quads = new Parser({
      baseIRI: namespaces.shapes,
      format: 'text/turtle',
      blankNodePrefix: `shapes${number}-`,
    }).parse(text);
    nameBlankNodes(quads, namespaces, number);
    return quads;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = /on line (\d+)/.exec(message)?.[1];
    throw shapesError(line === undefined ? location : { ...location, line: Number(line) }, {
      fr: `Le fichier de règles n’est pas du Turtle valide : ${message}`,
      en: `The file of shapes is not valid Turtle: ${message}`,
    });
  }
}

/** Numbered in the order they stand in the file, so that reports of equal builds are equal. */
function nameBlankNodes(quads: readonly Quad[], namespaces: ShapeNamespaces, number: number): void {
  const { names } = namespaces;
  if (names === undefined) return;
  let count = 0;
  for (const { subject } of quads) {
    if (subject.termType !== 'BlankNode' || names.has(subject.value)) continue;
    count += 1;
    names.set(subject.value, `${namespaces.shapes}file-${number + 1}-shape-${count}`);
  }
}

function resolveNamespaces(quad: Quad, namespaces: ShapeNamespaces): Quad {
  const resolve = <T extends Term>(term: T): T | NamedNode => {
    if (term.termType !== 'NamedNode') return term;
    for (const [placeholder, namespace] of [
      [PLACEHOLDER_VOCABULARY, namespaces.vocabulary],
      [PLACEHOLDER_SHAPES, namespaces.shapes],
    ] as const) {
      if (term.value.startsWith(placeholder))
        return DataFactory.namedNode(namespace + term.value.slice(placeholder.length));
    }
    return term;
  };
  return DataFactory.quad(
    resolve(quad.subject) as Quad['subject'],
    resolve(quad.predicate) as Quad['predicate'],
    resolve(quad.object) as Quad['object'],
  );
}

interface ShapeFile {
  readonly path: string;
  readonly name: string;
}

async function turtleFiles(folder: string, prefix: string): Promise<ShapeFile[]> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
  return names
    .filter((name) => name.endsWith('.ttl'))
    .sort(compareCodeUnits)
    .map((name) => ({ path: join(folder, name), name: `${prefix}/${name}` }));
}

async function readLimited(file: ShapeFile, megabytes: number): Promise<string> {
  const { size } = await stat(file.path);
  if (size > megabytes * 1024 * 1024) {
    throw shapesError(
      { file: file.name },
      {
        fr: `${formatLocation({ file: file.name })} dépasse ${megabytes} Mo — réduisez-le, ou relevez limits.fileMegabytes.`,
        en: `${formatLocation({ file: file.name })} is larger than ${megabytes} MB — make it smaller, or raise limits.fileMegabytes.`,
      },
    );
  }
  return readFile(file.path, 'utf8');
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
