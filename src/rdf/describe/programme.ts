import type { ProgrammeStatement } from '../../model/statement.js';
import type { DocumentSummary } from '../document.js';
import { allWords, type DocumentBuilder } from './node-builder.js';

/** A label or prize, its scheme of levels, and its special mentions. */
export function describeProgramme(builder: DocumentBuilder, [programme]: readonly ProgrammeStatement[]) {
  if (programme === undefined) throw new Error(`no statement of ${builder.path}`);
  const { names, levels, mentions, origin } = programme;
  const [name] = names;
  const hasLevels = levels.length > 0;
  builder.node('label', ['Programme', programme.programmeKind === 'label' ? 'Label' : 'Prize'], {
    'schema:name': allWords(names),
    'schema:alternateName': allWords(programme.aliases),
    'schema:description': allWords(programme.descriptions),
    organiser: programme.organiser && builder.refer(programme.organiser),
    supporter: builder.refers(programme.supporters),
    partner: builder.refers(programme.partners),
    levels: hasLevels ? builder.iri('levels') : undefined,
    mention: mentions.map(({ slug }) => builder.iri(`mention-${slug}`)),
    recipientKind: [...programme.recipients],
    validityYears: programme.validityYears,
    firstYear: programme.firstYear === undefined ? undefined : String(programme.firstYear),
    'schema:url': programme.site,
    'schema:sameAs': [...programme.sameAs],
  });
  for (const term of ['schema:name', 'schema:url', 'validityYears', 'firstYear', 'levels'])
    builder.stated('label', term, origin.location);
  if (hasLevels) {
    builder.node('levels', ['skos:ConceptScheme', 'schema:DefinedTermSet'], {
      'schema:name': allWords(
        names.map(({ text, language }) => ({
          text: language === 'en' ? `Levels of ${text}` : `Niveaux de ${text}`,
          ...(language === undefined ? {} : { language }),
        })),
      ),
    });
  }
  for (const { rank, labels } of levels) {
    builder.node(`level-${rank}`, ['Level', 'skos:Concept', 'schema:DefinedTerm'], {
      'skos:prefLabel': allWords(labels),
      'skos:notation': String(rank),
      rank,
      'schema:name': allWords(labels),
      'schema:termCode': String(rank),
      'skos:inScheme': builder.iri('levels'),
      'schema:inDefinedTermSet': builder.iri('levels'),
    });
  }
  for (const mention of mentions) {
    builder.node(`mention-${mention.slug}`, ['SpecialMention', 'skos:Concept', 'schema:DefinedTerm'], {
      'skos:prefLabel': allWords(mention.names),
      'schema:name': allWords(mention.names),
    });
  }
  const slug = builder.path.replace(/^labels\//, '');
  const summary: DocumentSummary = {
    title: name?.text ?? slug,
    ...(name?.language === undefined ? {} : { language: name.language }),
  };
  return { summary, datasets: [slug], diagnostics: [] };
}
