import { slugify } from '../core/slug.js';
import type { CountFact, EventFact, Fact, OrganizationFact } from '../extract/facts.js';
import type { StatedAward } from './article-awards.js';
import type { ArticleModel } from './article-model.js';
import { countFragment } from './count-fragment.js';
import { editionPath, MAIN_FRAGMENT, personPath } from './document-path.js';
import { personMention, programmeNode } from './programme-statements.js';
import type {
  Ceremony,
  CountStatement,
  EditionStatement,
  NodeReference,
  PersonMention,
  ProgrammeSummary,
} from './statement.js';

/** The round of a programme that an article is mainly about. */
export interface MainEdition {
  readonly node: NodeReference;
  readonly programme: ProgrammeSummary;
  readonly year: number;
  readonly yearInferredFrom?: string;
}

/** States the ceremony and the counts of the article's main edition. */
export function stateEdition(model: ArticleModel, awards: readonly StatedAward[]): MainEdition | undefined {
  const main = mainEdition(model, awards);
  if (main === undefined) return undefined;
  const isAboutMain = ({ value }: Fact<EventFact | CountFact>): boolean =>
    (value.programme ?? main.programme.slug) === main.programme.slug &&
    (!('year' in value) || value.year === undefined || value.year === main.year);
  const [ceremony] = model.facts.events.filter(
    (event) => event.value.kind === 'ceremony' && isAboutMain(event),
  );
  if (ceremony !== undefined) stateCeremony(model, main, ceremony);
  for (const count of model.facts.counts.filter(isAboutMain)) stateCount(model, main, count);
  return main;
}

function mainEdition(model: ArticleModel, awards: readonly StatedAward[]): MainEdition | undefined {
  const award = awards.find(({ fact }) => !fact.previous && fact.year !== null);
  if (award !== undefined && award.fact.year !== null)
    return {
      node: award.edition,
      programme: award.programme,
      year: award.fact.year,
      ...(award.yearInferredFrom === undefined ? {} : { yearInferredFrom: award.yearInferredFrom }),
    };
  for (const { value } of model.facts.events) {
    const year = value.date === null ? undefined : Number(value.date.slice(0, 4));
    const programme = value.programme === undefined ? undefined : model.resolver.programme(value.programme);
    if (value.kind !== 'ceremony' || year === undefined || programme === undefined) continue;
    return { ...editionOf(programme.summary, year), yearInferredFrom: 'fromCeremonyDate' };
  }
  for (const { value } of model.facts.counts) {
    const programme = value.programme === undefined ? undefined : model.resolver.programme(value.programme);
    if (programme !== undefined && value.year !== undefined) return editionOf(programme.summary, value.year);
  }
  return undefined;
}

function editionOf(programme: ProgrammeSummary, year: number): MainEdition {
  return {
    node: { path: editionPath(programme.slug, year), fragment: MAIN_FRAGMENT.edition },
    programme,
    year,
  };
}

function stateCeremony(model: ArticleModel, main: MainEdition, fact: Fact<EventFact>): void {
  const { value } = fact;
  const ceremony: Ceremony = {
    name: model.text(value.name),
    ...(value.date === null ? {} : { date: value.date }),
    ...(value.place === undefined ? {} : { place: model.text(value.place) }),
    ...(main.programme.issuer === undefined ? {} : { organizer: main.programme.issuer }),
  };
  const node: NodeReference = { path: main.node.path, fragment: 'ceremony' };
  if (value.date !== null) model.claim(fact, node, 'schema:startDate', { kind: 'date', date: value.date });
  model.claim(fact, node, 'schema:name', { kind: 'text', text: model.text(value.name) });
  model.statements.push({
    ...editionStatement(model, main, fact),
    ceremony,
    ...(value.edition === undefined ? {} : { number: value.edition }),
  });
}

function stateCount(model: ArticleModel, main: MainEdition, fact: Fact<CountFact>): void {
  const { value } = fact;
  const count: CountStatement = {
    what: value.what,
    value: value.value,
    approximate: value.approximate,
    source: { kind: 'node', node: model.node },
    ...(value.unit === undefined ? {} : { unit: model.text(value.unit) }),
    ...(value.level === undefined ? {} : { level: value.level }),
  };
  const statement = { ...editionStatement(model, main, fact), counts: [count] };
  const node: NodeReference = { path: main.node.path, fragment: countFragment(count, statement.origin) };
  model.claim(fact, node, 'value', { kind: 'integer', integer: value.value });
  model.statements.push(statement);
}

