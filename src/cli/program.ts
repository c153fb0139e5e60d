import { Command as CommanderCommand, CommanderError, type HelpConfiguration, Option } from 'commander';
import type { Localized } from '../core/localized.js';
import { palmaresVersion } from '../core/tool-version.js';
import type { Command, Example } from './command.js';
import { loadCommands } from './commands.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import type { Terminal } from './terminal.js';
import { usageErrorOf } from './usage-errors.js';

/**
 * Runs the command that the arguments name.
 *
 * @param words of the command line, without those of Node
 * @throws UsageError for what the person can put right
 */
export async function runProgram(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.ok;
  const program = new CommanderCommand('palmares');
  prepare(program, terminal)
    .description(terminal.say(DESCRIPTION))
    .version(palmaresVersion(), '-V, --version', terminal.say(VERSION))
    .helpCommand('help [command]', terminal.say(HELP_COMMAND))
    .addHelpText('after', `\n${terminal.say(EXIT_CODES)}`);
  for (const command of await loadCommands(words[0]))
    addCommand(program, command, terminal, (code) => {
      exitCode = code;
    });
  if (words.length === 0) {
    terminal.tell(program.helpInformation());
    return EXIT.usage;
  }
  try {
    await program.parseAsync([...words], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // `--help` and `--version` end by an exception too.
    if (error.exitCode === 0) return EXIT.ok;
    throw usageErrorOf(error);
  }
  return exitCode;
}

function addCommand(
  program: CommanderCommand,
  command: Command,
  terminal: Terminal,
  onEnd: (code: ExitCode) => void,
): void {
  const added = prepare(program.command(command.name), terminal).description(terminal.say(command.summary));
  for (const { syntax, description } of command.arguments) added.argument(syntax, terminal.say(description));
  for (const [name, { syntax, description, fallback }] of Object.entries(command.options)) {
    const shown = fallback === undefined ? '' : ` (${terminal.say(DEFAULT)} ${fallback})`;
    const option = new Option(syntax, `${terminal.say(description)}${shown}`);
    if (option.attributeName() !== name) throw new Error(`the option ${syntax} is not named ${name}`);
    added.addOption(option);
  }
  added.addHelpText('after', examplesText(command.examples, terminal));
  added.action(async () => {
    onEnd(await command.run(added.opts(), { arguments: added.args, terminal }));
  });
}

function prepare(command: CommanderCommand, terminal: Terminal): CommanderCommand {
  return command
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.print(text.trimEnd()),
      // Told once, by whoever catches the exception.
      writeErr: () => undefined,
      getOutHelpWidth: () => terminal.width,
    })
    .configureHelp(helpIn(terminal))
    .helpOption('-h, --help', terminal.say(HELP));
}

function helpIn({ language, colours }: Terminal): HelpConfiguration {
  return {
    styleTitle: (title) => colours.bold(language === 'fr' ? (FRENCH_TITLES[title] ?? title) : title),
    styleCommandText: (text) => colours.cyan(text),
    styleOptionText: (text) => colours.cyan(text),
    styleArgumentText: (text) => colours.cyan(text),
  };
}

function examplesText(examples: readonly Example[], terminal: Terminal): string {
  const lines = examples.flatMap(({ command, description }) => [
    `  ${terminal.colours.dim(`# ${terminal.say(description)}`)}`,
    `  ${command}`,
  ]);
  return ['', terminal.colours.bold(terminal.say(EXAMPLES)), ...lines].join('\n');
}

const FRENCH_TITLES: Readonly<Partial<Record<string, string>>> = {
  'Usage:': 'Utilisation :',
  'Arguments:': 'Arguments :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
};
const DESCRIPTION: Localized = {
  fr: 'Fait d’un dossier d’articles et de tableaux de lauréats un site de données liées.',
  en: 'Turns a folder of articles and award tables into a linked-open-data site.',
};
const HELP: Localized = { fr: 'affiche cette aide', en: 'show this help' };
const HELP_COMMAND: Localized = { fr: 'affiche l’aide d’une commande', en: 'show the help of a command' };
const VERSION: Localized = { fr: 'affiche la version', en: 'show the version' };
const DEFAULT: Localized = { fr: 'par défaut :', en: 'default:' };
const EXAMPLES: Localized = { fr: 'Exemples :', en: 'Examples:' };
const EXIT_CODES: Localized = {
  fr: `Codes de sortie :
  0   tout va bien
  1   « validate » a trouvé des erreurs ; « build » n’a rien publié, ou en a trouvé avec --strict
  2   commande mal écrite, ou contenu illisible
  70  défaut du programme (PALMARES_DEBUG=1 en montre le détail)`,
  en: `Exit codes:
  0   all is well
  1   “validate” found errors; “build” published nothing, or found some with --strict
  2   wrong usage, or input that cannot be read
  70  a fault of the program (PALMARES_DEBUG=1 shows its details)`,
};
