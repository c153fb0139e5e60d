import { describe, expect, it } from 'vitest';
import { articleOf, blocksOf } from '../support.js';

const read = (raw: string) => articleOf(raw, 'markdown');

describe('a Markdown article', () => {
  it('takes a bare first line for its title', () => {
    expect(blocksOf(read('Arras décroche 3 @ !\n\nLe jeudi 4 février, la ville…\n'))[0]).toBe(
      'heading1: Arras décroche 3 @ !',
    );
  });

  it('takes a bare title directly above an unwrapped text', () => {
    const text = `La ville d’Arras a reçu ${'une belle distinction et '.repeat(8)}des fleurs.`;
    expect(blocksOf(read(`Arras distinguée\n${text}\n`))).toEqual([
      'heading1: Arras distinguée',
      `paragraph: ${text}`,
    ]);
  });

  it.each(['Publié le lundi 12 février 2024', 'Une phrase entière.', '- un point'])(
    'does not take “%s” for a title',
    (line) => expect(blocksOf(read(`${line}\n\nTexte.\n`))[0]).not.toMatch(/^heading/),
  );

  it('has no title line of its own where the front matter states the title', () => {
    expect(blocksOf(read('---\ntitle: T\n---\nUn chapô\n\nTexte.\n'))[0]).toBe('paragraph: Un chapô');
  });

  it('writes wrapped lines as one line and white space once', () => {
    expect(read('# T\n\nune  ligne\net la   suivante\n').text).toBe('T\n\nune ligne et la suivante');
  });

  it('keeps no-break spaces and decodes character references', () => {
    expect(read('# T\n\n5\u00a0@ s&rsquo;il vous pla&icirc;t\n').text).toBe('T\n\n5\u00a0@ s’il vous plaît');
  });

  it('reads lines that are entries as list items', () => {
    expect(
      blocksOf(read('# T\n\nHazebrouck (59) @\nArras (62) @@@\nBeauvais (60) @@@@@\n')).slice(1),
    ).toEqual([
      'listItem1: Hazebrouck (59) @',
      'listItem1: Arras (62) @@@',
      'listItem1: Beauvais (60) @@@@@',
    ]);
  });

  it('reads a wrapped paragraph whose lines start with capitals as one paragraph', () => {
    const lines = [
      'La commune de Saint-Pierre a reçu le label',
      'Ville fleurie des mains du président de',
      'Région hier soir.',
    ];
    expect(blocksOf(read(`# T\n\n${lines.join('\n')}\n`))).toHaveLength(2);
  });

  it('gives nested lists their depth and joins items by one line break', () => {
    const article = read('# T\n\n- un\n  - deux\n- trois\n');
    expect(blocksOf(article).slice(1)).toEqual(['listItem1: un', 'listItem2: deux', 'listItem1: trois']);
    expect(article.text).toBe('T\n\nun\ndeux\ntrois');
  });

  it('reads the rows of a table with their cells, empty ones too', () => {
    const article = read('# T\n\n| Ville | @ |\n|---|---|\n| Arras |  |\n');
    const row = article.blocks[2];
    expect(row?.kind).toBe('tableRow');
    expect(row?.cells?.map(({ start, end }) => article.text.slice(start, end))).toEqual(['Arras', '']);
  });

  it('marks emphases and links, references resolved', () => {
    const article = read('# T\n\nUn **mot** et [la page][p] ou <https://x.fr/>.\n\n[p]: https://p.fr/\n');
    const slice = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end);
    expect(article.blocks[1]?.emphases.map(slice)).toEqual(['mot']);
    expect(article.links.map(({ range, href }) => [slice(range), href])).toEqual([
      ['la page', 'https://p.fr/'],
      ['https://x.fr/', 'https://x.fr/'],
    ]);
  });

  it('reads HTML blocks inside it and drops scripts', () => {
    expect(blocksOf(read('# T\n\n<div><p>Un <b>bloc</b></p></div>\n\n<script>alert(1)</script>\n'))).toEqual([
      'heading1: T',
      'paragraph: Un bloc',
    ]);
  });

  it('that nests quotes too deeply to be read is refused, not a crash', () => {
    expect(() => read(`# T\n\n${'>'.repeat(20_000)} a`)).toThrow('no article');
  });
});
