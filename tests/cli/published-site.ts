import { siteConfiguration } from '../../src/config/site.js';
import { BASE, documentAt, publish } from '../snapshot/support.js';

export const ARTICLE_TITLE = 'La Ville reçoit son label';

/** Publishes a small version: articles of these titles, at `articles/1` and so on. */
export async function publishSite(out: string, titles: readonly string[] = [ARTICLE_TITLE]): Promise<void> {
  await publish(
    out,
    titles.map((title, index) => documentAt(`articles/${index + 1}`, { title })),
    {
      configuration: siteConfiguration.parse({
        title: 'Site d’essai',
        base: BASE,
        publisher: { name: 'Ville d’essai' },
      }),
    },
  );
}
