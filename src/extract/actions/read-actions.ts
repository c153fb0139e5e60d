import type { ArticleRecord, Block } from '../../sources/records.js';
import type { View } from '../clauses/scan.js';
import type { ActionFact, Fact, OrganizationFact } from '../facts.js';
import type { LanguagePack } from '../languages/pack.js';
import { Coverage } from '../text/coverage.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import { withoutEnd } from '../text/trim.js';

interface Found {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly description?: { readonly start: number; readonly end: number };
}

const LONGEST_TITLE = 160;
const LONGEST_LEAD = 80;

/** Rewarded actions: list items with a bold lead, items of a list that announces actions, `pour son parcours …`. */
export class ActionReader {
  private readonly programmes = new PhraseTrie<true>();

  constructor(private readonly pack: LanguagePack) {
    for (const phrase of pack.actions.inline) this.programmes.add(phrase, true);
  }

  read(
    record: ArticleRecord,
    views: readonly View[],
    awardEvidence: readonly { start: number; end: number }[],
    organizations: readonly Fact<OrganizationFact>[],
  ): Fact<ActionFact>[] {
    const awarded = new Coverage(awardEvidence);
    const found = [
      ...this.inLists(record, views),
      ...views.flatMap((view) => this.inline(view)),
      ...views.flatMap((view) => this.reasons(view, awarded)),
    ];
    return found
      .sort((a, b) => a.start - b.start)
      .filter((one, index, all) => index === 0 || one.start >= (all[index - 1]?.end ?? 0))
      .map((one, index) => this.fact(record, one, index + 1, organizations));
  }

  private fact(
    record: ArticleRecord,
    found: Found,
    order: number,
    organizations: readonly Fact<OrganizationFact>[],
  ): Fact<ActionFact> {
    const end = found.description?.end ?? found.end;
    const named = organizations.filter(
      ({ evidence }) => evidence.start >= found.start && evidence.end <= end,
    );
    return {
      value: {
        title: record.text.slice(found.start, found.end),
        order,
        organizations: named.map((fact) => fact.value.name),
        ...(found.description === undefined
          ? {}
          : { description: record.text.slice(found.description.start, found.description.end) }),
      },
      evidence: { start: found.start, end: found.end },
      rule: `${this.pack.code}/action/${found.rule}`,
      confidence: 0.85,
    };
  }

  private inLists(record: ArticleRecord, views: readonly View[]): Found[] {
    const rosters = new Set(views.filter(isRoster).map((view) => view.sentence.blockIndex));
    const found: Found[] = [];
    let announced = false;
    record.blocks.forEach((block, index) => {
      if (block.kind !== 'listItem') announced = announces(record, block);
      else if (!rosters.has(index)) {
        const action = leadOf(record, block) ?? (announced ? itemOf(record, block) : undefined);
        if (action !== undefined) found.push(action);
      }
    });
    return found;
  }

  /** `Au programme : une semaine olympique, une course relais et la rénovation du gymnase.` */
  private inline(view: View): Found[] {
    const { tokens } = view;
    for (let at = 0; at < Math.min(tokens.length, 12); at++) {
      const match = this.programmes.match(tokens, at);
      if (match === undefined || tokens[match.to]?.norm !== ':') continue;
      return this.split(view, match.to + 1, tokens.length, 'announced-inline');
    }
    return [];
  }

  private split(view: View, from: number, to: number, rule: string): Found[] {
    const { tokens } = view;
    const found: Found[] = [];
    let start = from;
    for (let index = from; index <= to; index++) {
      const token = tokens[index];
      const next = tokens[index + 1];
      const isEnd =
        index === to || token === undefined || (token.kind === 'mark' && ',.;!'.includes(token.norm));
      const isLink =
        token !== undefined &&
        this.pack.conjunctions.has(token.norm) &&
        next !== undefined &&
        this.pack.determiners.has(next.norm);
      if (!isEnd && !isLink) continue;
      const first = tokens[start];
      const last = tokens[index - 1];
      if (first !== undefined && last !== undefined && index > start)
        found.push({ start: first.start, end: last.end, rule });
      start = index + 1;
    }
    return found;
  }

