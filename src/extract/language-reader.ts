import type { ArticleRecord } from '../sources/records.js';
import { ActionReader } from './actions/read-actions.js';
import { readAwards } from './awards/read-awards.js';
import type { View } from './clauses/scan.js';
import { Scanner } from './clauses/scan.js';
import { contextOf } from './context/article-context.js';
import { withoutFalseNames } from './context/false-names.js';
import { headlineOf } from './context/headline.js';
import { readCounts } from './counts/read-counts.js';
import { notUnderstood } from './diagnostics/not-understood.js';
import { EventReader } from './events/read-events.js';
import type { ArticleFacts } from './facts.js';
import type { LanguagePack } from './languages/pack.js';
import { readLinks } from './links/read-links.js';
import type { ExtractorOptions } from './options.js';
import { OrganizationReader } from './organizations/read-organizations.js';
import { PeopleReader } from './people/read-people.js';
import type { NameTries } from './places/name-tries.js';
import { sentencesOf } from './text/sentences.js';
import { tokenise } from './text/tokens.js';

/** Reads articles in one language. */
export class LanguageReader {
  private readonly scanner: Scanner;
  private readonly events: EventReader;
  private readonly people: PeopleReader;
  private readonly organizations: OrganizationReader;
  private readonly actions: ActionReader;

  constructor(
    private readonly pack: LanguagePack,
    names: NameTries,
    private readonly options: ExtractorOptions,
  ) {
    this.scanner = new Scanner(pack, options.programmes, names);
    this.events = new EventReader(pack);
    this.people = new PeopleReader(pack);
    this.organizations = new OrganizationReader(pack, options.programmes);
    this.actions = new ActionReader(pack);
  }

  read(article: ArticleRecord): ArticleFacts {
    const { pack, options } = this;
    const sentences = sentencesOf(article, pack.sentences);
    const views = withoutFalseNames(
      sentences.map((sentence) => this.scanner.scan(sentence)),
      pack,
    );
    const context = contextOf(
      article,
      views,
      options.gazetteer,
      options.place ?? null,
      pack,
      this.statedTitle(article),
    );
    const events = this.events.read(views, context.reference, (slug) => this.nameOf(slug));
    const awards = readAwards({
      views,
      context,
      pack,
      programmes: options.programmes,
      gazetteer: options.gazetteer,
      events,
    });
    const counts = readCounts(views, pack);
    const organizations = this.organizations.read(views, context.programme);
    return {
      headline: headlineOf(article),
      datePublished: context.published,
      inLanguage: pack.code,
      awards,
      organizations,
      people: this.people.read(views),
      events,
      counts,
      actions: this.actions.read(article, views, organizations),
      links: readLinks(article),
      diagnostics: notUnderstood(article, views, { awards, counts }, context.reference, pack),
    };
  }

  /** A title that stands in the file's metadata alone, read like a sentence. */
  private statedTitle(article: ArticleRecord): View | undefined {
    const title = article.metadata.headline?.value ?? '';
    const [block] = article.blocks;
    if (title === '' || block === undefined) return undefined;
    const tokens = tokenise(title);
    const end = tokens.at(-1)?.end ?? 0;
    return this.scanner.scan({ index: 0, blockIndex: 0, block, start: 0, end, tokens, headline: true });
  }

  private nameOf(slug: string): string {
    const name = this.options.programmes.get(slug)?.name ?? slug;
    return typeof name === 'string' ? name : (name[this.pack.code] ?? name.fr ?? slug);
  }
}
