import type { OutcomeVerb } from '../pack.js';
import { applying } from './verbs/applying.js';
import { belonging } from './verbs/belonging.js';
import { honouring } from './verbs/honouring.js';
import { keeping } from './verbs/keeping.js';
import { losing } from './verbs/losing.js';
import { outcomeVerb } from './verbs/verb-groups.js';
import { winning } from './verbs/winning.js';

/** Verbs of outcome in French, by what they say of the recipient. Of two readings of one form the first listed wins. */
export const verbs: readonly OutcomeVerb[] = [
  ...winning,
  ...belonging,
  ...honouring,
  ...keeping,
  ...losing,
  ...applying,
].map(outcomeVerb);
