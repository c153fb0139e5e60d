import type { ProgrammeDefinition } from '../../sources/definitions.js';
import { type DateGrammar, matchDate, yearOf } from '../dates/match.js';
import type { LanguagePack, NounKind } from '../languages/pack.js';
import { LevelMatcher } from '../levels/level-matcher.js';
import { withTrueCapitals } from '../places/all-capitals.js';
import type { NameTries } from '../places/name-tries.js';
import { RecipientMatcher } from '../places/recipient-matcher.js';
import { ProgrammeMatcher } from '../programmes/programme-matcher.js';
import { matchNumber } from '../text/numbers.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import type { Sentence } from '../text/sentences.js';
import { textOf } from '../text/text-of.js';
import type { Token } from '../text/tokens.js';
import { DistinctionMatcher } from './distinctions.js';
import type {
  AreaSpan,
  DistinctionSpan,
  Mention,
  NounSpan,
  PredicateSpan,
  ProgrammeSpan,
  RecipientSpan,
  Span,
} from './mentions.js';
import { PredicateMatcher } from './predicates.js';
import { RepeatMatcher } from './repeats.js';

/** A sentence with what was recognised in it, in order of position. */
export interface View {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** Turns of phrase that make an award one more of its kind: `de nouveau`, `pour la deuxième fois`. */
  readonly repeats: readonly Span[];
}

type Test = (tokens: readonly Token[], at: number) => boolean;
type Matcher = (tokens: readonly Token[], at: number) => Mention | undefined;

const LONGEST_DISTINCTION = 14;

/** Reads sentences into mentions: one pass, every matcher asked in order at each token. */
export class Scanner {
  private readonly dates: DateGrammar;
  private readonly nouns = new PhraseTrie<NounKind>();
  private readonly programmes: ProgrammeMatcher;
  private readonly predicates: PredicateMatcher;
  private readonly repeats: RepeatMatcher;
  private readonly namedDistinctions: DistinctionMatcher;
  private readonly matchers: readonly Matcher[];

  constructor(
    private readonly pack: LanguagePack,
    programmes: ReadonlyMap<string, ProgrammeDefinition>,
    private readonly names: NameTries,
  ) {
    const relative = new PhraseTrie<import('../dates/date-words.js').RelativeDate>();
    for (const [phrase, value] of pack.dates.relative) relative.add(phrase, value);
    this.dates = { words: pack.dates, relative };
    for (const [kind, phrases] of pack.nouns) for (const phrase of phrases) this.nouns.add(phrase, kind);
    this.programmes = new ProgrammeMatcher(programmes, pack);
    const levels = new LevelMatcher(programmes, pack);
    const label: Test = (tokens, at) => this.programmes.match(tokens, at) !== undefined;
    const award: Test = (tokens, at) =>
      label(tokens, at) ||
      levels.match(tokens, at) !== undefined ||
      levels.isOwnUnit(tokens, at) ||
      this.noun(tokens, at)?.noun === 'award' ||
      this.number(tokens, at) !== undefined;
    this.predicates = new PredicateMatcher(pack, { label, award });
    const recipients = new RecipientMatcher(names, pack);
    this.repeats = new RepeatMatcher(pack);
    this.namedDistinctions = new DistinctionMatcher(programmes, pack);
    const predicate: Matcher = (tokens, at) => this.predicates.match(tokens, at);
    const recipient = once((tokens, at) => recipients.match(tokens, at));
    this.matchers = [
      (tokens, at) => this.distinction(tokens, at) ?? this.namedDistinctions.match(tokens, at),
      (tokens, at) => siteOrProgramme(recipient(tokens, at), this.programmes.match(tokens, at)),
      (tokens, at) => this.date(tokens, at),
      (tokens, at) => levels.match(tokens, at),
      (tokens, at) =>
        levels.isOwnUnit(tokens, at) ? { kind: 'noun', noun: 'award', from: at, to: at + 1 } : undefined,
      (tokens, at) => this.edition(tokens, at),
      (tokens, at) => (tokens[at]?.capital ? undefined : predicate(tokens, at)),
      (tokens, at) => this.area(tokens, at),
      (tokens, at) => this.notLabel(tokens, at, recipient(tokens, at)),
      // A capital can open a name, which is asked before.
      (tokens, at) => (tokens[at]?.capital ? predicate(tokens, at) : undefined),
      (tokens, at) => this.noun(tokens, at),
      (tokens, at) => this.number(tokens, at),
    ];
  }

