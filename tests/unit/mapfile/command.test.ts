import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readArguments } from '../../../bin/map/arguments.mjs';
import { sentence } from '../../../bin/map/words.mjs';
import { faults } from '../../../src/lib/mapfile/errors.ts';

const folder = mkdtempSync(join(tmpdir(), 'map-'));
afterAll(() => rmSync(folder, { recursive: true }));
const run = (...args: string[]) =>
	spawnSync(process.execPath, ['bin/map.mjs', ...args], { encoding: 'utf8' });

describe('npm run map', () => {
	it.each([
		['', 'which file'],
		['--input a.osm', 'either --village or --bbox'],
		['--input a.osm --village by --bbox 1,1,2,2', 'either --village or --bbox'],
		['--input a.osm --bbox 2,1,1,2 --output b', 'west,south,east,north'],
		['--input a.osm --bbox 1,,2,2 --output b', 'west,south,east,north'],
		['--input a.osm --bbox 1,1,2,2', '--output FILE'],
		["--input a.osm --village ../../x'", 'short name'],
		['--inptu a.osm', 'Unknown option']
	])('says what is missing: %s', (line, words) => {
		expect(() => readArguments(line.split(' ').filter(Boolean))).toThrow(words);
	});

	it('has a sentence for every fault', () => {
		const facts = { bounds: [1, 2, 3, 4], limit: 1e8, what: 'file', format: 'zip' };
		for (const tag of faults) {
			const text = sentence({ tag, facts }, 'byn.osm');
			expect(text).toMatch(/^byn\.osm .+[.E]$/);
			expect(text).not.toContain('undefined');
		}
	});

	it('says what is wrong in one line, and writes nothing', () => {
		const input = join(folder, 'page.osm');
		const output = join(folder, 'byn.pmtiles');
		writeFileSync(input, '<!doctype html><title>404</title>');
		const { status, stderr } = run('--input', input, '--bbox', '1,1,1.1,1.1', '--output', output);
		expect(status).toBe(1);
		expect(stderr.trim()).toBe(
			`${input} is a web page, not the map data: the download went wrong, try it again.`
		);
		expect(existsSync(output)).toBe(false);
	});

	it('says when there is no such file', () => {
		const { status, stderr } = run(
			'--input',
			join(folder, 'nope'),
			'--bbox',
			'1,1,2,2',
			'--output',
			'x'
		);
		expect([status, stderr]).toEqual([1, `There is no file ${join(folder, 'nope')}.\n`]);
	});
});
