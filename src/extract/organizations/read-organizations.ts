import type { ProgrammeDefinition } from '../../sources/definitions.js';
import type { View } from '../clauses/scan.js';
import type { Fact, OrganizationFact } from '../facts.js';
import type { LanguagePack } from '../languages/pack.js';
import { textOf } from '../places/recipient-matcher.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import type { Token } from '../text/tokens.js';
import { type OrganizationName, organizationName } from './organization-names.js';

type Role = OrganizationFact['role'];

interface Read {
  readonly role: Role;
  readonly rule: string;
  readonly name: OrganizationName;
}

const LONGEST_LIST = 24;

/** Organisers, supporters, partners: lists after `porté par`, `soutenu par`, `en partenariat avec`, and names the registry knows. */
export class OrganizationReader {
  private readonly introductions = new PhraseTrie<Role>({ key: (token) => participle(token.lower) });
  private readonly known = new PhraseTrie<Role>();

  constructor(
    private readonly pack: LanguagePack,
    programmes: ReadonlyMap<string, ProgrammeDefinition>,
  ) {
    for (const [phrase, role] of pack.organizations.introductions) this.introductions.add(phrase, role);
    for (const definition of programmes.values())
      if (definition.organiser !== undefined && /\p{Lu}/u.test(definition.organiser))
        this.known.add(definition.organiser, 'organiser');
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
    return [...facts.values()];
  }

  private fact(
    view: View,
    name: OrganizationName,
    role: Role,
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
    for (let at = 0; at < tokens.length; at++) {
      const introduction = this.introductions.match(tokens, at);
      const role = introduction?.values[0];
      if (introduction !== undefined && role !== undefined) {
        const list = this.list(view, introduction.to);
        read.push(...list.map((name): Read => ({ role, rule: `${role}-list`, name })));
        at = Math.max(at, (list.at(-1)?.to ?? introduction.to) - 1);
        continue;
      }
      const known = this.known.match(tokens, at);
      if (known !== undefined && tokens[at]?.capital === true && !namesLabel(view, at))
        read.push({ role: 'organiser', rule: 'registry', name: { from: at, to: known.to } });
      const agent = this.agent(view, at) ?? this.giver(view, at);
      if (agent !== undefined) read.push(agent);
    }
    return read;
  }

  /** Names separated by commas and `et`; `les associations d'élus :` before a list is passed over. */
  private list(view: View, from: number): OrganizationName[] {
    const { tokens } = view;
    const names: OrganizationName[] = [];
    let at = this.afterGeneric(tokens, from);
    while (at < tokens.length && at < from + LONGEST_LIST * 3) {
      const name = organizationName(tokens, at, this.pack);
      const isTown = name !== undefined && this.isOther(view, name);
      if (name === undefined && !this.isPassedOver(tokens, at)) break;
      if (name !== undefined && !isTown) names.push(name);
      const next = nextItem(tokens, name?.to ?? at, this.pack);
      if (next === undefined) break;
      at = next;
    }
    return names;
  }

  /** Where the list proper begins: after the colon, if what follows the introduction is a description in lower case. */
  private afterGeneric(tokens: readonly Token[], from: number): number {
    for (let index = from; index < tokens.length && index < from + 12; index++) {
      const token = tokens[index];
      if (token === undefined || token.capital || token.norm === ',') return from;
      if (token.norm === ':') return index + 1;
    }
    return from;
  }

  private isPassedOver(tokens: readonly Token[], at: number): boolean {
    return tokens.slice(at, at + 3).some((token) => this.pack.organizations.generic.has(token.norm));
  }

  /** Communes, people and the town itself are no organisations of the list. */
  private isOther(view: View, name: OrganizationName): boolean {
    const first = view.tokens[name.from];
    if (first !== undefined && this.pack.organizations.generic.has(first.norm)) return true;
    return view.mentions.some(
      (mention) =>
        mention.kind === 'recipient' &&
        mention.from <= name.from &&
        mention.to >= name.to &&
        (mention.what === 'commune' || mention.anaphor),
    );
  }

  /** `par le Ministère de la Culture`, after any participle. */
  private agent(view: View, at: number): Read | undefined {
    const { tokens } = view;
    if (this.pack.prepositions.get(tokens[at]?.norm ?? '') !== 'by') return undefined;
    const name = organizationName(tokens, at + 1, this.pack);
    const head = name === undefined ? undefined : tokens[name.from];
    const isBody =
      head !== undefined &&
      (this.pack.organizations.heads.has(head.norm)
        ? head.capital || name?.to !== (name?.from ?? 0) + 1
        : isAcronym(head));
    return name !== undefined && isBody && !this.isOther(view, name)
      ? { role: 'other', rule: 'agent', name }
      : undefined;
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
      : { role: 'organiser', rule: 'giver', name: { from: at, to: at + 1 } };
  }
}

/** The label and the body behind it can share a name: `le label Villes Internet` is the label. */
function namesLabel(view: View, at: number): boolean {
  return view.mentions.some(
    (mention) =>
      mention.kind === 'programme' && !mention.asOrganization && mention.from <= at && mention.to > at,
  );
}

function nextItem(tokens: readonly Token[], at: number, pack: LanguagePack): number | undefined {
  for (let index = at; index < tokens.length && index < at + 8; index++) {
    const token = tokens[index];
    if (token === undefined) return undefined;
    if (token.norm === ',' || pack.conjunctions.has(token.norm)) {
      const next = tokens[index + 1];
      return next !== undefined && pack.conjunctions.has(next.norm) ? index + 2 : index + 1;
    }
    if (token.kind === 'mark' && token.norm !== "'") return undefined;
    if (index === at && token.kind === 'word' && token.capital) return undefined;
  }
  return undefined;
}

function isAcronym(token: Token): boolean {
  return token.text.length > 1 && token.text === token.text.toUpperCase();
}

/** `portée`, `portés`, `portées` are compared as `porté`. */
function participle(word: string): string {
  return word.replace(/é(?:e|s|es)$/u, 'é');
}
