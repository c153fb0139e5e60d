import type { Group } from './groups.js';
import type { RecipientSpan } from './mentions.js';

/** A group that means whoever the text spoke of last, or speaks for (`own`), as if a pronoun stood at the token. */
export function topicAt(at: number, own = false): Group {
  const span = { from: at, to: at + 1 };
  const topic: RecipientSpan = {
    kind: 'recipient',
    what: 'commune',
    name: '',
    role: 'bare',
    candidates: [],
    anaphor: true,
    headed: false,
    represented: false,
    initial: false,
    ...(own ? { own } : {}),
    ...span,
  };
  return { members: [topic], role: 'bare', represented: false, ...span };
}
