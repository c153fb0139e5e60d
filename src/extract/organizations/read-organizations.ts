import type { ProgrammeDefinition } from '../../sources/definitions.js';
import type { View } from '../clauses/scan.js';
import type { Fact, OrganizationFact } from '../facts.js';
import type { OrganizationRole } from '../languages/fact-words.js';
import type { LanguagePack } from '../languages/pack.js';
import { textOf } from '../places/recipient-matcher.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import type { Token } from '../text/tokens.js';
import { ActingOrganizationReader } from './acting-organizations.js';
import { isOther, organizationList } from './organization-lists.js';
import { type OrganizationName, organizationName } from './organization-names.js';

type Role = OrganizationRole;

interface Read {
  readonly role: Role;
  readonly rule: string;
  readonly name: OrganizationName;
}

/** Organisers, supporters, partners: lists after `porté par`, `soutenu par`, `en partenariat avec`, and names the registry knows. */
export class OrganizationReader {
  private readonly introductions = new PhraseTrie<Role>({ key: (token) => participle(token.lower) });
  private readonly known = new PhraseTrie<Role>();
  private readonly acting: ActingOrganizationReader;

  constructor(
    private readonly pack: LanguagePack,
    programmes: ReadonlyMap<string, ProgrammeDefinition>,
  ) {
    this.acting = new ActingOrganizationReader(pack);
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
    /** End of the name that begins before: no name begins within another. */
    let inside = 0;
    for (let at = 0; at < tokens.length; at++) {
      const introduction = this.introductions.match(tokens, at);
      const role = introduction?.values[0];
      if (introduction !== undefined && role !== undefined) {
        const list = organizationList(view, introduction.to, this.pack);
        read.push(...list.map((name): Read => ({ role, rule: `${role}-list`, name })));
        at = Math.max(at, (list.at(-1)?.to ?? introduction.to) - 1);
        continue;
      }
      const known = this.known.match(tokens, at);
      if (known !== undefined && tokens[at]?.capital === true && !namesLabel(view, at))
        read.push({ role: 'organiser', rule: 'registry', name: { from: at, to: known.to, headed: false } });
      const agent = this.agent(view, at) ?? this.giver(view, at);
      if (agent !== undefined) read.push(agent);
      const acting = agent === undefined && at >= inside ? this.acting.at(view, at) : undefined;
      const name = at >= inside ? organizationName(tokens, at, this.pack) : undefined;
      inside = name?.from === at ? name.to : inside;
      if (acting !== undefined)
        read.push(
          ...acting.names.map((name): Read => ({ role: acting.role, rule: `${acting.role}-acting`, name })),
        );
    }
    return read;
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
    return name !== undefined && isBody && !isOther(view, name, this.pack)
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
      : { role: 'organiser', rule: 'giver', name: { from: at, to: at + 1, headed: true } };
  }
}

/** The label and the body behind it can share a name: `le label Villes Internet` is the label. */
function namesLabel(view: View, at: number): boolean {
  return view.mentions.some(
    (mention) =>
      mention.kind === 'programme' && !mention.asOrganization && mention.from <= at && mention.to > at,
  );
}

function isAcronym(token: Token): boolean {
  return token.text.length > 1 && token.text === token.text.toUpperCase();
}

const ENDINGS = new Set(['e', 's', 'es']);

/** `portée`, `portés`, `portées` are compared as `porté`. */
function participle(word: string): string {
  const end = word.lastIndexOf('é') + 1;
  return end > 0 && ENDINGS.has(word.slice(end)) ? word.slice(0, end) : word;
}
