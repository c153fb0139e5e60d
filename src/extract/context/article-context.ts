import type { Commune, Gazetteer } from '../../places/gazetteer.js';
import type { ArticleRecord } from '../../sources/records.js';
import type { RecipientSpan } from '../clauses/mentions.js';
import type { View } from '../clauses/scan.js';
import { resolveDate } from '../dates/resolve.js';
import type { Fact } from '../facts.js';
import type { LanguagePack } from '../languages/pack.js';
import { chooseCommune } from './disambiguation.js';
import { type LabelYears, labelYearsOf } from './label-years.js';
import { otherThingsOf } from './other-things.js';
import { publicationDate } from './publication-date.js';
import { reviewYear } from './review-year.js';
import { signatoryOf } from './signatory.js';

/** Past this number of communes the names of inhabitants tell nothing. */
const MOST_COMMUNES = 200;

/** What the whole article gives to the reading of each clause. */
export interface ArticleContext {
  readonly published: Fact<string> | null;
  /** What dates without a year are read against: day of publication, else first full date of the text, else the label's year. */
  readonly reference: string | null;
  /** The one year that the full dates of the text are in. */
  readonly onlyYear: number | null;
  /** The programme the article is about: that of the headline, else the first one named. */
  readonly programme: string | null;
  readonly labelYears: LabelYears;
  /** The past year on which the text looks back, as its headline says: `Rétrospective 2023`. */
  readonly review: number | null;
  /** `CAPA` → the name it stands for. */
  readonly acronyms: ReadonlyMap<string, RecipientSpan>;
  /** `GrandAngoulême` → the intercommunality that the text also calls by its whole name. */
  readonly epciNames: ReadonlyMap<string, RecipientSpan>;
  readonly areas: Areas;
  /** Words in the names of quarters, parks and the like, which alone are no towns. */
  readonly otherThings: ReadonlySet<string>;
  /** `Chanteloup` → the communes of the longer name that the text also writes. */
  readonly fullNames: ReadonlyMap<string, readonly Commune[]>;
  /** The commune that the article speaks for: the site's own, else that of the mayor who signs. */
  readonly site: Commune | null;
  /** Recipients in the title that the source states apart from its text. */
  readonly titled: readonly RecipientSpan[];
  /** Every commune the text names, once each. */
  readonly communes: readonly RecipientSpan[];
}

export interface Areas {
  /** Département code → how strongly the article speaks of it. */
  readonly departements: ReadonlyMap<string, number>;
  readonly regions: ReadonlyMap<string, number>;
}

export function contextOf(
  record: ArticleRecord,
  views: readonly View[],
  gazetteer: Gazetteer,
  place: string | null,
  pack: LanguagePack,
  title?: View,
): ArticleContext {
  const published = publicationDate(record, views, pack);
  const site = place === null ? null : communeOf(gazetteer, place);
  const context = contextAt(record, views, published, site, title, pack);
  const signatory = site === null ? signatoryOf(views, pack) : undefined;
  const choice = signatory === undefined ? undefined : chooseCommune(signatory, context, null);
  return choice?.kind === 'chosen' ? { ...context, site: choice.commune } : context;
}

function contextAt(
  record: ArticleRecord,
  views: readonly View[],
  published: Fact<string> | null,
  site: Commune | null,
  title: View | undefined,
  pack: LanguagePack,
): ArticleContext {
  const stated = title?.mentions.find((mention) => mention.kind === 'programme')?.slug ?? null;
  const main = mainProgramme(views);
  const labelYears = labelYearsOf({ record, views, main, published: published?.value ?? null }, pack);
  const review = reviewYear(
    [...(title === undefined ? [] : [title]), ...views],
    published?.value ?? null,
    pack,
  );
  return {
    published,
    review,
    reference:
      review?.toString() ?? published?.value ?? firstFullDate(views) ?? yearOfNews(views, main, labelYears),
    onlyYear: onlyYear(views),
    programme: main ?? stated,
    labelYears,
    acronyms: acronymsOf(views),
    epciNames: epciNamesOf(views),
    areas: areasOf(views, site),
    otherThings: otherThingsOf(views, pack),
    fullNames: fullNamesOf(views),
    site,
    titled: (title?.mentions ?? []).filter((mention) => mention.kind === 'recipient'),
    communes: communesOf(views),
  };
}

function communeOf(gazetteer: Gazetteer, code: string): Commune | null {
  const match = gazetteer.communeByCode(code);
  return match.kind === 'one' ? match.commune : null;
}

function firstFullDate(views: readonly View[]): string | null {
  for (const view of views)
    for (const mention of view.mentions) {
      if (mention.kind !== 'date' || mention.date.relation !== 'on') continue;
      const date = resolveDate(mention.date, null);
      if (date?.precision === 'day') return date.iso;
    }
  return null;
}

