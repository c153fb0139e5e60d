import type { HostileOptions, HostileRun } from './hostile-run.js';
import { type MemorySample, memoryTrend } from './memory-curve.js';
import type { OrdinaryAnswer, OrdinaryRecord } from './ordinary-clients.js';

/** What the run must not show. */
export interface Verdict {
  /** Errors, wrong or truncated answers, an end of the process: broken whatever the machine. */
  readonly broken: readonly string[];
  /** Too slow or growing: may be the machine's, so a short run does not judge by them. */
  readonly missed: readonly string[];
}

/** The ordinary clients' 99th percentile under attack, against that of the quiet server. */
const SLOWER_AT_MOST = 2;
/** How much of its mean the line through the memory samples may rise by, over a run long enough to tell. */
const GROWTH_AT_MOST = 0.1;
/** Workers come, load and go: over less time than that their number decides where the line points. */
const GROWTH_SECONDS = 300;

export function verdictOf({ quiet, attacked, attack, memory, crash }: HostileRun): Verdict {
  const [before, under] = [percentile(quiet, 99), percentile(attacked, 99)];
  const settled = secondHalf(memory);
  const trend = memoryTrend(settled);
  const grown = trend !== undefined && trend.risenMegabytes > trend.meanMegabytes * GROWTH_AT_MOST;
  const watched = (settled.at(-1)?.seconds ?? 0) - (settled.at(0)?.seconds ?? 0);
  return {
    broken: [
      ...(crash === undefined ? [] : [`the server's process ${crash}`]),
      ...[...quiet.errors, ...attacked.errors].map((error) => `ordinary client, error: ${error}`),
      ...[...quiet.wrong, ...attacked.wrong].map((wrong) => `ordinary client, wrong: ${wrong}`),
      ...attack.faults.map((fault) => `hostile client: ${fault}`),
    ],
    missed: [
      ...(under > before * SLOWER_AT_MOST
        ? [`p99 of ${under.toFixed(1)} ms under attack is more than twice the quiet ${before.toFixed(1)} ms`]
        : []),
      ...(grown && watched >= GROWTH_SECONDS ? ['memory grows'] : []),
    ],
  };
}

/** The first half starts workers and fills the caches: the one of results takes half an hour to its 64 MB. */
function secondHalf(memory: readonly MemorySample[]): readonly MemorySample[] {
  const last = memory.at(-1)?.seconds ?? 0;
  return memory.filter(({ seconds }) => seconds > last / 2);
}

export function formatReport(options: HostileOptions, run: HostileRun, verdict: Verdict): string {
  const { attack, counters, memory } = run;
  const [trend, settled] = [memoryTrend(memory), memoryTrend(secondHalf(memory))];
  return [
    `seed ${options.seed}: ${attack.sent} hostile requests, ${options.rate}/s from ${options.attackers} addresses, beside ${options.clients} ordinary clients, one question each ${options.pauseMilliseconds} ms`,
    'server, ordinary clients and attackers are a process each on this machine; the attackers alone run at a lower priority (nice +10)',
    '',
    ...latencies('quiet', run.quiet),
    ...latencies('under attack', run.attacked),
    `process ended ${run.crash === undefined ? 0 : 1} times; ${counters['palmares_sparql_workers_replaced_total'] ?? 0} workers replaced`,
    trend === undefined
      ? 'memory: too few samples'
      : `memory: mean ${trend.meanMegabytes.toFixed(0)} MB, most ${trend.mostMegabytes.toFixed(0)} MB, line through all samples ${trend.megabytesPerHour.toFixed(0)} MB/h, through the second half ${settled?.megabytesPerHour.toFixed(0) ?? '–'} MB/h`,
    '',
    ...Object.entries(attack.counts)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([kind, outcomes]) => `${kind.padEnd(28)}${inOrder(outcomes)}`),
    '',
    ...listed('broken', verdict.broken),
    ...listed('missed', verdict.missed),
    verdict.broken.length + verdict.missed.length === 0 ? 'all well' : 'NOT WELL',
  ].join('\n');
}

const LINES_SHOWN = 40;

function listed(title: string, lines: readonly string[]): string[] {
  const more = lines.length > LINES_SHOWN ? [`… and ${lines.length - LINES_SHOWN} more`] : [];
  return lines.length === 0 ? [] : [`${title}: ${lines.length}`, ...lines.slice(0, LINES_SHOWN), ...more, ''];
}

function inOrder(outcomes: Readonly<Record<string, number>>): string {
  return Object.entries(outcomes)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, count]) => `${name}: ${count}`)
    .join('  ');
}

function latencies(title: string, record: OrdinaryRecord): string[] {
  const names = [...new Set(record.answers.map(({ name }) => name))].sort();
  const { answers, errors, wrong } = record;
  return [
    `${title}: ${answers.length} answers, ${errors.length} errors, ${wrong.length} wrong or truncated`,
    ...['', ...names].map((name) => {
      const values = answers.filter((answer) => name === '' || answer.name === name);
      return `  ${(name === '' ? 'all' : name).padEnd(34)}${figures(values.map(({ milliseconds }) => milliseconds))}`;
    }),
    ...PHASES.map((phase) => `  ${`of which ${phase}`.padEnd(34)}${phaseFigures(answers, phase)}`),
  ];
}

/** Where the server says that the time of the queries went (`Server-Timing`), and what it cannot see. */
const PHASES = ['inspect', 'wait', 'run', 'outside'] as const;

function phaseFigures(answers: readonly OrdinaryAnswer[], phase: (typeof PHASES)[number]): string {
  const values = answers
    .filter(({ phases }) => Object.keys(phases).length > 0)
    .map(({ phases, milliseconds }) => {
      const told = Object.values(phases).reduce((sum, value) => sum + value, 0);
      return phase === 'outside' ? milliseconds - told : (phases[phase] ?? 0);
    });
  return figures(values);
}

function figures(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  return [50, 95, 99, 100].map((part) => `p${part} ${at(sorted, part).toFixed(1)} ms`.padEnd(16)).join('');
}

function at(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * part) / 100))] ?? Number.NaN;
}

function percentile({ answers }: OrdinaryRecord, part: number): number {
  return at(
    answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b),
    part,
  );
}
