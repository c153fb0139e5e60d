import type { ProgrammeDefinition } from '../../sources/definitions.js';
import type { View } from '../clauses/scan.js';
import type { Fact, OrganizationFact } from '../facts.js';
import type { OrganizationRole } from '../languages/fact-words.js';
import type { LanguagePack } from '../languages/pack.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import { textOf } from '../text/text-of.js';
import type { Token } from '../text/tokens.js';
import { ActingOrganizationReader } from './acting-organizations.js';
import { IntroductionMatcher } from './introductions.js';
import { MentionedOrganizationReader } from './mentioned-organizations.js';
import { afterParentheses, isOther, isScoped, organizationList } from './organization-lists.js';
import { isAcronym, type OrganizationName, OrganizationNames } from './organization-names.js';

interface Read {
  readonly role: OrganizationRole;
  readonly rule: string;
  readonly name: OrganizationName;
}

/** From `avec` to the name: an article, its apostrophe, `l'association`. */
const ARTICLE_REACH = 4;

/** Organisers, supporters, partners: lists after `porté par`, `soutenu par`, `en partenariat avec`, and names the registry knows. */
export class OrganizationReader {
  private readonly introductions: IntroductionMatcher;
  private readonly known = new PhraseTrie<true>();
  private readonly names: OrganizationNames;
  private readonly acting: ActingOrganizationReader;
  private readonly mentioned: MentionedOrganizationReader;

  constructor(
    private readonly pack: LanguagePack,
    programmes: ReadonlyMap<string, ProgrammeDefinition>,
  ) {
    this.introductions = new IntroductionMatcher(pack.organizations);
    this.names = new OrganizationNames(pack);
    this.acting = new ActingOrganizationReader(pack, this.names);
    this.mentioned = new MentionedOrganizationReader(pack, this.names);
    for (const { organiser } of programmes.values())
      if (organiser !== undefined && /\p{Lu}/u.test(organiser)) this.known.add(organiser, true);
  }

  read(views: readonly View[], programme: string | null): Fact<OrganizationFact>[] {
    const facts = new Map<string, Fact<OrganizationFact>>();
    for (const view of views) {
      if (view.sentence.headline) continue;
      for (const { name, role, rule } of this.inSentence(view)) {
        const fact = this.fact(view, name, role, rule, programme);
        const key = fact.value.name.toLowerCase();
        if (!facts.has(key)) facts.set(key, fact);
      }
    }
    return withoutShortNames([...facts.values()]);
  }

  private fact(
    view: View,
    name: OrganizationName,
    role: OrganizationRole,
    rule: string,
    programme: string | null,
  ): Fact<OrganizationFact> {
    const { tokens } = view;
    const isNews = role !== 'other' && programme !== null;
    return {
      value: { name: textOf(tokens, name.from, name.to), role, ...(isNews ? { programme } : {}) },
      evidence: { start: tokens[name.from]?.start ?? 0, end: tokens[name.to - 1]?.end ?? 0 },
      rule: `${this.pack.code}/organization/${rule}`,
      confidence: 0.86,
    };
  }

  private inSentence(view: View): Read[] {
    const { tokens } = view;
    const read: Read[] = [];
    for (let at = 0; at < tokens.length; ) {
      const introduction = this.introductions.at(tokens, at);
      if (introduction !== undefined) {
        const { role, to } = introduction;
        const list = organizationList(view, to, this.names, this.pack).filter(
          (name) => role !== 'other' || !this.isPlace(tokens.slice(name.from, name.to)),
        );
        read.push(...list.map((name): Read => ({ role, rule: `${role}-list`, name })));
        at = Math.max(at + 1, afterParentheses(tokens, list.at(-1)?.to ?? to));
        continue;
      }
      const found = this.companions(view, at) ?? this.namedAt(view, at);
      read.push(...found);
      const ends = found.map(({ name }) => afterParentheses(tokens, name.to));
      at = Math.max(at + 1, ...ends);
    }
    return read;
  }

