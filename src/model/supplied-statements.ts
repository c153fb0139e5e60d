import type { SourceLocation } from '../core/location.js';
import type { OrganizationRecord } from '../sources/records.js';
import type { OrganizationStatement, Origin, Text } from './statement.js';
import { textsOf } from './texts.js';

const GAZETTEER: SourceLocation = { file: '@etalab/decoupage-administratif' };

function suppliedOrigin(): Origin {
  return { location: GAZETTEER, authority: 'supplied', confidence: 1, evidence: [] };
}

/** A place as the gazetteer names it. */
export function suppliedPlace(path: string, name: string) {
  return {
    kind: 'place',
    path,
    origin: suppliedOrigin(),
    name: { text: name, language: 'fr' },
    postalCodes: [],
    additionalTypes: [],
  } as const;
}

/** An organisation that nothing is known of but its names. */
export function suppliedOrganization(path: string, names: readonly Text[]): OrganizationStatement {
  return {
    kind: 'organization',
    path,
    origin: suppliedOrigin(),
    names,
    aliases: [],
    type: 'organization',
    sameAs: [],
  };
}

/** What an authority file states of an organisation. */
export function organizationStatement(
  path: string,
  record: OrganizationRecord,
  language: string,
): OrganizationStatement {
  const { definition } = record;
  return {
    kind: 'organization',
    path,
    origin: { location: record.locate('name'), authority: 'stated', confidence: 1, evidence: [] },
    names: textsOf(definition.name, language),
    aliases: definition.aliases.map((text) => ({ text, language })),
    type: definition.type,
    sameAs: definition.sameAs,
    ...(definition.siren === undefined ? {} : { siren: definition.siren }),
    ...(definition.url === undefined ? {} : { url: definition.url }),
  };
}
