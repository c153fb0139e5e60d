import { compareCodePoints } from '../core/code-point-order.js';
import type { Diagnostic, Report } from '../core/diagnostic.js';
import type { Localized } from '../core/localized.js';

/** Messages of one code and file that are kept word for word; the rest are counted in one more message. */
const LISTED_PER_FILE = 2_000;

interface Counted {
  told: number;
  readonly last: () => Diagnostic;
}

/** Gathers what all stages have to tell, in bounded memory, and gives it in the order of files and lines. */
export class DiagnosticLog {
  readonly #diagnostics: Diagnostic[] = [];
  readonly #counts = new Map<string, Counted>();

  readonly report: Report = (diagnostic) => {
    const key = `${diagnostic.code}\n${diagnostic.location.file}`;
    const counted = this.#counts.get(key) ?? { told: 0, last: () => diagnostic };
    this.#counts.set(key, counted);
    counted.told += 1;
    if (counted.told <= LISTED_PER_FILE) this.#diagnostics.push(diagnostic);
  };

  /** The same whatever the order in which they came. */
  all(): Diagnostic[] {
    const more = [...this.#counts.values()].flatMap(({ told, last }) =>
      told > LISTED_PER_FILE ? [andMore(last(), told - LISTED_PER_FILE)] : [],
    );
    return [...this.#diagnostics, ...more].sort(
      (a, b) =>
        compareCodePoints(a.location.file, b.location.file) ||
        (a.location.line ?? 0) - (b.location.line ?? 0) ||
        (a.location.column ?? 0) - (b.location.column ?? 0) ||
        compareCodePoints(a.code, b.code) ||
        compareCodePoints(a.message.en, b.message.en),
    );
  }
}

function andMore({ severity, code, location: { file } }: Diagnostic, count: number): Diagnostic {
  const message: Localized = {
    fr: `… et ${count} autres messages de ce genre dans ce fichier.`,
    en: `… and ${count} more messages of this kind in this file.`,
  };
  return { severity, code, location: { file }, message };
}
