import { z } from 'zod';
import type { Localized } from './localized.js';

/**
 * What a well-formed value looks like, in words. A schema names its expectation as its error message; the reader of
 * YAML (`located-yaml.ts`) turns the name into a message for the author.
 */
export const EXPECTATIONS = {
  'http-iri': {
    fr: 'une adresse complète, comme https://www.exemple.fr/page',
    en: 'a full address, such as https://www.example.org/page',
  },
  'base-iri': {
    fr: 'une adresse complète qui finit par « / », sans « ? » ni « # », comme https://data.exemple.fr/',
    en: 'a full address ending in “/”, without “?” or “#”, such as https://data.example.org/',
  },
  namespace: {
    fr: 'une adresse complète qui finit par « # » ou « / »',
    en: 'a full address ending in “#” or “/”',
  },
  slug: {
    fr: 'des minuscules sans accent, des chiffres et des tirets, comme villes-internet',
    en: 'lower-case letters without accents, digits and hyphens, such as villes-internet',
  },
  siren: { fr: 'un numéro SIREN : neuf chiffres', en: 'a SIREN number: nine digits' },
  email: { fr: 'une adresse de courriel', en: 'an e-mail address' },
  'partial-date': {
    fr: 'une année, un mois ou un jour : 2021, 2021-02 ou 2021-02-04',
    en: 'a year, a month or a day: 2021, 2021-02 or 2021-02-04',
  },
  'language-tag': { fr: 'un code de langue, comme fr ou en', en: 'a language code, such as fr or en' },
} as const satisfies Record<string, Localized>;

export type Expectation = keyof typeof EXPECTATIONS;

const expecting = (expectation: Expectation) => ({ error: expectation });

export const httpIri = z.url({ protocol: /^https?$/, ...expecting('http-iri') });
export const baseIri = httpIri.refine(
  (iri) => iri.endsWith('/') && !iri.includes('?') && !iri.includes('#'),
  expecting('base-iri'),
);
export const namespaceIri = httpIri.refine(
  (iri) => iri.endsWith('#') || iri.endsWith('/'),
  expecting('namespace'),
);
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, expecting('slug'));
export const siren = z.string().regex(/^\d{9}$/, expecting('siren'));
export const email = z.email(expecting('email'));
export const languageTag = z.string().regex(/^[a-z]{2,3}$/, expecting('language-tag'));

/** Year, month or day, ISO 8601: `2021`, `2016-11`, `2021-02-04`. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, expecting('partial-date'));

/** A text in one language (the site's first) or by language tag. */
export const languageText = z.union([z.string().min(1), z.record(languageTag, z.string().min(1))]);
