// Prints `N passed, N failed, N skipped`, summed from the JSON reports that Vitest left in a folder, and exits with 1
// unless every test ran and passed.
//   node scripts/count-tests.mjs FOLDER [NAME_OF_A_RUN_WITHOUT_REPORT…]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = '', ...runsWithoutReport] = process.argv.slice(2);

const reports = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));

const sum = (count) => reports.reduce((total, report) => total + count(report), 0);

/** A file that could not be loaded has no test to fail; a run may also fail outside of any test. */
function failuresOf({ numFailedTests, testResults, success }) {
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const failures = numFailedTests + unloaded;
  return failures === 0 && !success ? 1 : failures;
}

const passed = sum((report) => report.numPassedTests);
const failed = sum(failuresOf) + runsWithoutReport.length;
const skipped = sum((report) => report.numPendingTests + report.numTodoTests);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
if (failed > 0 || skipped > 0 || passed === 0) process.exitCode = 1;
