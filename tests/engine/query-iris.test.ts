import fc from 'fast-check';
import { Store } from 'oxigraph';
import { describe, expect, test } from 'vitest';
import { resolveIri } from '../../src/engine/query-iris.js';
import { parseQuery } from '../../src/engine/query-parser.js';

const store = new Store();

/** The IRI of the one FROM clause of a query. */
function resolved(text: string, base: string): string {
  const parsed = parseQuery(text, base);
  if (parsed.kind !== 'parsed' || parsed.tree.type !== 'query') throw new Error(`not a query: ${text}`);
  const { tree } = parsed;
  const iri = tree.datasets.clauses[0]?.value;
  if (iri === undefined) throw new Error('no FROM');
  return resolveIri(iri, tree.context, base);
}

function inEngine(text: string, base: string): string {
  const [quad] = store.query(text, { base_iri: base }) as { object: { value: string } }[];
  return quad?.object.value ?? '';
}

const reference = fc
  .array(fc.constantFrom('été', 'a', '..', '.', '/', '?q=ü', '#é', '%C3%A9', '-'), { maxLength: 6 })
  .map((parts) => parts.join(''))
  .filter((text) => !text.includes('//') && text.lastIndexOf('#') === text.indexOf('#'));
const base = fc.constantFrom('http://e/d/sparql', 'http://e/', 'http://é.example:80/ç/?q%20#f');

describe('a relative IRI', () => {
  test('is resolved as the engine does', () => {
    fc.assert(
      fc.property(reference, base, (relative, against) => {
        const ours = resolved(`ASK FROM <${relative}> {}`, against);
        expect(ours).toBe(inEngine(`CONSTRUCT { <x:s> <x:p> <${relative}> } {}`, against));
      }),
      { numRuns: 500 },
    );
  });

  test('is resolved by the last BASE before it', () => {
    const text = 'BASE <http://e/a/> BASE <b/> ASK FROM <été> {}';
    expect(resolved(text, 'http://e/')).toBe('http://e/a/b/été');
  });
});
