import type { View } from '../clauses/scan.js';
import type { Fact, PersonFact } from '../facts.js';
import type { LanguagePack } from '../languages/pack.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import { textOf } from '../text/text-of.js';
import type { Token } from '../text/tokens.js';
import { type PersonName, personName } from './person-names.js';

interface Role {
  readonly role: string;
  readonly jobTitle?: string;
  readonly rule: string;
  readonly from: number;
  readonly to: number;
}

const JURY_REACH = 10;
const LIST_MARKS = new Set([',', '&']);

/** People whom the text names with a role, a title, or as present: `Anne Morel, maire de Caen`, `présidé par …`. */
export class PeopleReader {
  private readonly roles = new PhraseTrie<string>();
  private readonly introductions = new PhraseTrie<true>();
  private readonly presidencies = new PhraseTrie<true>();
  private readonly speech = new PhraseTrie<true>();

  constructor(private readonly pack: LanguagePack) {
    for (const [phrase, role] of pack.people.roles) this.roles.add(phrase, role);
    for (const phrase of pack.people.presence) this.introductions.add(phrase, true);
    for (const phrase of pack.people.speech) this.speech.add(phrase, true);
    for (const phrase of pack.people.presiding) this.presidencies.add(phrase, true);
  }

  read(views: readonly View[]): Fact<PersonFact>[] {
    const people = new Map<string, Fact<PersonFact>>();
    for (const view of views)
      for (const fact of this.inSentence(view))
        if (!people.has(fact.value.name)) people.set(fact.value.name, fact);
    return [...people.values()];
  }

  private inSentence(view: View): Fact<PersonFact>[] {
    const { tokens } = view;
    const facts: Fact<PersonFact>[] = [];
    let listed: Role | undefined;
    for (let at = 0; at < tokens.length; ) {
      const name = this.nameAt(view, at);
      if (name === undefined) {
        at += 1;
        continue;
      }
      const role =
        this.roleOf(view, name) ??
        (listed !== undefined && isLinked(tokens, listed.to, name.from, this.pack) ? listed : undefined) ??
        this.wellKnown(tokens, name);
      if (role !== undefined) {
        facts.push(this.fact(tokens, name, role));
        listed = { ...role, from: name.from, to: name.to };
      }
      at = name.to;
    }
    return facts;
  }

  private fact(tokens: readonly Token[], name: PersonName, role: Role): Fact<PersonFact> {
    const from = Math.min(role.from, name.from);
    const to = Math.max(role.to, name.to);
    return {
      value: {
        name: textOf(tokens, name.from, name.to),
        role: role.role,
        ...(role.jobTitle === undefined ? {} : { jobTitle: role.jobTitle }),
      },
      evidence: { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 },
      rule: `${this.pack.code}/person/${role.rule}`,
      confidence: 0.88,
    };
  }

  /** A person's name, unless a label, a place or an organisation stands there. */
  private nameAt(view: View, at: number): PersonName | undefined {
    const { tokens } = view;
    const token = tokens[at];
    if (token?.capital !== true || this.pack.organizations.heads.has(token.norm)) return undefined;
    if (this.pack.commonWords.has(token.norm) || this.pack.people.titles.has(token.norm)) return undefined;
    const name = personName(tokens, at, this.pack.people);
    if (name === undefined) return undefined;
    const taken = view.mentions.some(
      (mention) =>
        mention.from < name.to &&
        mention.to > name.from &&
        (mention.kind === 'programme' ||
          (mention.kind === 'recipient' &&
            (['epci', 'place'].includes(mention.what) ||
              (mention.from === name.from && mention.to >= name.to)))),
    );
    return taken ? undefined : name;
  }

  private roleOf(view: View, name: PersonName): Role | undefined {
    return (
      this.juryPresident(view, name) ??
      this.roleAfter(view.tokens, name) ??
      this.roleBefore(view.tokens, name) ??
      this.introduced(view.tokens, name) ??
      this.titled(view.tokens, name) ??
      this.acting(view.tokens, name)
    );
  }

  /** `un jury …, présidé par le géographe Mathieu Vidal`. */
  private juryPresident(view: View, name: PersonName): Role | undefined {
    const { tokens } = view;
    for (let at = Math.max(0, name.from - 5); at < name.from; at++) {
      const found = this.presidencies.match(tokens, at);
      if (found === undefined || found.to > name.from) continue;
      const before = tokens.slice(Math.max(0, at - JURY_REACH), at);
      const isJury = before.some((token) => this.pack.people.jury.has(token.norm));
      const title = this.roleBefore(tokens, name);
      const jobTitle = title === undefined ? undefined : textOf(tokens, title.from, name.from).trim();
      return {
        role: isJury ? 'jury president' : 'president',
        rule: 'presided-by',
        from: at,
        to: found.to,
        ...(jobTitle === undefined ? {} : { jobTitle }),
      };
    }
    return undefined;
  }

