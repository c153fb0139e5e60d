import { type DocumentPath, editionPath } from '../model/document-path.js';
import type { Document } from '../rdf/document.js';

/** What the examples ask about: documents of the site. */
export interface ExampleSubjects {
  readonly town?: DocumentPath;
  readonly programme?: DocumentPath;
  /** Its two latest editions with laureates. */
  readonly earlier?: DocumentPath;
  readonly later?: DocumentPath;
}

/**
 * The subjects of the founding article, by which the authors of `data/queries/` write their questions so that a file can
 * be run as it stands. Longest path first: one begins another.
 */
const AS_WRITTEN = [
  ['earlier', 'labels/villes-internet/2020'],
  ['later', 'labels/villes-internet/2021'],
  ['programme', 'labels/villes-internet'],
  ['town', 'places/commune/78138'],
] as const satisfies readonly (readonly [keyof ExampleSubjects, DocumentPath])[];

/**
 * The same question about what this site knows.
 *
 * @returns undefined where the site has nothing to ask it about
 */
export function askAbout(body: string, subjects: ExampleSubjects): string | undefined {
  let asked = body;
  for (const [role, written] of AS_WRITTEN) {
    // Marked first, so that what was put in is not taken for what was written.
    asked = asked.replaceAll(`<${written}#`, `<\0${role}#`);
  }
  for (const [role] of AS_WRITTEN) {
    const mark = `<\0${role}#`;
    const subject = subjects[role];
    if (!asked.includes(mark)) continue;
    if (subject === undefined) return undefined;
    asked = asked.replaceAll(mark, `<${subject}#`);
  }
  return asked;
}

/** Chooses, from the documents of a site, those that give the examples most to tell. */
export class SubjectChooser {
  readonly #towns = new Map<DocumentPath, { awards: number; articles: number }>();
  readonly #programmes = new Map<DocumentPath, { awards: number; levels: number; years: Set<number> }>();
  readonly #base: string;

  constructor(base: string) {
    this.#base = base;
  }

  /** Takes every published document, in any order. */
  add(document: Document): void {
    if (document.kind === 'award') this.#addAward(document);
    if (document.kind === 'article') this.#addArticle(document);
  }

  chosen(): ExampleSubjects {
    const town = best(this.#towns, ({ awards, articles }) => [
      Math.min(awards, articles, 1),
      awards,
      articles,
    ]);
    const programme = best(this.#programmes, ({ awards, levels, years }) => [
      Math.min(years.size, 2),
      levels,
      awards,
    ]);
    const years = [...(this.#programmes.get(programme ?? '')?.years ?? [])].sort((a, b) => b - a);
    const [later, earlier] = years.map((year) => editionPath((programme ?? '').split('/')[1] ?? '', year));
    return {
      ...(town === undefined ? {} : { town }),
      ...(programme === undefined ? {} : { programme }),
      ...(later === undefined ? {} : { later }),
      ...(earlier === undefined ? {} : { earlier }),
    };
  }

  #addAward({ path, summary: { programme, recipient, level } }: Document): void {
    if (recipient?.path.startsWith('places/commune/') === true) this.#town(recipient.path).awards++;
    if (programme === undefined) return;
    const known = this.#programmes.get(programme) ?? { awards: 0, levels: 0, years: new Set() };
    known.awards++;
    if (level !== undefined) known.levels++;
    const year = path.split('/')[2] ?? '';
    if (/^\d+$/u.test(year)) known.years.add(Number(year));
    this.#programmes.set(programme, known);
  }

  #addArticle({ nodes }: Document): void {
    const town = `${this.#base}places/commune/`;
    for (const about of nodes.flatMap((node) => node['schema:about'] ?? [])) {
      if (typeof about !== 'string' || !about.startsWith(town)) continue;
      this.#town(about.slice(this.#base.length).split('#')[0] ?? '').articles++;
    }
  }

  #town(path: DocumentPath): { awards: number; articles: number } {
    const known = this.#towns.get(path) ?? { awards: 0, articles: 0 };
    this.#towns.set(path, known);
    return known;
  }
}

/** Key of the highest value, by its first number, then the next; the first in code point order where all are equal. */
function best<Value>(
  candidates: ReadonlyMap<string, Value>,
  rank: (value: Value) => readonly number[],
): string | undefined {
  let winner: { readonly key: string; readonly ranks: readonly number[] } | undefined;
  for (const key of [...candidates.keys()].sort()) {
    const value = candidates.get(key);
    if (value === undefined) continue;
    const ranks = rank(value);
    const difference = ranks
      .map((number, index) => number - (winner?.ranks[index] ?? -1))
      .find((each) => each !== 0);
    if (winner === undefined || (difference ?? 0) > 0) winner = { key, ranks };
  }
  return winner?.key;
}
