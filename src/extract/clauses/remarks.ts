import type { LanguagePack, Outcome } from '../languages/pack.js';
import type { Layout } from './clause.js';
import type { Span } from './mentions.js';

const FARTHEST = 6;
const NEAR = 3;

/** What a note after a name or level says of it: `(maintien)`, `– renouvelé`; it ends with the next name or clause. */
export function remarkAfter(layout: Layout, from: number, pack: LanguagePack): Outcome | undefined {
  const next = layout.groups.find((group) => group.from >= from)?.from ?? Infinity;
  const { tokens } = layout.view;
  for (let index = from; index < tokens.length && index < Math.min(from + FARTHEST, next); index++) {
    const norm = tokens[index]?.norm ?? '';
    if (norm === ';' || norm === '.') return undefined;
    for (const outcome of ['renewed', 'lost'] as const)
      if (pack.remarks.get(outcome)?.has(norm) === true) return outcome;
  }
  return undefined;
}

/** What the notes of a table's row say of it, wherever they stand. */
export function remarkIn(layout: Layout, from: number, pack: LanguagePack): Outcome | undefined {
  const words = layout.view.tokens.slice(from).map(({ norm }) => norm);
  return (['lost', 'renewed'] as const).find((outcome) =>
    words.some((word) => pack.remarks.get(outcome)?.has(word) === true),
  );
}

/** What the words before a level make of it: `objectif quatrième fleur`, `pas de quatrième fleur`. */
export function remarkBefore(layout: Layout, level: Span, pack: LanguagePack): Outcome | undefined {
  const { tokens } = layout.view;
  if (tokens.at(-1)?.norm === '?') return 'candidate';
  if (isHope(tokens, pack)) return 'candidate';
  const near = tokens.slice(Math.max(0, level.from - NEAR), level.from);
  const own = near.slice(near.findLastIndex(({ norm }) => norm === ':') + 1);
  for (const { norm } of own) {
    if (pack.denials.has(norm)) return 'lost';
    for (const [outcome, words] of pack.remarks) if (words.has(norm)) return outcome;
  }
  return undefined;
}

/** `Objectif : une troisième fleur pour Ifs`, `… pour Ifs, c'est le souhait du maire`; `objectif atteint` is none. */
function isHope(tokens: Layout['view']['tokens'], pack: LanguagePack): boolean {
  const hope = tokens.findIndex(({ norm }) => pack.hopes.has(norm));
  return hope >= 0 && !tokens.slice(hope).some(({ norm }) => pack.cameTrue.has(norm));
}
