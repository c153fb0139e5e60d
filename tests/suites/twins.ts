import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** The same article as a page of a content management system has it, amid what every page of the site has. */
export function htmlTwin(markdown: string): string {
  const [first, ...rest] = parse(markdown).children;
  const title = first === undefined ? '' : plainOf(first);
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="CMS 7.2">
<meta property="og:type" content="article">
<title>${escaped(title)} | Site officiel</title>
<link rel="stylesheet" href="/theme/style.css">
<script>window.dataLayer = window.dataLayer || [];</script>
</head>
<body class="single single-post">
<header class="site-header"><a href="/" class="logo">Accueil</a>
<nav class="menu" aria-label="Menu principal"><ul>
<li><a href="/mairie">La mairie</a></li><li><a href="/actualites">Actualités</a></li><li><a href="/agenda">Agenda</a></li>
</ul></nav></header>
<main id="content">
<nav class="breadcrumb" aria-label="Fil d’Ariane"><a href="/">Accueil</a> &gt; <a href="/actualites">Actualités</a></nav>
<article class="post">
<h1 class="entry-title">${escaped(title)}</h1>
<div class="entry-content">
${rest.map(htmlOf).join('\n')}
</div>
</article>
</main>
<aside class="sidebar"><h2>À lire aussi</h2><ul><li><a href="/a">Fermeture de la piscine</a></li><li><a href="/b">Collecte des déchets verts</a></li></ul></aside>
<footer class="site-footer"><p>Hôtel de Ville – Mentions légales – Plan du site</p></footer>
</body>
</html>
`;
}

/** The same article as plain text: its title on the first line, and no sign of what was bold or a link. */
export function textTwin(markdown: string): string {
  return `${parse(markdown).children.map(textOf).join('\n\n')}\n`;
}

function parse(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function textOf(node: Nodes): string {
  if (node.type !== 'list') return plainOf(node);
  const first = node.start ?? 1;
  return node.children
    .map((item, index) => `${node.ordered === true ? `${first + index}.` : '-'} ${plainOf(item)}`)
    .join('\n');
}

function plainOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(plainOf).join('') : '';
}

const TAGS: Readonly<Partial<Record<Nodes['type'], string>>> = {
  paragraph: 'p',
  listItem: 'li',
  strong: 'strong',
  emphasis: 'em',
  blockquote: 'blockquote',
};

function htmlOf(node: Nodes): string {
  if (node.type === 'text') return escaped(node.value);
  if (node.type === 'break') return '<br>';
  const content = inside(node);
  if (node.type === 'link') return `<a href="${escaped(node.url)}">${content}</a>`;
  const tag = node.type === 'heading' ? `h${Math.max(2, node.depth)}` : tagOf(node);
  return tag === undefined ? content : `<${tag}>${content}</${tag}>`;
}

function tagOf(node: Nodes): string | undefined {
  if (node.type === 'list') return node.ordered === true ? 'ol' : 'ul';
  return TAGS[node.type];
}

const inside = (node: Nodes): string => ('children' in node ? node.children.map(htmlOf).join('') : '');

/** As editors write them: letters with accents as they are, quotes and spaces as entities. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('’', '&rsquo;')
    .replaceAll('\u00A0', '&nbsp;');
}
