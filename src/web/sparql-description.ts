import type { Request, Response } from 'express';
import { DataFactory, type Quad_Object, Writer } from 'n3';
import { writeGraph } from '../engine/graph-writer.js';
import { NAMESPACES } from '../rdf/namespaces.js';
import { evaluateConditions } from './conditional.js';
import type { WebContext } from './context.js';
import { negotiateMediaType } from './negotiation.js';
import { HTML } from './representations.js';
import { CACHE_CONTROL } from './routes.js';
import {
  type ChosenMediaType,
  choiceByName,
  choicesFor,
  contentTypeHeader,
  SPARQL_MEDIA_TYPES,
} from './sparql-media-types.js';
import { sendQueryPage } from './sparql-page.js';
import { refusal } from './sparql-problem.js';
import { sendBody, sendProblem } from './sparql-response.js';

const { namedNode, literal, quad } = DataFactory;
const { sd, void: voidNamespace, dct, rdf, xsd } = NAMESPACES;
const PREFIXES = { sd, void: voidNamespace, dct, xsd };

/** Answers a bare GET: the service description in RDF (SPARQL 1.1 Service Description), or the page for people. */
export async function sendDescription(
  context: WebContext,
  request: Request,
  response: Response,
  format: string | undefined,
): Promise<void> {
  response.vary('Accept');
  const choice = format === undefined ? chooseByAccept(request) : choiceByName('graph', format);
  if (choice === HTML) return sendQueryPage(context, request, response);
  if (choice === undefined) {
    const asksForResults =
      format === undefined && negotiateMediaType(request.get('accept'), resultTypes()) !== undefined;
    const graphTypes = [...choicesFor('graph').map(({ contentType }) => contentType), 'text/html'];
    const problem = asksForResults
      ? refusal.missingQuery()
      : format === undefined
        ? refusal.notAcceptable(graphTypes)
        : refusal.format(format);
    return sendProblem(context, request, response, problem);
  }
  const { version } = context.snapshot().manifest;
  const etag = `"sd-${version}-${choice.contentType}"`;
  response.set({ ETag: `W/${etag}`, 'Cache-Control': CACHE_CONTROL.revalidate });
  if (evaluateConditions(request.headers, { etag }) === 'not-modified') {
    response.status(304).end();
    return;
  }
  const settings = { prefixes: PREFIXES, jsonLdContext: JSON.stringify(PREFIXES) };
  const text = await writeGraph(describeService(context), choice.mediaType, settings);
  response.set('Content-Type', contentTypeHeader(choice.contentType));
  await sendBody(request, response, Buffer.from(text));
}

function chooseByAccept(request: Request): ChosenMediaType | typeof HTML | undefined {
  const choices = choicesFor('graph');
  const accepted = negotiateMediaType(request.get('accept'), [
    ...choices.map(({ contentType }) => contentType),
    HTML,
  ]);
  if (accepted === HTML) return HTML;
  return choices.find(({ contentType }) => contentType === accepted);
}

function resultTypes(): string[] {
  return choicesFor('bindings').map(({ contentType }) => contentType);
}

/** The service description as N-Triples; its formats come from the table that negotiation uses. */
export function describeService({ configuration, snapshot }: WebContext): string {
  const endpoint = `${configuration.base}sparql`;
  const { statistics } = snapshot().manifest;
  const writer = new Writer({ format: 'application/n-triples' });
  const state = (subject: string, predicate: string, object: Quad_Object): void => {
    writer.addQuad(quad(namedNode(subject), namedNode(predicate), object));
  };
  const service = `${endpoint}#service`;
  const dataset = `${endpoint}#dataset`;
  const graph = `${endpoint}#default-graph`;
  state(service, `${rdf}type`, namedNode(`${sd}Service`));
  state(service, `${sd}endpoint`, namedNode(endpoint));
  state(service, `${sd}supportedLanguage`, namedNode(`${sd}SPARQL11Query`));
  state(service, `${sd}feature`, namedNode(`${sd}UnionDefaultGraph`));
  state(service, `${sd}defaultEntailmentRegime`, namedNode('http://www.w3.org/ns/entailment/Simple'));
  for (const { formatIri } of SPARQL_MEDIA_TYPES) {
    if (formatIri !== undefined) state(service, `${sd}resultFormat`, namedNode(formatIri));
  }
  for (const language of configuration.languages) {
    state(service, `${dct}title`, literal(`SPARQL — ${configuration.title}`, language));
  }
  state(service, `${dct}license`, namedNode(configuration.license));
  state(service, `${sd}defaultDataset`, namedNode(dataset));
  state(dataset, `${rdf}type`, namedNode(`${sd}Dataset`));
  state(dataset, `${sd}defaultGraph`, namedNode(graph));
  state(graph, `${rdf}type`, namedNode(`${sd}Graph`));
  state(graph, `${voidNamespace}triples`, literal(String(statistics.triples), namedNode(`${xsd}integer`)));
  let text = '';
  writer.end((_error: Error | null, result: string) => {
    text = result;
  });
  return text;
}
