import type { Commune, Departement, Epci, Gazetteer, Region } from '../../places/gazetteer.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import type { Token } from '../text/tokens.js';

export type Area = { readonly departement: Departement } | { readonly region: Region };

/** Every name of the gazetteer, ready to be found in text. Built once for a site. */
export interface NameTries {
  readonly communes: PhraseTrie<Commune>;
  readonly epcis: PhraseTrie<Epci>;
  readonly areas: PhraseTrie<Area>;
}

/** Tries over communes of today and of the past, intercommunalities, départements and régions. */
export function buildNameTries(gazetteer: Gazetteer): NameTries {
  const communes = new PhraseTrie<Commune>({ key: saint });
  const departements = new Set<string>();
  const regions = new Set<string>();
  for (const commune of gazetteer.communes()) {
    communes.add(commune.name, commune);
    departements.add(commune.departement);
    regions.add(commune.region);
  }
  for (const commune of gazetteer.formerCommunes()) communes.add(commune.name, commune);
  return { communes, epcis: epciTrie(gazetteer), areas: areaTrie(gazetteer, departements, regions) };
}

function epciTrie(gazetteer: Gazetteer): PhraseTrie<Epci> {
  const trie = new PhraseTrie<Epci>({ key: saint });
  for (const epci of gazetteer.epcis()) {
    trie.add(epci.name, epci);
    const bare = epci.name.replace(/^(?:CC|CA|CU) (?:de la |de l'|du |des |de |d')?/u, '');
    if (bare !== epci.name && bare.includes(' ')) trie.add(bare, epci);
  }
  return trie;
}

function areaTrie(
  gazetteer: Gazetteer,
  departements: Iterable<string>,
  regions: Iterable<string>,
): PhraseTrie<Area> {
  const trie = new PhraseTrie<Area>({ key: saint });
  for (const code of departements) {
    const departement = gazetteer.departement(code);
    if (departement !== undefined) trie.add(departement.name, { departement });
  }
  for (const code of regions) {
    const region = gazetteer.region(code);
    if (region !== undefined) trie.add(region.name, { region });
  }
  return trie;
}

/** How names of French places are shortened, in any language. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
]);

/** Asked for every word of every article, several times. */
function saint({ norm }: Token): string {
  return norm.length > 3 ? norm : (SHORTENED.get(norm) ?? norm);
}
