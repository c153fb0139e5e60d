import type { Diagnostic } from '../core/diagnostic.js';
import type { TextRange } from '../core/location.js';

/** What was read, the words it rests on (offsets in `ArticleRecord.text`), the rule that read it, and how sure. */
export interface Fact<T> {
  readonly value: T;
  readonly evidence: TextRange;
  /** `fr/award/receives-nth-level` */
  readonly rule: string;
  /** 0 to 1. Below the site's threshold a fact is held for review, not published. */
  readonly confidence: number;
}

export type FactStatus = 'awarded' | 'renewed' | 'candidate' | 'lost' | 'mentioned';

export type RecipientMention =
  | {
      readonly type: 'commune';
      readonly name: string;
      readonly inseeCode: string | null;
      readonly formerCode?: string;
    }
  | { readonly type: 'epci'; readonly name: string; readonly siren: string | null }
  /** A garden, a service point, a hub: `commune` is the INSEE code of the commune it is in, where known. */
  | {
      readonly type: 'place';
      readonly name: string;
      readonly commune: string | null;
      /** Name of that commune, where the place is known by it alone: a beach or a port. */
      readonly knownBy?: string;
    }
  | { readonly type: 'association' | 'programme'; readonly name: string; readonly commune: string | null }
  | { readonly type: 'abroad'; readonly name: string; readonly country?: string };

export interface AwardFact {
  readonly recipient: RecipientMention;
  /** Slug of the programme in the label registry. */
  readonly programme: string;
  readonly level: number | null;
  /** A special mention (`Territoire d'excellence numérique`) beside or instead of a level. */
  readonly mention?: string;
  readonly year: number | null;
  /** Named rule when the label-year is not stated: `award-date`, `ceremony`, `publication-date`. */
  readonly yearInferredFrom?: string;
  /** Edition number as stated; never computed. */
  readonly edition: number | null;
  /** ISO date, partial allowed. */
  readonly date: string | null;
  readonly status: FactStatus;
  /** Background history rather than the article's news. */
  readonly previous: boolean;
}

export interface OrganizationFact {
  readonly name: string;
  readonly role: 'organiser' | 'supporter' | 'partner' | 'jury' | 'other';
  /** Programme and year (the article's main edition) the role is about, where the text says so. */
  readonly programme?: string;
}

export interface PersonFact {
  readonly name: string;
  /** `jury president`, `mayor`, `deputy mayor`, `association president`, … */
  readonly role: string;
  /** As the text has it: `géographe`. */
  readonly jobTitle?: string;
}

export interface EventFact {
  readonly kind: 'ceremony' | 'other';
  readonly name: string;
  readonly date: string | null;
  readonly place?: string;
  readonly programme?: string;
  readonly edition?: number;
}

export interface CountFact {
  readonly what: 'participants' | 'laureates';
  readonly value: number;
  readonly approximate: boolean;
  /** What is counted, as written: `communes`, `collectivités`. */
  readonly unit?: string;
  /** Level the count is about. */
  readonly level?: number;
  readonly programme?: string;
  readonly year?: number;
}

export interface ActionFact {
  readonly title: string;
  readonly description?: string;
  /** First is 1. */
  readonly order: number;
  /** Organisations named behind it. */
  readonly organizations: readonly string[];
}

export interface LinkFact {
  readonly text: string;
  /** Absolute IRI; null where the article's link leads nowhere (`#`). */
  readonly href: string | null;
}

export interface ArticleFacts {
  readonly headline: Fact<string> | null;
  readonly datePublished: Fact<string> | null;
  readonly inLanguage: string | null;
  readonly awards: readonly Fact<AwardFact>[];
  readonly organizations: readonly Fact<OrganizationFact>[];
  readonly people: readonly Fact<PersonFact>[];
  readonly events: readonly Fact<EventFact>[];
  readonly counts: readonly Fact<CountFact>[];
  readonly actions: readonly Fact<ActionFact>[];
  readonly links: readonly Fact<LinkFact>[];
  /** What was not understood, contradictions between the author's statements and the text, facts that `ignore:` dropped. */
  readonly diagnostics: readonly Diagnostic[];
}
