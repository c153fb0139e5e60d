import type { Document, NodeValue } from '../rdf/document.js';
import { iriOf, isWebAddress, languageOf, nameOf, plainValue } from './document-graph.js';
import type { DocumentView } from './document-view.js';
import { formatDate, formatNumber } from './format.js';
import { linkTo, linkToFile, type PageContext } from './page-context.js';
import { termLabel } from './term-labels.js';

/** What a component shows a document with. */
export interface ViewProps {
  readonly context: PageContext;
  readonly view: DocumentView;
}

/** A value as a reader expects it: a thing by its name and linked, a date in words, text in its language. */
export function Value({ context, view, value }: ViewProps & { readonly value: NodeValue }) {
  if (typeof value === 'boolean') return <>{value ? context.messages.yes : context.messages.no}</>;
  if (typeof value === 'number') return <>{formatNumber(value, context.language)}</>;
  const iri = iriOf(value);
  if (iri !== undefined) return <Thing context={context} view={view} iri={iri} />;
  const text = plainValue(value);
  const language = languageOf(value);
  if (language !== undefined && language !== context.language) return <span lang={language}>{text}</span>;
  const isDate = /^\d{4}-\d{2}(-\d{2})?(T[\d:.]+(Z|[+-]\d{2}:\d{2}))?$/.test(text);
  return <>{isDate ? <time datetime={text}>{formatDate(text, context.language)}</time> : text}</>;
}

/** A link to a thing of this site by its name, or to a page elsewhere by its address. */
export function Thing({ context, view, iri }: ViewProps & { readonly iri: string }) {
  const target = locate(context, view, iri);
  if (target === undefined) return <>{iri}</>;
  return <a href={target.href}>{target.name}</a>;
}

/** Where a link to a thing leads from this page, and what it is called; nothing for what must not be linked to. */
export function locate(
  context: PageContext,
  view: DocumentView,
  iri: string,
): { readonly href: string; readonly name: string } | undefined {
  const local = view.graph.node(iri);
  if (local !== undefined)
    return locateLocal(context, view.stored.document, iri, nameOf(local, context.language));
  const known = view.names.get(iri);
  if (known !== undefined && known.path !== 'vocab')
    return { href: linkTo(context, known.path, known.fragment), name: known.name };
  if (iri.startsWith(context.vocabulary)) {
    const term = iri.slice(context.vocabulary.length);
    const href = iri.startsWith(context.base) ? linkTo(context, 'vocab', term) : iri;
    return { href, name: termLabel(term, context.language) };
  }
  if (iri.startsWith(context.base)) {
    const [path = '', fragment] = iri.slice(context.base.length).split('#');
    // Documents' paths hold no dot: what has one is a file, or one representation of a document.
    if (path.includes('.')) return { href: linkToFile(context, path), name: path };
    return {
      href: linkTo(context, path, fragment),
      name: fragment ?? (path === '' ? context.site.title : path),
    };
  }
  return isWebAddress(iri) ? { href: iri, name: shortAddress(iri) } : undefined;
}

const LONGEST_ADDRESS = 60;

/** An address as text: without its scheme, and no longer than a line of a table takes. */
function shortAddress(address: string): string {
  const text = address.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
  return text.length <= LONGEST_ADDRESS ? text : `${text.slice(0, LONGEST_ADDRESS - 1)}…`;
}

function locateLocal(
  context: PageContext,
  { path, summary }: Document,
  iri: string,
  name: string | undefined,
) {
  const [, fragment] = iri.split('#');
  return fragment === undefined
    ? { href: linkTo(context, path), name: name ?? summary.title }
    : { href: `#${encodeURIComponent(fragment)}`, name: name ?? fragment };
}
