import { readCommunes, readDepartements, readEpcis, readRegions } from './administrative-data.js';
import { Areas } from './area-names.js';
import type { Gazetteer } from './gazetteer.js';
import { IndexedGazetteer } from './indexed-gazetteer.js';

let loading: Promise<Gazetteer> | undefined;

/**
 * The official geography, read from disk at the first call and shared from then on: about 200 ms and 15 MB. The
 * indexes of names and the intercommunalities come with the first question that needs them.
 */
export function loadGazetteer(): Promise<Gazetteer> {
  loading ??= read();
  return loading;
}

async function read(): Promise<Gazetteer> {
  const [tables, departements, regions] = await Promise.all([
    readCommunes(),
    readDepartements(),
    readRegions(),
  ]);
  return new IndexedGazetteer(tables, new Areas(departements, regions), readEpcis);
}
