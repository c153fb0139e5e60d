import type { Localized } from '../core/localized.js';
import type { ExitCode } from './exit-codes.js';
import type { OptionTable, OptionValues } from './options.js';
import type { Terminal } from './terminal.js';

/** What a command is called with. */
export interface Call<Table extends OptionTable> {
  readonly arguments: readonly string[];
  readonly options: OptionValues<Table>;
  readonly terminal: Terminal;
}

export interface ArgumentSpecification {
  /** As commander takes it: `<file>` is required, `[content]` is not, `<files...>` may be several. */
  readonly syntax: string;
  readonly description: Localized;
}

export interface Example {
  readonly command: string;
  readonly description: Localized;
}

export interface CommandSpecification<Table extends OptionTable> {
  readonly name: string;
  readonly summary: Localized;
  readonly arguments: readonly ArgumentSpecification[];
  readonly options: Table;
  readonly examples: readonly Example[];
  /** @throws UsageError for what the person can put right */
  readonly run: (call: Call<Table>) => Promise<ExitCode>;
}

/** A command whose options' types are sealed in: what the program keeps a table of. */
export interface Command extends Omit<CommandSpecification<OptionTable>, 'run'> {
  readonly run: (
    given: Readonly<Record<string, string | true | undefined>>,
    rest: Omit<Call<OptionTable>, 'options'>,
  ) => Promise<ExitCode>;
}

export function defineCommand<Table extends OptionTable>(
  specification: CommandSpecification<Table>,
): Command {
  return {
    ...specification,
    run: (given, rest) => specification.run({ ...rest, options: readOptions(specification.options, given) }),
  };
}

function readOptions<Table extends OptionTable>(
  table: Table,
  given: Readonly<Record<string, string | true | undefined>>,
): OptionValues<Table> {
  const values = Object.entries(table).map(([name, option]) => [name, option.read(given[name])]);
  // Each value is what the reader of that very option returned.
  return Object.fromEntries(values) as OptionValues<Table>;
}