  /** `au siège du comité départemental olympique et sportif`. */
  private isPlace(words: readonly Token[]): boolean {
    const { of } = this.pack.organizations;
    return isScoped(words, this.pack) && !words.some((token) => token.capital || of.has(token.lower));
  }

  /** `monté avec le collège Romain-Rolland et la CAF du Nord`: bodies only, since people and things go along, too. */
  private companions(view: View, at: number): readonly Read[] | undefined {
    const { tokens } = view;
    if (!this.pack.organizations.company.has(tokens[at]?.norm ?? '')) return undefined;
    const list = organizationList(view, at + 1, this.names, this.pack).filter(
      ({ from, to, headed, known }) => {
        const words = tokens.slice(from, to);
        const isNamed =
          words.some(({ capital }, index) => capital && index > 0) || isScoped(words, this.pack);
        return known ?? (headed && (isNamed || this.pack.organizations.alone.has(words[0]?.norm ?? '')));
      },
    );
    const first = list[0];
    return first === undefined || first.from > at + ARTICLE_REACH
      ? undefined
      : list.map((name): Read => ({ role: 'partner', rule: 'companion', name }));
  }

  /** What is named at a token that follows no introduction. */
  private namedAt(view: View, at: number): readonly Read[] {
    const { tokens } = view;
    const token = tokens[at];
    if (token === undefined || !this.names.mayBegin(token)) return [];
    const mentioned = this.mentioned.at(view, at);
    const isBody = mentioned !== undefined && !isOther(view, mentioned.name, this.pack);
    if (isBody && mentioned.rule === 'agent') return [mentioned];
    const known = token.capital ? this.known.match(tokens, at) : undefined;
    if (known !== undefined && !namesLabel(view, at, known.to)) {
      const name: OrganizationName = { from: at, to: known.to, headed: false, known: true };
      return [{ role: 'organiser', rule: 'registry', name }];
    }
    const giver = this.giver(view, at);
    if (giver !== undefined) return [giver];
    // `l'association Les Amis` acts under the name that follows its noun.
    const acting = this.acting.at(view, at) ?? this.acting.at(view, mentioned?.name.from ?? at);
    if (acting !== undefined)
      return acting.names.map((name): Read => ({ role: acting.role, rule: `${acting.role}-acting`, name }));
    return isBody ? [mentioned] : [];
  }

  /** `la préfecture a confirmé`: the body that gives, keeps or takes. */
  private giver(view: View, at: number): Read | undefined {
    const token = view.tokens[at];
    if (token === undefined || !this.pack.organizations.heads.has(token.norm)) return undefined;
    const verb = view.mentions.find(
      (mention) =>
        mention.kind === 'predicate' &&
        mention.from === at + 1 &&
        mention.voice === 'active' &&
        mention.verb.frame !== 'receives',
    );
    return verb === undefined
      ? undefined
      : { role: 'organiser', rule: 'giver', name: { from: at, to: at + 1, headed: true } };
  }
}

/**
 * The label and the body behind it can share a name: `le label Villes Internet` is the label. A body that only
 * ends the label's name is named with it: `le Grand prix des maires RMC`.
 */
function namesLabel(view: View, at: number, to: number): boolean {
  const isShort = view.tokens.slice(at, to).every(isAcronym);
  return view.mentions.some(
    (mention) =>
      mention.kind === 'programme' &&
      !mention.asOrganization &&
      mention.from <= at &&
      mention.to > at &&
      !(isShort && mention.from < at && mention.to === to),
  );
}

/** `la Fédération` is the Fédération des Stations Vertes that the article names elsewhere. */
function withoutShortNames(facts: readonly Fact<OrganizationFact>[]): Fact<OrganizationFact>[] {
  const names = facts.map(({ value }) => value.name.toLowerCase());
  return facts.filter(({ value }) => {
    const short = `${value.name.toLowerCase()} `;
    return /\s/.test(value.name) || !names.some((name) => name.startsWith(short));
  });
}
