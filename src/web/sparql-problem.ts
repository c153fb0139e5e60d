import type { Localized } from '../core/localized.js';
import type { SparqlOutcome } from '../engine/contract.js';
import { SPARQL_MEDIA_TYPES } from './sparql-media-types.js';

/** Why a request to `/sparql` is not answered with a result (RFC 9457). */
export interface SparqlProblem {
  readonly kind: 'problem';
  readonly status: number;
  readonly title: Localized;
  readonly detail: Localized;
  /** Seconds, for `Retry-After`. */
  readonly retryAfter?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Members beside those of RFC 9457, for programs: `line`, `column`, `limitSeconds`. */
  readonly members?: Readonly<Record<string, unknown>>;
}

export const SPARQL_METHODS = ['GET', 'HEAD', 'POST', 'QUERY', 'OPTIONS'] as const;

const BAD_REQUEST: Localized = { fr: 'Requête incorrecte', en: 'Bad request' };
const BAD_MEDIA_TYPE: Localized = { fr: 'Type de contenu refusé', en: 'Unsupported media type' };
const READ_ONLY: Localized = { fr: 'Service en lecture seule', en: 'Read-only service' };
const TOO_LARGE: Localized = { fr: 'Trop volumineux', en: 'Too large' };

/** What is wrong with a request before its query is looked at. */
export const refusal = {
  missingQuery: () =>
    problem(400, BAD_REQUEST, {
      fr: 'Le paramètre « query » manque : il contient la requête SPARQL.',
      en: 'The parameter “query” is missing: it holds the SPARQL query.',
    }),
  repeated: (name: string) =>
    problem(400, BAD_REQUEST, {
      fr: `Le paramètre « ${name} » ne peut être donné qu’une fois.`,
      en: `The parameter “${name}” can be given once only.`,
    }),
  timeout: () =>
    problem(400, BAD_REQUEST, {
      fr: 'Le paramètre « timeout » est un nombre de secondes, par exemple 2.5.',
      en: 'The parameter “timeout” is a number of seconds, such as 2.5.',
    }),
  encoding: () =>
    problem(400, BAD_REQUEST, {
      fr: 'La requête n’est pas en UTF-8, ou son codage en pour-cent est incorrect.',
      en: 'The request is not in UTF-8, or its percent-encoding is broken.',
    }),
  brokenLink: () =>
    problem(
      404,
      { fr: 'Lien incomplet', en: 'Incomplete link' },
      {
        fr: 'Ce lien vers une requête est coupé ou mal recopié : reprenez-le en entier.',
        en: 'This link to a query was cut or miscopied: take the whole of it.',
      },
    ),
  linkTooLong: () =>
    problem(413, TOO_LARGE, {
      fr: 'Cette requête est trop longue pour tenir dans un lien.',
      en: 'This query is too long to fit into a link.',
    }),
  cutOff: () =>
    problem(400, BAD_REQUEST, {
      fr: 'La requête s’interrompt avant la fin annoncée.',
      en: 'The request ends before the end it announced.',
    }),
  charset: (charset: string) =>
    problem(415, BAD_MEDIA_TYPE, {
      fr: `Le jeu de caractères « ${charset} » n’est pas lu : envoyez de l’UTF-8.`,
      en: `The character set “${charset}” is not read: send UTF-8.`,
    }),
  contentType: (given: string, expected: readonly string[]) =>
    problem(415, BAD_MEDIA_TYPE, {
      fr: `${given === '' ? 'L’en-tête Content-Type manque' : `« ${given} » n’est pas lu`} : envoyez ${expected.join(' ou ')}.`,
      en: `${given === '' ? 'The header Content-Type is missing' : `“${given}” is not read`}: send ${expected.join(' or ')}.`,
    }),
  contentEncoding: () =>
    problem(415, BAD_MEDIA_TYPE, {
      fr: 'Un contenu compressé n’est pas lu : envoyez la requête telle quelle.',
      en: 'Compressed content is not read: send the query as it is.',
    }),
  tooManyParameters: (most: number) =>
    problem(400, BAD_REQUEST, {
      fr: `La requête a plus de ${most} paramètres. Retirez ceux dont elle n’a pas besoin.`,
      en: `The request has more than ${most} parameters. Leave out those it does not need.`,
    }),
  contentTooLong: (bytes: number) =>
    problem(413, TOO_LARGE, {
      fr: `Le contenu dépasse ${bytes} octets.`,
      en: `The content is longer than ${bytes} bytes.`,
    }),
  update: () =>
    problem(403, READ_ONLY, {
      fr: 'Ce service répond à des requêtes ; il refuse les mises à jour.',
      en: 'This service answers queries; it refuses updates.',
    }),
  method: () => ({
    ...problem(
      405,
      { fr: 'Méthode non autorisée', en: 'Method not allowed' },
      {
        fr: `Cette adresse accepte ${SPARQL_METHODS.join(', ')}.`,
        en: `This address accepts ${SPARQL_METHODS.join(', ')}.`,
      },
    ),
    headers: { Allow: SPARQL_METHODS.join(', ') },
  }),
  notAcceptable: (available: readonly string[]) => ({
    ...problem(
      406,
      { fr: 'Aucune forme acceptable', en: 'Not acceptable' },
      {
        fr: `Ce résultat existe en : ${available.join(', ')}.`,
        en: `This result comes as: ${available.join(', ')}.`,
      },
    ),
    members: { available },
  }),
  tooManyLargeResults: () => ({
    ...problem(
      503,
      { fr: 'Service occupé', en: 'Service busy' },
      {
        fr: 'Trop de grands résultats sont en cours d’envoi. Réessayez un peu plus tard, ou demandez moins avec LIMIT.',
        en: 'Too many large results are being sent. Try again a little later, or ask for less with LIMIT.',
      },
    ),
    retryAfter: 30,
  }),
  format: (given: string) =>
    problem(400, BAD_REQUEST, {
      fr: `Le format « ${given} » est inconnu ou ne convient pas à ce résultat. Formats : ${formatNames()}.`,
      en: `The format “${given}” is unknown or does not fit this result. Formats: ${formatNames()}.`,
    }),
} as const;

