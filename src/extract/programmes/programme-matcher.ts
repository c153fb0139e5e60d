import type { ProgrammeDefinition } from '../../sources/definitions.js';
import type { ProgrammeSpan } from '../clauses/mentions.js';
import { yearOf } from '../dates/match.js';
import type { LanguagePack } from '../languages/pack.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import type { Token } from '../text/tokens.js';

const SKIPPED_MARKS = "-'%&,.!#";

/** Names and aliases of the registry, found whatever their number, case or accents. */
export class ProgrammeMatcher {
  private readonly trie = new PhraseTrie<string>({ key: singular, skippedMarks: SKIPPED_MARKS });

  constructor(
    programmes: ReadonlyMap<string, ProgrammeDefinition>,
    private readonly pack: LanguagePack,
  ) {
    for (const [slug, definition] of programmes) {
      const names = typeof definition.name === 'string' ? [definition.name] : Object.values(definition.name);
      for (const name of [...names, ...definition.aliases]) this.trie.add(name, slug);
    }
  }

  match(tokens: readonly Token[], from: number): ProgrammeSpan | undefined {
    const found = this.trie.match(tokens, from);
    const slug = found?.values.length === 1 ? found.values[0] : undefined;
    if (found === undefined || slug === undefined) return undefined;
    if (this.namesSomethingElse(tokens, from, found.to)) return undefined;
    const dated = yearAfter(tokens, found.to);
    return {
      kind: 'programme',
      slug,
      from,
      to: dated?.to ?? found.to,
      ...(dated === undefined ? {} : { year: dated.year }),
      asOrganization: this.pack.recipients.associationHeads.has(tokens[from - 1]?.norm ?? ''),
    };
  }

  /** `cité éducative Simone Veil` is a building, `ville fleurie` and `village fleuri` in lower case are praise. */
  private namesSomethingElse(tokens: readonly Token[], from: number, to: number): boolean {
    const first = tokens[from];
    const next = tokens[to];
    if (first === undefined || first.capital || first.kind !== 'word') return false;
    const before = precedingWord(tokens, from);
    if (this.pack.labelling.has(before)) return false;
    return next?.capital === true && !next.glued;
  }
}

/** Singular as far as spelling goes: `cités éducatives` and `cité éducative` are compared alike. */
function singular(token: Token): string {
  return token.norm.length > 3 && /[sx]$/.test(token.norm) ? token.norm.slice(0, -1) : token.norm;
}

function precedingWord(tokens: readonly Token[], from: number): string {
  let index = from - 1;
  while (tokens[index]?.kind === 'mark') index -= 1;
  return tokens[index]?.norm ?? '';
}

/** A year after the name, with quotes or a word between: `"Villes Internet" 2020`, `label 2023-2026`. */
function yearAfter(tokens: readonly Token[], to: number): { year: number; to: number } | undefined {
  let index = to;
  while (tokens[index]?.norm === '"' || tokens[index]?.norm === '(') index += 1;
  const year = yearOf(tokens[index]);
  if (year === undefined) return undefined;
  const dash = tokens[index + 1];
  const isPeriod = dash?.glued && yearOf(tokens[index + 2]) !== undefined;
  return { year, to: isPeriod ? index + 3 : index + 1 };
}
