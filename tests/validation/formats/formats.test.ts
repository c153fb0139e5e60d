import fc from 'fast-check';
import { Parser, Store } from 'n3';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Diagnostic } from '../../../src/core/diagnostic.js';
import { collectReport } from '../../../src/validation/collect-report.js';
import type { ReportInput } from '../../../src/validation/findings.js';
import {
  formatReport,
  REPORT_FORMATS,
  type ReportFormat,
} from '../../../src/validation/formats/format-report.js';
import { validationReportJson } from '../../../src/validation/formats/json.js';
import { BASE, documentOf, gateFor, packageShapes, pass } from '../support.js';

const SH = 'http://www.w3.org/ns/shacl#';
let input: ReportInput;

const diagnostic: Diagnostic = {
  severity: 'warning',
  code: 'table/unknown-commune',
  location: { file: 'tables/été 2021.csv', line: 12, column: 3, key: 'commune' },
  message: { fr: 'Commune inconnue', en: 'Unknown town' },
  advice: { fr: 'Corrigez le nom', en: 'Correct the name' },
};

beforeAll(async () => {
  const shapes = await packageShapes();
  const collector = collectReport();
  const documents = [
    documentOf(
      '<p#place> a schema:City ; schema:name "Ambérieu"@fr ; igeo:codeINSEE "1004" .',
      'places/commune/1004',
      [
        {
          node: `${BASE}p#place`,
          term: 'igeo:codeINSEE',
          location: { file: 'tables/été 2021.csv', line: 4 },
        },
      ],
    ),
    documentOf(
      '<q#place> a schema:City ; schema:name "Lyon"@fr ; igeo:codeINSEE "69123" .',
      'places/commune/69123',
    ),
  ];
  for (const { validation } of await pass(gateFor(shapes), documents)) collector.add(validation);
  input = { report: collector.report(), diagnostics: [diagnostic] };
});

const EMPTY: ReportInput = { report: collectReport().report(), diagnostics: [] };

function format(name: ReportFormat, given = input, language: 'fr' | 'en' = 'fr', colours = false): string {
  return formatReport(name, given, { language, base: BASE, colours });
}

describe('The report as text', () => {
  it('groups by file and gives each finding a line with its place, what is wrong and what to do', () => {
    const lines = format('text').split('\n');
    expect(lines[0]).toBe('tables/été 2021.csv');
    expect(lines[1]).toMatch(
      /^ {2}erreur tables\/été 2021\.csv:4 Le code INSEE «\u00a01004\u00a0» .* — Un code de commune/,
    );
    expect(lines[2]).toBe(
      '  avertissement tables/été 2021.csv:12:3 (commune) Commune inconnue — Corrigez le nom',
    );
  });
  it('sums up, in the plural where there are several', () => {
    expect(format('text')).toMatch(
      /\n2 documents vérifiés, 1 retenu\u00a0: 1 erreur, 1 avertissement, 0 conseil\.\n$/,
    );
    expect(format('text', input, 'en')).toMatch(
      /\n2 documents checked, 1 held back: 1 error, 1 warning, 0 hints\.\n$/,
    );
  });
  it('has colours only where they are wanted', () => {
    expect(format('text')).not.toContain('\u001b');
    expect(format('text', input, 'fr', true)).toContain('\u001b[31m');
  });
  it('passes no control sequence of the content on to the terminal', () => {
    const message = { fr: '\u001b[2Jpiège\u202e\n', en: '\u001b[2Jtrap' };
    const text = format('text', { ...EMPTY, diagnostics: [{ ...diagnostic, message }] });
    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('\u202e');
    expect(text).toContain('piège');
  });
  it('is one line when there is nothing to tell', () => {
    expect(format('text', EMPTY, 'en')).toBe(
      '0 documents checked, 0 held back: 0 errors, 0 warnings, 0 hints.\n',
    );
  });
});

describe('The report as JSON', () => {
  it('follows its schema', () => {
    const parsed = validationReportJson.parse(JSON.parse(format('json')));
    expect(parsed.conforms).toBe(false);
    expect(parsed.heldBack).toEqual(['places/commune/1004']);
    expect(parsed.findings).toEqual({ error: 1, warning: 1, info: 0 });
  });
});

describe('The report as Turtle', () => {
  const parse = (text: string) => new Store(new Parser().parse(text));

  it('is a SHACL validation report without blank nodes', () => {
    const store = parse(format('turtle'));
    expect(store.countQuads(`${BASE}validation#report`, `${SH}result`, null, null)).toBe(1);
    for (const { subject, object } of store) {
      expect(subject.termType).toBe('NamedNode');
      expect(object.termType).not.toBe('BlankNode');
    }
  });
  it('keeps the value as the term it was', () => {
    const [value] = parse(format('turtle')).getObjects(`${BASE}validation#result-1`, `${SH}value`, null);
    expect(value?.termType === 'Literal' && value.value).toBe('1004');
  });
  it('speaks both languages', () => {
    const messages = parse(format('turtle')).getObjects(
      `${BASE}validation#result-1`,
      `${SH}resultMessage`,
      null,
    );
    expect(messages.map((term) => (term.termType === 'Literal' ? term.language : '')).sort()).toEqual([
      'en',
      'fr',
    ]);
  });
});

