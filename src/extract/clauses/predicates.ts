import type { AuxiliaryRole, LanguagePack, Outcome, OutcomeVerb, Tense } from '../languages/pack.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import type { Token } from '../text/tokens.js';
import type { PredicateSpan } from './mentions.js';

interface VerbForm {
  readonly verb: OutcomeVerb;
  readonly tense: Tense;
}

/** What the words before a verb form add to it. */
interface VerbGroup {
  readonly from: number;
  readonly roles: ReadonlySet<AuxiliaryRole>;
  /** `permet à Ifs de décrocher`: what the infinitive tells has happened, or may. */
  readonly enabling?: 'fact' | 'hope';
}

const FARTHEST_AUXILIARY = 16;
const LONGEST_PARENTHESIS = 10;
const LONGEST_SEEN = 5;
const FARTHEST_UNIQUE = 10;
/** Pronouns and particles that lean on the verb: `s'est`, `n'a`, `en obtient`. */
const CLITICS = new Set(["'", '’', 's', 'se', 'n', 'ne', 'y', 'en', 'lui', 'l', 'leur']);
/** Pronouns among them that can be whom the verb is about: `lui a décerné`, `l'a distinguée`. */
const RECIPIENT_CLITICS = new Set(['lui', 'leur', 'l', 'nous']);
/** Roles before an infinitive that make it a fact: `vient de`, `s'est vu`, `a su`, `a décidé de`. */
const ASSERTING: readonly AuxiliaryRole[] = ['justNow', 'see', 'succeed', 'decide'];
const AUXILIARIES: readonly AuxiliaryRole[] = ['have', 'had', 'be', 'was', 'been', 'see', 'negation'];
const NEGATING_ADVERBS = new Set([
  'pas',
  'plus',
  'jamais',
  'aucun',
  'aucune',
  'rien',
  'ni',
  'point',
  'not',
  'never',
  'no',
]);

/** Recognises verbs of outcome with their auxiliaries, negation and modality: `n'a finalement pas été retenue`. */
export class PredicateMatcher {
  private readonly forms = new PhraseTrie<VerbForm>({ key: (token) => token.lower });

  private readonly adverbials = new PhraseTrie<true>();
  private skipped: { readonly tokens: readonly Token[]; readonly at: ReadonlySet<number> } | undefined;

  constructor(private readonly pack: LanguagePack) {
    for (const phrase of pack.adverbials) this.adverbials.add(phrase, true);
    for (const verb of pack.verbs)
      for (const [tense, words] of Object.entries(verb.forms) as [Tense, readonly string[]][])
        for (const word of words) this.forms.add(word, { verb, tense });
  }

  match(tokens: readonly Token[], at: number): PredicateSpan | undefined {
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    const found = this.forms.match(tokens, at);
    if (found === undefined) return undefined;
    const group = this.groupBefore(tokens, at);
    const form = chooseForm(found.values, group);
    if (form === undefined || isNoun(tokens, at, form, this.pack)) return undefined;
    return this.predicate(tokens, form, group, at, found.to);
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
      form.tense === 'infinitive' && roles.size === 0 ? this.uniqueBefore(tokens, from) : undefined;
    const asserted =
      finite ||
      governed ||
      fetched ||
      unique !== undefined ||
      hasModality(roles) ||
      isGerundOfGiving(tokens, form, from);
    const restricted = isNegated(tokens, group) && this.isRestricted(tokens, to);
    const clitic = tokens.slice(from, at).find((token) => RECIPIENT_CLITICS.has(token.lower));
    return {
      kind: 'predicate',
      verb: form.verb,
      tense: form.tense,
      outcome: this.outcomeOf(tokens, form, group, restricted),
      ...(restricted ? { restricted } : {}),
      voice,
      anterior: voice !== 'bare' && (roles.has('had') || form.tense === 'imperfect' || roles.has('was')),
      relative: this.pack.relativePronouns.has(tokens[from - 1]?.norm ?? ''),
      namesAward: this.namesAward(tokens, from, to),
      unasserted:
        !asserted ||
        isAbsolute(tokens, from, at) ||
        this.isFearedLoss(tokens, form, group) ||
        (form.verb.pronominal === true && !isReflexive(tokens, group.from, at)) ||
        (form.verb.onlyNegated === true && !isNegated(tokens, group)) ||
        isEmptyDenial(tokens, form, group) ||
        (form.tense === 'infinitive' && roles.has('purpose') && !fetched),
      ...(clitic === undefined ? {} : { clitic: clitic.lower }),
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
    if (restricted) return isNoMore(tokens, group) ? 'lost' : verb.outcome;
    if (isNegated(tokens, group)) return negated(verb.outcome);
    const hopes =
      roles.has('conditional') ||
      roles.has('wish') ||
      group.enabling === 'hope' ||
      (roles.has('decide') && verb.frame === 'receives');
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
      if (this.pack.conditions.has(token.norm)) return true;
    }
    return false;
  }

