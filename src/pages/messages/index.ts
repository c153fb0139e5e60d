import type { Language } from '../../core/localized.js';
import { en } from './en.js';
import { fr } from './fr.js';
import type { Messages } from './messages.js';

export type { Messages } from './messages.js';

/** Every word of the interface, by language. */
export const MESSAGES: Readonly<Record<Language, Messages>> = { fr, en };