  scan(sentence: Sentence): View {
    const tokens = withTrueCapitals(sentence.tokens, this.names, this.pack);
    const mentions: Mention[] = [];
    for (let at = 0; at < tokens.length; ) {
      const mention = this.mentionAt(tokens, at);
      if (mention === undefined) {
        at += 1;
        continue;
      }
      if (mention.kind === 'predicate') dropInside(mentions, mention);
      mentions.push(mention);
      if (mention.kind === 'recipient' && mention.what === 'place')
        mentions.push(...this.programmesInside(tokens, mention));
      at = mention.to;
    }
    return { sentence, tokens, mentions, repeats: this.repeats.in(tokens) };
  }

  private mentionAt(tokens: readonly Token[], at: number): Mention | undefined {
    for (const matcher of this.matchers) {
      const mention = matcher(tokens, at);
      if (mention !== undefined) return mention;
    }
    return undefined;
  }

  private date(tokens: readonly Token[], at: number): Mention | undefined {
    const found = matchDate(tokens, at, this.dates);
    return found === undefined ? undefined : { kind: 'date', date: found.date, from: at, to: found.to };
  }

  /** `22e Cérémonie`, `22e label`, `palmarès 2018`. */
  private edition(tokens: readonly Token[], at: number): NounSpan | undefined {
    const number = matchNumber(tokens, at, this.pack.numbers);
    const from = number?.ordinal ? number.to : at;
    const found = this.nouns.match(tokens, from);
    if (found === undefined) return undefined;
    const isEdition = found.values.includes('edition');
    if (number?.ordinal && !isEdition) return undefined;
    const yearAt = isEdition ? yearPosition(tokens, found.to, this.pack) : undefined;
    const year = yearAt === undefined ? undefined : yearOf(tokens[yearAt]);
    if (number === undefined && year === undefined) return undefined;
    return {
      kind: 'noun',
      noun: found.values[0] ?? 'edition',
      from: at,
      to: yearAt === undefined ? found.to : yearAt + 1,
      ...(year === undefined ? {} : { year }),
      ...(number?.ordinal && number.value > 1 ? { edition: number.value } : {}),
    };
  }

  private noun(tokens: readonly Token[], at: number): NounSpan | undefined {
    const found = this.nouns.match(tokens, at);
    const noun = found?.values[0];
    return found === undefined || noun === undefined
      ? undefined
      : { kind: 'noun', noun, from: at, to: found.to };
  }

  private number(tokens: readonly Token[], at: number): Mention | undefined {
    const found = matchNumber(tokens, at, this.pack.numbers);
    return found === undefined
      ? undefined
      : {
          kind: 'number',
          value: found.value,
          ordinal: found.ordinal,
          approximate: found.approximate,
          from: at,
          to: found.to,
        };
  }

  /** `mention « numérique éducatif »`, `prix spécial « mobilité »`; a level in the quotes is none. */
  private distinction(tokens: readonly Token[], at: number): DistinctionSpan | undefined {
    const head = this.nouns.match(tokens, at);
    if (head === undefined || !head.values.includes('mention')) return undefined;
    const open = tokens[head.to];
    if (open?.norm !== '"') return undefined;
    for (let index = head.to + 1; index < tokens.length && index < head.to + LONGEST_DISTINCTION; index++) {
      const token = tokens[index];
      if (token === undefined || token.kind === 'at') return undefined;
      if (token.norm !== '"') continue;
      const isProgramme = this.programmes.match(tokens, head.to + 1) !== undefined;
      if (isProgramme || index === head.to + 1) return undefined;
      return { kind: 'distinction', name: textOf(tokens, head.to + 1, index), from: at, to: index + 1 };
    }
    return undefined;
  }