/** States who organises, supports, partners or presides, and lists everybody the article names. */
export function stateNames(
  model: ArticleModel,
  main: MainEdition | undefined,
): { readonly mentions: NodeReference[]; readonly people: PersonMention[] } {
  const mentions = new Map<string, NodeReference>();
  const mention = (node: NodeReference): void => {
    mentions.set(`${node.path}#${node.fragment}`, node);
  };
  for (const { value } of model.facts.awards)
    if (model.resolver.registry.programme(value.programme) !== undefined)
      mention(programmeNode(value.programme));
  if (main !== undefined) mention(programmeNode(main.programme.slug));
  if (main !== undefined && model.facts.events.some(({ value }) => value.kind === 'ceremony'))
    mention({ path: main.node.path, fragment: 'ceremony' });
  const people = statePeople(model, main, mention);
  for (const fact of model.facts.organizations) {
    const node = model.resolver.organization(fact.value.name, model.origin(fact), model.text('').language);
    if (node === undefined) continue;
    mention(node);
    stateRole(model, main, fact, node);
  }
  return { mentions: [...mentions.values()], people };
}

function stateRole(
  model: ArticleModel,
  main: MainEdition | undefined,
  fact: Fact<OrganizationFact>,
  node: NodeReference,
): void {
  const { role, programme, name } = fact.value;
  if (role === 'organiser') {
    const slug = programme ?? main?.programme.slug;
    if (slug !== undefined) model.claim(fact, programmeNode(slug), 'organiser', { kind: 'node', node });
    return;
  }
  const isOfMain = main !== undefined && (programme ?? main.programme.slug) === main.programme.slug;
  if (!isOfMain || (role !== 'supporter' && role !== 'partner')) {
    model.claim(fact, node, 'schema:name', { kind: 'text', text: model.text(name) });
    return;
  }
  model.claim(fact, main.node, role, { kind: 'node', node });
  model.statements.push({
    ...editionStatement(model, main, fact),
    [role === 'supporter' ? 'supporters' : 'partners']: [node],
  });
}

function statePeople(
  model: ArticleModel,
  main: MainEdition | undefined,
  mention: (node: NodeReference) => void,
): PersonMention[] {
  const people = new Map<string, PersonMention>();
  for (const fact of model.facts.people) {
    const { name, role, jobTitle } = fact.value;
    const person = personMention(name, jobTitle === undefined ? undefined : model.text(jobTitle));
    const known = knownPerson(model, name);
    const node = known ?? { path: model.node.path, fragment: person.fragment };
    if (known === undefined) people.set(person.fragment, person);
    mention(node);
    if (role === 'jury president' && main !== undefined) {
      model.claim(fact, main.node, 'juryPresident', { kind: 'node', node });
      model.statements.push({ ...editionStatement(model, main, fact), juryPresident: node });
    } else model.claim(fact, node, 'schema:name', { kind: 'text', text: model.text(name) });
  }
  return [...people.values()];
}

/** Somebody of the site's authority file, and only then: two people of one name are never merged by guess. */
function knownPerson(
  { resolver, record, statements }: ArticleModel,
  name: string,
): NodeReference | undefined {
  const wanted = slugify(name);
  const found = resolver.registry
    .people()
    .find(
      ({ definition }) =>
        [definition.name, ...definition.aliases].some((each) => slugify(each) === wanted) &&
        (definition.articles === undefined || definition.articles.includes(record.slug)),
    );
  if (found === undefined) return undefined;
  const { definition, slug } = found;
  const path = personPath(slug);
  const titles = definition.jobTitle;
  statements.push({
    kind: 'person',
    path,
    origin: { location: found.locate('name'), authority: 'stated', confidence: 1, evidence: [] },
    name: definition.name,
    aliases: definition.aliases,
    jobTitles:
      titles === undefined
        ? []
        : typeof titles === 'string'
          ? [{ text: titles, language: resolver.language }]
          : Object.entries(titles).map(([language, text]) => ({ text, language })),
    sameAs: definition.sameAs,
  });
  return { path, fragment: MAIN_FRAGMENT.person };
}

function editionStatement(
  model: ArticleModel,
  { node, programme, year, yearInferredFrom }: MainEdition,
  fact: Fact<unknown>,
): EditionStatement {
  return {
    kind: 'edition',
    path: node.path,
    origin: model.origin(fact),
    programme,
    year,
    people: [],
    supporters: [],
    partners: [],
    counts: [],
    ...(yearInferredFrom === undefined ? {} : { yearInferredFrom }),
  };
}
