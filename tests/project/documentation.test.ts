import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COLUMN_ROLES } from '../../src/config/column-roles.js';
import { siteConfiguration } from '../../src/config/site.js';
import { packageRoot } from '../../src/core/package-root.js';
import {
  organizationDefinition,
  personDefinition,
  programmeDefinition,
} from '../../src/sources/definitions.js';

const read = (path: string) => readFileSync(join(packageRoot, path), 'utf8');
const reference = read('docs/configuration.md');

/** Every Markdown file of the project that a reader may open. */
const pages = [
  ...readdirSync(packageRoot),
  ...['docs', 'docs/decisions'].flatMap((folder) =>
    readdirSync(join(packageRoot, folder)).map((name) => join(folder, name)),
  ),
].filter((name) => name.endsWith('.md'));

describe('the configuration reference', () => {
  it.each(Object.keys(siteConfiguration.shape))('tells of the key %s', (key) => {
    expect(reference).toMatch(new RegExp(`\`${key}(?:\\.\\w+)?\``));
  });

  it.each([
    ...Object.keys(siteConfiguration.shape.publisher.shape).map((key) => `publisher.${key}`),
    ...Object.keys(siteConfiguration.shape.engine.unwrap().shape).map((key) => `engine.${key}`),
    ...Object.keys(siteConfiguration.shape.limits.unwrap().shape).map((key) => `limits.${key}`),
  ])('tells of the key %s', (key) => {
    expect(reference).toContain(`\`${key}\``);
  });

  it.each(Object.keys(siteConfiguration.shape.tables.unwrap().element.shape))(
    'tells of the key %s of a table',
    (key) => {
      expect(reference.slice(reference.indexOf('## Tables'))).toContain(`\`${key}\``);
    },
  );

  it.each(COLUMN_ROLES)('tells of the column role %s', (role) => {
    expect(reference).toContain(`\`${role}\``);
  });

  it.each([
    ...Object.keys(programmeDefinition.shape),
    ...Object.keys(organizationDefinition.shape),
    ...Object.keys(personDefinition.shape),
  ])('tells of the key %s of the registry', (key) => {
    expect(reference.slice(reference.indexOf('## Labels'))).toMatch(new RegExp(`\\b${key}\\b`));
  });
});

describe('a page of the documentation', () => {
  it.each(pages)('%s links to files that exist', (page) => {
    const targets = [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, path]) => path!);
    const broken = targets.filter((path) => !existsSync(join(packageRoot, dirname(page), path)));
    expect(broken.map((path) => relative('.', path))).toEqual([]);
  });

  it.each(['npm ci && npm start', 'npm ci && npm test'])('README.md begins with %s', (command) => {
    expect(read('README.md').slice(0, 400)).toContain(command);
  });
});
