import type { ProgrammeDefinition } from '../../sources/definitions.js';
import type { LanguagePack } from '../languages/pack.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import { textOf } from '../text/text-of.js';
import type { Token } from '../text/tokens.js';
import type { DistinctionSpan } from './mentions.js';

/** Finds special mentions by their names: those of the registry, and those of every prize (`félicitations du jury`). */
export class DistinctionMatcher {
  private readonly common = new PhraseTrie<true>();
  private readonly registered = new PhraseTrie<true>();
  private readonly heads: ReadonlySet<string>;

  constructor(programmes: ReadonlyMap<string, ProgrammeDefinition>, pack: LanguagePack) {
    for (const phrase of pack.commonDistinctions) this.common.add(phrase, true);
    for (const { mentions } of programmes.values())
      for (const { name, aliases } of mentions)
        for (const text of [...(typeof name === 'string' ? [name] : Object.values(name)), ...aliases])
          if (text !== undefined) this.registered.add(text, true);
    this.heads = new Set(pack.nouns.get('mention'));
  }

  match(tokens: readonly Token[], at: number): DistinctionSpan | undefined {
    const to = this.common.match(tokens, at)?.to ?? this.registeredAt(tokens, at);
    return to === undefined ? undefined : { kind: 'distinction', name: textOf(tokens, at, to), from: at, to };
  }

  /** A name of the registry, since it may be of common words, only after `mention` or written with a capital. */
  private registeredAt(tokens: readonly Token[], at: number): number | undefined {
    const found = this.registered.match(tokens, at);
    if (found === undefined) return undefined;
    const before = tokens[at - 1];
    const isHeaded = before !== undefined && this.heads.has(before.lower);
    const isName = tokens[at]?.capital === true && before !== undefined && before.kind === 'word';
    return isHeaded || isName ? found.to : undefined;
  }
}
