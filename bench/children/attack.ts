/**
 * Sends hostile requests at a steady rate until its parent disconnects or the time is up, and tells what became of
 * them. A process of its own, at a low priority: attackers elsewhere would not take this machine's processor.
 *
 * Arguments: port, seed, requests a second, seconds, number of attackers.
 */
import { getPriority, setPriority } from 'node:os';
import type { AttackCounts, AttackReport } from '../hostile/attack-report.js';
import { judge } from '../hostile/attack-report.js';
import { hostileRequest } from '../hostile/hostile-request.js';
import { exchange } from '../hostile/raw-exchange.js';

const [port = 0, seed = 0, rate = 1, seconds = 1, attackers = 1] = process.argv.slice(2).map(Number);
setPriority(Math.min(19, getPriority() + 10));

const counts: AttackCounts = {};
const faults: string[] = [];
const open = new Set<Promise<void>>();

async function attack(index: number): Promise<void> {
  const request = hostileRequest(seed, index, attackers);
  const outcome = await exchange(port, request);
  const { name, fault } = judge(request.kind, outcome);
  const row = counts[request.kind] ?? {};
  counts[request.kind] = { ...row, [name]: (row[name] ?? 0) + 1 };
  if (fault) faults.push(`request ${index}, ${request.kind}, ${request.manner.kind}: ${name}`);
}

const total = Math.floor(rate * seconds);
const start = performance.now();
let sent = 0;
await new Promise<void>((resolve) => {
  const timer = setInterval(() => {
    const due = Math.min(total, Math.floor(((performance.now() - start) / 1000) * rate));
    for (; sent < due; sent += 1) {
      const done: Promise<void> = attack(sent).finally(() => open.delete(done));
      open.add(done);
    }
    if (sent >= total) {
      clearInterval(timer);
      resolve();
    }
  }, 20);
});
await Promise.all(open);
const report: AttackReport = { sent, counts, faults };
process.send?.(report);
process.disconnect();
