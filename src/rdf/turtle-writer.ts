import type { Literal, Quad } from '@rdfjs/types';
import { Writer } from 'n3';
import { RDF_LANG_STRING, RDF_TYPE, XSD_STRING } from './namespaces.js';

export type TurtleFormat = 'text/turtle' | 'application/trig';

/**
 * Writes quads as Turtle (graph names dropped by the caller) or TriG, with those of the prefixes that the quads use.
 */
export function writeTurtle(
  quads: readonly Quad[],
  format: TurtleFormat,
  prefixes: Readonly<Record<string, string>>,
): string {
  const { writer, take } = turtleWriter(format, usedPrefixes(quads, prefixes));
  writer.addQuads([...quads]);
  writer.end();
  return take();
}

export interface TurtlePieces {
  readonly writer: Writer;
  /** Characters written and not yet taken. */
  readonly pending: () => number;
  readonly take: () => string;
}

/** A writer with what it has written so far, to be taken piece by piece. */
export function turtleWriter(format: TurtleFormat, prefixes: Readonly<Record<string, string>>): TurtlePieces {
  let text = '';
  const output = {
    write(chunk: string, _encoding: string, done?: () => void): void {
      text += chunk;
      done?.();
    },
    end(done?: () => void): void {
      done?.();
    },
  };
  const take = (): string => {
    const taken = text;
    text = '';
    return taken;
  };
  return {
    writer: new Writer(output, { format, prefixes: { ...prefixes } }),
    pending: () => text.length,
    take,
  };
}

function usedPrefixes(
  quads: readonly Quad[],
  prefixes: Readonly<Record<string, string>>,
): Record<string, string> {
  const namespaces = new Set<string>();
  const add = (iri: string): void => {
    namespaces.add(iri.slice(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1));
  };
  for (const { predicate, object } of quads) {
    // `a` and plain strings take no prefix.
    if (predicate.value !== RDF_TYPE) add(predicate.value);
    if (object.termType === 'NamedNode') add(object.value);
    else if (object.termType === 'Literal' && !isWrittenBare(object)) add(object.datatype.value);
  }
  return Object.fromEntries(Object.entries(prefixes).filter(([, namespace]) => namespaces.has(namespace)));
}

function isWrittenBare({ datatype }: Literal): boolean {
  return datatype.value === XSD_STRING || datatype.value === RDF_LANG_STRING;
}
