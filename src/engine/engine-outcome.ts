import type { SparqlOutcome } from './contract.js';
import type { EngineReply } from './engine-messages.js';
import type { PoolAnswer } from './pool-contract.js';

/** After how long a client does well to come back. */
export const RETRY_SECONDS = 5;

/** What the client asked for, and was held to. */
interface Asked {
  readonly mediaType: string;
  readonly milliseconds: number;
  readonly resultBytes: number;
}

/** What a pool's answer means for the client. */
export function outcomeOf(answer: PoolAnswer<EngineReply>, asked: Asked): SparqlOutcome {
  switch (answer.kind) {
    case 'timeout':
      return { kind: 'timeout', limitMilliseconds: asked.milliseconds };
    case 'crowded-out':
      return {
        kind: 'timeout',
        limitMilliseconds: Math.floor(answer.milliseconds),
        reason: 'others-waiting',
      };
    case 'busy':
      return {
        kind: 'busy',
        retryAfterSeconds: RETRY_SECONDS,
        ...(answer.reason === undefined ? {} : { reason: answer.reason }),
      };
    case 'unavailable':
      return answer;
    case 'abandoned':
      return { kind: 'failed', message: { fr: 'Le client est parti.', en: 'The client went away.' } };
    case 'died':
      return {
        kind: 'too-complex',
        message: {
          fr: 'Le moteur n’a pas pu exécuter cette requête. Simplifiez-la.',
          en: 'The engine could not run this query. Simplify it.',
        },
      };
    case 'reply':
      return replied(answer.reply, answer.waitedMilliseconds, asked);
  }
}

function replied(
  reply: EngineReply,
  waitedMilliseconds: number,
  { mediaType, resultBytes }: Asked,
): SparqlOutcome {
  switch (reply.kind) {
    case 'result':
      return { ...reply, mediaType, waitedMilliseconds };
    case 'too-large':
      return { kind: 'too-large', limitBytes: resultBytes };
    case 'out-of-memory':
      return {
        kind: 'too-complex',
        message: {
          fr: 'La requête demande plus de mémoire qu’une requête n’en reçoit. Ajoutez LIMIT, ou restreignez ses motifs.',
          en: 'The query needs more memory than one query gets. Add a LIMIT, or narrow its patterns.',
        },
      };
    case 'malformed':
    case 'refused':
    case 'failed':
      return reply;
  }
}
