import { expect, test } from 'vitest';
import { addDays } from '#lib/domain/days.ts';
import { instantOf, timeOf, wallAt } from '#lib/domain/wall.ts';
import { witness } from './lib/witness.ts';

const zones = ['Europe/Stockholm', 'Europe/Oslo', 'Europe/Helsinki'];
/** Both nights of several years, and an ordinary one. */
const nights = ['2025-10-26', '2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31', '2027-06-06'];

const times = Array.from({ length: 97 }, (_, quarter) => timeOf(quarter * 15)).concat([
	'01:59',
	'02:01',
	'02:59',
	'03:01',
	'03:59',
	'04:01'
]);
const asked = nights
	.flatMap((night) => [-1, 0, 1].map((step) => addDays(night, step)))
	.flatMap((day) => times.map((time) => ({ day, time })));

test.each(zones)('a time on the wall in %s is the instant PostgreSQL says', async (zone) => {
	const said = await witness<{ ms: number }>`
		select (extract(epoch from ((at ->> 'day')::date + (at ->> 'time')::time) at time zone ${zone}) * 1000)::float8 as ms
		from jsonb_array_elements(${asked}) with ordinality d(at, i) order by i`;
	const ours = asked.map(({ day, time }) => ({ day, time, ms: instantOf(zone, day, time) }));
	expect(ours).toEqual(said.map(({ ms }, i) => ({ ...asked[i], ms: Number(ms) })));
});

test.each(zones)('an instant is the time on the wall in %s that PostgreSQL says', async (zone) => {
	const instants = nights.flatMap((night) =>
		Array.from(
			{ length: 200 },
			(_, step) => Date.parse(`${night}T00:00:00Z`) + (step - 80) * 450_000
		)
	);
	const said = await witness<{ wall: string }>`
		select to_char(to_timestamp(at::text::float8 / 1000) at time zone ${zone}, 'YYYY-MM-DD HH24:MI') as wall
		from jsonb_array_elements(${instants}) with ordinality d(at, i) order by i`;
	expect(instants.map((ms) => Object.values(wallAt(zone, ms)).join(' '))).toEqual(
		said.map(({ wall }) => wall)
	);
});
