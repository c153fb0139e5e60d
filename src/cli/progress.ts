import type { BuildStage, Progress } from '../build/contract.js';
import type { Localized } from '../core/localized.js';
import type { Terminal } from './terminal.js';

/** Work shorter than this goes by without a word. */
const QUIET_MILLISECONDS = 1_000;
const REDRAW_MILLISECONDS = 100;
/** Back to the start of the line, and nothing on it. */
const CLEAR_LINE = '\r\u001b[2K';

export interface ProgressLine {
  readonly update: Progress;
  /** Takes the line away. */
  readonly end: () => void;
}

/**
 * One line that tells a person at a terminal how far the work is; silent where nobody watches.
 *
 * @param after milliseconds that go by without a word
 */
export function progressLine(
  terminal: Terminal,
  { after = QUIET_MILLISECONDS }: { readonly after?: number } = {},
): ProgressLine {
  if (!terminal.isWatched) return { update: () => undefined, end: () => undefined };
  const numbers = new Intl.NumberFormat(terminal.language);
  const start = performance.now();
  let lastDrawn = start + after - REDRAW_MILLISECONDS;
  let isDrawn = false;
  return {
    update: (stage, done) => {
      const now = performance.now();
      if (now - lastDrawn < REDRAW_MILLISECONDS) return;
      lastDrawn = now;
      isDrawn = true;
      terminal.draw(`${CLEAR_LINE}${terminal.say(STAGES[stage])} ${numbers.format(done)}`);
    },
    end: () => {
      if (isDrawn) terminal.draw(CLEAR_LINE);
    },
  };
}

const STAGES: Readonly<Record<BuildStage, Localized>> = {
  read: { fr: 'Lecture…', en: 'Reading…' },
  check: { fr: 'Vérification…', en: 'Checking…' },
  link: { fr: 'Liens…', en: 'Linking…' },
  write: { fr: 'Écriture…', en: 'Writing…' },
  publish: { fr: 'Publication…', en: 'Publishing…' },
};
