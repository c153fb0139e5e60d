import type { AuxiliaryRole, LanguagePack, Outcome, Tense } from '../languages/pack.js';
import { type PhraseMatch, PhraseTrie } from '../text/phrase-trie.js';
import type { Token } from '../text/tokens.js';
import {
  hasModality,
  isAbsolute,
  isEmptyDenial,
  isGerundOfGiving,
  isNegated,
  isNoMore,
  isReflexive,
  negated,
  type VerbForm,
} from './assertion.js';
import type { PredicateSpan } from './mentions.js';
import { chooseForm } from './verb-forms.js';
import { FARTHEST_AUXILIARY, type VerbGroup, VerbGroups } from './verb-groups.js';
import { cliticOf, voiceOf } from './voice.js';

const FARTHEST_UNIQUE = 10;
/** Tokens of the longest turn of phrase. */
const LONGEST_TURN = 8;
const FARTHEST_LABEL = 8;
/** `pas la sienne` after the verb. */
const LONGEST_OBJECT = 3;
/** Roles before an infinitive that make it a fact: `vient de`, `s'est vu`, `a su`, `a décidé de`. */
const ASSERTING: readonly AuxiliaryRole[] = ['justNow', 'see', 'succeed', 'decide'];

type TokenTest = (tokens: readonly Token[], at: number) => boolean;

/** Recognises verbs of outcome with their auxiliaries, negation and modality: `n'a finalement pas été retenue`. */
export class PredicateMatcher {
  private readonly forms = new PhraseTrie<VerbForm>({ key: (token) => token.lower });

  private readonly groups: VerbGroups;
  /** Forms of being and having, which are verbs of outcome only before an award. */
  private readonly auxiliaries = new Map<string, VerbForm>();
  /** First words of turns of phrase, between whose words an adverb may stand: `fait` of `fait partie`. */
  private readonly openers = new Set<string>();

  /** `starts` tells whether the name of a label, or any award, stands at a token. */
  constructor(
    private readonly pack: LanguagePack,
    private readonly starts: Readonly<Record<'label' | 'award', TokenTest>>,
  ) {
    this.groups = new VerbGroups(pack);
    for (const verb of pack.verbs)
      for (const [tense, words] of Object.entries(verb.forms) as [Tense, readonly string[]][])
        for (const word of words) {
          this.forms.add(word, { verb, tense });
          if (verb.auxiliary !== undefined) this.auxiliaries.set(word, { verb, tense });
          const [first, ...others] = word.split(' ');
          if (first !== undefined && others.length > 0) this.openers.add(first);
        }
  }

  match(tokens: readonly Token[], at: number): PredicateSpan | undefined {
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    const found = this.formsAt(tokens, at);
    if (found === undefined) return undefined;
    const group = this.withPast(tokens, this.groups.before(tokens, at));
    const form = chooseForm(found.values, group.roles, tokens, found.to);
    if (form === undefined || isNoun(tokens, at, form, this.pack)) return undefined;
    return this.predicate(tokens, form, group, at, found.to);
  }

  private formsAt(tokens: readonly Token[], at: number): PhraseMatch<VerbForm> | undefined {
    const found = this.interrupted(tokens, at) ?? this.forms.match(tokens, at);
    const auxiliary = this.auxiliaries.get(tokens[at]?.lower ?? '');
    const needed = auxiliary?.verb.auxiliary;
    if (auxiliary === undefined || needed === undefined) return found;
    const isVerb = this.isBefore(tokens, at + 1, this.starts[needed]);
    if (isVerb && (needed === 'label' || found?.to === at + 1)) return { values: [auxiliary], to: at + 1 };
    return found?.to === at + 1 ? undefined : found;
  }

  /** `ne fait donc plus partie`: adverbs between the words of a turn of phrase. */
  private interrupted(tokens: readonly Token[], at: number): PhraseMatch<VerbForm> | undefined {
    const first = tokens[at];
    if (first === undefined || !this.openers.has(first.lower)) return undefined;
    const between = this.groups.adverbsAt(tokens, at + 1);
    if (between === 0) return undefined;
    const rest = tokens.slice(at + 1 + between, at + 1 + between + LONGEST_TURN);
    const found = this.forms.match([first, ...rest], 0);
    return found === undefined || found.to < 2 ? undefined : { ...found, to: at + between + found.to };
  }

