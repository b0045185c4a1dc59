import { afterEach, describe, expect, it } from 'vitest';
import { faultWords } from '#lib/components/mapmaking/fault-words.ts';
import { byWeight, foundFacts, warningWords } from '#lib/components/mapmaking/found.ts';
import { overwriteGetLocale } from '#lib/i18n/paraglide/runtime.js';
import { faults, type Fault } from '#lib/mapfile/errors.ts';
import type { MapReport, Warning } from '#lib/mapfile/types.ts';

const here = { name: 'Granträsk', lat: 64.9, lng: 19.27 };
const facts: Partial<Record<Fault, object[]>> = {
	not_osm: [{}, { format: 'json' }, { root: 'gpx' }],
	archive: [{ format: 'zip' }],
	too_large: [
		{},
		...['file', 'map', 'homes', 'area', 'nodes', 'members', 'tiles'].map((what) => ({
			what,
			limit: 300_000_000
		}))
	],
	elsewhere: [{ bounds: [18, 59, 18.2, 59.2] }, { bounds: [Infinity, Infinity] }, {}],
	other_version: [{ version: 4 }, {}]
};
const cases = faults.flatMap((tag) => (facts[tag] ?? [{}]).map((one) => ({ tag, facts: one })));

afterEach(() => overwriteGetLocale(() => 'sv'));

describe.each(['sv', 'en'] as const)('in %s', (locale) => {
	it.each(cases)('$tag $facts is said in a whole sentence', ({ tag, facts: known }) => {
		overwriteGetLocale(() => locale);
		const words = faultWords({ tag, facts: known as Record<string, unknown> }, here);
		expect(words).toMatch(/^\p{Lu}.{30,}\.$/u);
		expect(words).not.toMatch(/[{}]|undefined|NaN|Infinity|mapmaking_/);
	});

	it('each fault has words of its own', () => {
		overwriteGetLocale(() => locale);
		const said = faults.map((tag) => faultWords({ tag, facts: {} }, here));
		expect(new Set([...said, faultWords('broken', here)]).size).toBe(faults.length + 1);
	});
});

it('a whole country is told how to be cut, and what lies elsewhere where it lies', () => {
	overwriteGetLocale(() => 'sv');
	const file = { what: 'file', limit: 300_000_000 };
	expect(faultWords({ tag: 'too_large', facts: file }, here)).toMatch(/300\sMB.*Klipp ut byn/);
	const away = { bounds: [18, 59, 18.2, 59.2] };
	expect(faultWords({ tag: 'elsewhere', facts: away }, here)).toContain('59.10, 18.10');
	expect(faultWords({ tag: 'elsewhere', facts: away }, here)).toContain('64.90, 19.27');
});

it('of what a strange file calls itself not much is repeated', () => {
	const root = 'x'.repeat(60_000);
	expect(faultWords({ tag: 'not_osm', facts: { root } }, here).length).toBeLessThan(300);
});

const warning = (change: Partial<Warning>): Warning => ({
	...{ kind: 'lake', detail: 'water', name: 'Storsjön', osm: 'relation/1', drawn: true },
	...change
});

it('what is not whole is named, water first', () => {
	overwriteGetLocale(() => 'sv');
	const some = [
		warning({ kind: 'area', detail: 'forest', name: '', drawn: false }),
		warning({ name: '' }),
		warning({ kind: 'coastline', name: 'Bottenviken' }),
		warning({})
	];
	expect(byWeight(some).map(warningWords)).toEqual([
		'Bottenviken (kust): strandlinjen är dragen rakt fram till kartans kant',
		'Storsjön (vatten): bara en del är ritad',
		'Ett vatten utan namn: bara en del är ritad',
		'En bit mark eller ett hus utan namn: är inte med på kartan'
	]);
});

it('what was found is counted, names by language', () => {
	overwriteGetLocale(() => 'sv');
	const report = {
		...{ buildings: 1200, addresses: 330, roads: 201, lakes: 5, places: 10 },
		namesByLanguage: { name: 60, se: 17, sma: 2, xx: 9 },
		...{ warnings: [], addressPoints: [], foundPlaces: [], tiles: 9 },
		...{ bounds: [0, 0, 1, 1], extent: [0, 0, 1, 1], millis: 1 }
	} satisfies MapReport as MapReport;
	const file = new Blob(['x'.repeat(214_000)]);
	const made = { file, sha256: '', bounds: report.bounds, homes: [], report };
	const values = foundFacts(made).map(({ value }) => value.replaceAll(/\s/g, ' '));
	expect(values).toEqual([
		...['1 200', '330', '201', '5', '10'],
		'60 saker har namn, 17 på nordsamiska, 2 på sydsamiska',
		'214 kB'
	]);
	expect(foundFacts({ ...made, report: null })).toHaveLength(1);
});
