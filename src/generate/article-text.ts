import { slugify } from '../core/slug.js';
import { capitalised } from './french.js';
import type { News } from './news.js';
import { Random } from './random.js';
import { ACTIONS, AFTERWARDS, CONTEXT, HEADLINES, LEADS, laureateLine } from './sentences.js';

/** An article before it is Markdown or HTML. */
export interface ArticleText {
  /** Name of the file without extension; unlike any other article's. */
  readonly slug: string;
  readonly headline: string;
  /** ISO day on which it was published: a few days after the ceremony, or before it where it tells of a candidacy. */
  readonly published: string;
  /** Markdown inside: `**bold**`. */
  readonly paragraphs: readonly string[];
  /** Items under the paragraphs, and what introduces them. */
  readonly lists: readonly { readonly introduction: string; readonly items: readonly string[] }[];
}

export function articleText(seed: number, index: number, news: News): ArticleText {
  const random = new Random(seed, 'text', index);
  const { status } = news.outcome;
  const headline = random.pick(HEADLINES[status])(news);
  const waiting = status === 'candidate';
  const sayings = waiting ? CONTEXT : [...CONTEXT, ...AFTERWARDS];
  const context = sayings.filter(() => random.chance(0.5)).map((say) => say(news));
  return {
    slug: `${slugify(news.commune.name)}-${news.programme.slug}-${news.year}-${index + 1}`,
    headline,
    published: daysLater(news.ceremony.date, random.integer(1, 20) * (waiting ? -1 : 1)),
    paragraphs: [random.pick(LEADS[status])(news), ...context].map(capitalised),
    lists: [...actions(news, random), ...laureates(news)],
  };
}

function actions(news: News, random: Random): ArticleText['lists'] {
  if (news.outcome.status === 'lost' || !random.chance(0.4)) return [];
  const items = ACTIONS.filter(() => random.chance(0.4));
  return items.length === 0 ? [] : [{ introduction: 'Le dossier mettait en avant :', items }];
}

function laureates(news: News): ArticleText['lists'] {
  if (news.others.length === 0 || news.outcome.status === 'candidate') return [];
  return [
    {
      introduction: `Autres communes distinguées au palmarès ${news.programme.name} ${news.year} :`,
      items: news.others.map(({ commune, outcome }) => laureateLine(commune.name, outcome, news)),
    },
  ];
}

function daysLater(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