const REFUSAL_STATUS = { update: 403, service: 403, 'unknown-graph': 400, inexpressible: 406 } as const;

/** What went wrong with a query, or with the engine. */
export function problemOf(outcome: Exclude<SparqlOutcome, { kind: 'result' }>): SparqlProblem {
  switch (outcome.kind) {
    case 'malformed':
      return {
        ...problem(400, { fr: 'Erreur de syntaxe SPARQL', en: 'SPARQL syntax error' }, placed(outcome)),
        ...(outcome.position === undefined ? {} : { members: { ...outcome.position } }),
      };
    case 'refused':
      return {
        ...problem(
          REFUSAL_STATUS[outcome.reason ?? 'update'],
          { fr: 'Requête refusée', en: 'Query refused' },
          placed(outcome),
        ),
        ...(outcome.position === undefined ? {} : { members: { ...outcome.position } }),
      };
    case 'too-complex':
      return problem(400, { fr: 'Requête trop complexe', en: 'Query too complex' }, outcome.message);
    case 'too-large':
      return {
        ...problem(
          413,
          { fr: 'Résultat trop volumineux', en: 'Result too large' },
          {
            fr: `Le résultat dépasse ${outcome.limitBytes} octets. Ajoutez LIMIT et OFFSET, ou téléchargez les données entières depuis /catalog.`,
            en: `The result is larger than ${outcome.limitBytes} bytes. Add LIMIT and OFFSET, or download the whole data from /catalog.`,
          },
        ),
        members: { limitBytes: outcome.limitBytes },
      };
    case 'timeout':
      return outcome.reason === 'others-waiting'
        ? crowdedOut(outcome.limitMilliseconds / 1000)
        : timedOut(outcome.limitMilliseconds / 1000);
    case 'busy':
      return busy(outcome);
    case 'unavailable':
      return {
        ...problem(503, { fr: 'Service indisponible', en: 'Service unavailable' }, outcome.message),
        retryAfter: 300,
      };
    case 'failed':
      return problem(500, { fr: 'Erreur du serveur', en: 'Server error' }, outcome.message);
  }
}

function timedOut(seconds: number): SparqlProblem {
  return {
    ...problem(
      503,
      { fr: 'Délai dépassé', en: 'Time limit exceeded' },
      {
        fr: `La requête n’a pas abouti en ${seconds} s et a été arrêtée. Restreignez ses motifs, ou ajoutez LIMIT.`,
        en: `The query did not finish within ${seconds} s and was stopped. Narrow its patterns, or add a LIMIT.`,
      },
    ),
    retryAfter: 60,
    members: { limitSeconds: seconds },
  };
}

function crowdedOut(seconds: number): SparqlProblem {
  const shown = Math.round(seconds);
  return {
    ...problem(
      503,
      { fr: 'Service occupé', en: 'Service busy' },
      {
        fr: `La requête a été arrêtée après ${shown} s, car d’autres attendaient. Réessayez plus tard, ou restreignez ses motifs.`,
        en: `The query was stopped after ${shown} s, since others were waiting. Try again later, or narrow its patterns.`,
      },
    ),
    retryAfter: 60,
    members: { stoppedAfterSeconds: shown },
  };
}

function busy(outcome: Extract<SparqlOutcome, { kind: 'busy' }>): SparqlProblem {
  const detail = {
    fr: 'Trop de requêtes attendent. Réessayez un peu plus tard.',
    en: 'Too many queries are waiting. Try again a little later.',
  };
  return {
    ...(outcome.reason === 'client'
      ? problem(429, { fr: 'Trop de requêtes', en: 'Too many requests' }, detail)
      : problem(503, { fr: 'Service occupé', en: 'Service busy' }, detail)),
    retryAfter: outcome.retryAfterSeconds,
  };
}

function placed(outcome: Extract<SparqlOutcome, { kind: 'malformed' | 'refused' }>): Localized {
  if (outcome.position === undefined) return outcome.message;
  const { line, column } = outcome.position;
  return {
    fr: `Ligne ${line}, colonne ${column} : ${outcome.message.fr}`,
    en: `Line ${line}, column ${column}: ${outcome.message.en}`,
  };
}

function problem(status: number, title: Localized, detail: Localized): SparqlProblem {
  return { kind: 'problem', status, title, detail };
}

function formatNames(): string {
  return [...new Set(SPARQL_MEDIA_TYPES.flatMap(({ names }) => names))].join(', ');
}
