import { slugify } from '../core/slug.js';
import type { Epci } from './gazetteer.js';

/** What a name may begin with, and the types it can then mean. */
const KINDS: readonly { readonly words: RegExp; readonly types: readonly string[] }[] = [
  { words: /^(?:cc|communaute de(?:s)? communes)(?= |$)/, types: ['CC'] },
  { words: /^(?:ca|communaute d agglomeration|communaute d agglo|agglomeration)(?= |$)/, types: ['CA'] },
  { words: /^(?:cu|communaute urbaine)(?= |$)/, types: ['CU'] },
  { words: /^(?:ept|etablissement public territorial)(?= |$)/, types: ['EPT'] },
  { words: /^metropole(?= |$)/, types: ['METRO', 'MET69'] },
];
const LINKING_WORDS = new Set(['d', 'de', 'des', 'du', 'et', 'l', 'la', 'le', 'les']);

/** Intercommunalities by SIREN and by name. */
export class EpciIndex {
  readonly all: readonly Epci[];
  readonly #bySiren: ReadonlyMap<string, Epci>;
  readonly #byName = new Map<string, Epci[]>();

  constructor(epcis: readonly Epci[]) {
    this.all = epcis;
    this.#bySiren = new Map(epcis.map((epci) => [epci.siren, epci]));
    for (const epci of epcis) {
      const { key } = readName(epci.name);
      const same = this.#byName.get(key);
      if (same === undefined) this.#byName.set(key, [epci]);
      else same.push(epci);
    }
  }

  bySiren(siren: string): Epci | undefined {
    return this.#bySiren.get(siren.replace(/\s/g, ''));
  }

  /** All of that name, whatever their kind, unless the name tells the kind and one has it. */
  byName(name: string): readonly Epci[] {
    const { key, types } = readName(name);
    const found = this.#byName.get(key) ?? [];
    const ofKind = found.filter((epci) => types.includes(epci.type));
    return ofKind.length > 0 ? ofKind : found;
  }
}

function readName(name: string): { key: string; types: readonly string[] } {
  const words = slugify(name.replace(/\([^()]*\)/g, ' ')).replaceAll('-', ' ');
  const kind = KINDS.find(({ words: beginning }) => beginning.test(words));
  const rest = kind === undefined ? words : words.replace(kind.words, '');
  const key = rest
    .split(' ')
    .filter((word) => word !== '' && !LINKING_WORDS.has(word))
    .join('');
  return { key, types: kind?.types ?? [] };
}
