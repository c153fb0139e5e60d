import type { Request, Response } from 'express';
import { TEMPLATES_MODIFIED } from '../pages/templates-modified.js';
import type { Snapshot } from '../snapshot/contract.js';
import type { Representation } from './representations.js';
import { respond } from './respond.js';
import { describeSelection, selectRepresentation } from './select-representation.js';
import type { WebServices } from './services.js';

/** A resource with several representations, as one route has found it. */
export interface Resource {
  readonly snapshot: Snapshot;
  /** Below the base, without suffix; `index` for the home page. */
  readonly path: string;
  readonly available: readonly Representation[];
  /** The representation that the URL's suffix names. */
  readonly named: Representation | undefined;
  /** False where the representations have no URLs of their own. */
  readonly hasSuffixes?: boolean;
  /** Meaningful part of the query: `?page=2`. */
  readonly search?: string;
  /** Date-time of the data; pages count as changed whenever anything of the snapshot or the templates changed. */
  readonly modified: string;
  readonly status?: number;
  /** IRI of a description of the resource or of the dataset it belongs to. */
  readonly describedBy?: string;
  /** Absolute; by default the resource's own IRI, or the page's in a further language. */
  readonly canonical?: string;
  readonly render: (representation: Representation) => Promise<string | Buffer>;
}

/** Negotiates, describes and sends one representation of a resource. */
export async function serveResource(
  services: WebServices,
  request: Request,
  response: Response,
  resource: Resource,
): Promise<void> {
  const { snapshot, path, available, search = '' } = resource;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const selection = selectRepresentation(request, name, available, resource.named, services.languages);
  const { representation } = selection;
  describeSelection(response, selection, {
    name,
    available: resource.hasSuffixes === false ? [] : available,
    canonical: canonicalIri(services, resource, representation),
    license: services.configuration.license,
    search,
    ...(resource.describedBy === undefined ? {} : { describedBy: resource.describedBy }),
  });
  await respond(services, request, response, {
    version: snapshot.manifest.version,
    key: `${path} ${representation.suffix} ${search}`,
    mediaType: representation.mediaType,
    vary: selection.vary,
    lastModified: lastModified(resource, representation),
    render: () => resource.render(representation),
    ...(resource.status === undefined ? {} : { status: resource.status }),
  });
}

/** The bare IRI; a page in a further language is its own canonical page, since the bare IRI shows the first. */
export function canonicalIri(
  { configuration, languages }: WebServices,
  resource: Pick<Resource, 'path' | 'canonical' | 'snapshot'>,
  representation: Representation,
): string {
  if (resource.canonical !== undefined) return resource.canonical;
  const isFurther = representation.kind === 'html' && representation.language !== languages[0];
  const path = resource.path === 'index' && !isFurther ? '' : resource.path;
  const base = resource.snapshot.manifest.base || configuration.base;
  return `${base}${encodeURI(path)}${isFurther ? representation.suffix : ''}`;
}

/**
 * A page also shows names and links of other documents, so that it may change whenever the snapshot does; data of a
 * document changes with the document alone.
 */
function lastModified({ snapshot, modified }: Resource, { kind }: Representation): Date {
  if (kind === 'data') return new Date(modified);
  return new Date(Math.max(Date.parse(snapshot.manifest.modified), Date.parse(TEMPLATES_MODIFIED)));
}
