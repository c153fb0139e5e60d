import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeReference } from '../../src/pages/relative-reference.js';
import { readRequestPath } from '../../src/web/request-path.js';

const resolved = (from: string, reference: string) => new URL(reference, `http://host/${from}`).href;

describe('A request path', () => {
  it.each([
    ['/', ''],
    ['/labels', 'labels'],
    ['/labels/x/2021.ttl', 'labels/x/2021.ttl'],
    ['/%6Cabels', 'labels'],
    ['/articles/caf%c3%a9', 'articles/café'],
    ['/articles/caf%C3%A9', 'articles/café'],
  ])('%s is the path %s', (target, path) => {
    expect(readRequestPath(target, '/')).toEqual({ kind: 'path', path });
  });
  it.each([
    ['/labels/', '/labels'],
    ['//labels', '/labels'],
    ['/labels//x', '/labels/x'],
    ['/labels/x//', '/labels/x'],
    ['//', '/'],
    ['//evil.example/labels', '/evil.example/labels'],
  ])('%s redirects to %s on the same host', (target, expected) => {
    const read = readRequestPath(target, '/');
    if (read.kind !== 'redirect') throw new Error(read.kind);
    expect(read.reference.startsWith('/')).toBe(false);
    expect(
      new URL(read.reference, `http://host${target.startsWith('//') ? `/.${target}` : target}`).host,
    ).toBe('host');
    expect(resolved(target.slice(1), read.reference).replace('http://host', '')).toBe(expected);
  });
  it.each([
    '/..',
    '/labels/../x',
    '/labels/%2e%2e/x',
    '/a%2Fb',
    '/a%5Cb',
    '/a%00b',
    '/%',
    '/%zz',
    '/%ff',
    '/a\\b',
  ])('%s is malformed', (target) => {
    expect(readRequestPath(target, '/')).toEqual({ kind: 'malformed' });
  });
  it('of more than 2,048 characters is too long', () => {
    expect(readRequestPath(`/${'a'.repeat(2_048)}`, '/')).toEqual({ kind: 'too-long' });
  });
  it.each([
    ['/opendata/labels', 'labels'],
    ['/labels', 'labels'],
    ['/opendata/', ''],
    ['/', ''],
  ])('under the base path /opendata/, %s is %s', (target, path) => {
    expect(readRequestPath(target, '/opendata/')).toEqual({ kind: 'path', path });
  });
  it('of the base without its slash redirects to it, so that relative links hold', () => {
    expect(readRequestPath('/opendata', '/opendata/')).toEqual({ kind: 'redirect', reference: 'opendata/' });
  });
  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readRequestPath(`/${text}`, '/').kind).toBeTypeOf('string');
      }),
    );
  });
});

describe('A relative reference', () => {
  const segment = fc.stringMatching(/^[a-z0-9:.-]{1,8}$/).filter((text) => !/^\.+$/.test(text));
  const path = fc.array(segment, { maxLength: 4 }).map((segments) => segments.join('/'));
  it('leads from any path to any other', () => {
    fc.assert(
      fc.property(path, path, (from, to) => {
        expect(resolved(from, relativeReference(from, to))).toBe(resolved('', `/${to}`));
      }),
    );
  });
  it('is as short as can be plainly', () => {
    expect(relativeReference('labels/x/2021', 'labels/x/2021/commune-1')).toBe('2021/commune-1');
    expect(relativeReference('labels/x/2021/commune-1', 'labels/x/2021')).toBe('../2021');
    expect(relativeReference('articles/x', '')).toBe('../');
    expect(relativeReference('', '')).toBe('./');
  });
});
