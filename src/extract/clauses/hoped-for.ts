import type { LanguagePack } from '../languages/pack.js';
import type { Layout } from './clause.js';
import type { NounSpan, PredicateSpan, Span } from './mentions.js';
import type { View } from './scan.js';

/** Whether the edition is that of a candidacy: the verb before it, else the first after it, is one of applying. */
export function isHopedFor({ mentions, tokens }: View, { from, to }: Span, pack: LanguagePack): boolean {
  const verbs = mentions.filter(
    (mention): mention is PredicateSpan => mention.kind === 'predicate' && !mention.unasserted,
  );
  const governing = verbs.findLast((verb) => verb.to <= from) ?? verbs.find((verb) => verb.from >= to);
  if (governing !== undefined) return governing.outcome === 'candidate';
  const deeds = pack.deeds.get('candidate');
  return tokens.slice(0, from).some(({ norm }) => deeds?.has(norm) === true);
}

/** `palmarès 2018`; not the edition that is hoped for of what was won, nor the other way round. */
export function datedNoun(
  layout: Layout,
  { outcome }: PredicateSpan,
  pack: LanguagePack,
): NounSpan | undefined {
  return layout.nouns.find(
    (noun) => noun.year !== undefined && isHopedFor(layout.view, noun, pack) === (outcome === 'candidate'),
  );
}
