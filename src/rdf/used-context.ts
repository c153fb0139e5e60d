import { context, type JsonLdContext } from './context.js';
import type { NodeObject } from './document.js';
import type { SiteIris } from './namespaces.js';
import { isTypedLiteral, propertiesOf } from './node-values.js';

/**
 * The part of the context that some nodes use: what a small document carries inline instead of some 500 terms. It gives
 * those nodes the same meaning as the whole.
 */
export function usedContext(nodes: readonly NodeObject[], site: Pick<SiteIris, 'vocabulary'>): JsonLdContext {
  const whole = wholeContext(site.vocabulary);
  const used = new Set<string>();
  for (const node of nodes) {
    for (const type of node['@type'] ?? []) addTerm(type, whole, used);
    for (const [term, values] of propertiesOf(node)) {
      addTerm(term, whole, used);
      for (const value of values) if (isTypedLiteral(value)) addTerm(value['@type'], whole, used);
    }
  }
  const terms = Object.entries(whole).filter(([term]) => used.has(term));
  return { '@version': 1.1, ...Object.fromEntries(terms) };
}

/** Marks a term, and the prefixes it is written with. */
function addTerm(term: string, whole: JsonLdContext, used: Set<string>): void {
  if (used.has(term)) return;
  used.add(term);
  const colon = term.indexOf(':');
  if (colon !== -1) used.add(term.slice(0, colon));
  const definition = whole[term];
  if (typeof definition === 'object' && definition['@type'] !== undefined)
    addTerm(definition['@type'], whole, used);
}

let latest: { readonly vocabulary: string; readonly whole: JsonLdContext } | undefined;

/** Generating the context costs more than a document's use of it, and a process serves one site. */
function wholeContext(vocabulary: string): JsonLdContext {
  if (latest?.vocabulary !== vocabulary) latest = { vocabulary, whole: context({ vocabulary }) };
  return latest.whole;
}
