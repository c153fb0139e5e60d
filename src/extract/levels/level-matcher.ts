import type { ProgrammeDefinition } from '../../sources/definitions.js';
import type { LevelSpan } from '../clauses/mentions.js';
import type { LanguagePack } from '../languages/pack.js';
import { fold } from '../text/fold.js';
import { matchNumber, type NumberMatch } from '../text/numbers.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import type { Token } from '../text/tokens.js';

const HIGHEST_LEVEL = 20;
const SIGN = '@';

/** Levels in all their forms: `5 @`, `son 5e @`, `quatre arobases`, `@@@@`, `2 lauriers sur les 4`, `la plus haute distinction`. */
export class LevelMatcher {
  private readonly units = new Set<string>([SIGN]);
  private readonly best = new PhraseTrie<'best'>();

  constructor(
    programmes: ReadonlyMap<string, ProgrammeDefinition>,
    private readonly pack: LanguagePack,
  ) {
    // `niveau` is a word for the levels of any label, and tells of none which it is.
    for (const { levels } of programmes.values())
      for (const word of [levels?.unit, ...(levels?.unitWords ?? [])])
        if (word !== undefined && !pack.levels.levelNouns.has(fold(word))) this.units.add(fold(word));
    for (const phrase of pack.levels.best) this.best.add(phrase, 'best');
  }

  match(tokens: readonly Token[], from: number): LevelSpan | undefined {
    return (
      this.range(tokens, from) ??
      this.signs(tokens, from) ??
      this.counted(tokens, from) ??
      this.sole(tokens, from) ??
      this.named(tokens, from)
    );
  }

  /** `ses fleurs`, `leur étoile`: the unit without a number, which is somebody's. */
  isOwnUnit(tokens: readonly Token[], at: number): boolean {
    const owner = tokens[at - 1]?.lower ?? '';
    return this.pack.possessives.has(owner) && this.units.has(tokens[at]?.norm ?? '');
  }

  /** `de 1 à 4 fleurs`, `de @ à @@@@@`, `entre une et cinq arobases`: the scale of the label. */
  private range(tokens: readonly Token[], from: number): LevelSpan | undefined {
    if (!this.pack.levels.rangeOpeners.has(tokens[from]?.norm ?? '')) return undefined;
    const low = this.bound(tokens, from + 1);
    if (low === undefined || !this.pack.levels.rangeLinks.has(tokens[low.to]?.norm ?? '')) return undefined;
    const high = this.bound(tokens, low.to + 1);
    if (high === undefined) return undefined;
    return {
      kind: 'level',
      value: high.value,
      unit: high.unit || low.unit,
      ordinal: false,
      range: true,
      low: low.value,
      from,
      to: high.to,
    };
  }

  private bound(
    tokens: readonly Token[],
    from: number,
  ): { value: number; unit: string; to: number } | undefined {
    const signs = tokens[from];
    if (signs?.kind === 'at') return { value: signs.text.length, unit: SIGN, to: from + 1 };
    let at = from;
    while (this.pack.levels.beforeBound.has(tokens[at]?.norm ?? '')) at += 1;
    const number = matchNumber(tokens, at, this.pack.numbers);
    if (number === undefined) return undefined;
    const unit = this.unitAt(tokens, number.to);
    return { value: number.value, unit: unit?.unit ?? '', to: unit?.to ?? number.to };
  }

  /** `@@@`; a single `@` only where it stands alone, never in an address or a handle. */
  private signs(tokens: readonly Token[], from: number): LevelSpan | undefined {
    const token = tokens[from];
    if (token?.kind !== 'at' || token.text.length > HIGHEST_LEVEL) return undefined;
    const next = tokens[from + 1];
    const before = tokens[from - 1];
    const touchesWord = next?.glued === true && next.kind !== 'mark';
    if (token.text.length === 1 && (touchesWord || next?.kind === 'number')) return undefined;
    if (token.glued && before?.kind !== 'mark') return undefined;
    const end = this.outOf(tokens, from + 1) ?? from + 1;
    return {
      kind: 'level',
      value: token.text.length,
      unit: SIGN,
      ordinal: false,
      range: false,
      from,
      to: end,
    };
  }

