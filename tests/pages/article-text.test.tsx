import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { ArticleText, splitBlocks } from '../../src/pages/article-text.js';

const quote = (fragment: string, start: number, end: number) => ({
  fragment,
  exact: '',
  range: { start, end },
  claims: [],
});

describe('The text of an article', () => {
  it('is parted by blank lines', () => {
    expect(splitBlocks('un\n\ndeux\ntrois').map(({ kind, start, end }) => [kind, start, end])).toEqual([
      ['paragraph', 0, 2],
      ['paragraph', 4, 14],
    ]);
  });
  it('shows marked lines as a list, without their marks', () => {
    expect(renderToString(<ArticleText text={'Voici :\n- un\n- deux\nFin.'} quotes={[]} />)).toBe(
      '<div class="article-text"><p>Voici :</p><ul><li>un</li><li>deux</li></ul><p>Fin.</p></div>',
    );
  });
  it('shows sentences on lines of their own as a list', () => {
    expect(renderToString(<ArticleText text={'Un point.\nUn autre.'} quotes={[]} />)).toContain(
      '<li>Un autre.</li>',
    );
  });
  it('leaves out a first line that repeats the headline', () => {
    const html = renderToString(<ArticleText text={'Titre\n\nTexte'} quotes={[]} headline="Titre" />);
    expect(html).not.toContain('Titre');
  });
  it('keeps it where a quote stands in it', () => {
    const html = renderToString(
      <ArticleText text={'Titre\n\nTexte'} quotes={[quote('quote-1', 0, 5)]} headline="Titre" />,
    );
    expect(html).toContain('<mark id="quote-1">Titre</mark>');
  });

  it('marks a passage within another inside it', () => {
    const quotes = [quote('quote-2', 3, 7), quote('quote-1', 0, 10)];
    expect(renderToString(<ArticleText text="abcdefghij." quotes={quotes} />)).toContain(
      '<mark id="quote-1">abc<mark id="quote-2">defg</mark>hij</mark>.',
    );
  });
  it('cuts a passage that goes on after another, its rest right beside', () => {
    const quotes = [quote('quote-1', 0, 5), quote('quote-2', 3, 8)];
    expect(renderToString(<ArticleText text="abcdefghij." quotes={quotes} />)).toContain(
      '<mark id="quote-1">abc<mark id="quote-2" class="cut">de</mark></mark><mark class="rest">fgh</mark>ij.',
    );
  });
  it('carries a passage on into the next paragraph', () => {
    expect(renderToString(<ArticleText text={'un\n\ndeux'} quotes={[quote('quote-1', 0, 8)]} />)).toContain(
      '<p><mark id="quote-1" class="cut">un</mark></p><p><mark class="rest">deux</mark></p>',
    );
  });

  const text = 'Le maire a reçu le prix.\n\n- un\n- deux & trois <b>\n\nFin de la page.';
  const range = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const);
  it('stays whole and in order under any quotes, each anchored at most once', () => {
    const plain = renderToString(<ArticleText text={text} quotes={[]} />).replace(/<[^>]*>/g, '');
    fc.assert(
      fc.property(fc.array(range, { maxLength: 6 }), (ranges) => {
        const quotes = ranges.map(([start, end], index) => quote(`quote-${index}`, start, end));
        const html = renderToString(<ArticleText text={text} quotes={quotes} />);
        expect(html.replace(/<[^>]*>/g, '')).toBe(plain);
        const ids = [...html.matchAll(/id="([^"]+)"/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
