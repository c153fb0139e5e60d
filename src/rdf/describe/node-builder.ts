import type { SourceLocation } from '../../core/location.js';
import { documentIri } from '../../model/document-path.js';
import type { NodeReference, Origin, SourceReference, Text } from '../../model/statement.js';
import type { NodeObject, NodeValue, PropertyOrigin } from '../document.js';
import type { SiteIris } from '../namespaces.js';
import { valuesOf } from '../node-values.js';

/** Makes the nodes of one document, and keeps where each property was stated. */
export class DocumentBuilder {
  readonly nodes: NodeObject[] = [];
  readonly origins: PropertyOrigin[] = [];
  readonly #sources = new Map<string, { readonly fragment: string; readonly source: SourceReference }>();

  constructor(
    readonly site: SiteIris,
    readonly path: string,
  ) {}

  iri(fragment?: string | null): string {
    return documentIri(this.site.configuration.base, this.path, fragment);
  }

  refer({ path, fragment }: NodeReference): string {
    return documentIri(this.site.configuration.base, path, fragment);
  }

  refers(nodes: readonly NodeReference[]): string[] {
    return [...new Set(nodes.map((node) => this.refer(node)))].sort();
  }

  term(name: string): string {
    return `${this.site.vocabulary}${name}`;
  }

  /** Adds a node; properties without a value are left out. */
  node(
    fragment: string | null,
    types: readonly string[],
    properties: Readonly<Record<string, NodeValue | readonly NodeValue[] | undefined>>,
  ): void {
    const node: Record<string, NodeValue | readonly NodeValue[]> = {};
    for (const [term, value] of Object.entries(properties)) {
      const [first, ...others] = valuesOf({ '@id': '', [term]: value }, term);
      if (first !== undefined) node[term] = others.length === 0 ? first : [first, ...others];
    }
    this.nodes.push({ ...node, '@id': this.iri(fragment), '@type': types });
  }

  /** Says where a property of a node can be mended. */
  stated(fragment: string | null, term: string, location: SourceLocation | undefined): void {
    if (location !== undefined) this.origins.push({ node: this.iri(fragment), term, location });
  }

  /** IRIs that say what the document's thing was derived from; rows and entries get a node of their own. */
  derivedFrom(origins: readonly Origin[]): string[] {
    return [
      ...new Set(origins.flatMap(({ source }) => (source === undefined ? [] : [this.source(source)]))),
    ].sort();
  }

  source(source: SourceReference): string {
    if (source.kind === 'page') return source.iri;
    if (source.kind === 'node') return this.refer(source.node);
    const key = `${source.path}\n${source.row ?? ''}`;
    let known = this.#sources.get(key);
    if (known === undefined) {
      known = { fragment: `${SOURCE_FRAGMENT}${this.#sources.size + 1}`, source };
      this.#sources.set(key, known);
      this.node(known.fragment, ['prov:Entity'], {
        path: source.path,
        ...(source.row === undefined ? {} : { row: source.row }),
        ...(source.published === undefined ? {} : { 'dct:source': source.published }),
      });
    }
    return this.iri(known.fragment);
  }
}

/** Nodes that say where content stood, not what it says: outside the content hash. */
export const SOURCE_FRAGMENT = 'source-';

/** A text as a value of JSON-LD. */
export function words(text: Text): NodeValue {
  return text.language === undefined ? text.text : { '@value': text.text, '@language': text.language };
}

/** Texts, each once. */
export function allWords(texts: readonly Text[]): NodeValue[] {
  return [...new Map(texts.map((text) => [`${text.language ?? ''} ${text.text}`, text])).values()].map(words);
}

const PARTIAL_DATES: Readonly<Record<number, string>> = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth' };

/** A date as a value of a term coerced to `xsd:date`: partial ones and moments get their own datatype. */
export function dateValue(date: string): NodeValue {
  const type = PARTIAL_DATES[date.length] ?? (date.includes('T') ? 'xsd:dateTime' : undefined);
  return type === undefined ? date : { '@value': date, '@type': type };
}