  /** `pour ses carto-parties menées avec des collégiens`, in a sentence that tells an award. */
  private reasons(view: View, awarded: Coverage): Found[] {
    const { sentence, tokens } = view;
    if (sentence.headline || !awarded.startsWithin(sentence.start, sentence.end)) return [];
    const found: Found[] = [];
    for (let at = 0; at + 1 < tokens.length; at++) {
      const isReason =
        this.pack.actions.because.has(tokens[at]?.lower ?? '') &&
        this.pack.actions.possessives.has(tokens[at + 1]?.lower ?? '');
      if (!isReason) continue;
      const end = reasonEnd(view, at + 2);
      const first = tokens[at + 2];
      const last = tokens[end - 1];
      if (
        first !== undefined &&
        last !== undefined &&
        end > at + 2 &&
        last.end - first.start <= LONGEST_TITLE
      )
        found.push({ start: first.start, end: last.end, rule: 'rewarded-for' });
    }
    return found;
  }
}

/** A heading, or a paragraph that ends in a colon. */
function announces(record: ArticleRecord, block: Block): boolean {
  return (
    block.kind === 'heading' ||
    record.text
      .slice(Math.max(block.range.start, block.range.end - 8), block.range.end)
      .trimEnd()
      .endsWith(':')
  );
}

/** The bold words that open an item, with what follows the colon as description. */
function leadOf(record: ArticleRecord, block: Block): Found | undefined {
  const bold = block.emphases.find((range) => range.start - block.range.start <= 1);
  if (bold === undefined || bold.end - bold.start > LONGEST_TITLE) return undefined;
  const title = record.text.slice(bold.start, bold.end);
  const trimmed = withoutEnd(title, ':.');
  const rest = record.text.slice(bold.end, block.range.end);
  const lead = /^[\s:–—-]*/u.exec(rest)?.[0].length ?? 0;
  const start = bold.end + lead;
  return {
    start: bold.start,
    end: bold.start + trimmed.length,
    rule: 'bold-lead',
    ...(start < block.range.end ? { description: { start, end: block.range.end } } : {}),
  };
}

/** An item of an announced list; `le plan numérique : des tablettes pour tous` has a title and a description. */
function itemOf(record: ArticleRecord, block: Block): Found {
  const { start, end } = block.range;
  const text = record.text.slice(start, end);
  const colon = text.indexOf(':');
  const title = withoutEnd(colon > 0 && colon <= LONGEST_LEAD ? text.slice(0, colon) : text, ';.,!');
  const rest = text.slice(colon + 1);
  const descriptionStart = start + colon + 1 + (rest.length - rest.trimStart().length);
  const isTitled = colon > 0 && colon <= LONGEST_LEAD && descriptionStart < end;
  return {
    start,
    end: start + title.length,
    rule: 'announced-list',
    ...(isTitled ? { description: { start: descriptionStart, end } } : {}),
  };
}

/** A line of a list of laureates. */
function isRoster(view: View): boolean {
  const [first] = view.mentions;
  return (
    view.mentions.some((mention) => mention.kind === 'level') ||
    (first?.kind === 'recipient' && first.what === 'commune' && first.from === 0)
  );
}

/** Up to the next mark, relative clause or agent. */
function reasonEnd(view: View, from: number): number {
  let inQuotes = false;
  for (let index = from; index < view.tokens.length; index++) {
    const token = view.tokens[index];
    if (token === undefined) return index;
    if (token.norm === '"') inQuotes = !inQuotes;
    const closes = token.norm === '"' && !inQuotes;
    if (closes) return index + 1;
    if (!inQuotes && token.kind === 'mark' && ',.;:!('.includes(token.norm)) return index;
    if (!inQuotes && ['qui', 'que', 'dont', 'which', 'that'].includes(token.lower)) return index;
  }
  return view.tokens.length;
}