  /** A département or region after a preposition, or opening a dateline. */
  private area(tokens: readonly Token[], at: number): AreaSpan | undefined {
    const token = tokens[at];
    if (token === undefined || !token.capital) return undefined;
    const found = this.names.areas.match(tokens, at);
    if (found === undefined) return undefined;
    const before = tokens[at - 1]?.norm === "'" ? tokens[at - 2] : tokens[at - 1];
    const governed = before !== undefined && this.pack.recipients.beforeArea.has(before.norm);
    const first = found.values.find((value) => 'region' in value) ?? found.values[0];
    const opensDateline =
      at === 0 && tokens[found.to]?.norm === ',' && first !== undefined && 'region' in first;
    const commune = opensDateline ? undefined : this.names.communes.match(tokens, at);
    if (commune !== undefined && (commune.to > found.to || !governed)) return undefined;
    return first === undefined ? undefined : { kind: 'area', ...first, from: at, to: found.to };
  }

  /** `programme Petites Villes de demain` is the label's name, no recipient. */
  private notLabel(
    tokens: readonly Token[],
    at: number,
    mention: RecipientSpan | undefined,
  ): Mention | undefined {
    if (at === 0 && mention?.what === 'unknown')
      return this.predicates.match(tokens, at) ?? this.noun(tokens, at) ?? this.number(tokens, at) ?? mention;
    if (
      mention === undefined ||
      !['programme', 'place', 'association'].includes(mention.what) ||
      mention.anaphor
    )
      return mention;
    const label = this.programmesInside(tokens, { from: mention.from + 1, to: tokens.length })[0];
    return label !== undefined && label.from <= mention.from + 2 && label.to >= mention.to
      ? undefined
      : mention;
  }

  private programmesInside(tokens: readonly Token[], outer: { from: number; to: number }): ProgrammeSpan[] {
    const inside: ProgrammeSpan[] = [];
    for (let at = outer.from; at < outer.to && inside.length === 0; at++) {
      const found = this.programmes.match(tokens, at);
      if (found !== undefined && found.to <= outer.to) inside.push(found);
    }
    return inside;
  }
}

/** `palmarès 2022`, `palmarès régional 2022`; the year in `le label depuis 2018` is that of an award. */
function yearPosition(tokens: readonly Token[], at: number, pack: LanguagePack): number | undefined {
  if (yearOf(tokens[at]) !== undefined) return at;
  const between = tokens[at];
  const isAdjective =
    between?.kind === 'word' &&
    !between.capital &&
    between.norm.length > 4 &&
    !pack.prepositions.has(between.norm) &&
    !pack.dates.beforeYear.has(between.norm);
  return isAdjective && yearOf(tokens[at + 1]) !== undefined ? at + 1 : undefined;
}

/** `l'espace France Services de Caen` is a place, though `espace France Services` is a label too. */
function siteOrProgramme(
  recipient: Mention | undefined,
  programme: ProgrammeSpan | undefined,
): Mention | undefined {
  if (programme === undefined || recipient?.kind !== 'recipient') return programme;
  return recipient.what === 'place' && recipient.to > programme.to ? recipient : programme;
}

/** Pronouns and adverbs inside a verb group are no mentions of their own; what it is about, in `voit sa fleur confirmée`, is. */
function dropInside(mentions: Mention[], predicate: PredicateSpan): void {
  const inside: Mention[] = [];
  for (
    let last = mentions.at(-1);
    last !== undefined && last.from >= predicate.from;
    last = mentions.at(-1)
  ) {
    mentions.pop();
    if (last.kind === 'level' || last.kind === 'programme') inside.unshift(last);
  }
  mentions.push(...inside);
}

/** A matcher that is asked twice at a token and works once. */
function once<T>(
  match: (tokens: readonly Token[], at: number) => T,
): (tokens: readonly Token[], at: number) => T {
  let last: { readonly tokens: readonly Token[]; readonly at: number; readonly found: T } | undefined;
  return (tokens, at) => {
    if (last?.tokens !== tokens || last.at !== at) last = { tokens, at, found: match(tokens, at) };
    return last.found;
  };
}
