import type { Language } from '../../core/localized.js';
import { formatLocation } from '../../core/location.js';
import { type Finding, findings, groupByFile, type ReportInput } from '../findings.js';
import { sentence } from './text.js';

/**
 * JUnit XML, for continuous integration: a suite for each file, a case for each finding. Errors are failures; warnings
 * and hints pass and speak in `system-out`. Without findings, one case passes, since an empty report counts as broken.
 */
export function writeJUnit(input: ReportInput, { language }: { readonly language: Language }): string {
  const suites = groupByFile(findings(input));
  const all = [...suites.values()].flat();
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="Palmarès" tests="${Math.max(all.length, 1)}" failures="${failures(all)}">`,
    ...[...suites].flatMap(([file, found]) => suite(file, found, language)),
  ];
  if (all.length === 0) {
    lines.push('  <testsuite name="palmares" tests="1" failures="0">');
    lines.push(`    <testcase classname="palmares" name="${DOCUMENTS[language](input.report.documents)}"/>`);
    lines.push('  </testsuite>');
  }
  return `${[...lines, '</testsuites>'].join('\n')}\n`;
}

const DOCUMENTS: Readonly<Record<Language, (count: number) => string>> = {
  fr: (count) => `documents vérifiés\u00a0: ${count}`,
  en: (count) => `documents checked: ${count}`,
};

function failures(found: readonly Finding[]): number {
  return found.filter(({ severity }) => severity === 'error').length;
}

function suite(file: string, found: readonly Finding[], language: Language): string[] {
  return [
    `  <testsuite name="${escapeXml(file)}" tests="${found.length}" failures="${failures(found)}">`,
    ...found.flatMap((finding) => testCase(file, finding, language)),
    '  </testsuite>',
  ];
}

function testCase(file: string, finding: Finding, language: Language): string[] {
  const { location, code, severity } = finding;
  const line = location?.line === undefined ? '' : ` line="${location.line}"`;
  const name = location === undefined ? code : `${code} ${formatLocation(location)}`;
  const text = escapeXml(sentence(finding, language));
  const outcome =
    severity === 'error'
      ? `      <failure type="${escapeXml(code)}" message="${text}"/>`
      : `      <system-out>${text}</system-out>`;
  return [
    `    <testcase classname="${escapeXml(file)}" name="${escapeXml(name)}" file="${escapeXml(file)}"${line}>`,
    outcome,
    '    </testcase>',
  ];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Characters that XML 1.0 § 2.2 has no place for are shown as U+FFFD. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"\n\t]/g, (character) => ENTITIES[character] ?? character);
}
