import { slugify } from '../core/slug.js';
import type { ProgrammeRecord } from '../sources/records.js';
import type { DocumentPath } from './document-path.js';
import { mentionNode } from './programme-statements.js';
import type { AwardStatement, NodeReference, Text } from './statement.js';
import { textsOf } from './texts.js';

type Level = NonNullable<AwardStatement['level']>;
type Mention = NonNullable<AwardStatement['mention']>;

/** A level of the programme's scale; undefined for a rank that it does not have. */
export function levelOf(
  { definition }: ProgrammeRecord,
  rank: number | null,
  language: string,
): Level | undefined {
  if (rank === null) return undefined;
  const known = definition.levels?.values.find((level) => level.rank === rank);
  const [label] = known === undefined ? [] : textsOf(known.label, language);
  return label === undefined ? undefined : { rank, label };
}

/** A special mention of the registry; one it does not know is named by its own words. */
export function mentionOf(
  { definition }: ProgrammeRecord,
  words: Text | undefined,
  language: string,
): Mention | undefined {
  const folded = slugify(words?.text ?? '');
  if (words === undefined || folded === '') return undefined;
  const known = definition.mentions.find(
    ({ slug, name, aliases }) =>
      slug === folded ||
      [...textsOf(name, language).map(({ text }) => text), ...aliases].some(
        (each) => slugify(each) === folded,
      ),
  );
  if (known === undefined) return { slug: folded, label: words, isRegistered: false };
  const [label = words] = textsOf(known.name, language);
  return { slug: known.slug, label, isRegistered: true };
}

/** Node of an award's mention: its programme's, or one that the award itself describes. */
export function mentionOfAward(award: DocumentPath, programme: string, mention: Mention): NodeReference {
  return mention.isRegistered
    ? mentionNode(programme, mention.slug)
    : { path: award, fragment: OWN_MENTION_FRAGMENT };
}

/** Fragment of a mention that the registry does not know, in the award's own document. */
export const OWN_MENTION_FRAGMENT = 'mention';
