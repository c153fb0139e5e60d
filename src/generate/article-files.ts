import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { type ArticleText, articleText } from './article-text.js';
import { newsOf } from './news.js';
import { Random } from './random.js';
import { CLOSING } from './sentences.js';
import type { World } from './world.js';

/** Forms a publisher hands articles over in, the commoner ones more often. */
const FORMS: readonly [Form, ...Form[]] = [
  { extension: 'md', write: markdown },
  { extension: 'md', write: markdown },
  { extension: 'md', write: withFrontMatter },
  { extension: 'html', write: html },
];

/** Writes articles into `articles/`, one after the other: their number is bounded by the disk alone. */
export async function writeArticles(
  folder: string,
  seed: number,
  articles: number,
  world: World,
): Promise<void> {
  for (let index = 0; index < articles; index++) {
    const text = articleText(seed, index, newsOf(seed, index, world));
    const form = new Random(seed, 'form', index).pick(FORMS);
    await writeFile(join(folder, 'articles', `${text.slug}.${form.extension}`), form.write(text), {
      flag: 'wx',
    });
  }
}

interface Form {
  readonly extension: 'md' | 'html';
  readonly write: (text: ArticleText) => string;
}

function markdown(text: ArticleText): string {
  const lists = text.lists.map(({ introduction, items }) =>
    [introduction, '', ...items.map((item) => `- ${item}`)].join('\n'),
  );
  return `${[`# ${text.headline}`, ...text.paragraphs, ...lists, CLOSING].join('\n\n')}\n`;
}

function withFrontMatter(text: ArticleText): string {
  const matter = stringify({ title: text.headline, date: text.published, lang: 'fr' });
  return `---\n${matter}---\n\n${markdown(text)}`;
}

function html(text: ArticleText): string {
  const title = escaped(text.headline);
  const lists = text.lists.map(
    ({ introduction, items }) =>
      `<p>${escaped(introduction)}</p>\n<ul>\n${items.map((item) => `<li>${inline(item)}</li>\n`).join('')}</ul>`,
  );
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta property="og:title" content="${title}">
<meta property="article:published_time" content="${text.published}">
</head>
<body>
<nav><a href="/">Accueil</a></nav>
<main>
<article>
<h1>${title}</h1>
<p>Publié le <time datetime="${text.published}">${text.published}</time></p>
${[...text.paragraphs.map((paragraph) => `<p>${inline(paragraph)}</p>`), ...lists].join('\n')}
</article>
</main>
<footer><p>${escaped(CLOSING)}</p></footer>
</body>
</html>
`;
}

const inline = (text: string): string => escaped(text).replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>');

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
