import type { Diagnostic, Severity } from '../../core/diagnostic.js';
import type { Localized } from '../../core/localized.js';
import type { RdfSyntaxError } from '../parsing/syntax-error.js';
import { PROBLEM_MESSAGES } from '../problem-messages.js';
import type { ProblemCode } from '../unexpressible.js';

/** How many faults of one kind are told one by one. */
const MOST_TOLD = 10;

/** Gathers what there is to tell of a file: the first faults of each kind, and how many more there are. */
export class FileReport {
  readonly #file: string;
  readonly #told: Diagnostic[] = [];
  readonly #seen = new Set<string>();
  readonly #counts = new Map<string, { readonly severity: Severity; count: number }>();

  constructor(file: string) {
    this.#file = file;
  }

  refused(code: ProblemCode, value: string): void {
    this.#tell('error', code, PROBLEM_MESSAGES[code](value), {
      fr: 'Le triplet est laissé de côté ; corrigez-le dans le fichier.',
      en: 'The triple is left out; mend it in the file.',
    });
  }

  rewritten(from: string, to: string): void {
    this.#tell('warning', 'rdf/literal-rewritten', {
      fr: `La valeur ${from} est publiée sous sa forme canonique, ${to}.`,
      en: `The value ${from} is published in its canonical form, ${to}.`,
    });
  }

  clash(iri: string, place: 'graph' | 'subject'): void {
    const message =
      place === 'graph'
        ? {
            fr: `Le graphe <${iri}> porte une adresse du site : seuls ses propres documents y ont leur nom.`,
            en: `The graph <${iri}> has an address of the site: only its own documents have their names there.`,
          }
        : {
            fr: `<${iri}> appartient à un autre document du site : ce fichier ne peut rien en dire dans son graphe par défaut.`,
            en: `<${iri}> belongs to another document of the site: this file cannot speak of it in its default graph.`,
          };
    this.#tell('error', 'rdf/clash', message, {
      fr: 'Donnez un graphe nommé d’une autre adresse à ces triplets.',
      en: 'Put these triples into a named graph with another address.',
    });
  }

  tooManyTriples(most: number): void {
    this.#tell('error', 'rdf/file-too-large', {
      fr: `Le graphe par défaut compte plus de ${most} triplets, trop pour une page : le reste est laissé de côté. Répartissez-le en graphes nommés.`,
      en: `The default graph has more than ${most} triples, too many for a page: the rest is left out. Spread it over named graphs.`,
    });
  }

  syntaxError(error: RdfSyntaxError): void {
    this.#told.push({
      severity: 'error',
      code: 'rdf/syntax',
      location: {
        file: this.#file,
        ...(error.line === undefined ? {} : { line: error.line }),
        ...(error.column === undefined ? {} : { column: error.column }),
      },
      message: {
        fr: `Le fichier RDF est illisible (message de l’analyseur : ${error.message}). Rien n’en est publié.`,
        en: `The RDF file cannot be read: ${error.message}. Nothing of it is published.`,
      },
    });
  }

  diagnostics(): readonly Diagnostic[] {
    const rest = [...this.#counts].filter(([, { count }]) => count > MOST_TOLD);
    return [
      ...this.#told,
      ...rest.map(([code, { severity, count }]): Diagnostic => {
        const more = count - MOST_TOLD;
        return {
          severity,
          code,
          location: { file: this.#file },
          message: {
            fr: `… et ${more} autre(s) message(s) de ce genre (${code}) dans ce fichier.`,
            en: `… and ${more} more of this kind (${code}) in this file.`,
          },
        };
      }),
    ];
  }

  /** One message for each thing to mend, however many triples it concerns. */
  #tell(severity: Severity, code: string, message: Localized, advice?: Localized): void {
    const entry = this.#counts.get(code) ?? { severity, count: 0 };
    if (entry.count < MOST_TOLD) {
      if (this.#seen.has(message.en)) return;
      this.#seen.add(message.en);
      const location = { file: this.#file };
      this.#told.push({ severity, code, location, message, ...(advice === undefined ? {} : { advice }) });
    }
    entry.count += 1;
    this.#counts.set(code, entry);
  }
}
