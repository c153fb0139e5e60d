import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort, type Rival, runToEnd, service, stopService, untilAnswered, versionOf } from './rival.js';

const SERVER = 'virtuoso-t';
const CONSOLE = 'isql-vt';

/** What Virtuoso describes itself with stands in its default graph, too: 2,496 triples more than the others count. */
const OWN_GRAPHS = [
  'http://www.openlinksw.com/schemas/virtrdf#',
  'http://localuriqaserver/sparql',
  'http://www.w3.org/ns/ldp#',
];
const FORGET_OWN_GRAPHS = `delete from DB.DBA.RDF_QUAD where G in (${OWN_GRAPHS.map((graph) => `iri_to_id('${graph}')`).join(', ')});`;

/** Virtuoso Open Source, as Debian packages it. */
export const virtuoso: Rival = {
  name: 'Virtuoso',
  start: async ({ quadsFile, scratch }) => {
    const told = await versionOf(SERVER, ['--help']);
    if (told === undefined || (await versionOf(CONSOLE, ['--help'])) === undefined)
      return { kind: 'missing', what: 'apt-get install virtuoso-opensource' };
    const [port, http] = [await freePort(), await freePort()];
    await mkdir(join(scratch, 'data'));
    await copyFile(quadsFile, join(scratch, 'data', 'data.nq'));
    await writeFile(join(scratch, 'virtuoso.ini'), settings(scratch, port, http));
    const running = service(SERVER, ['+configfile', 'virtuoso.ini', '+foreground'], scratch);
    const url = `http://127.0.0.1:${http}/sparql`;
    try {
      await untilAnswered(url, running);
      const commands = `${FORGET_OWN_GRAPHS} ld_dir('${join(scratch, 'data')}', '*.nq', 'urn:unused'); rdf_loader_run(); checkpoint;`;
      await runToEnd(CONSOLE, [`127.0.0.1:${port}`, 'dba', 'dba', `exec=${commands}`], scratch);
    } catch (error) {
      await stopService(running);
      throw error;
    }
    const version = /Version (\d[\w.]*)/u.exec(told)?.[1] ?? 'unknown version';
    return { kind: 'endpoint', url, version, stop: () => stopService(running) };
  },
};

/** Two gigabytes of buffers, as its own guide has it for that much memory; no limit on time or rows. */
function settings(folder: string, port: number, http: number): string {
  return `[Database]
DatabaseFile = ${folder}/virtuoso.db
TransactionFile = ${folder}/virtuoso.trx
ErrorLogFile = ${folder}/virtuoso.log
LockFile = ${folder}/virtuoso.lck
xa_persistent_file = ${folder}/virtuoso.pxa
[TempDatabase]
DatabaseFile = ${folder}/virtuoso-temp.db
TransactionFile = ${folder}/virtuoso-temp.trx
[Parameters]
ServerPort = 127.0.0.1:${port}
DirsAllowed = ${folder}
NumberOfBuffers = 170000
MaxDirtyBuffers = 130000
ThreadsPerQuery = 2
[HTTPServer]
ServerPort = 127.0.0.1:${http}
ServerRoot = ${folder}
[SPARQL]
ResultSetMaxRows = 10000000
`;
}
