import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedSite, serveSampleSite } from '../support/served-site.js';

describe('the query page', () => {
  let site: ServedSite;

  beforeAll(async () => {
    site = await serveSampleSite();
  }, 120_000);

  afterAll(() => site?.stop());

  const page = (path: string, language = 'fr') =>
    fetch(site.url + path, { headers: { Accept: 'text/html', 'Accept-Language': language } });

  const policyOf = async (path: string) =>
    (await page(path)).headers.get('content-security-policy')?.split(';') ?? [];

  it('allows two styles by their hashes, and nothing else that other pages refuse', async () => {
    const [plain, relaxed] = await Promise.all([policyOf('queries'), policyOf('sparql')]);
    const differing = relaxed.filter((directive) => !plain.includes(directive));
    expect(differing).toHaveLength(1);
    expect(differing[0]).toMatch(/^style-src 'self'( 'sha256-[\w+/]{43}='){2}$/u);
  });

  it('is well-formed HTML, like the page of its examples', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y'],
      // Preact writes these in its own way, which is conforming too.
      rules: { 'void-style': 'off', 'attribute-boolean-style': 'off', 'long-title': 'off' },
    });
    for (const path of ['sparql', 'queries']) {
      const report = await validator.validateString(await (await page(path)).text());
      expect(
        report.results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
        ),
      ).toEqual([]);
    }
  });

  it('offers the examples in the language of the reader', async () => {
    expect(await (await page('sparql', 'fr')).text()).toContain('Qui a progressé, qui a reculé');
    expect(await (await page('sparql', 'en')).text()).toContain('Who rose and who fell');
  });

  it('has a name in each language, which no preference of the browser overrules', async () => {
    expect(await (await page('sparql.en.html', 'fr')).text()).toContain('<html lang="en"');
    expect(await (await page('sparql.fr.html', 'en')).text()).toContain('<html lang="fr"');
    expect((await page('sparql.de.html')).status).toBe(404);
  });

  it('leads to the same query in the other language', async () => {
    const query = encodeURIComponent('ASK { ?a ?b "être" }');
    const html = await (await page(`sparql?query=${query}`)).text();
    const [, href = ''] = /<a href="(sparql\.en\.html\?q=[^"]+)"/u.exec(html) ?? [];
    const other = await (await page(href)).text();
    expect(other).toContain('<html lang="en"');
    expect(other).toContain('>ASK { ?a ?b &quot;être&quot; }</textarea>');
  });

  it('says what is wrong with a link that was cut', async () => {
    expect((await page('sparql.en.html?q=aZm9v')).status).toBe(404);
  });

  it('loads its scripts by names that may be kept for ever', async () => {
    const html = await (await page('sparql')).text();
    const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/gu)].map(([, source]) => source ?? '');
    expect(scripts).toHaveLength(2);
    for (const source of scripts) {
      const answer = await fetch(new URL(source, `${site.url}sparql`));
      expect(answer.headers.get('cache-control')).toContain('immutable');
    }
  });

  it('is the only page that loads them', async () => {
    expect(await (await page('queries')).text()).not.toContain('yasgui');
  });
});
