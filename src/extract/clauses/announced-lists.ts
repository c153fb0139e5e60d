import type { LanguagePack, Outcome } from '../languages/pack.js';
import type { Layout } from './clause.js';
import type { AwardDraft } from './drafts.js';
import { isEmphasised, isList, membersOf } from './list-lines.js';
import type { NumberSpan, PredicateSpan, RecipientKind, RecipientSpan } from './mentions.js';

interface Announcement {
  readonly outcome: Outcome;
  readonly count: number;
  readonly sentence: number;
}

const LONGEST_COUNTED = 4;
const FEWEST = 2;

/**
 * Names that follow a count of laureates: `Cinq ont été choisies. Caen et Ifs, mais également …`, where as many are
 * named as were counted; and lists under a heading that only says what they are, `Les plages`, `Les ports`.
 */
export class AnnouncedLists {
  private announced: Announcement | undefined;
  private category: RecipientKind | undefined;

  constructor(private readonly pack: LanguagePack) {}

  /** Drafts of one sentence; call for every sentence in order. */
  read(layout: Layout): AwardDraft[] {
    const { sentence } = layout.view;
    if (sentence.block.kind === 'listItem') return this.listed(layout);
    const category = sentence.headline ? undefined : this.categoryOf(layout);
    if (category !== undefined || sentence.block.kind === 'heading') {
      this.category = category;
      return [];
    }
    this.category = undefined;
    const counted = this.counted(layout);
    if (counted.length > 0) return counted;
    this.announced = this.announcement(layout) ?? this.announced;
    return [];
  }

  private listed(layout: Layout): AwardDraft[] {
    const { announced, category } = this;
    if (announced === undefined || category === undefined || layout.levels.length > 0 || !isList(layout))
      return [];
    const members = membersOf(layout);
    if (!members.every(isKnown)) return [];
    return members.map((member) =>
      this.draft(layout, { ...member, what: category }, announced, 'listed-under-category'),
    );
  }

  /** The sentence right after the count, where it names as many as were counted. */
  private counted(layout: Layout): AwardDraft[] {
    const { announced } = this;
    if (announced === undefined || layout.view.sentence.index !== announced.sentence + 1) return [];
    if (layout.predicates.some(({ voice, relative }) => voice !== 'bare' && !relative)) return [];
    const members = membersOf(layout);
    const areAll = members.length === announced.count && members.length >= FEWEST && members.every(isKnown);
    if (!areAll || (members[0]?.from ?? 0) > 1) return [];
    return members.map((member) => this.draft(layout, member, announced, 'listed-after-count'));
  }

  /** `Dix communes figurent au palmarès`: so many of them, none of them named. */
  private announcement(layout: Layout): Announcement | undefined {
    if (layout.groups.some((group) => group.role === 'bare' && !group.members[0]?.anaphor)) return undefined;
    for (const predicate of layout.predicates) {
      if (predicate.voice === 'bare' || predicate.outcome === 'candidate') continue;
      const number = layout.numbers.findLast((one) => isSubject(one, predicate));
      if (number !== undefined)
        return { outcome: predicate.outcome, count: number.value, sentence: layout.view.sentence.index };
    }
    return undefined;
  }

  /** What a heading such as `Les ports` says of the list below it. */
  private categoryOf(layout: Layout): RecipientKind | undefined {
    const { tokens, sentence } = layout.view;
    if (sentence.block.kind !== 'heading' && !isEmphasised(layout)) return undefined;
    const words = tokens.filter((token) => token.kind === 'word' && !this.pack.determiners.has(token.norm));
    const [word, ...others] = words;
    return word === undefined || others.length > 0
      ? undefined
      : this.pack.recipients.categories.get(word.norm);
  }

  private draft(
    layout: Layout,
    recipient: RecipientSpan,
    { outcome }: Announcement,
    rule: string,
  ): AwardDraft {
    return {
      view: layout.view,
      rule: `${this.pack.code}/award/${rule}`,
      confidence: 0.86,
      recipient,
      outcome,
      anterior: false,
      from: recipient.from,
      to: recipient.to,
    };
  }
}

function isKnown(member: RecipientSpan): boolean {
  return member.candidates.length > 0 || member.siren !== undefined;
}

function isSubject(number: NumberSpan, predicate: PredicateSpan): boolean {
  const gap = predicate.from - number.to;
  return !number.approximate && !number.ordinal && gap >= 0 && gap <= LONGEST_COUNTED;
}
