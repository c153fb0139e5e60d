import type { OrganizationStatement, PersonStatement } from '../../model/statement.js';
import type { DocumentSummary } from '../document.js';
import { allWords, type DocumentBuilder } from './node-builder.js';
import { pick, ranked } from './ranked.js';

const TYPES: Readonly<Record<OrganizationStatement['type'], string>> = {
  organization: 'schema:Organization',
  government: 'schema:GovernmentOrganization',
  ngo: 'schema:NGO',
  university: 'schema:CollegeOrUniversity',
  school: 'schema:EducationalOrganization',
  corporation: 'schema:Corporation',
};

export function describeOrganization(builder: DocumentBuilder, statements: readonly OrganizationStatement[]) {
  const best = ranked(statements);
  const names = pick(best, (each) => (each.names.length > 0 ? each.names : undefined));
  const [name] = names?.value ?? [];
  if (name === undefined) throw new Error(`no statement of ${builder.path}`);
  const type =
    pick(best, (each) => (each.type === 'organization' ? undefined : each.type))?.value ?? 'organization';
  const areaServed = pick(best, (each) => each.areaServed)?.value;
  const siren = pick(best, (each) => each.siren)?.value;
  const url = pick(best, (each) => each.url);
  builder.node('organization', [TYPES[type]], {
    'schema:name': allWords(names?.value ?? []),
    'schema:alternateName': allWords(best.flatMap(({ aliases }) => aliases)),
    siren,
    'schema:areaServed': areaServed && builder.refer(areaServed),
    'schema:url': url?.value,
    'schema:sameAs': [...new Set(best.flatMap(({ sameAs }) => sameAs))],
  });
  builder.stated('organization', 'schema:name', names?.origin.location);
  builder.stated('organization', 'schema:url', url?.origin.location);
  const summary: DocumentSummary = {
    title: name.text,
    ...(name.language === undefined ? {} : { language: name.language }),
    ...(siren === undefined ? {} : { code: siren }),
  };
  return { summary, datasets: ['organizations'], diagnostics: [] };
}

/** Somebody of the site's authority file. */
export function describePerson(builder: DocumentBuilder, [person]: readonly PersonStatement[]) {
  if (person === undefined) throw new Error(`no statement of ${builder.path}`);
  builder.node('person', ['schema:Person'], {
    'schema:name': person.name,
    'schema:alternateName': [...person.aliases],
    'schema:jobTitle': allWords(person.jobTitles),
    'schema:sameAs': [...person.sameAs],
  });
  builder.stated('person', 'schema:name', person.origin.location);
  return { summary: { title: person.name } satisfies DocumentSummary, datasets: ['people'], diagnostics: [] };
}
