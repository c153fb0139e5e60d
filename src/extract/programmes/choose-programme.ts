import type { ProgrammeDefinition } from '../../sources/definitions.js';
import type { AwardDraft } from '../clauses/drafts.js';
import type { View } from '../clauses/scan.js';
import { fold } from '../text/fold.js';

export interface ChosenProgramme {
  readonly slug: string;
  /** 1 where the clause names it, less where the article around it does. */
  readonly certainty: number;
}

/** Which label a clause speaks of: the one it names, else one of the article that has the level's unit, else the last one named. */
export class ProgrammeChooser {
  private readonly mentioned = new Set<string>();
  private last: string | null;
  /** The label that a unit alone has told: `sa première fleur`. */
  private implied: string | null = null;

  constructor(
    private readonly programmes: ReadonlyMap<string, ProgrammeDefinition>,
    views: readonly View[],
    private readonly main: string | null,
  ) {
    this.last = main;
    if (main !== null) this.mentioned.add(main);
    for (const view of views)
      for (const mention of view.mentions)
        if (mention.kind === 'programme' && !mention.asOrganization) this.mentioned.add(mention.slug);
  }

  /** Call after each sentence. */
  leave(view: View): void {
    for (const mention of view.mentions)
      if (mention.kind === 'programme' && !mention.asOrganization) this.last = mention.slug;
  }

  choose(draft: AwardDraft): ChosenProgramme | undefined {
    const unit = draft.level?.unit ?? '';
    const named = draft.programme?.slug;
    if (unit !== '') {
      if (named !== undefined && this.hasUnit(named, unit)) return { slug: named, certainty: 1 };
      const fitting = [...this.mentioned].filter((slug) => this.hasUnit(slug, unit));
      const [only] = fitting;
      if (fitting.length === 1 && only !== undefined) return { slug: only, certainty: 0.97 };
      if (fitting.length === 0) return this.impliedBy(draft, unit);
      return this.last !== null && fitting.includes(this.last)
        ? { slug: this.last, certainty: 0.9 }
        : undefined;
    }
    if (named !== undefined) return { slug: named, certainty: 1 };
    const context = this.last ?? this.main ?? this.implied;
    return context === null
      ? undefined
      : { slug: context, certainty: this.mentioned.size === 1 ? 0.95 : 0.8 };
  }

  /** `a obtenu sa première fleur`, in an article that names no label with flowers: the only label that has them. */
  private impliedBy(draft: AwardDraft, unit: string): ChosenProgramme | undefined {
    if (draft.level?.ordinal !== true) return undefined;
    const fitting = [...this.programmes.keys()].filter((slug) => this.hasUnit(slug, unit));
    const [only] = fitting;
    if (fitting.length !== 1 || only === undefined) return undefined;
    this.implied = only;
    return { slug: only, certainty: 0.75 };
  }

  private hasUnit(slug: string, unit: string): boolean {
    const levels = this.programmes.get(slug)?.levels;
    return levels !== undefined && [levels.unit, ...levels.unitWords].some((word) => fold(word) === unit);
  }
}
