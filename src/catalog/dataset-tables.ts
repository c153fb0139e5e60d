import { type DocumentKind, documentIri, MAIN_FRAGMENT } from '../model/document-path.js';
import type { Document, NodeObject, NodeValue } from '../rdf/document.js';
import { isLanguageString, isReference, isTypedLiteral, valuesOf } from '../rdf/node-values.js';
import type { Cell } from './csv.js';
import type { DatasetSubject } from './dataset-profile.js';

/** The table of a dataset: its header, and one row for each document of its kind. */
export interface DatasetTable {
  readonly header: readonly string[];
  /** Undefined for a document that is no row. Documents come in the order of their paths. */
  row(document: Document): readonly Cell[] | undefined;
}

/** @param base IRI that the paths of documents stand below */
export function datasetTable(subject: DatasetSubject, base: string): DatasetTable {
  return subject === 'programme' ? awardTable(base) : documentTable(TABLES[subject], base);
}

/** What awards only point to: the programme's words come before its editions, and an edition before its awards. */
interface ProgrammeWords {
  name?: string;
  edition?: { readonly iri: string; readonly number: Cell } | undefined;
  /** Words of levels and special mentions by IRI. */
  readonly labels: Map<string, string>;
}

const AWARD_HEADER = [
  ...['label', 'annee', 'edition', 'laureat', 'code_insee', 'siren', 'departement', 'niveau', 'niveau_max'],
  ...['niveau_libelle', 'mention', 'statut', 'date', 'source', 'iri'],
];

/** One row an award. Headers are those that the reader of tables recognises. */
function awardTable(base: string): DatasetTable {
  const words: ProgrammeWords = { labels: new Map() };
  return {
    header: AWARD_HEADER,
    row(document) {
      if (document.kind === 'programme') rememberProgramme(words, document);
      if (document.kind === 'edition') words.edition = editionWords(document, base);
      return document.kind === 'award' ? awardRow(document, words, base) : undefined;
    },
  };
}

function rememberProgramme(words: ProgrammeWords, { nodes, summary }: Document): void {
  words.name = summary.title;
  for (const node of nodes) {
    const label = texts(node, 'skos:prefLabel')[0];
    if (label !== undefined) words.labels.set(node['@id'], label);
  }
}

function editionWords(document: Document, base: string): ProgrammeWords['edition'] {
  const iri = documentIri(base, document.path, MAIN_FRAGMENT.edition);
  return { iri, number: texts(mainNode(document, base), 'number')[0] };
}

function awardRow(document: Document, words: ProgrammeWords, base: string): Cell[] {
  const { summary } = document;
  const award = mainNode(document, base);
  const iri = documentIri(base, document.path, MAIN_FRAGMENT.award);
  const inEdition = texts(award, 'edition').includes(words.edition?.iri ?? '');
  const label = (term: string) => texts(award, term).map((value) => words.labels.get(value) ?? value);
  const { insee, siren } = recipientCodes(summary.recipient?.path ?? '');
  return [
    words.name,
    summary.year,
    inEdition ? words.edition?.number : undefined,
    summary.recipient?.name,
    insee,
    siren,
    summary.recipient?.departement,
    summary.level,
    summary.bestLevel,
    label('level'),
    label('mention'),
    summary.status,
    summary.date,
    texts(award, 'prov:wasDerivedFrom'),
    iri,
  ];
}

/** Codes that stand in a recipient's path: `places/commune/78138`, `places/site/78138-hub`, `organizations/200073344`. */
function recipientCodes(path: string): { readonly insee?: string; readonly siren?: string } {
  const insee = /^places\/(?:commune\/|site\/)([0-9][0-9AB][0-9]{3})(?:$|-)/.exec(path)?.[1];
  const siren = /^organizations\/([0-9]{9})$/.exec(path)?.[1];
  return { ...(insee === undefined ? {} : { insee }), ...(siren === undefined ? {} : { siren }) };
}

type Column = readonly [header: string, cell: (view: DocumentView) => Cell];

/** A document as columns see it. */
interface DocumentView {
  readonly document: Document;
  readonly main: NodeObject | undefined;
  readonly iri: string;
  /** Words of a property of the main node, or of any node of the document. */
  readonly all: (term: string) => readonly string[];
}

interface TableDefinition {
  readonly kind: DocumentKind;
  readonly columns: readonly Column[];
}

const TABLES: Readonly<Record<Exclude<DatasetSubject, 'programme'>, TableDefinition>> = {
  articles: {
    kind: 'article',
    columns: [
      ['titre', ({ document }) => document.summary.title],
      ['langue', ({ main }) => texts(main, 'schema:inLanguage')],
      ['date_publication', ({ main }) => texts(main, 'schema:datePublished')],
      ['date_modification', ({ main }) => texts(main, 'schema:dateModified')],
      ['adresse', ({ main }) => texts(main, 'schema:url')],
      ['sujets', ({ main }) => texts(main, 'schema:about')],
      ['iri', ({ iri }) => iri],
    ],
  },
  places: {
    kind: 'place',
    columns: [
      ['nom', ({ document }) => document.summary.title],
      ['genre', ({ document }) => document.path.split('/')[1]],
      ['code_insee', ({ main }) => texts(main, 'igeo:codeINSEE')],
      ['code_postal', ({ all }) => all('schema:postalCode')],
      ['pays', ({ all }) => all('schema:addressCountry')],
      ['latitude', ({ all }) => all('schema:latitude')],
      ['longitude', ({ all }) => all('schema:longitude')],
      ['contenu_dans', ({ main }) => texts(main, 'schema:containedInPlace')],
      ['iri', ({ iri }) => iri],
    ],
  },
  organizations: {
    kind: 'organization',
    columns: [
      ['nom', ({ document }) => document.summary.title],
      ['type', ({ main }) => main?.['@type']],
      ['siren', ({ main }) => texts(main, 'siren')],
      ['site', ({ main }) => texts(main, 'schema:url')],
      ['territoire', ({ main }) => texts(main, 'schema:areaServed')],
      ['iri', ({ iri }) => iri],
    ],
  },
  people: {
    kind: 'person',
    columns: [
      ['nom', ({ document }) => document.summary.title],
      ['fonction', ({ main }) => texts(main, 'schema:jobTitle')],
      ['iri', ({ iri }) => iri],
    ],
  },
};

function documentTable({ kind, columns }: TableDefinition, base: string): DatasetTable {
  return {
    header: columns.map(([header]) => header),
    row(document) {
      if (document.kind !== kind) return undefined;
      const view: DocumentView = {
        document,
        main: mainNode(document, base),
        iri: documentIri(base, document.path, MAIN_FRAGMENT[kind]),
        all: (term) => document.nodes.flatMap((node) => texts(node, term)),
      };
      return columns.map(([, cell]) => cell(view));
    },
  };
}

function mainNode(document: Document, base: string): NodeObject | undefined {
  const iri = documentIri(base, document.path, MAIN_FRAGMENT[document.kind]);
  return document.nodes.find((node) => node['@id'] === iri);
}

function texts(node: NodeObject | undefined, term: string): readonly string[] {
  return node === undefined ? [] : valuesOf(node, term).map(plainText);
}

function plainText(value: NodeValue): string {
  if (typeof value !== 'object') return String(value);
  if (isReference(value)) return value['@id'];
  return isLanguageString(value) || isTypedLiteral(value) ? value['@value'] : '';
}
