import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, type Rival, runToEnd, service, stopService, untilAnswered, versionOf } from './rival.js';

const JAR = /^jena-fuseki-server-([\d.]+)\.jar$/u;
const LOADER = 'tdb2.tdbloader';

/** Apache Jena Fuseki over TDB2. */
export const fuseki: Rival = {
  name: 'Fuseki (TDB2)',
  start: async ({ quadsFile, scratch, engineFolder }) => {
    const jar = existsSync(engineFolder)
      ? readdirSync(engineFolder).find((file) => JAR.test(file))
      : undefined;
    if (jar === undefined || (await versionOf('java', ['-version'])) === undefined) {
      return {
        kind: 'missing',
        what: `Java 17, and mvn dependency:copy -Dartifact=org.apache.jena:jena-fuseki-server:5.6.0 -DoutputDirectory=${engineFolder}`,
      };
    }
    const path = join(engineFolder, jar);
    const store = join(scratch, 'tdb2');
    await runToEnd('java', ['-cp', path, LOADER, '--loc', store, quadsFile], scratch);
    const port = await freePort();
    const words = ['-Xmx4g', '-jar', path, '--localhost', '--port', String(port), '--tdb2', '--loc', store];
    const running = service('java', [...words, '--set', 'tdb2:unionDefaultGraph=true', '/ds'], scratch);
    const url = `http://127.0.0.1:${port}/ds/sparql`;
    await untilAnswered(`${url}?query=ASK%7B%7D`, running);
    const version = JAR.exec(jar)?.[1] ?? 'unknown version';
    return { kind: 'endpoint', url, version, stop: () => stopService(running) };
  },
};
