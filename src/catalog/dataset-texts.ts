import { LANGUAGES, type Language, type Localized } from '../core/localized.js';
import type { LanguageString } from '../rdf/document.js';
import type { CommonDataset, DatasetContent } from './dataset-profile.js';

/** A text in both languages, as values of a node. */
export function inBothLanguages(text: Localized): LanguageString[] {
  return LANGUAGES.map((language) => ({ '@value': text[language], '@language': language }));
}

export function datasetTitle(profile: DatasetContent, site: string): Localized {
  if (profile.subject !== 'programme') return COMMON[profile.subject].title(site);
  const name = profile.name?.text ?? profile.slug;
  return profile.isPrize
    ? { fr: `Palmarès du prix ${name}`, en: `Laureates of the ${name} prize` }
    : { fr: `Palmarès du label ${name}`, en: `Holders of the ${name} label` };
}

/** Two or three sentences, long enough for those who require fifty characters. */
export function datasetDescription(profile: DatasetContent, site: string): Localized {
  if (profile.subject !== 'programme') return COMMON[profile.subject].description(site);
  const name = profile.name?.text ?? profile.slug;
  const years = { fr: yearsText(profile, 'fr'), en: yearsText(profile, 'en') };
  return {
    fr: `Les éditions du programme ${name} et ses distinctions${years.fr}\u00a0: lauréat, niveau, statut, date et source de chacune. Publié par le site «\u00a0${site}\u00a0».`,
    en: `The editions of the ${name} programme and its awards${years.en}: recipient, level, status, date and source of each. Published by the site “${site}”.`,
  };
}

function yearsText({ years }: DatasetContent, language: Language): string {
  if (years === undefined) return '';
  if (years.first === years.last) return language === 'fr' ? ` de ${years.first}` : ` of ${years.first}`;
  return language === 'fr' ? ` de ${years.first} à ${years.last}` : ` from ${years.first} to ${years.last}`;
}

interface Texts {
  readonly title: (site: string) => Localized;
  readonly description: (site: string) => Localized;
  readonly keywords: Readonly<Record<Language, readonly string[]>>;
}

const COMMON: Readonly<Record<CommonDataset, Texts>> = {
  articles: {
    title: (site) => ({ fr: `Articles – ${site}`, en: `Articles – ${site}` }),
    description: (site) => ({
      fr: `Les articles du site «\u00a0${site}\u00a0», avec les faits qui y sont lus et la phrase qui appuie chacun d’eux.`,
      en: `The articles of the site “${site}”, with the facts read from them and the sentence that supports each.`,
    }),
    keywords: { fr: ['articles', 'actualités'], en: ['articles', 'news'] },
  },
  places: {
    title: (site) => ({ fr: `Lieux cités – ${site}`, en: `Places named – ${site}` }),
    description: (site) => ({
      fr: `Les communes, départements, régions et lieux que le site «\u00a0${site}\u00a0» cite, avec leur code INSEE et les distinctions qu’ils détiennent.`,
      en: `The towns, départements, régions and places that the site “${site}” names, with their INSEE codes and the awards they hold.`,
    }),
    keywords: { fr: ['communes', 'lieux', 'code INSEE'], en: ['towns', 'places', 'INSEE code'] },
  },
  organizations: {
    title: (site) => ({ fr: `Organismes cités – ${site}`, en: `Organisations named – ${site}` }),
    description: (site) => ({
      fr: `Les organisateurs, partenaires, intercommunalités et autres organismes que le site «\u00a0${site}\u00a0» cite, avec leur SIREN s’il est connu.`,
      en: `The organisers, partners, intercommunalities and other organisations that the site “${site}” names, with their SIREN where it is known.`,
    }),
    keywords: { fr: ['organismes', 'SIREN'], en: ['organisations', 'SIREN'] },
  },
  people: {
    title: (site) => ({ fr: `Personnes citées – ${site}`, en: `People named – ${site}` }),
    description: (site) => ({
      fr: `Les personnes que le site «\u00a0${site}\u00a0» décrit dans sa liste d’autorité, avec leur fonction publique.`,
      en: `The people that the site “${site}” describes in its authority file, with their public role.`,
    }),
    keywords: { fr: ['personnes'], en: ['people'] },
  },
};

/** Without commas, at which some harvesters cut, and with more than two characters, which others want. */
export function datasetKeywords(profile: DatasetContent): LanguageString[] {
  const own = profile.subject === 'programme' ? programmeKeywords(profile) : COMMON[profile.subject].keywords;
  return LANGUAGES.flatMap((language) =>
    own[language]
      .map((keyword) => keyword.replaceAll(',', ' ').replace(/\s+/g, ' ').trim())
      .filter((keyword) => keyword.length > 2)
      .map((keyword) => ({ '@value': keyword, '@language': language })),
  );
}

function programmeKeywords({
  isPrize,
  name,
  slug,
}: DatasetContent): Readonly<Record<Language, readonly string[]>> {
  const kind = isPrize ? { fr: 'prix', en: 'prize' } : { fr: 'label', en: 'label' };
  const title = name?.text ?? slug;
  return { fr: [title, kind.fr, 'palmarès', 'lauréats'], en: [title, kind.en, 'awards', 'laureates'] };
}
