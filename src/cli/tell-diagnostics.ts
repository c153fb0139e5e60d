import type { Report } from '../core/diagnostic.js';
import { formatLocation } from '../core/location.js';
import type { Terminal } from './terminal.js';

/** Tells on stderr what a configuration leaves in doubt, as it is found. */
export function tellDiagnostics(terminal: Terminal): Report {
  return ({ location, message, advice }) => {
    const then = advice === undefined ? '' : ` ${terminal.say(advice)}`;
    terminal.tell(`${formatLocation(location)} ${terminal.say(message)}${then}`);
  };
}
