// The table of measured figures within docs/performance.md.

/** @param {string} line of a Markdown table */
const cells = (line) => line.split('|').map((cell) => cell.trim());

/**
 * The page with rows measured anew; what was not measured stays as it is.
 * @param {string} page Markdown with the table between two marks
 * @param {string[][]} rows what was measured, its value, its budget
 * @returns {string} the table's columns are not padded
 */
export function withRows(page, rows) {
	const [before, rest] = page.split('<!-- measured -->');
	const [table, after] = rest.split('<!-- /measured -->');
	const kept = new Map(
		table
			.split('\n')
			.filter((line) => /^\| (?!what |-)/.test(line))
			.map((line) => cells(line).slice(1, 4))
			.map((row) => [row[0], row])
	);
	for (const row of rows) kept.set(row[0].trim(), row);
	const lines = [['what', 'measured', 'budget'], ['---', '---', '---'], ...kept.values()];
	const text = lines.map((row) => `| ${row.join(' | ')} |`).join('\n');
	return `${before}<!-- measured -->\n\n${text}\n\n<!-- /measured -->${after}`;
}
