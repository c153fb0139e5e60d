import type { LanguagePack } from '../languages/pack.js';
import { matchNumber } from '../text/numbers.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import type { Token } from '../text/tokens.js';
import type { Span } from './mentions.js';

/** Finds what makes an award one more of its kind: `de nouveau`, `année consécutive`, `pour la deuxième fois`. */
export class RepeatMatcher {
  private readonly phrases = new PhraseTrie<true>();

  constructor(private readonly pack: LanguagePack) {
    for (const phrase of pack.again) this.phrases.add(phrase, true);
  }

  in(tokens: readonly Token[]): Span[] {
    return tokens.flatMap((_, at) => {
      const to = this.phrases.match(tokens, at)?.to ?? this.counted(tokens, at);
      return to === undefined ? [] : [{ from: at, to }];
    });
  }

  /** `deuxième fois`; `première fois` is no repeat. */
  private counted(tokens: readonly Token[], at: number): number | undefined {
    const number = matchNumber(tokens, at, this.pack.numbers);
    if (number === undefined || !number.ordinal || number.value < 2) return undefined;
    return this.pack.times.has(tokens[number.to]?.norm ?? '') ? number.to + 1 : undefined;
  }
}