  /** A number or an ordinal, then the unit. */
  private counted(tokens: readonly Token[], from: number): LevelSpan | undefined {
    const number = matchNumber(tokens, from, this.pack.numbers);
    if (number === undefined || number.approximate || number.value > HIGHEST_LEVEL) return undefined;
    const unit = this.unitAt(tokens, number.to) ?? this.unitAfterOrdinal(tokens, number);
    if (unit === undefined) return undefined;
    const to = this.outOf(tokens, unit.to) ?? unit.to;
    return {
      kind: 'level',
      value: number.value,
      unit: unit.unit,
      ordinal: number.ordinal,
      range: false,
      from,
      to,
    };
  }

  /** `l'unique fleur`, `sa seule étoile`: as good as the first. */
  private sole(tokens: readonly Token[], from: number): LevelSpan | undefined {
    if (!this.pack.levels.sole.has(tokens[from]?.norm ?? '')) return undefined;
    const unit = this.unitAt(tokens, from + 1);
    return unit === undefined
      ? undefined
      : { kind: 'level', value: 1, unit: unit.unit, ordinal: true, range: false, from, to: unit.to };
  }

  /** `deux premières étoiles` are two. */
  private unitAfterOrdinal(
    tokens: readonly Token[],
    number: NumberMatch,
  ): { unit: string; to: number } | undefined {
    if (number.ordinal) return undefined;
    const next = matchNumber(tokens, number.to, this.pack.numbers);
    return next?.ordinal === true && next.value === 1 ? this.unitAt(tokens, next.to) : undefined;
  }

  /** The unit at a token, quotes before it left aside; `5 @ 7` and `5 @ville` are no levels. */
  private unitAt(tokens: readonly Token[], at: number): { unit: string; to: number } | undefined {
    let index = at;
    if (tokens[index]?.norm === '"') index += 1;
    const token = tokens[index];
    if (token === undefined) return undefined;
    const unit = this.pack.levels.unitNames.get(token.norm) ?? token.norm;
    if (!this.units.has(unit)) return undefined;
    const next = tokens[index + 1];
    if (token.kind === 'at' && next !== undefined && next.kind !== 'mark') {
      if (next.kind === 'number' || next.glued) return undefined;
    }
    return { unit, to: index > at && next?.norm === '"' ? index + 2 : index + 1 };
  }

  /** `sur 5`, `sur les 4`, `/5`, `sur 5 possibles`. */
  private outOf(tokens: readonly Token[], at: number): number | undefined {
    const word = tokens[at];
    if (word === undefined || (!this.pack.levels.outOf.has(word.norm) && word.norm !== '/')) return undefined;
    let index = at + 1;
    if (this.pack.determiners.has(tokens[index]?.norm ?? '') && tokens[index]?.kind === 'word') {
      const number = matchNumber(tokens, index, this.pack.numbers);
      if (number !== undefined) return number.to;
      index += 1;
    }
    return matchNumber(tokens, index, this.pack.numbers)?.to;
  }

  /** `la plus haute distinction`, `niveau 3`, `étape 3`. */
  private named(tokens: readonly Token[], from: number): LevelSpan | undefined {
    const best = this.best.match(tokens, from);
    if (best !== undefined)
      return { kind: 'level', value: 'best', unit: '', ordinal: false, range: false, from, to: best.to };
    const head = tokens[from];
    if (head?.kind !== 'word') return undefined;
    const isUnit = this.units.has(head.norm);
    if (!isUnit && !this.pack.levels.levelNouns.has(head.norm)) return undefined;
    const number = matchNumber(tokens, from + 1, this.pack.numbers);
    if (number === undefined || number.approximate || number.value > HIGHEST_LEVEL) return undefined;
    if (isUnit && tokens[from + 1]?.kind !== 'number') return undefined;
    return {
      kind: 'level',
      value: number.value,
      unit: isUnit ? head.norm : '',
      ordinal: number.ordinal,
      range: false,
      from,
      to: number.to,
    };
  }
}
