import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number, note?: string }} Counts */

/** @param {string} file */
function read(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}

/**
 * A run that crashed, ended badly without a failed test, or ran nothing, is a failed one.
 * @param {Counts} counts
 * @param {number} code the program's exit code
 * @returns {Counts}
 */
function settle(counts, code) {
	const { passed, failed, skipped } = counts;
	if (passed + failed + skipped === 0) return { ...counts, failed: 1, note: 'ran nothing' };
	if (code !== 0 && failed === 0) return { ...counts, failed: 1, note: `ended with code ${code}` };
	return counts;
}

const crashed = { passed: 0, failed: 1, skipped: 0, note: 'ended without a report' };

/**
 * Counts from Vitest's JSON report; a file that could not be loaded counts as one failed test.
 * @param {string} file
 * @param {number} code
 * @returns {Counts}
 */
export function vitestCounts(file, code) {
	const report = read(file);
	if (!report) return crashed;
	const broken = report.testResults.filter(
		({ status, assertionResults }) =>
			status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
	);
	return settle(
		{
			passed: report.numPassedTests,
			failed: report.numFailedTests + broken.length,
			skipped: report.numPendingTests + report.numTodoTests
		},
		code
	);
}

/**
 * Counts from Playwright's JSON report; a test that passed at the second try has passed.
 * @param {string} file
 * @param {number} code
 * @returns {Counts}
 */
export function playwrightCounts(file, code) {
	const report = read(file);
	if (!report) return crashed;
	const { expected, unexpected, flaky, skipped } = report.stats;
	const counts = { passed: expected + flaky, failed: unexpected, skipped };
	return settle(flaky ? { ...counts, note: `${flaky} at the second try` } : counts, code);
}

/**
 * A check that is one test: it holds or it does not.
 * @param {number} code
 * @returns {Counts}
 */
export const oneTest = (code) => ({
	passed: code === 0 ? 1 : 0,
	failed: code === 0 ? 0 : 1,
	skipped: 0
});
