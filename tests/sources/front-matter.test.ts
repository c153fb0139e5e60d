import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../src/sources/front-matter.js';
import { articleOf, readFiles, told } from './support.js';

const FILE = 'articles/a.md';

describe('front matter', () => {
  it('gives its values, dates and codes as written, each with its place', () => {
    const { frontMatter } = splitFrontMatter(
      '---\ntitle: T\ndate: 2021-02-04\nawards:\n  - insee: 01004\n    level: 5\n---\nx',
      FILE,
    );
    expect(frontMatter.data).toEqual({
      title: 'T',
      date: '2021-02-04',
      awards: [{ insee: '01004', level: 5 }],
    });
    expect(frontMatter.locate('awards[0].level')).toEqual({
      file: FILE,
      line: 6,
      column: 12,
      key: 'awards[0].level',
    });
    expect(frontMatter.locate('awards[0].year').line).toBe(5);
  });

  it('leaves the offsets and lines of the text as they are in the file', () => {
    const raw = '---\r\ntitle: é\r\n---\r\nTexte';
    const { body } = splitFrontMatter(raw, FILE);
    expect(body).toHaveLength(raw.length);
    expect(body.trim()).toBe('Texte');
    expect(body.indexOf('Texte')).toBe(raw.indexOf('Texte'));
  });

  it('is not what stands between two rules of a text', () => {
    const raw = '---\n\nUn texte.\n\n---\n';
    expect(splitFrontMatter(raw, FILE)).toMatchObject({ body: raw, diagnostics: [] });
  });

  it('that is broken is one diagnostic with its line, and the article is read without it', async () => {
    const { records, diagnostics } = await readFiles({
      [FILE]: '---\ntitle: "Arras\ndate: x\n---\n# Arras\n\nTexte.\n',
    });
    expect(told(diagnostics)).toEqual([expect.stringMatching(/^front-matter\/syntax@articles\/a\.md:\d$/)]);
    expect(records).toMatchObject([{ kind: 'article', text: 'Arras\n\nTexte.', frontMatter: { data: {} } }]);
  });

  it('that never ends is told, and the text below its keys is read', async () => {
    const { records, diagnostics } = await readFiles({ [FILE]: '---\ntitle: Arras\n\n# Arras\n\nTexte.\n' });
    expect(told(diagnostics)).toEqual(['front-matter/unclosed@articles/a.md:1']);
    expect(records).toMatchObject([{ text: 'Arras\n\nTexte.' }]);
  });

  it('that bombs with aliases is refused', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]'];
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef'])
      bomb.push(`${to}: &${to} [${`*${from},`.repeat(9)}]`);
    const { diagnostics } = splitFrontMatter(`---\n${bomb.join('\n')}\n---\nx`, FILE);
    expect(told(diagnostics)).toEqual(['front-matter/syntax@articles/a.md:2']);
  });

  it('states title, date and language in French or English, and malformed ones are told', async () => {
    const { metadata } = articleOf(
      '---\ntitre: T\ndate: 4 février 2021\nlang: fr\nurl: https://x.fr/a\n---\nx',
      'markdown',
    );
    expect(metadata).toMatchObject({
      headline: { value: 'T', from: 'front-matter' },
      datePublished: { value: '2021-02-04' },
      inLanguage: { value: 'fr' },
      url: { value: 'https://x.fr/a' },
    });
    const { diagnostics } = await readFiles({
      [FILE]: '---\ndate: 31/02/2021\nurl: javascript:alert(1)\n---\nTexte.\n',
    });
    expect(told(diagnostics)).toEqual([
      'front-matter/wrong-value@articles/a.md:2',
      'front-matter/wrong-value@articles/a.md:3',
    ]);
  });

  it('of any shape never costs a character of the text after it', () => {
    const line = fc.constantFrom('---', '...', 'a: b', '', 'Un texte', '  - x', '"', '{', ': ', '# c');
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\r'), (lines, end) => {
        const raw = lines.join(end);
        const { body } = splitFrontMatter(raw, FILE);
        expect(body).toHaveLength(raw.length);
        expect([...body].every((sign, at) => sign === raw[at] || sign === ' ')).toBe(true);
      }),
    );
  });
});
