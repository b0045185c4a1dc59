import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withRows } from '../../bin/bench/table.mjs';
import { choose } from '../../bin/lib/steps.mjs';
import { lacking } from '../../bin/lib/test.mjs';

describe('npm test', () => {
	const needs = (...words: string[]) => choose(words).chosen.map((step) => step.needs);

	test('lint needs no database of its own', () => {
		expect(needs('lint')).not.toContain('database');
		expect(needs('db-postgres')).toEqual(['database']);
	});

	test.each<[string | undefined, boolean, [boolean, boolean]]>([
		['postgres://somewhere', true, [true, true]],
		['postgres://somewhere', false, [false, true]],
		[undefined, true, [true, false]],
		[undefined, false, [false, false]]
	])('with the database %s and programs %s: types and db-postgres run', (url, server, runs) => {
		const can = (word: string) =>
			choose([word]).chosen.every(
				(step) => !lacking(step, { BYTORGET_TEST_DATABASE_URL: url }, server)
			);
		expect([can('types'), can('db-postgres')]).toEqual(runs);
	});
});

describe('the table of what was measured', () => {
	const page = readFileSync('docs/performance.md', 'utf8');
	const rowsOf = (text: string) =>
		text
			.split('\n')
			.filter((line) => /^\| (?!what |-)/.test(line))
			.map((line) => line.split('|').map((cell) => cell.trim()));

	test('has a row a measure, however wide the columns are', () => {
		const [first] = rowsOf(page);
		const again = withRows(page, [[first?.[1] ?? '', '1 KB', '≤ 90 KB']]);
		expect(rowsOf(again)).toHaveLength(rowsOf(page).length);
		expect(rowsOf(again)[0]?.slice(1, 4)).toEqual([first?.[1], '1 KB', '≤ 90 KB']);
		expect(rowsOf(again).slice(1)).toEqual(rowsOf(page).slice(1));
	});

	test('keeps the page round it, and takes what is new', () => {
		const again = withRows(page, [['something new', '2', '']]);
		expect(rowsOf(again)).toHaveLength(rowsOf(page).length + 1);
		expect(again.split('<!--')[0]).toBe(page.split('<!--')[0]);
		expect(again.split('/measured -->')[1]).toBe(page.split('/measured -->')[1]);
	});
});
