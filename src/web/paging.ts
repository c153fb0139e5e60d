import type { Request } from 'express';
import { problems } from './problem.js';

/** Which page of a long list is asked for. */
export interface Paging {
  /** From 1. */
  readonly page: number;
  /** Only the links by this term. */
  readonly term?: string;
  /** The same as a query, in one spelling: empty for the first page. */
  readonly search: string;
}

const MAXIMUM_PAGE = 1_000_000;
/** Names of our context: `schema:about`, `recipient`. */
const TERM = /^[A-Za-z][A-Za-z0-9:_-]{0,80}$/;

/** @throws Problem 400 for anything but a page number from 1 and the name of a term */
export function readPaging(request: Request): Paging {
  const { page: pageText, term } = request.query;
  if (pageText !== undefined && (typeof pageText !== 'string' || !/^[1-9]\d{0,6}$/.test(pageText))) {
    throw problems.malformedQuery('page');
  }
  const page = pageText === undefined ? 1 : Number(pageText);
  if (page > MAXIMUM_PAGE) throw problems.malformedQuery('page');
  if (term !== undefined && (typeof term !== 'string' || !TERM.test(term))) throw problems.notFound();
  const query = new URLSearchParams();
  if (term !== undefined) query.set('term', term);
  if (page > 1) query.set('page', String(page));
  const search = query.size === 0 ? '' : `?${query.toString()}`;
  return { page, search, ...(term === undefined ? {} : { term }) };
}
