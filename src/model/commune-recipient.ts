import type { Commune } from '../places/gazetteer.js';
import type { Resolver } from './resolve.js';
import type { NodeReference, Text } from './statement.js';

export interface CommuneRecipient {
  readonly node: NodeReference;
  readonly name: Text;
  readonly departement: string;
  /** The commune of the past that was honoured. */
  readonly former?: Commune;
}

/**
 * A commune as recipient. What a former commune was awarded is held by the present one, but stays an award of its own:
 * two communes that became one may both have been laureates of one edition.
 */
export function communeRecipient(
  commune: Commune,
  former: Commune | undefined,
  resolver: Resolver,
): CommuneRecipient {
  return {
    node: resolver.commune(commune, former),
    name: {
      text: former === undefined ? commune.name : `${former.name} (${commune.name})`,
      language: 'fr',
    },
    departement: commune.departement,
    ...(former === undefined ? {} : { former }),
  };
}
