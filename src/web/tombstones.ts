import type { Request, Response } from 'express';
import { renderGonePage } from '../pages/gone-page.js';
import { describeTombstone } from '../pages/tombstone-document.js';
import type { Snapshot, Tombstone } from '../snapshot/contract.js';
import { renderData } from './render-data.js';
import { DATA_REPRESENTATIONS, htmlRepresentations, type Representation } from './representations.js';
import { serveResource } from './serve-resource.js';
import type { WebServices } from './services.js';

/** Answers 410 with what the document was, when it was withdrawn and what replaced it, in every form there is. */
export async function serveTombstone(
  services: WebServices,
  request: Request,
  response: Response,
  gone: {
    readonly snapshot: Snapshot;
    readonly tombstone: Tombstone;
    readonly named: Representation | undefined;
  },
): Promise<void> {
  const { snapshot, tombstone, named } = gone;
  const problem: Representation = {
    kind: 'data',
    suffix: '',
    mediaType: 'application/problem+json',
    accepted: [],
  };
  const available = [...htmlRepresentations(services.languages), ...DATA_REPRESENTATIONS, problem];
  const { base } = snapshot.manifest;
  await serveResource(services, request, response, {
    snapshot,
    path: tombstone.path,
    available,
    named,
    modified: tombstone.withdrawn,
    status: 410,
    render: async (representation) => {
      if (representation === problem) return renderProblem(tombstone, base);
      if (representation.kind === 'data') {
        return renderData(describeTombstone(tombstone, base), representation.mediaType, snapshot.manifest);
      }
      const { language } = representation;
      return renderGonePage(tombstone, {
        site: services.configuration,
        manifest: snapshot.manifest,
        language,
      });
    },
  });
}

function renderProblem(tombstone: Tombstone, base: string): string {
  const { title, withdrawn, replacedBy } = tombstone;
  const problem = {
    type: 'about:blank',
    title: 'Gone',
    status: 410,
    detail: `“${title}” was withdrawn on ${withdrawn.slice(0, 10)}.`,
    ...(replacedBy === undefined ? {} : { replacedBy: `${base}${replacedBy}` }),
  };
  return `${JSON.stringify(problem, null, 2)}\n`;
}