  /** `Anne Morel, adjointe à la culture`. */
  private roleAfter(tokens: readonly Token[], name: PersonName): Role | undefined {
    const mark = tokens[name.to]?.norm;
    if (mark !== ',' && mark !== '(') return undefined;
    let at = name.to + 1;
    while (this.pack.determiners.has(tokens[at]?.norm ?? '') || tokens[at]?.norm === "'") at += 1;
    const found = this.roles.match(tokens, at);
    const role = found?.values[0];
    if (found === undefined || role === undefined) return undefined;
    return {
      role,
      jobTitle: textOf(tokens, at, found.to),
      rule: 'name-then-role',
      from: name.from,
      to: found.to,
    };
  }

  /** `la maire Anne Morel`, `le maire de Caen, Paul Roux`, `dont le maire est Paul Roux`. */
  private roleBefore(tokens: readonly Token[], name: PersonName): Role | undefined {
    for (let at = Math.max(0, name.from - 8); at < name.from; at++) {
      const found = this.roles.match(tokens, at);
      const role = found?.values[0];
      if (found === undefined || role === undefined || found.to > name.from) continue;
      const gap = tokens.slice(found.to, name.from);
      if (gap.length === 0 || this.linksRole(gap))
        return {
          role,
          jobTitle: textOf(tokens, at, found.to),
          rule: 'role-then-name',
          from: at,
          to: name.to,
        };
    }
    return undefined;
  }

  private linksRole(gap: readonly Token[]): boolean {
    const last = gap.at(-1);
    if (last === undefined) return true;
    const copula = this.pack.auxiliaries.get(last.lower) === 'be';
    const isTitle = this.pack.people.titles.has(last.norm) || last.norm === '.';
    const opensWithComplement = this.pack.prepositions.has(gap[0]?.norm ?? '') || gap.length === 1;
    return (
      (last.norm === ',' || copula || isTitle) &&
      opensWithComplement &&
      gap.every((token) => token.norm !== ';')
    );
  }

  /** `en présence de Michel Fontaine`, `dévoilée par Anne Morel`. */
  private introduced(tokens: readonly Token[], name: PersonName): Role | undefined {
    for (let at = Math.max(0, name.from - 6); at < name.from; at++) {
      const found = this.introductions.match(tokens, at);
      if (found === undefined || found.to > name.from) continue;
      const gap = tokens.slice(found.to, name.from);
      if (
        gap.every(
          (token) => token.norm === "'" || this.pack.people.titles.has(token.norm) || token.norm === '.',
        )
      )
        return { role: 'participant', rule: 'present', from: at, to: name.to };
    }
    return undefined;
  }

  /** `Anne Morel se réjouit`, `soupire Anne Morel`, `dévoilé hier par Anne Morel`; names with particles may be bodies. */
  private acting(tokens: readonly Token[], name: PersonName): Role | undefined {
    const plain = tokens.slice(name.from, name.to).every((token) => token.capital || token.kind === 'mark');
    if (!plain) return undefined;
    const speaks = this.speech.match(tokens, name.to);
    if (speaks !== undefined && name.to - name.from <= 5)
      return { role: 'other', rule: 'speaks', from: name.from, to: speaks.to };
    const spoke = [1, 2, 3].find((back) => this.speech.match(tokens, name.from - back)?.to === name.from);
    if (spoke !== undefined) return { role: 'other', rule: 'speaks', from: name.from - spoke, to: name.to };
    const isAgent = this.pack.people.agent.has(tokens[name.from - 1]?.lower ?? '');
    return isAgent ? { role: 'participant', rule: 'agent', from: name.from, to: name.to } : undefined;
  }

  /** `Paul Roux, à Caen, attend`: a given name, where no noun before makes it the name of a street or a school. */
  private wellKnown(tokens: readonly Token[], name: PersonName): Role | undefined {
    if (!this.pack.people.givenNames.has(tokens[name.from]?.norm ?? '')) return undefined;
    const before = tokens[name.from - 1];
    const preposition = this.pack.prepositions.get(before?.norm ?? '');
    const isProfession =
      this.pack.people.professionEndings.some((ending) => before?.lower.endsWith(ending)) &&
      this.pack.determiners.has(tokens[name.from - 2]?.norm ?? '');
    const isFree =
      isProfession ||
      before === undefined ||
      (before.kind === 'mark' && !"'-".includes(before.norm)) ||
      (preposition !== undefined && preposition !== 'of') ||
      this.pack.conjunctions.has(before.norm);
    return isFree ? { role: 'other', rule: 'given-name', from: name.from, to: name.to } : undefined;
  }

  /** `Mme Anne Morel`. */
  private titled(tokens: readonly Token[], name: PersonName): Role | undefined {
    const at = tokens[name.from - 1]?.norm === '.' ? name.from - 2 : name.from - 1;
    return this.pack.people.titles.has(tokens[at]?.norm ?? '')
      ? { role: 'other', rule: 'title', from: at, to: name.to }
      : undefined;
  }
}

function isLinked(tokens: readonly Token[], from: number, to: number, pack: LanguagePack): boolean {
  const gap = tokens.slice(from, to);
  return (
    gap.length > 0 &&
    gap.length <= 2 &&
    gap.every((token) => LIST_MARKS.has(token.norm) || pack.words.and.has(token.norm))
  );
}
