import { type Token, tokenise } from './tokens.js';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  values: T[];
}

export interface PhraseMatch<T> {
  /** Everything that was added under this phrase. */
  readonly values: readonly T[];
  /** Index after the last token of the phrase. */
  readonly to: number;
}

export interface PhraseOptions {
  /** Key under which a word is compared: drops a plural, spells out `St`. The folded word unless given. */
  readonly key?: (token: Token) => string;
  /** Marks that may stand between two words of a phrase and are not compared. */
  readonly skippedMarks?: string;
}

/**
 * Finds the longest of many phrases that starts at a token. Phrases are compared word by word in folded
 * form, so that time depends on the length of the phrase found and not on how many there are.
 */
export class PhraseTrie<T> {
  private readonly root: Node<T> = { next: new Map(), values: [] };
  /** Undefined for the folded word, which is what most tries compare: at every word of a text several are asked. */
  private readonly key: ((token: Token) => string) | undefined;
  private readonly skippedMarks: string;

  constructor(options: PhraseOptions = {}) {
    this.key = options.key;
    this.skippedMarks = options.skippedMarks ?? "-'";
  }

  add(phrase: string, value: T): void {
    const words = tokenise(phrase).filter((token) => !this.isSkipped(token));
    if (words.length === 0) return;
    let node = this.root;
    for (const word of words) {
      const key = this.keyOf(word);
      let child = node.next.get(key);
      if (child === undefined) {
        child = { next: new Map(), values: [] };
        node.next.set(key, child);
      }
      node = child;
    }
    if (!node.values.includes(value)) node.values.push(value);
  }

  match(tokens: readonly Token[], from: number): PhraseMatch<T> | undefined {
    const first = tokens[from];
    let node = first === undefined ? undefined : this.root.next.get(this.keyOf(first));
    if (node === undefined) return undefined;
    let best: PhraseMatch<T> | undefined;
    if (node.values.length > 0) best = { values: node.values, to: from + 1 };
    for (let index = from + 1; index < tokens.length && node.next.size > 0; index++) {
      const token = tokens[index];
      if (token === undefined) break;
      if (this.isSkipped(token)) continue;
      node = node.next.get(this.keyOf(token));
      if (node === undefined) break;
      if (node.values.length > 0) best = { values: node.values, to: index + 1 };
    }
    return best;
  }

  private keyOf(token: Token): string {
    return this.key === undefined ? token.norm : this.key(token);
  }

  private isSkipped(token: Token): boolean {
    return token.kind === 'mark' && this.skippedMarks.includes(token.norm);
  }
}