  /** `est désormais une « Ville fleurie »`, `n'a plus que deux fleurs`: little words, then the award. */
  private isBefore(tokens: readonly Token[], from: number, starts: TokenTest): boolean {
    for (let at = from; at < from + FARTHEST_LABEL; at++) {
      const token = tokens[at];
      if (token === undefined) return false;
      if (starts(tokens, at)) return true;
      const isLittle =
        this.pack.besideLevel.has(token.norm) ||
        this.pack.only.has(token.lower) ||
        this.groups.adverbsAt(tokens, at) > 0;
      if (!isLittle) return false;
    }
    return false;
  }

  private predicate(
    tokens: readonly Token[],
    form: VerbForm,
    group: VerbGroup,
    at: number,
    to: number,
  ): PredicateSpan {
    const { roles } = group;
    const voice = voiceOf(form, roles);
    const from = voice === 'bare' ? at : group.from;
    const finite = form.tense !== 'infinitive' && form.tense !== 'gerund';
    const delighted = tokens.slice(from, at).some((token) => this.pack.delights.has(token.norm));
    const governed = delighted || ASSERTING.some((role) => roles.has(role)) || group.enabling !== undefined;
    const fetched = roles.has('purpose') && form.verb.id === 'receives' && this.isFetched(tokens, from);
    const unique =
      group.past !== undefined || (form.tense === 'infinitive' && roles.size === 0)
        ? this.uniqueBefore(tokens, from)
        : undefined;
    const asserted =
      finite ||
      governed ||
      fetched ||
      unique !== undefined ||
      hasModality(roles) ||
      isGerundOfGiving(tokens, form, from, this.pack);
    const restricted = isNegated(tokens, group, this.pack) && this.isRestricted(tokens, to);
    const clitic = cliticOf(tokens.slice(from, at), this.pack);
    return {
      kind: 'predicate',
      verb: form.verb,
      tense: form.tense,
      outcome: this.outcomeOf(tokens, form, group, restricted),
      ...(restricted ? { restricted } : {}),
      voice,
      anterior: voice !== 'bare' && (roles.has('had') || form.tense === 'imperfect' || roles.has('was')),
      relative: this.pack.relativePronouns.has(tokens[from - 1]?.norm ?? ''),
      namesAward: this.namesAward(tokens, form, from, to),
      unasserted:
        !asserted ||
        isAbsolute(tokens, from, at, this.pack) ||
        this.isFearedLoss(tokens, form, group, at) ||
        (form.verb.pronominal === true && !isReflexive(tokens, group.from, at, this.pack)) ||
        (form.verb.onlyNegated === true && !isNegated(tokens, group, this.pack)) ||
        isEmptyDenial(tokens, form, group, this.pack) ||
        (form.verb.auxiliary === 'label' &&
          isNegated(tokens, group, this.pack) &&
          !isNoMore(tokens, group, this.pack)) ||
        (form.tense === 'infinitive' && roles.has('purpose') && !fetched),
      ...(clitic === undefined ? {} : { clitic }),
      ...(group.enabling === undefined ? {} : { enabled: true }),
      ...(unique === undefined ? {} : { unique }),
      from,
      to,
    };
  }

  private outcomeOf(
    tokens: readonly Token[],
    form: VerbForm,
    group: VerbGroup,
    restricted: boolean,
  ): Outcome {
    const { verb, tense } = form;
    const { roles } = group;
    if (restricted) return isNoMore(tokens, group, this.pack) ? 'lost' : verb.outcome;
    if (isNegated(tokens, group, this.pack)) return negated(verb.outcome);
    const hopes =
      roles.has('conditional') ||
      roles.has('wish') ||
      group.enabling === 'hope' ||
      (roles.has('decide') && verb.frame === 'receives' && verb.outcome !== 'lost');
    const announces = roles.has('can') || roles.has('future') || tense === 'future';
    const hypothetical =
      hopes ||
      tense === 'conditional' ||
      (announces && verb.shows !== true) ||
      this.isConditional(tokens, group);
    return hypothetical ? 'candidate' : verb.outcome;
  }

  private isConditional(tokens: readonly Token[], group: VerbGroup): boolean {
    for (let index = group.from - 1; index >= 0 && index >= group.from - FARTHEST_AUXILIARY; index--) {
      const token = tokens[index];
      if (token === undefined || token.norm === ',' || token.norm === ';') return false;
      if (this.pack.conditions.has(token.norm)) return index > 0 || !this.concedes(tokens, group);
    }
    return false;
  }

