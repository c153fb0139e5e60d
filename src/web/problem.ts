import type { Localized } from '../core/localized.js';
import type { DocumentPath } from '../model/document-path.js';

/** What went wrong, for people and for programs (RFC 9457). Thrown anywhere below the edge, answered there. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    readonly details: ProblemDetails,
  ) {
    super(`${status} ${details.detail?.en ?? details.title.en}`);
  }
}

export interface ProblemDetails {
  readonly title: Localized;
  readonly detail?: Localized;
  readonly headers?: Readonly<Record<string, string>>;
  /** Documents that exist near what was asked for. */
  readonly nearby?: readonly { readonly path: DocumentPath; readonly title: string }[];
  /** Representations that exist, as references relative to the request. */
  readonly alternatives?: readonly {
    readonly href: string;
    readonly mediaType: string;
    readonly language?: string;
  }[];
}

/** Constructors of the problems that several routes share. */
export const problems = {
  notFound: (nearby: ProblemDetails['nearby'] = []) =>
    new Problem(404, {
      title: { fr: 'Page introuvable', en: 'Not found' },
      detail: {
        fr: 'Rien n’est publié à cette adresse.',
        en: 'Nothing is published at this address.',
      },
      nearby,
    }),
  malformedPath: () =>
    new Problem(400, {
      title: { fr: 'Adresse mal formée', en: 'Malformed address' },
      detail: {
        fr: 'Le chemin contient des caractères ou des segments qu’aucune adresse de ce site n’utilise.',
        en: 'The path holds characters or segments that no address of this site uses.',
      },
    }),
  tooLong: () =>
    new Problem(414, {
      title: { fr: 'Adresse trop longue', en: 'Address too long' },
      detail: {
        fr: 'L’adresse dépasse la longueur acceptée par ce site.',
        en: 'The address is longer than this site accepts.',
      },
    }),
  malformedQuery: (parameter: string) =>
    new Problem(400, {
      title: { fr: 'Paramètre incorrect', en: 'Wrong parameter' },
      detail: {
        fr: `Le paramètre « ${parameter} » doit être un nombre entier à partir de 1.`,
        en: `The parameter “${parameter}” must be a whole number from 1.`,
      },
    }),
  methodNotAllowed: (allow: string) =>
    new Problem(405, {
      title: { fr: 'Méthode non autorisée', en: 'Method not allowed' },
      detail: { fr: `Cette adresse accepte ${allow}.`, en: `This address accepts ${allow}.` },
      headers: { Allow: allow },
    }),
  notAcceptable: (alternatives: NonNullable<ProblemDetails['alternatives']>) =>
    new Problem(406, {
      title: { fr: 'Aucune forme acceptable', en: 'Not acceptable' },
      detail: {
        fr: 'Aucune des formes demandées n’existe ; voici celles qui existent.',
        en: 'None of the forms asked for exists; these do.',
      },
      alternatives,
    }),
  codingNotAcceptable: () =>
    new Problem(406, {
      title: { fr: 'Aucun codage acceptable', en: 'No acceptable content coding' },
      detail: {
        fr: 'Ce site sait envoyer : br, gzip, identity.',
        en: 'This site can send: br, gzip, identity.',
      },
    }),
  preconditionFailed: () =>
    new Problem(412, {
      title: { fr: 'Précondition non remplie', en: 'Precondition failed' },
      detail: {
        fr: 'La représentation actuelle n’est pas celle que la requête suppose.',
        en: 'The current representation is not the one the request supposes.',
      },
    }),
  internal: () =>
    new Problem(500, {
      title: { fr: 'Erreur du serveur', en: 'Server error' },
      detail: {
        fr: 'La requête n’a pas pu être traitée ; la faute est de notre côté.',
        en: 'The request could not be answered; the fault is ours.',
      },
    }),
  unavailable: () =>
    new Problem(503, {
      title: { fr: 'Service momentanément indisponible', en: 'Service unavailable' },
      detail: {
        fr: 'Les données ne peuvent pas être lues pour le moment.',
        en: 'The data cannot be read at the moment.',
      },
      headers: { 'Retry-After': '10' },
    }),
};
