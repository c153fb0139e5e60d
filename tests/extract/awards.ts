import { createExtractor, type Extractor } from '../../src/extract/extract.js';
import type { ArticleFacts, AwardFact } from '../../src/extract/facts.js';
import { loadGazetteer } from '../../src/places/load.js';
import { articleOf } from './article.js';
import { shippedProgrammes } from './registry.js';

const shared = new Map<string, Promise<Extractor>>();

/** An extractor with the shipped registry and the real gazetteer. */
export function extractorFor(place: string | null = null): Promise<Extractor> {
  const key = place ?? '';
  const existing = shared.get(key);
  if (existing !== undefined) return existing;
  const made = loadGazetteer().then((gazetteer) =>
    createExtractor({ programmes: shippedProgrammes(), gazetteer, place }),
  );
  shared.set(key, made);
  return made;
}

export interface Reading {
  readonly published?: string;
  readonly place?: string;
  readonly threshold?: number;
}

export async function factsOf(text: string, { published, place }: Reading = {}): Promise<ArticleFacts> {
  const extractor = await extractorFor(place ?? null);
  return extractor.extract(articleOf(text, published === undefined ? {} : { published }));
}

/** Awards in short: `Caen 3 awarded 2021`, parts that are unknown left out, sorted. */
export async function awardsIn(text: string, reading: Reading = {}): Promise<string[]> {
  const { awards } = await factsOf(text, reading);
  return awards
    .filter((award) => award.confidence >= (reading.threshold ?? 0.6))
    .map((award) => inShort(award.value))
    .sort();
}

export function inShort(award: AwardFact): string {
  const parts = [award.recipient.name, award.level, award.status, award.year, award.mention];
  return parts.filter((part) => part !== null && part !== undefined).join(' ');
}