  private namesAward(tokens: readonly Token[], from: number, to: number): boolean {
    const nouns = this.pack.nouns.get('award') ?? [];
    const inside = tokens.slice(from, to);
    const named = inside.some(({ lower, norm }) => nouns.includes(lower) || this.pack.rolls.has(norm));
    if (named || inside[0]?.lower === 'l') return true;
    return (
      this.pack.determiners.has(tokens[to]?.norm ?? '') &&
      this.pack.possessivePronouns.has(tokens[to + 1]?.lower ?? '')
    );
  }

  /** `n'en a plus que trois`, `ne compte que trois fleurs`: fewer, but not none. */
  private isRestricted(tokens: readonly Token[], to: number): boolean {
    return tokens.slice(to, to + 2).some((token) => this.pack.only.has(token.lower));
  }

  /** `la première commune à décrocher`, `au tour d'Ifs de recevoir`: whether it stands there, and which. */
  private uniqueBefore(tokens: readonly Token[], from: number): PredicateSpan['unique'] {
    for (let index = from - 1; index >= 0 && index >= from - FARTHEST_UNIQUE; index--) {
      const norm = tokens[index]?.norm ?? '';
      if (this.pack.turns.has(norm)) return 'turn';
      if (this.pack.uniqueness.has(norm)) return 'first';
      if (norm === ',' || norm === ';') return undefined;
    }
    return undefined;
  }

  /** `pourrait perdre sa fleur`: a fear, and neither a loss nor a hope. */
  private isFearedLoss(tokens: readonly Token[], { verb, tense }: VerbForm, group: VerbGroup): boolean {
    if (verb.outcome !== 'lost' || isNegated(tokens, group)) return false;
    return tense === 'conditional' || hasModality(group.roles) || this.isConditional(tokens, group);
  }

  /** `s'est rendu à Paris pour recevoir`. */
  private isFetched(tokens: readonly Token[], from: number): boolean {
    return tokens.slice(0, from).some((token) => this.pack.travels.has(token.norm));
  }

  /** Walks left over auxiliaries, pronouns and adverbs. */
  private groupBefore(tokens: readonly Token[], at: number): VerbGroup {
    const roles = new Set<AuxiliaryRole>();
    let from = at;
    for (let index = at - 1; index >= 0 && index >= at - FARTHEST_AUXILIARY; index--) {
      const token = tokens[index];
      if (token === undefined) break;
      const role = this.isAdverbial(tokens, index) ? 'filler' : this.roleOf(token);
      if (role === undefined) {
        const before = this.beforeParenthesis(tokens, index) ?? this.beforeSeen(tokens, index);
        if (before === undefined) break;
        index = before + 1;
        continue;
      }
      if (role === 'filler' || role === 'again' || role === 'reflexive') continue;
      roles.add(role);
      from = index;
      if (role === 'purpose') break;
    }
    while (from > 0 && isClitic(tokens, from - 1)) from -= 1;
    const enabling = roles.size === 0 ? this.enablingBefore(tokens, at) : undefined;
    return enabling === undefined ? { from, roles } : { from, roles, enabling };
  }

  /** `a, pour la deuxième année consécutive, obtenu`: the auxiliary stands before the commas. */
  private beforeParenthesis(tokens: readonly Token[], comma: number): number | undefined {
    if (tokens[comma]?.norm !== ',') return undefined;
    for (let index = comma - 1; index > 0 && index >= comma - LONGEST_PARENTHESIS; index--) {
      if (tokens[index]?.norm !== ',') continue;
      const role = this.roleOf(tokens[index - 1]);
      return role !== undefined && AUXILIARIES.includes(role) ? index - 1 : undefined;
    }
    return undefined;
  }

  /** `voit sa troisième fleur confirmée`: what is seen stands between. */
  private beforeSeen(tokens: readonly Token[], noun: number): number | undefined {
    for (let index = noun - 1; index > 0 && index >= noun - LONGEST_SEEN; index--) {
      const isOwn = this.pack.possessives.has(tokens[index]?.lower ?? '');
      if (isOwn && this.roleOf(tokens[index - 1]) === 'see') return index - 1;
    }
    return undefined;
  }

  /** `a permis à la commune de décrocher`, `permettra d'obtenir`. */
  private enablingBefore(tokens: readonly Token[], at: number): VerbGroup['enabling'] {
    for (let index = at - 1; index >= 0 && index >= at - FARTHEST_AUXILIARY; index--) {
      const word = tokens[index]?.lower ?? '';
      if (this.pack.enabling.has(word)) return 'fact';
      if (this.pack.enablingHope.has(word)) return 'hope';
      if (word === ',' || word === ';') return undefined;
    }
    return undefined;
  }

