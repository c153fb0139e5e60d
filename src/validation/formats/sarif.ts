import type { Severity } from '../../core/diagnostic.js';
import type { Language } from '../../core/localized.js';
import type { SourceLocation } from '../../core/location.js';
import { type Finding, findings, type ReportInput } from '../findings.js';
import { sentence } from './text.js';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** SARIF 2.1.0 (OASIS), for code hosts and editors: one run, a rule for each code, places below the content folder. */
export function writeSarif(input: ReportInput, { language }: { readonly language: Language }): string {
  const found = findings(input);
  const codes = [...new Set(found.map(({ code }) => code))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Palmarès', rules: codes.map((code) => rule(code, found, language)) } },
        // § 3.14.14: what relative places are relative to; the folder itself is the reader's to know.
        originalUriBaseIds: { CONTENT: { description: { text: DESCRIPTION[language] } } },
        columnKind: 'utf16CodeUnits',
        results: found.map((finding) => sarifResult(finding, codes, language)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const DESCRIPTION = { fr: 'Le dossier de contenu', en: 'The content folder' };

function rule(code: string, found: readonly Finding[], language: Language) {
  const example = found.find((finding) => finding.code === code);
  return {
    id: code,
    defaultConfiguration: { level: LEVELS[example?.severity ?? 'warning'] },
    ...(example?.advice === undefined ? {} : { help: { text: example.advice[language] } }),
  };
}

function sarifResult(finding: Finding, codes: readonly string[], language: Language) {
  return {
    ruleId: finding.code,
    ruleIndex: codes.indexOf(finding.code),
    level: LEVELS[finding.severity],
    message: { text: sentence(finding, language) },
    locations: [sarifLocation(finding)].filter((location) => location !== undefined),
  };
}

function sarifLocation({ location, document }: Finding) {
  const logicalLocations =
    document === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: document, kind: 'resource' }] };
  if (location === undefined) return document === undefined ? undefined : logicalLocations;
  return {
    physicalLocation: {
      artifactLocation: {
        uri: location.file.split('/').map(encodeURIComponent).join('/'),
        uriBaseId: 'CONTENT',
      },
      ...region(location),
    },
    ...logicalLocations,
  };
}

function region({ line, column }: SourceLocation) {
  if (line === undefined) return {};
  return { region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } };
}
