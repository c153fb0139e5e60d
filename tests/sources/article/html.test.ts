import { describe, expect, it } from 'vitest';
import { articleOf, blocksOf } from '../support.js';

const read = (raw: string) => articleOf(raw, 'html');

const PAGE = `<!doctype html><html lang="fr-FR"><head>
<title>Arras décroche 3 @ | Ville d'Arras</title>
<link rel="canonical" href="https://www.arras.example/actualites/arras-3">
<meta property="og:title" content="Arras et ses 3 @">
<meta property="article:published_time" content="2021-02-05T10:00+0100">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"X"},
{"@type":"NewsArticle","headline":"Arras décroche ses 3 @","author":{"@type":"Person","name":"A. B."}}]}</script>
</head><body><header><h1>Ville d'Arras</h1></header><nav><ul><li>Menu</li></ul></nav>
<div class="cookie-banner"><p>Nous utilisons des cookies.</p></div>
<main><h1>Arras décroche 3 @</h1><article><p>Le <time datetime="2021-02-04">4 février</time>, Arras a reçu 3&nbsp;@.</p>
<ul><li><p>Un atelier</p></li><li>Un site<ul><li>mobile</li></ul></li></ul>
<table><tr><th>Ville</th><th>@</th></tr><tr><td>Arras</td><td><p>3</p><p>@</p></td></tr></table>
<aside>À lire aussi</aside><form><label>Courriel</label><input></form></article></main>
<footer>Mentions légales</footer></body></html>`;

describe('an HTML page', () => {
  it('gives its main text and nothing that surrounds it', () => {
    expect(blocksOf(read(PAGE))).toEqual([
      'heading1: Arras décroche 3 @',
      'paragraph: Le 4 février, Arras a reçu 3\u00a0@.',
      'listItem1: Un atelier',
      'listItem1: Un site',
      'listItem2: mobile',
      'tableRow: Ville\t@',
      'tableRow: Arras\t3 @',
    ]);
  });

  it('gives the metadata it holds, the best source first, each with its line', () => {
    const { metadata } = read(PAGE);
    expect(metadata.headline).toEqual({
      value: 'Arras décroche ses 3 @',
      from: 'json-ld',
      location: { file: 'articles/article.html', line: 6, column: 1 },
    });
    expect(metadata.datePublished?.value).toBe('2021-02-05T10:00:00+01:00');
    expect(metadata.inLanguage?.value).toBe('fr-fr');
    expect(metadata.url?.value).toBe('https://www.arras.example/actualites/arras-3');
    expect(metadata.author?.value).toBe('A. B.');
  });

  it('takes the date of its first <time> where nothing else states one', () => {
    expect(
      read('<article><p>Le <time datetime="2017-02-02">2 février</time></p></article>').metadata
        .datePublished,
    ).toMatchObject({
      value: '2017-02-02',
      from: 'time',
    });
  });

  it('passes over JSON-LD that is broken', () => {
    expect(read('<script type="application/ld+json">{oops</script><h1>T</h1>').metadata.headline?.value).toBe(
      'T',
    );
  });

  it('whose <main> is empty gives the text of its body', () => {
    expect(read('<body><main></main><div><p>Le texte</p></div></body>').text).toBe('Le texte');
  });

  it('reads lines parted by <br> as entries, and two <br> as a new paragraph', () => {
    expect(blocksOf(read('<p>Arras @<br>Beauvais @@</p><p>Un<br><br>Deux</p>'))).toEqual([
      'listItem1: Arras @',
      'listItem1: Beauvais @@',
      'paragraph: Un',
      'paragraph: Deux',
    ]);
  });

  it('reads a layout table as the text it holds', () => {
    expect(blocksOf(read('<table><tr><td><h1>T</h1><ul><li>un</li></ul></td></tr></table>'))).toEqual([
      'heading1: T',
      'listItem1: un',
    ]);
  });

  it('nested deeper than any page is refused, not a crash', () => {
    expect(() => read(`${'<div>'.repeat(50_000)}a`)).toThrow('no article');
  });

  it('gives the text of its Markdown and plain-text twins', () => {
    const text =
      'Arras décroche 3 @\n\nLe 4 février, c’est officiel.\n\nun atelier\nun site\n\nhttps://www.arras.example/';
    const html = read(
      '<h1>Arras décroche 3 @</h1><p>Le 4 février, c&rsquo;est <b>officiel</b>.</p><ul><li>un atelier</li><li>un site</li></ul><p><a href="https://www.arras.example/">https://www.arras.example/</a></p>',
    );
    const markdown = articleOf(
      '# Arras décroche 3 @\n\nLe 4 février, c’est **officiel**.\n\n* un atelier\n* un site\n\nhttps://www.arras.example/\n',
      'markdown',
    );
    const plain = articleOf(
      'Arras décroche 3 @\n\nLe 4 février,\nc’est officiel.\n\n• un atelier\n• un site\n\nhttps://www.arras.example/\n',
      'text',
    );
    expect([html.text, markdown.text, plain.text]).toEqual([text, text, text]);
    expect(plain.links).toEqual(html.links);
    expect(markdown.links).toEqual(html.links);
  });
});
