import type { AwardStatement, Origin } from '../../../src/model/statement.js';
import { describe as describeDocument } from '../../../src/rdf/describe/describe.js';
import type { NodeObject } from '../../../src/rdf/document.js';

export const SITE = {
  vocabulary: 'https://d.example/vocab#',
  configuration: { base: 'https://d.example/', license: 'https://d.example/licence' },
};

export const AWARD_PATH = 'labels/essai/2021/commune-81004';

/** Read from prose unless said otherwise. */
export function origin(more: Partial<Origin> & { readonly line?: number } = {}): Origin {
  const { line = 1, ...rest } = more;
  return {
    location: { file: 'articles/a.md', line },
    authority: 'read',
    confidence: 0.9,
    evidence: [],
    source: { kind: 'node', node: { path: 'articles/a', fragment: 'article' } },
    ...rest,
  };
}

/** Of a row of a table. */
export function row(line: number): Origin {
  return origin({
    location: { file: 't.csv', line },
    authority: 'stated',
    confidence: 1,
    source: { kind: 'entry', path: 't.csv', row: line },
  });
}

export function awardStatement(more: Partial<AwardStatement> = {}): AwardStatement {
  return {
    kind: 'award',
    path: AWARD_PATH,
    origin: origin(),
    programme: { slug: 'essai', name: { text: 'Essai', language: 'fr' }, kind: 'label', best: 5, worst: 1 },
    year: 2021,
    recipient: {
      node: { path: 'places/commune/81004', fragment: 'place' },
      name: { text: 'Albi', language: 'fr' },
      departement: '81',
    },
    status: 'awarded',
    previous: false,
    rewards: [],
    ...more,
  };
}

export const level = (rank: number) => ({ rank, label: { text: `${rank} @`, language: 'fr' } });

/** The award that statements make, its rating, and the codes of what is told. */
export function describedAward(statements: readonly AwardStatement[]) {
  const { sourced, diagnostics } = describeDocument(SITE, statements);
  const { nodes, summary } = sourced.document;
  const node = (fragment: string): NodeObject | undefined =>
    nodes.find((each) => each['@id'] === `https://d.example/${AWARD_PATH}#${fragment}`);
  const award = node('award');
  if (award === undefined) throw new Error('no award');
  return { award, node, summary, diagnostics, codes: diagnostics.map(({ code }) => code) };
}
