import type { OrganizationRole, OrganizationWords } from '../languages/fact-words.js';
import { withoutAgreement } from '../text/agreement.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import type { Token } from '../text/tokens.js';

export interface Introduction {
  readonly role: OrganizationRole;
  /** Token after the introduction: where the first name is looked for. */
  readonly to: number;
}

/** Between `partenaires` and the colon before their names. */
const LONGEST_ANNOUNCEMENT = 8;
/** Between `soutien` and `de`: `financier et technique`. */
const MOST_QUALIFIERS = 4;

/** Finds the phrases that lead to the names of organisations: `porté par`, `avec le soutien actif de`. */
export class IntroductionMatcher {
  private readonly phrases = new PhraseTrie<OrganizationRole>({
    key: (token) => withoutAgreement(token.lower),
  });

  constructor(private readonly words: OrganizationWords) {
    for (const [phrase, role] of words.introductions) this.phrases.add(phrase, role);
  }

  at(tokens: readonly Token[], at: number): Introduction | undefined {
    if (tokens[at]?.kind !== 'word') return undefined;
    const found = this.phrases.match(tokens, at);
    const role = found?.values[0];
    if (found !== undefined && role !== undefined) return { role, to: found.to };
    return this.supportNoun(tokens, at) ?? this.announced(tokens, at);
  }

  /** `Plusieurs partenaires ont rejoint l'aventure : …`. */
  private announced(tokens: readonly Token[], at: number): Introduction | undefined {
    const role = this.words.announced.get(tokens[at]?.norm ?? '');
    if (role === undefined) return undefined;
    for (let index = at + 1; index <= at + LONGEST_ANNOUNCEMENT; index++) {
      const token = tokens[index];
      if (token?.norm === ':') return { role, to: index + 1 };
      if (token === undefined || (token.kind === 'mark' && token.norm !== "'")) return undefined;
    }
    return undefined;
  }

  /** `le soutien affiché du rectorat`, `l'appui technique et financier de l'Agence`. */
  private supportNoun(tokens: readonly Token[], at: number): Introduction | undefined {
    const role = this.words.supportNouns.get(tokens[at]?.norm ?? '');
    if (role === undefined) return undefined;
    for (let index = at + 1; index <= at + 1 + MOST_QUALIFIERS; index++) {
      const token = tokens[index];
      if (token === undefined || token.kind !== 'word' || token.capital) return undefined;
      if (this.words.of.has(token.lower)) return { role, to: index + 1 };
    }
    return undefined;
  }
}
