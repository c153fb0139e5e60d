import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AwardStatement } from '../../../src/model/statement.js';
import { awardStatement, describedAward, level, origin, row } from './statements.js';

const LEVEL = (rank: number): string => `https://d.example/labels/essai#level-${rank}`;
const status = (statements: readonly AwardStatement[]) => describedAward(statements).summary.status;

describe('an award told by several sources', () => {
  it('has the level that an author states rather than the one that was read, and the contradiction is told', () => {
    const { award, diagnostics } = describedAward([
      awardStatement({ level: level(4), origin: origin({ line: 7 }) }),
      awardStatement({ level: level(3), origin: row(2) }),
    ]);
    expect(award['level']).toBe(LEVEL(3));
    expect(diagnostics).toMatchObject([
      { code: 'model/contradiction', location: { file: 'articles/a.md', line: 7 } },
    ]);
    expect(diagnostics[0]?.message.fr).toContain('« 4 @ » ici, « 3 @ » dans t.csv:2');
  });

  it('has the level that the surer reading gives', () => {
    const { award } = describedAward([
      awardStatement({ level: level(4), origin: origin({ confidence: 0.7 }) }),
      awardStatement({ level: level(3), origin: origin({ confidence: 0.95, line: 9 }) }),
    ]);
    expect(award['level']).toBe(LEVEL(3));
  });

  it('has what any of them knows', () => {
    const { award, codes } = describedAward([
      awardStatement({ date: '2021-02-04' }),
      awardStatement({ level: level(3), origin: row(2) }),
    ]);
    expect(award).toMatchObject({ date: '2021-02-04', level: LEVEL(3) });
    expect(codes).toEqual([]);
  });

  it('has the more precise of two dates that agree, and nothing to tell', () => {
    const { award, codes } = describedAward([
      awardStatement({ date: '2021-02', origin: row(2) }),
      awardStatement({ date: '2021-02-04' }),
    ]);
    expect(award['date']).toBe('2021-02-04');
    expect(codes).toEqual([]);
  });

  it('tells of two dates that do not agree', () => {
    const { award, codes } = describedAward([
      awardStatement({ date: '2021-02-04', origin: row(2) }),
      awardStatement({ date: '2021-03-04' }),
    ]);
    expect(award['date']).toBe('2021-02-04');
    expect(codes).toEqual(['model/contradiction']);
  });

  it('has every source and all evidence', () => {
    const quote = { path: 'articles/a', fragment: 'quote-1' };
    const { award } = describedAward([
      awardStatement({ origin: origin({ evidence: [quote] }) }),
      awardStatement({ origin: row(2) }),
    ]);
    expect(award['evidence']).toBe('https://d.example/articles/a#quote-1');
    expect(award['prov:wasDerivedFrom']).toEqual([
      'https://d.example/articles/a#article',
      'https://d.example/labels/essai/2021/commune-81004#source-1',
    ]);
  });

  it('is the same whatever the order in which they come', () => {
    const statement = fc
      .record({
        status: fc.constantFrom('awarded', 'renewed', 'candidate', 'lost', 'mentioned'),
        date: fc.constantFrom(undefined, '2021', '2021-02', '2021-02-04', '2021-06-01'),
        rank: fc.constantFrom(undefined, 1, 3, 5),
        stated: fc.boolean(),
      })
      .map(({ status: as, date, rank, stated }) => ({ as, date, rank, stated }));
    fc.assert(
      fc.property(
        fc
          .array(statement, { minLength: 1, maxLength: 6 })
          .chain((drafts) =>
            fc.tuple(
              fc.constant(drafts),
              fc.shuffledSubarray([...drafts.keys()], { minLength: drafts.length }),
            ),
          ),
        ([drafts, order]) => {
          const statements = drafts.map(({ as, date, rank, stated }, index) =>
            awardStatement({
              status: as,
              origin: stated ? row(index + 2) : origin({ line: index + 2 }),
              ...(date === undefined ? {} : { date }),
              ...(rank === undefined ? {} : { level: level(rank) }),
            }),
          );
          const shuffled = order.flatMap((index) => statements[index] ?? []);
          const [one, other] = [describedAward(statements), describedAward(shuffled)];
          expect(other.award).toEqual(one.award);
          expect(other.summary).toEqual(one.summary);
          expect(other.diagnostics).toEqual(one.diagnostics);
        },
      ),
    );
  });
});

