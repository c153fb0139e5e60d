import { UsageError } from '../core/errors.js';
import { type Localized, verbatim } from '../core/localized.js';

/** One option of a command: how it is written, what it is for, how its value is read. */
export interface OptionSpecification<T> {
  /** As commander takes it: `--port <number>`; without a value for a switch. */
  readonly syntax: string;
  readonly description: Localized;
  /** Shown by `--help`. */
  readonly fallback?: string;
  /**
   * @param given undefined where the option was not; true for a switch
   * @throws UsageError for a value that is none
   */
  readonly read: (given: string | true | undefined) => T;
}

export type OptionTable = Readonly<Record<string, OptionSpecification<unknown>>>;

export type OptionValues<Table extends OptionTable> = {
  readonly [Name in keyof Table]: ReturnType<Table[Name]['read']>;
};

export function flag(syntax: string, description: Localized): OptionSpecification<boolean> {
  return { syntax, description, read: (given) => given !== undefined };
}

export function text(syntax: string, description: Localized): OptionSpecification<string | undefined> {
  return {
    syntax,
    description,
    read: (given) => {
      if (given === '') throw wrong(syntax, { fr: 'une valeur', en: 'a value' }, given);
      return given === true ? undefined : given;
    },
  };
}

export function choice<Value extends string>(
  syntax: string,
  values: readonly Value[],
  description: Localized,
): OptionSpecification<Value | undefined> {
  const list = values.join(', ');
  return {
    syntax,
    description: { fr: `${description.fr} (${list})`, en: `${description.en} (${list})` },
    read: (given) => {
      if (given === undefined || given === true) return undefined;
      const value = values.find((each) => each === given.toLowerCase());
      if (value === undefined) throw wrong(syntax, verbatim(list), given);
      return value;
    },
  };
}

export interface NumberBounds {
  readonly from: number;
  readonly to: number;
}

export function wholeNumber(
  syntax: string,
  { from, to }: NumberBounds,
  description: Localized,
): OptionSpecification<number | undefined> {
  return {
    syntax,
    description,
    read: (given) =>
      given === undefined || given === true ? undefined : readWholeNumber(given, { from, to }, syntax),
  };
}

/** @param source option or variable the text comes from, for the message */
export function readWholeNumber(given: string, { from, to }: NumberBounds, source: string): number {
  const value = /^\d{1,15}$/.test(given.trim()) ? Number(given) : Number.NaN;
  if (value >= from && value <= to) return value;
  throw wrong(
    source,
    { fr: `un nombre entier de ${from} à ${to}`, en: `a whole number from ${from} to ${to}` },
    given,
  );
}

/** A day or a moment; the value is in UTC: `2021-02-04T00:00:00.000Z`. */
export function moment(syntax: string, description: Localized): OptionSpecification<string | undefined> {
  return {
    syntax,
    description,
    read: (given) => {
      if (given === undefined || given === true) return undefined;
      const date = ISO_MOMENT.test(given) ? new Date(given) : undefined;
      // `Date` takes 30 February for 2 March: the day must come back as it was written.
      const isReal = date !== undefined && !Number.isNaN(date.getTime()) && isDay(given.slice(0, 10));
      if (!isReal)
        throw wrong(
          syntax,
          {
            fr: 'une date ISO, avec le fuseau si elle a une heure : 2021-02-04 ou 2021-02-04T10:00:00Z',
            en: 'an ISO date, with its zone if it has a time: 2021-02-04 or 2021-02-04T10:00:00Z',
          },
          given,
        );
      return date.toISOString();
    },
  };
}

const ISO_MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function wrong(syntax: string, expected: Localized, given: string): UsageError {
  const [name = syntax] = syntax.split(' ');
  return new UsageError({
    fr: `${name} attend ${expected.fr} ; « ${given} » ne convient pas.`,
    en: `${name} takes ${expected.en}; “${given}” does not fit.`,
  });
}
