import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '#lib/domain/days.ts';
import { instantsOf } from '../lib/instants.ts';
import { listing } from './lib/listing.ts';
import { does, type Person } from './lib/people.ts';
import { resident, village, type Village } from './lib/village.ts';
import { one, witness } from './lib/witness.ts';

type Range = { from: string; to: string };
const ranges = (zone: string, days: { first: string; last: string }[]) =>
	witness<Range>`select to_char(lower(r) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as from, to_char(upper(r) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as to
		from jsonb_array_elements(${days}) with ordinality d(at, i), private.day_range(${zone}, (at ->> 'first')::date, (at ->> 'last')::date) r order by i`;
/** The days that the range of some days touches. */
const daysOf = (zone: string, days: { first: string; last: string }[]) =>
	witness`select private.first_day_of(${zone}, r)::text as first, private.last_day_of(${zone}, r)::text as last
		from jsonb_array_elements(${days}) with ordinality d(at, i), private.day_range(${zone}, (at ->> 'first')::date, (at ->> 'last')::date) r order by i`;
const hours = ({ from, to }: Range) => (Date.parse(to) - Date.parse(from)) / 3_600_000;

describe('a day', () => {
	test.each([
		['2026-10-24', 24],
		['2026-10-25', 25],
		['2027-03-27', 24],
		['2027-03-28', 23],
		['2027-10-31', 25]
	])('%s has %i hours', async (first, count) => {
		const [range] = await ranges('Europe/Stockholm', [{ first, last: first }]);
		expect(range && hours(range)).toBe(count);
	});

	test('begins when the phone says it begins, in every zone we serve', async () => {
		const some = fc.record({
			offset: fc.integer({ min: 0, max: 4000 }),
			length: fc.integer({ min: 0, max: 60 })
		});
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom('Europe/Stockholm', 'Europe/Oslo', 'Europe/Helsinki', 'UTC'),
				fc.array(some, { minLength: 1, maxLength: 50 }),
				async (zone, list) => {
					const days = list.map(({ offset, length }) => ({
						first: addDays('2024-01-01', offset),
						last: addDays('2024-01-01', offset + length)
					}));
					expect(await ranges(zone, days)).toEqual(days.map((range) => instantsOf(range, zone)));
					expect(await daysOf(zone, days)).toEqual(days);
				}
			),
			{ numRuns: 40 }
		);
	});
});

describe('over the night the clock changes', () => {
	let here: Village;
	let maja: Person;

	beforeAll(async () => {
		here = await village();
		maja = await resident('Maja', here);
	});

	test.each(['2027-03-28', '2027-10-31'])(
		'%s: neighbouring days touch, and do not overlap',
		async (changes) => {
			const id = await listing(maja, here);
			const around = [addDays(changes, -1), changes, addDays(changes, 1)];
			for (const at of around) {
				await does(maja, 'block_days', {
					village_id: here.id,
					listing_id: id,
					first_day: at,
					last_day: at,
					reason: 'own_use'
				});
			}
			expect(
				await one`select count(*)::int from public.block a join public.block b on a.unit_id = b.unit_id and a.id < b.id and a.during && b.during
			where a.unit_id in (select unit_id from public.listing_unit where listing_id = ${id})`
			).toBe(0);
			expect(
				await one`select array_length(array(select unnest(range_agg(during))), 1) from public.block
			where unit_id in (select unit_id from public.listing_unit where listing_id = ${id})`
			).toBe(1);
		}
	);
});