  /** `Si Caen garde ses fleurs, Ifs en perd une`: what follows is a fact, and so is what the clause says. */
  private concedes(tokens: readonly Token[], group: VerbGroup): boolean {
    const comma = tokens.findIndex(({ norm }, index) => index > group.from && norm === ',');
    const { futureEndings } = this.pack.dates;
    const isOpen = tokens.slice(group.from).some(({ norm, lower, kind }, index) => {
      const role = this.pack.auxiliaries.get(lower);
      const isLater =
        index + group.from > comma && (role === 'future' || role === 'conditional' || role === 'can');
      return (
        isLater ||
        (kind === 'word' && norm.length > 4 && futureEndings.some((ending) => norm.endsWith(ending)))
      );
    });
    return comma > 0 && !isOpen;
  }

  /** `l'a obtenu`, `qui le détient`, `en est titulaire`, `voient le leur renouvelé`, `garde la sienne`. */
  private namesAward(tokens: readonly Token[], { verb }: VerbForm, from: number, to: number): boolean {
    const nouns = this.pack.nouns.get('award') ?? [];
    const inside = tokens.slice(from, to);
    const named = inside.some(({ lower, norm }) => nouns.includes(lower) || this.pack.rolls.has(norm));
    const first = inside.find(({ lower }) => !this.pack.words.negation.particles.has(lower))?.lower ?? '';
    const { recipients, ofThem } = this.pack.words.pronouns;
    const isHeld = verb.held === true && verb.needsObject === true && ofThem.has(first);
    if (named || recipients.get(first) === 'it' || isHeld) return true;
    if (verb.frame !== 'honours' && this.pack.objectPronouns.has(first)) return true;
    return tokens
      .slice(from, to + LONGEST_OBJECT)
      .some(
        (token, index, near) =>
          this.pack.possessivePronouns.has(token.lower) &&
          this.pack.articles.has(near[index - 1]?.norm ?? ''),
      );
  }

  /** `n'en a plus que trois`, `ne compte que trois fleurs`: fewer, but not none. */
  private isRestricted(tokens: readonly Token[], to: number): boolean {
    return tokens.slice(to, to + 2).some((token) => this.pack.only.has(token.lower));
  }

  /** `une des trois communes à avoir obtenu`: a past infinitive that tells a fact; elsewhere it only describes. */
  private withPast(tokens: readonly Token[], group: VerbGroup): VerbGroup {
    const { past, ...rest } = group;
    if (past === undefined) return group;
    const isTo = this.pack.prepositions.get(tokens[past.from - 1]?.norm ?? '') === 'to';
    return isTo && this.uniqueBefore(tokens, past.from) !== undefined ? { ...rest, ...past, past } : rest;
  }

  /** `la première commune à décrocher`, `au tour d'Ifs de recevoir`: whether it stands there, and which. */
  private uniqueBefore(tokens: readonly Token[], from: number): PredicateSpan['unique'] {
    for (let index = from - 1; index >= 0 && index >= from - FARTHEST_UNIQUE; index--) {
      const norm = tokens[index]?.norm ?? '';
      if (this.pack.turns.has(norm)) return 'turn';
      const isOneOf =
        this.pack.numbers.cardinals.get(norm) === 1 &&
        this.pack.prepositions.get(tokens[index + 1]?.norm ?? '') === 'of';
      if (isOneOf || this.pack.uniqueness.has(norm)) return 'first';
      if (norm === ',' || norm === ';') return undefined;
    }
    return undefined;
  }

  /** `pourrait perdre sa fleur`: a fear, and neither a loss nor a hope; `doit rendre sa fleur` is a loss. */
  private isFearedLoss(
    tokens: readonly Token[],
    { verb, tense }: VerbForm,
    group: VerbGroup,
    at: number,
  ): boolean {
    if (verb.outcome !== 'lost' || isNegated(tokens, group, this.pack)) return false;
    if (tokens.slice(group.from, at).some((token) => this.pack.compelling.has(token.lower))) return false;
    return tense === 'conditional' || hasModality(group.roles) || this.isConditional(tokens, group);
  }

  /** `s'est rendu à Paris pour recevoir`. */
  private isFetched(tokens: readonly Token[], from: number): boolean {
    return tokens.slice(0, from).some((token) => this.pack.travels.has(token.norm));
  }
}

/** `la remise des prix`, `une prime`: a determiner before a form that could be a noun. */
function isNoun(tokens: readonly Token[], at: number, form: VerbForm, pack: LanguagePack): boolean {
  if (form.tense !== 'present') return false;
  const before = tokens[at - 1];
  if (before !== undefined && pack.possessivePronouns.has(before.lower)) return false;
  return before !== undefined &&
    before.norm !== "'" &&
    pack.determiners.has(before.norm) &&
    !pack.objectPronouns.has(before.norm)
    ? true
    : before !== undefined &&
        pack.words.openingArticles.has(before.norm) &&
        tokens[at]?.capital !== true &&
        at <= 1;
}