/** The parts of SARIF 2.1.0 that a log of ours may hold; strict, so that a misspelt property fails. */
const sarifLog = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string(),
          rules: z.array(
            z.strictObject({
              id: z.string(),
              defaultConfiguration: z.strictObject({ level: z.enum(['none', 'note', 'warning', 'error']) }),
              help: z.strictObject({ text: z.string().min(1) }).optional(),
            }),
          ),
        }),
      }),
      originalUriBaseIds: z.record(
        z.string(),
        z.strictObject({ description: z.strictObject({ text: z.string() }) }),
      ),
      columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.int().nonnegative(),
          level: z.enum(['none', 'note', 'warning', 'error']),
          message: z.strictObject({ text: z.string().min(1) }),
          locations: z.array(
            z.strictObject({
              physicalLocation: z
                .strictObject({
                  artifactLocation: z.strictObject({
                    uri: z.string().regex(/^[A-Za-z0-9%._~!*'()/-]+$/),
                    uriBaseId: z.string(),
                  }),
                  region: z
                    .strictObject({ startLine: z.int().min(1), startColumn: z.int().min(1).optional() })
                    .optional(),
                })
                .optional(),
              logicalLocations: z
                .array(z.strictObject({ fullyQualifiedName: z.string(), kind: z.string() }))
                .optional(),
            }),
          ),
        }),
      ),
    }),
  ),
});

describe('The report as SARIF', () => {
  it('has the structure of SARIF 2.1.0', () => {
    const log = sarifLog.parse(JSON.parse(format('sarif')));
    const [run] = log.runs;
    expect(run?.results).toHaveLength(2);
    for (const result of run?.results ?? [])
      expect(run?.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
  });
  it('encodes the file as a relative URI and points at line and column', () => {
    const log = sarifLog.parse(JSON.parse(format('sarif')));
    const warning = log.runs[0]?.results.find(({ level }) => level === 'warning');
    expect(warning?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'tables/%C3%A9t%C3%A9%202021.csv', uriBaseId: 'CONTENT' },
      region: { startLine: 12, startColumn: 3 },
    });
  });
  it('is a valid, empty log when there is nothing to tell', () => {
    expect(sarifLog.parse(JSON.parse(format('sarif', EMPTY))).runs[0]?.results).toEqual([]);
  });
});

describe('The report as JUnit XML', () => {
  it('counts errors as failures and lets warnings pass', () => {
    const xml = format('junit');
    expect(xml).toContain('<testsuites name="Palmarès" tests="2" failures="1">');
    expect(xml.match(/<failure /g)).toHaveLength(1);
    expect(xml.match(/<system-out>/g)).toHaveLength(1);
  });
  it('has one case that passes when there is nothing to tell', () => {
    expect(format('junit', EMPTY)).toContain('tests="1" failures="0"');
  });
  it('holds no character that XML forbids, whatever the content says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, file) => {
        const hostile = { ...diagnostic, message: { fr: text, en: text }, location: { file } };
        const xml = format('junit', { ...EMPTY, diagnostics: [hostile] });
        expect(xml).not.toMatch(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
        expect(xml.replace(/<\/?[a-z-]+(?: [a-zA-Z]+="[^"<>]*")*\/?>|<\?xml [^<>]*\?>/g, '')).not.toMatch(
          /[<>]/,
        );
      }),
    );
  });
});

describe('Every format', () => {
  it.each(['text', 'sarif', 'junit'] as const)('%s does not depend on the order of the findings', (name) => {
    const results = input.report.results.toReversed();
    const diagnostics = [diagnostic, { ...diagnostic, code: 'table/other' }];
    const forwards = format(name, { ...input, diagnostics });
    const backwards = format(name, {
      report: { ...input.report, results },
      diagnostics: diagnostics.toReversed(),
    });
    expect(backwards).toBe(forwards);
  });
  it.each(REPORT_FORMATS)('%s ends with a line break', (name) => {
    expect(format(name).endsWith('\n')).toBe(true);
  });
});

describe('Collecting a report', () => {
  it('lists a thousand wishes of one kind, all violations, and counts everything', () => {
    const collector = collectReport();
    const [violation] = input.report.results;
    const wish = { ...violation!, severity: 'info', shape: `${BASE}shapes#wish` } as const;
    for (let n = 0; n < 1500; n += 1)
      collector.add({ path: `a/${n}`, results: [violation!, wish], held: true });
    const report = collector.report();
    expect(report.results).toHaveLength(2500);
    expect(report.counts).toEqual({ violation: 1500, warning: 0, info: 1500 });
    expect(report.conforms).toBe(false);
  });
});