  /** Whether a token belongs to an adverb of several words: `l'un et l'autre`, `à son tour`. */
  private isAdverbial(tokens: readonly Token[], index: number): boolean {
    if (this.skipped?.tokens !== tokens) {
      const at = new Set<number>();
      tokens.forEach((_, from) => {
        const to = this.adverbials.match(tokens, from)?.to ?? from;
        for (let inside = from; inside < to; inside++) at.add(inside);
      });
      this.skipped = { tokens, at };
    }
    return this.skipped.at.has(index);
  }

  private roleOf(token: Token | undefined): AuxiliaryRole | undefined {
    if (token === undefined) return undefined;
    const role = this.pack.auxiliaries.get(token.lower);
    if (role !== undefined) return token.capital && role === 'filler' ? undefined : role;
    const ending = this.pack.adverbEnding;
    return token.kind === 'word' && token.norm.endsWith(ending) && token.norm.length > ending.length + 2
      ? 'filler'
      : undefined;
  }
}

/** `la deuxième ayant été obtenue en 2015`: of something else than the sentence. */
function isAbsolute(tokens: readonly Token[], from: number, at: number): boolean {
  return (
    from > 1 && tokens.slice(from, at).some((token) => token.lower === 'ayant' || token.lower === 'having')
  );
}

/** `s'offre`, `s'est offert`. */
function isReflexive(tokens: readonly Token[], from: number, at: number): boolean {
  return tokens.slice(from, at).some((token) => token.lower === 's' || token.lower === 'se');
}

/** `vient de le confirmer en attribuant à Ifs`: told as done. */
function isGerundOfGiving(tokens: readonly Token[], form: VerbForm, from: number): boolean {
  if (form.tense !== 'gerund' || form.verb.frame !== 'gives') return false;
  return [tokens[from]?.lower, tokens[from - 1]?.lower].includes('en');
}

/** `nous` leans on a verb of which it is no subject: `nous a décerné`, not `nous avons`. */
function isClitic(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return CLITICS.has(lower) || (lower === 'nous' && !(tokens[at + 1]?.lower.endsWith('ons') ?? true));
}

/** The same spelling can be a present or a participle (`rejoint`): an auxiliary before it decides. */
function chooseForm(forms: readonly VerbForm[], group: VerbGroup): VerbForm | undefined {
  if (forms.length < 2) return forms[0];
  const composed = ['have', 'had', 'been', 'be', 'was'].some((role) =>
    group.roles.has(role as AuxiliaryRole),
  );
  return forms.find(({ tense }) => (tense === 'participle') === composed) ?? forms[0];
}

/** `la remise des prix`, `une prime`: a determiner before a form that could be a noun. */
function isNoun(tokens: readonly Token[], at: number, form: VerbForm, pack: LanguagePack): boolean {
  if (form.tense !== 'present') return false;
  const before = tokens[at - 1];
  return before !== undefined &&
    before.norm !== "'" &&
    pack.determiners.has(before.norm) &&
    !['la', 'le', 'les', 'l'].includes(before.norm)
    ? true
    : before !== undefined &&
        ['la', 'le', 'les', 'une', 'un'].includes(before.norm) &&
        tokens[at]?.capital !== true &&
        at <= 1;
}

function voiceOf(form: VerbForm, roles: ReadonlySet<AuxiliaryRole>): PredicateSpan['voice'] {
  if (form.tense !== 'participle') return roles.has('see') ? 'passive' : 'active';
  if (roles.has('see') || roles.has('been')) return 'passive';
  if (roles.has('have') || roles.has('had')) return 'active';
  if (['be', 'was', 'future', 'conditional', 'can'].some((role) => roles.has(role as AuxiliaryRole)))
    return 'passive';
  return 'bare';
}

function hasModality(roles: ReadonlySet<AuxiliaryRole>): boolean {
  return roles.has('future') || roles.has('conditional') || roles.has('wish') || roles.has('can');
}

function isNegated(tokens: readonly Token[], group: VerbGroup): boolean {
  if (!group.roles.has('negation')) return false;
  for (let index = group.from; index < tokens.length && index < group.from + FARTHEST_AUXILIARY; index++) {
    if (NEGATING_ADVERBS.has(tokens[index]?.norm ?? '')) return true;
  }
  return false;
}

/** `n'a jamais porté le label`, `n'avait pas déposé de dossier`: nothing was lost. */
function isEmptyDenial(tokens: readonly Token[], { verb }: VerbForm, group: VerbGroup): boolean {
  if (!isNegated(tokens, group)) return false;
  const words = tokens.slice(group.from, group.from + FARTHEST_AUXILIARY).map(({ norm }) => norm);
  if (words.includes('jamais') || words.includes('never')) return true;
  return verb.outcome === 'candidate' && verb.renounced !== true && !words.includes('plus');
}

/** `ne … plus`. */
function isNoMore(tokens: readonly Token[], group: VerbGroup): boolean {
  return tokens.slice(group.from, group.from + FARTHEST_AUXILIARY).some((token) => token.norm === 'plus');
}

function negated(outcome: Outcome): Outcome {
  return outcome === 'lost' ? 'renewed' : 'lost';
}
