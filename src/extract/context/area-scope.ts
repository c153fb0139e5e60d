import type { View } from '../clauses/scan.js';

/** A line that is an area and little more: `Gard.`, `Dans le Gard :`. */
const MOST_OTHER_TOKENS = 3;

/**
 * The département or région (its code) that holds for the names of a sentence: one it names itself, else one that
 * opens its paragraph (`Gard. Le Vigan obtient …`) or stands in the heading above.
 */
export class AreaScope {
  private heading: string | null = null;
  private opened: { readonly code: string; readonly block: number } | null = null;

  /** Call for every sentence in order. */
  areaOf(view: View): string | null {
    const { block, blockIndex, headline } = view.sentence;
    const own = codeIn(view);
    const isHeading = block.kind === 'heading' && !headline;
    if (isHeading) this.heading = own;
    const isAlone = own !== null && view.tokens.length - lengthOfArea(view) <= MOST_OTHER_TOKENS;
    if (own !== null && isAlone && !headline) this.opened = { code: own, block: blockIndex };
    if (own !== null) return own;
    if (this.opened !== null && this.holds(view)) return this.opened.code;
    return this.heading;
  }

  /** In the paragraph that the area opens, or in the list right under it. */
  private holds(view: View): boolean {
    if (this.opened === null) return false;
    const { block, blockIndex } = view.sentence;
    if (blockIndex === this.opened.block) return true;
    const follows = blockIndex === this.opened.block + 1 && block.kind === 'listItem';
    if (follows) this.opened = { ...this.opened, block: blockIndex };
    return follows;
  }
}

function codeIn(view: View): string | null {
  const area = view.mentions.find((mention) => mention.kind === 'area');
  return area?.kind === 'area' ? (area.departement?.code ?? area.region?.code ?? null) : null;
}

function lengthOfArea(view: View): number {
  const area = view.mentions.find((mention) => mention.kind === 'area');
  return area === undefined ? 0 : area.to - area.from;
}