describe('the status of an award', () => {
  it('is the latest by its date', () => {
    expect(
      status([
        awardStatement({ status: 'lost', date: '2023-01-01' }),
        awardStatement({ status: 'awarded', date: '2021-02-04', origin: row(2) }),
      ]),
    ).toBe('lost');
  });

  it('is what an author states where no date decides, and the contradiction is told', () => {
    const { summary, diagnostics } = describedAward([
      awardStatement({ status: 'lost' }),
      awardStatement({ status: 'awarded', origin: row(2) }),
    ]);
    expect(summary.status).toBe('awarded');
    expect(diagnostics[0]?.message.en).toContain('“lost” here, “held” in t.csv:2');
  });

  it('is the most cautious where nothing else decides', () => {
    expect(status([awardStatement(), awardStatement({ status: 'lost', origin: origin({ line: 5 }) })])).toBe(
      'lost',
    );
    expect(
      status([awardStatement(), awardStatement({ status: 'renewed', origin: origin({ line: 5 }) })]),
    ).toBe('renewed');
  });

  it('is never a mention or a candidacy where an outcome is known, however late or sure', () => {
    const outcome = awardStatement({ date: '2021-02-04', origin: origin({ confidence: 0.61 }) });
    for (const other of ['mentioned', 'candidate'] as const)
      expect(status([outcome, awardStatement({ status: other, date: '2022-01-01', origin: row(2) })])).toBe(
        'awarded',
      );
  });

  it('does not bring the level that was hoped for', () => {
    const { award } = describedAward([
      awardStatement({ status: 'candidate', level: level(5), origin: row(2) }),
      awardStatement({ level: level(4) }),
    ]);
    expect(award['level']).toBe(LEVEL(4));
  });

  it('that is a loss keeps the level that was lost', () => {
    const { award, node } = describedAward([
      awardStatement({ level: level(4), date: '2021-02-04' }),
      awardStatement({ status: 'lost', date: '2023-01-01' }),
    ]);
    expect(award['level']).toBe(LEVEL(4));
    expect(award['@type']).toEqual(['Award']);
    expect(node('rating')).toBeUndefined();
  });

  it('has its history, in the order of dates', () => {
    const { award, node } = describedAward([
      awardStatement({ status: 'lost', date: '2023-01-01' }),
      awardStatement({ date: '2021-02-04' }),
    ]);
    expect(award['statusChange']).toEqual([
      'https://d.example/labels/essai/2021/commune-81004#status-2021-02-04',
      'https://d.example/labels/essai/2021/commune-81004#status-2023-01-01',
    ]);
    expect(node('status-2023-01-01')).toMatchObject({ status: 'https://d.example/vocab#lost' });
  });
});

describe('a held award', () => {
  const valid = (date: string, years: number) =>
    describedAward([
      awardStatement({ date, programme: { ...awardStatement().programme, validityYears: years } }),
    ]).award['schema:expires'];

  it('of a label is a certification, of a prize it is none', () => {
    const prize = awardStatement({ programme: { ...awardStatement().programme, kind: 'prize' } });
    expect(describedAward([awardStatement()]).award['@type']).toEqual(['Award', 'schema:Certification']);
    expect(describedAward([prize]).award['@type']).toEqual(['Award']);
  });

  it('expires when its label says', () => {
    expect(valid('2021-02-04', 3)).toBe('2024-02-04');
    expect(valid('2021-02', 3)).toEqual({ '@value': '2024-02', '@type': 'xsd:gYearMonth' });
  });

  it('of a 29 February expires on one, or on the 28th', () => {
    expect(valid('2024-02-29', 4)).toBe('2028-02-29');
    expect(valid('2024-02-29', 3)).toBe('2027-02-28');
    expect(valid('1896-02-29', 4)).toBe('1900-02-28');
  });

  it('expires at no date where the label does not say', () => {
    expect(describedAward([awardStatement({ date: '2021-02-04' })]).award['schema:expires']).toBeUndefined();
  });

  it('has a rating within its scale, also at level 0 and above the best', () => {
    const rating = (rank: number) => describedAward([awardStatement({ level: level(rank) })]).node('rating');
    expect(rating(3)).toMatchObject({
      'schema:ratingValue': 3,
      'schema:bestRating': 5,
      'schema:worstRating': 1,
    });
    expect(rating(0)).toMatchObject({ 'schema:ratingValue': 0, 'schema:worstRating': 0 });
    expect(rating(6)).toMatchObject({ 'schema:ratingValue': 6, 'schema:bestRating': 6 });
  });
});

it('two rows of one list for one award are told', () => {
  const { codes, diagnostics } = describedAward([
    awardStatement({ origin: row(2) }),
    awardStatement({ origin: row(9) }),
  ]);
  expect(codes).toEqual(['table/repeated-row']);
  expect(diagnostics[0]?.location).toEqual({ file: 't.csv', line: 9 });
});

it('a mention that the registry does not know is described by the award', () => {
  const { award, node } = describedAward([
    awardStatement({
      mention: {
        slug: 'coup-de-coeur',
        label: { text: 'Coup de cœur', language: 'fr' },
        isRegistered: false,
      },
    }),
  ]);
  expect(award['mention']).toBe('https://d.example/labels/essai/2021/commune-81004#mention');
  expect(node('mention')).toMatchObject({ 'schema:name': { '@value': 'Coup de cœur', '@language': 'fr' } });
});
