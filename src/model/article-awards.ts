import type { AwardFact, Fact, RecipientMention } from '../extract/facts.js';
import type { ArticleModel } from './article-model.js';
import { type CommuneRecipient, communeRecipient } from './commune-recipient.js';
import { levelOf, mentionOf, mentionOfAward } from './distinctions.js';
import { awardPath, type EditionYear, editionPath, MAIN_FRAGMENT, recipientKey } from './document-path.js';
import { levelNode } from './programme-statements.js';
import type { AwardStatement, NodeReference, Origin, ProgrammeSummary, Text } from './statement.js';

/** An award that an article tells of, as the rest of its model needs it. */
export interface StatedAward {
  readonly node: NodeReference;
  readonly statement: AwardStatement;
  readonly fact: AwardFact;
  readonly programme: ProgrammeSummary;
  readonly edition: NodeReference;
  /** Individual of the vocabulary, where the text does not state the label-year. */
  readonly yearInferredFrom?: string;
  /** Node of the municipality, where the recipient is a commune whose SIREN is known. */
  readonly municipality?: NodeReference;
  /** What the article is about because of it; empty for background. */
  readonly about: readonly NodeReference[];
}

/** States the awards of an article and the editions they belong to. */
export function stateAwards(model: ArticleModel): StatedAward[] {
  const stated = model.facts.awards.flatMap((fact) => stateAward(model, fact));
  const news = stated.filter(({ fact }) => isNews(fact));
  const [only] = news;
  // Actions are rewarded by the award that is the news; among several, the text does not say which.
  const rewards =
    news.length === 1
      ? model.facts.actions.map((_, index) => ({ path: model.node.path, fragment: `action-${index + 1}` }))
      : [];
  return stated.map((award) => {
    const statement = award === only ? { ...award.statement, rewards } : award.statement;
    model.statements.push(statement);
    return { ...award, statement };
  });
}

function isNews({ previous, status }: AwardFact): boolean {
  return !previous && (status === 'awarded' || status === 'renewed');
}

function stateAward(model: ArticleModel, fact: Fact<AwardFact>): StatedAward[] {
  const { value } = fact;
  const programme = model.resolver.programme(value.programme);
  if (programme === undefined) return [];
  const { record, summary } = programme;
  const origin = model.origin(fact);
  const recipient = resolveRecipient(model, value.recipient, origin);
  const year: EditionYear = value.year ?? 'undated';
  const level = levelOf(record, value.level, model.resolver.language);
  const mention = mentionOf(
    record,
    value.mention === undefined ? undefined : model.text(value.mention),
    model.resolver.language,
  );
  const key = recipientKey(recipient.node, recipient.former);
  const path = awardPath(value.programme, year, key, mention?.slug);
  const node: NodeReference = { path, fragment: MAIN_FRAGMENT.award };
  const edition: NodeReference = {
    path: editionPath(value.programme, year),
    fragment: MAIN_FRAGMENT.edition,
  };
  const inferred =
    value.yearInferredFrom === undefined || year === 'undated'
      ? {}
      : { yearInferredFrom: INFERENCES[value.yearInferredFrom] ?? 'fromAwardDate' };
  model.statements.push({
    kind: 'edition',
    path: edition.path,
    origin: { ...origin, evidence: [] },
    programme: summary,
    year,
    people: [],
    supporters: [],
    partners: [],
    counts: [],
    ...(value.edition === null ? {} : { number: value.edition }),
    ...inferred,
  });
  const { former: _former, municipality: _municipality, ...honoured } = recipient;
  const statement: AwardStatement = {
    kind: 'award',
    path,
    origin,
    programme: summary,
    year,
    recipient: honoured,
    status: value.status,
    previous: value.previous,
    rewards: [],
    subjectOf: model.node,
    ...(level === undefined ? {} : { level }),
    ...(mention === undefined ? {} : { mention }),
    ...(value.date === null ? {} : { date: value.date }),
  };
  claimAward(model, fact, node, statement);
  return [
    {
      node,
      statement,
      fact: value,
      programme: summary,
      edition,
      ...inferred,
      ...(recipient.municipality === undefined ? {} : { municipality: recipient.municipality }),
      about: isNews(value) ? [recipient.node, node] : [],
    },
  ];
}

const INFERENCES: Readonly<Record<string, string>> = {
  'award-date': 'fromAwardDate',
  ceremony: 'fromCeremonyDate',
  'ceremony-date': 'fromCeremonyDate',
  'publication-date': 'fromPublicationDate',
};

function claimAward(
  model: ArticleModel,
  fact: Fact<AwardFact>,
  node: NodeReference,
  award: AwardStatement,
): void {
  model.claim(fact, node, 'recipient', { kind: 'node', node: award.recipient.node });
  model.claim(fact, node, 'status', { kind: 'term', term: award.status });
  if (award.level !== undefined)
    model.claim(fact, node, 'level', {
      kind: 'node',
      node: levelNode(award.programme.slug, award.level.rank),
    });
  if (award.mention !== undefined)
    model.claim(fact, node, 'mention', {
      kind: 'node',
      node: mentionOfAward(award.path, award.programme.slug, award.mention),
    });
  if (award.date !== undefined) model.claim(fact, node, 'date', { kind: 'date', date: award.date });
}

interface ResolvedRecipient {
  readonly node: NodeReference;
  readonly name: Text;
  readonly departement?: string;
  readonly former?: CommuneRecipient['former'];
  readonly municipality?: NodeReference;
}

function resolveRecipient(model: ArticleModel, mention: RecipientMention, origin: Origin): ResolvedRecipient {
  const { resolver, text } = model;
  switch (mention.type) {
    case 'commune': {
      const match =
        mention.inseeCode === null ? undefined : resolver.gazetteer.communeByCode(mention.inseeCode);
      if (match?.kind !== 'one')
        return { node: resolver.site(text(mention.name), undefined, origin), name: text(mention.name) };
      const former =
        mention.formerCode === undefined ? undefined : resolver.gazetteer.communeByCode(mention.formerCode);
      const { commune } = match;
      const municipality = resolver.municipality(commune);
      const named = former?.kind === 'one' ? former.former : match.former;
      return {
        ...communeRecipient(commune, named, resolver),
        ...(municipality === undefined ? {} : { municipality }),
      };
    }
    case 'epci':
      return mention.siren === null
        ? organizationRecipient(model, mention.name, origin)
        : {
            node: resolver.intercommunality(mention.siren, text(mention.name), origin),
            name: text(mention.name),
          };
    case 'place': {
      const commune = model.communeOf(mention.commune);
      return {
        node: resolver.site(text(mention.name), commune, origin),
        name: text(mention.name),
        ...(commune === undefined ? {} : { departement: commune.departement }),
      };
    }
    case 'association':
      return organizationRecipient(model, mention.name, origin);
    case 'programme':
      return { node: model.service(mention.name), name: text(mention.name) };
    case 'abroad':
      return { node: resolver.abroad(text(mention.name), mention.country, origin), name: text(mention.name) };
  }
}

function organizationRecipient(model: ArticleModel, name: string, origin: Origin): ResolvedRecipient {
  const node = model.resolver.organization(name, origin, model.text('').language);
  return { node: node ?? model.service(name), name: model.text(name) };
}
