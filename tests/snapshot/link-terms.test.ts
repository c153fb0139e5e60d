import { describe, expect, it } from 'vitest';
import { isLinkTerm } from '../../src/snapshot/link-terms.js';

describe('An incoming link', () => {
  it('is what a document says of another by a term that takes IRIs', () => {
    expect(isLinkTerm('recipient', 'award')).toBe(true);
    expect(isLinkTerm('schema:about', 'article')).toBe(true);
    expect(isLinkTerm('schema:name', 'article')).toBe(false);
  });

  it('is not how evidence hangs together', () => {
    expect(isLinkTerm('rdf:subject', 'article')).toBe(false);
  });

  it('is told once, where an award says its recipient again for readers of schema.org', () => {
    expect(isLinkTerm('schema:about', 'award')).toBe(false);
  });
});
