import type { Diagnostic } from '../../core/diagnostic.js';
import { MAIN_FRAGMENT } from '../../model/document-path.js';
import type { Statement, StatementKind } from '../../model/statement.js';
import type { Document, DocumentSummary, SourcedDocument } from '../document.js';
import type { SiteIris } from '../namespaces.js';
import { describeArticle } from './article.js';
import { describeAward } from './award.js';
import { describeEdition } from './edition.js';
import { DocumentBuilder } from './node-builder.js';
import { describeOrganization, describePerson } from './organization.js';
import { describePlace } from './place.js';
import { describeProgramme } from './programme.js';

export interface DescribingSite extends SiteIris {
  readonly configuration: SiteIris['configuration'] & { readonly license: string };
}

export interface Described {
  readonly sourced: SourcedDocument;
  /** Contradictions between sources. */
  readonly diagnostics: readonly Diagnostic[];
}

interface Description {
  readonly summary: DocumentSummary;
  readonly datasets: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

type Describer<S extends Statement> = (builder: DocumentBuilder, statements: readonly S[]) => Description;
type Describers = { readonly [K in StatementKind]: Describer<Extract<Statement, { kind: K }>> };

const DESCRIBERS: Describers = {
  article: describeArticle,
  award: describeAward,
  edition: describeEdition,
  organization: describeOrganization,
  person: describePerson,
  place: describePlace,
  programme: describeProgramme,
};

/**
 * One document from all that is said of it: statements of one path, and so of one kind. The document's own node comes
 * first, the thing it is about second; dates of publication are added when the ledger has told them.
 */
export function describe(site: DescribingSite, statements: readonly Statement[]): Described {
  const [first] = statements;
  if (first === undefined) throw new Error('a document needs a statement');
  const builder = new DocumentBuilder(site, first.path);
  const { summary, datasets, diagnostics } = describeAs(first.kind, builder, statements);
  const main = builder.iri(MAIN_FRAGMENT[first.kind]);
  const itself = {
    '@id': builder.iri(),
    '@type': ['foaf:Document', 'schema:WebPage'],
    'schema:mainEntity': main,
    'dct:license': site.configuration.license,
    ...relatedLinks(statements),
    ...mentionedCeremony(builder),
  };
  const thing = builder.nodes.filter((node) => node['@id'] === main);
  const others = builder.nodes.filter((node) => node['@id'] !== main);
  const document: Document = {
    path: first.path,
    kind: first.kind,
    nodes: [itself, ...thing, ...others],
    datasets,
    summary,
  };
  return { sourced: { document, origins: builder.origins }, diagnostics };
}

function describeAs<K extends StatementKind>(
  kind: K,
  builder: DocumentBuilder,
  statements: readonly Statement[],
): Description {
  const isOfKind = (each: Statement): each is Extract<Statement, { kind: K }> => each.kind === kind;
  return DESCRIBERS[kind](builder, statements.filter(isOfKind));
}

/** An edition has no schema.org class: its page leads those who read schema.org alone to the ceremony. */
function mentionedCeremony(builder: DocumentBuilder): { 'schema:mentions'?: string } {
  const ceremony = builder.iri('ceremony');
  return builder.nodes.some((node) => node['@id'] === ceremony) ? { 'schema:mentions': ceremony } : {};
}

/** `relatedLink` is for pages: the article's useful links stand on its document. */
function relatedLinks(statements: readonly Statement[]): { 'schema:relatedLink'?: string[] } {
  const links = statements.flatMap((each) => (each.kind === 'article' ? each.relatedLinks : []));
  return links.length === 0 ? {} : { 'schema:relatedLink': [...new Set(links)] };
}
