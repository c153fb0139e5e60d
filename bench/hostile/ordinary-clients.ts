import { Agent, request } from 'node:http';
import { Random } from '../../src/generate/random.js';
import { isRight, type OrdinaryQuestion, pathOf } from './ordinary-questions.js';

/** What ordinary clients met with. */
export interface OrdinaryRecord {
  readonly answers: OrdinaryAnswer[];
  /** Answers that were no 200, and connections that broke. */
  readonly errors: string[];
  /** Answers that ended early or said something else than the known right answer. */
  readonly wrong: string[];
}

export interface OrdinaryAnswer {
  readonly name: string;
  readonly milliseconds: number;
  /** What the server says of it (`Server-Timing`): `inspect`, `wait`, `run`, in milliseconds. */
  readonly phases: Readonly<Record<string, number>>;
}

export interface OrdinaryLoad {
  readonly url: string;
  readonly questions: readonly OrdinaryQuestion[];
  readonly clients: number;
  /** From one question of a client to its next. */
  readonly pauseMilliseconds: number;
  readonly seconds: number;
  readonly seed: number;
}

let turns = 0;

/**
 * Clients with an address each, who ask at a steady pace whether or not they were answered: a server that stands still
 * makes every question of that time slow, not only the first.
 */
export async function ordinaryClients(load: OrdinaryLoad): Promise<OrdinaryRecord> {
  const record: OrdinaryRecord = { answers: [], errors: [], wrong: [] };
  const start = performance.now();
  await Promise.all(
    Array.from({ length: load.clients }, async (_, client) => {
      const random = new Random(load.seed, 'ordinary', client);
      const agent = new Agent({ keepAlive: true, localAddress: `127.0.2.${1 + client}` });
      const asked: Promise<void>[] = [];
      const first = start + (load.pauseMilliseconds * client) / load.clients;
      for (let due = first; due < start + load.seconds * 1000; due += load.pauseMilliseconds) {
        await until(due);
        const question = load.questions[random.integer(0, load.questions.length - 1)];
        if (question !== undefined) asked.push(askOne(load.url, question, agent, record));
      }
      await Promise.all(asked);
      agent.destroy();
    }),
  );
  return record;
}

async function askOne(
  url: string,
  question: OrdinaryQuestion,
  agent: Agent,
  record: OrdinaryRecord,
): Promise<void> {
  turns += 1;
  const start = performance.now();
  const answer = await get(new URL(pathOf(question, turns), url), question.accept, agent);
  record.answers.push({
    name: question.name,
    milliseconds: performance.now() - start,
    phases: phasesOf(answer),
  });
  if (answer.kind === 'broken') record.errors.push(`${question.name}: ${answer.message}`);
  else if (answer.status !== 200)
    record.errors.push(
      `${question.name}: ${answer.status} ${answer.body.toString().replace(/\s+/gu, ' ').slice(0, 160)}`,
    );
  else if (!answer.complete) record.wrong.push(`${question.name}: truncated`);
  else if (!isRight(question, answer.body))
    record.wrong.push(`${question.name}: ${answer.body.toString().replace(/\s+/gu, ' ').slice(0, 160)}`);
}

type Answer =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly body: Buffer;
      readonly complete: boolean;
      readonly timing: string;
    }
  | { readonly kind: 'broken'; readonly message: string };

function get(url: URL, accept: string, agent: Agent): Promise<Answer> {
  return new Promise((resolve) => {
    const asked = request(url, { agent, headers: { accept }, family: 4 }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', (error) => resolve({ kind: 'broken', message: error.message }));
      response.on('end', () => {
        const { statusCode: status = 0, complete, headers } = response;
        const timing = String(headers['server-timing'] ?? '');
        resolve({ kind: 'answer', status, body: Buffer.concat(chunks), complete, timing });
      });
    });
    asked.on('error', (error) => resolve({ kind: 'broken', message: error.message }));
    asked.end();
  });
}

function phasesOf(answer: Answer): Record<string, number> {
  if (answer.kind === 'broken') return {};
  const entries = [...answer.timing.matchAll(/(\w+);dur=([\d.]+)/gu)];
  return Object.fromEntries(entries.map(([, name = '', milliseconds]) => [name, Number(milliseconds)]));
}

async function until(moment: number): Promise<void> {
  const wait = moment - performance.now();
  if (wait > 0) {
    await new Promise<void>((resolve) => {
      setTimeout(resolve, wait);
    });
  }
}
