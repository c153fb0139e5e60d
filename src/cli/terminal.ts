import type { Readable } from 'node:stream';
import { createColors } from 'picocolors';
import type { Language, Localized } from '../core/localized.js';

/** What a stream must be able to do to be written to: the process's own, or a test's. */
export interface Output {
  write(text: string | Uint8Array): unknown;
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export type Colours = ReturnType<typeof createColors>;

/** Where a command reads and writes, and how the person there wants to be spoken to. */
export interface Terminal {
  readonly language: Language;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly input: Readable;
  /** For results; colours are off where they would be noise. */
  readonly colours: Colours;
  readonly isInteractive: boolean;
  readonly width: number;
  print(text: string): void;
  /** The result itself, as bytes. */
  write(bytes: Uint8Array): void;
  /** For everything that is no result: errors, progress, hints. */
  tell(text: string): void;
  readonly errorColours: Colours;
  /** Whether a person watches what is told: progress is for them alone. */
  readonly isWatched: boolean;
  /** Writes to the same place as `tell`, as it is: cursor movements of the progress line. */
  draw(text: string): void;
  say(text: Localized): string;
}

export interface Streams {
  readonly input: Readable;
  readonly output: Output;
  readonly errors: Output;
}

const DEFAULT_WIDTH = 100;

export function createTerminal(streams: Streams, environment: Terminal['environment']): Terminal {
  const language = languageOf(environment);
  const { input, output, errors } = streams;
  const toOutput = writerTo(output);
  const toErrors = writerTo(errors);
  return {
    language,
    environment,
    input,
    colours: createColors(hasColours(output, environment)),
    isInteractive: output.isTTY === true,
    width: output.columns ?? DEFAULT_WIDTH,
    print: (text) => toOutput(`${text}\n`),
    write: toOutput,
    tell: (text) => toErrors(`${text}\n`),
    errorColours: createColors(hasColours(errors, environment)),
    isWatched: errors.isTTY === true,
    draw: toErrors,
    say: (text) => text[language],
  };
}

/** French where the locale is; else English. POSIX order of the variables. */
export function languageOf(environment: Terminal['environment']): Language {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return /^fr(?![a-z])/i.test(locale) ? 'fr' : 'en';
}

/** https://no-color.org: any value that is not empty switches colours off. */
function hasColours({ isTTY }: Output, environment: Terminal['environment']): boolean {
  return isTTY === true && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
}

/** Goes silent once the reader at the other end has left (`palmares … | head`): that is no error. */
function writerTo(output: Output): (text: string | Uint8Array) => void {
  let isOpen = true;
  output.on('error', (error) => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
    isOpen = false;
  });
  return (text) => {
    if (isOpen) output.write(text);
  };
}