function onlyYear(views: readonly View[]): number | null {
  const years = new Set<number>();
  for (const view of views)
    for (const mention of view.mentions)
      if (mention.kind === 'date' && mention.date.month !== undefined && mention.date.year !== undefined)
        years.add(mention.date.year);
  const [only, ...others] = years;
  return only === undefined || others.length > 0 ? null : only;
}

/** The year of the label, or one in the headline: enough for a day written without its year. */
function yearOfNews(views: readonly View[], main: string | null, years: LabelYears): string | null {
  const labelYear = main === null ? undefined : (years.told.get(main) ?? years.hoped.get(main));
  if (labelYear !== undefined) return String(labelYear);
  for (const view of views)
    for (const mention of view.mentions)
      if (view.sentence.headline && mention.kind === 'date' && mention.date.year !== undefined)
        return String(mention.date.year);
  return null;
}

function mainProgramme(views: readonly View[]): string | null {
  for (const view of views)
    for (const mention of view.mentions)
      if (view.sentence.headline && mention.kind === 'programme' && !mention.asOrganization)
        return mention.slug;
  return mostNamed(views);
}

/** The programme named most often, be it in the name of its association; the first of those named as often. */
function mostNamed(views: readonly View[]): string | null {
  const times = new Map<string, number>();
  let isNamed = false;
  for (const view of views)
    for (const mention of view.mentions) {
      if (mention.kind !== 'programme') continue;
      isNamed ||= !mention.asOrganization;
      times.set(mention.slug, (times.get(mention.slug) ?? 0) + 1);
    }
  if (!isNamed) return null;
  let most: string | null = null;
  for (const [slug, count] of times) if (count > (times.get(most ?? '') ?? 0)) most = slug;
  return most;
}

function acronymsOf(views: readonly View[]): Map<string, RecipientSpan> {
  const acronyms = new Map<string, RecipientSpan>();
  for (const view of views)
    for (const mention of view.mentions)
      if (
        mention.kind === 'recipient' &&
        mention.acronym !== undefined &&
        mention.name !== mention.acronym &&
        !acronyms.has(mention.acronym)
      )
        acronyms.set(mention.acronym, mention);
  return acronyms;
}

/** The last word of each intercommunality's name of several words. */
function epciNamesOf(views: readonly View[]): Map<string, RecipientSpan> {
  const names = new Map<string, RecipientSpan>();
  for (const view of views)
    for (const mention of view.mentions) {
      if (mention.kind !== 'recipient' || mention.what !== 'epci' || mention.anaphor) continue;
      const last = mention.name.split(' ').at(-1) ?? '';
      if (last !== mention.name) names.set(last, mention);
    }
  return names;
}

function areasOf(views: readonly View[], site: Commune | null): Areas {
  const departements = new Map<string, number>();
  const regions = new Map<string, number>();
  const add = (map: Map<string, number>, key: string, weight: number): void =>
    void map.set(key, (map.get(key) ?? 0) + weight);
  for (const view of views)
    for (const mention of view.mentions) {
      if (mention.kind === 'area') {
        if (mention.departement !== undefined) add(departements, mention.departement.code, 6);
        if (mention.region !== undefined) add(regions, mention.region.code, 6);
      }
      if (mention.kind !== 'recipient') continue;
      if (mention.departement !== undefined) add(departements, mention.departement, 3);
      const only = mention.candidates.length === 1 ? mention.candidates[0] : undefined;
      if (only !== undefined) {
        add(departements, only.departement, 1);
        add(regions, only.region, 1);
      }
    }
  if (site !== null) {
    add(departements, site.departement, 2);
    add(regions, site.region, 1);
  }
  return { departements, regions };
}

function communesOf(views: readonly View[]): RecipientSpan[] {
  const byName = new Map<string, RecipientSpan>();
  for (const view of views)
    for (const mention of view.mentions)
      if (
        mention.kind === 'recipient' &&
        mention.what === 'commune' &&
        !mention.anaphor &&
        !byName.has(mention.name)
      )
        byName.set(mention.name, mention);
  return [...byName.values()].slice(0, MOST_COMMUNES);
}

/** Every part of a hyphenated name that ends at a hyphen → the communes of the whole name. */
function fullNamesOf(views: readonly View[]): Map<string, readonly Commune[]> {
  const names = new Map<string, readonly Commune[]>();
  for (const view of views)
    for (const mention of view.mentions) {
      if (mention.kind !== 'recipient' || mention.candidates.length === 0) continue;
      for (let hyphen = mention.name.indexOf('-'); hyphen > 0; hyphen = mention.name.indexOf('-', hyphen + 1))
        names.set(mention.name.slice(0, hyphen), mention.candidates);
    }
  return names;
}
