import type { TextRange } from '../core/location.js';
import { slugify } from '../core/slug.js';
import type { ArticleFacts, Fact } from '../extract/facts.js';
import type { Commune } from '../places/gazetteer.js';
import { locateRange } from '../sources/article/offsets.js';
import type { ArticleRecord } from '../sources/records.js';
import { articlePath, MAIN_FRAGMENT } from './document-path.js';
import { QuoteBook } from './quote-book.js';
import type { Resolver } from './resolve.js';
import type { ClaimObject, NodeReference, Origin, ServiceMention, Statement, Text } from './statement.js';

/** One article on its way into the model: its facts, its quotes, and the statements made so far. */
export class ArticleModel {
  readonly node: NodeReference;
  readonly quotes: QuoteBook;
  readonly statements: Statement[] = [];
  readonly #services = new Map<string, ServiceMention>();

  constructor(
    readonly record: ArticleRecord,
    readonly resolver: Resolver,
    readonly facts: ArticleFacts,
  ) {
    const path = articlePath(record.slug);
    this.node = { path, fragment: MAIN_FRAGMENT.article };
    const proofs = [
      facts.awards,
      facts.organizations,
      facts.people,
      facts.events,
      facts.counts,
      facts.actions,
    ];
    this.quotes = new QuoteBook(
      path,
      record.text,
      proofs.flatMap((list) => list.map(({ evidence }) => evidence)),
    );
  }

  readonly text = (text: string): Text => ({
    text,
    language: (this.facts.inLanguage ?? this.resolver.language).toLowerCase(),
  });

  /** Origin of what a fact says. What the author writes in front matter is stated, not read. */
  origin(fact: Pick<Fact<unknown>, 'evidence' | 'confidence' | 'rule'>): Origin {
    return {
      location: locateRange(this.record, fact.evidence),
      authority: fact.rule.startsWith('author/') ? 'stated' : 'read',
      confidence: fact.confidence,
      source: { kind: 'node', node: this.node },
      evidence: [this.quotes.node(fact.evidence)],
    };
  }

  /** Says that a fact's words prove something. */
  claim(
    fact: { readonly evidence: TextRange; readonly rule: string; readonly confidence: number },
    subject: NodeReference,
    predicate: string,
    object: ClaimObject,
  ): void {
    const { evidence, rule, confidence } = fact;
    this.quotes.claim(evidence, { subject, predicate, object, rule, confidence });
  }

  /** A service or scheme that holds a label: described here, never merged with another article's by its name. */
  service(name: string): NodeReference {
    const fragment = `service-${slugify(name)}`;
    this.#services.set(fragment, { fragment, name: this.text(name) });
    return { path: this.node.path, fragment };
  }

  services(): ServiceMention[] {
    return [...this.#services.values()];
  }

  communeOf(code: string | null): Commune | undefined {
    if (code === null) return undefined;
    const match = this.resolver.gazetteer.communeByCode(code);
    return match.kind === 'one' ? match.commune : undefined;
  }
}
