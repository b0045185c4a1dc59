import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFree } from '#lib/domain/busy.ts';
import { addDays, eachDay, type Day } from '#lib/domain/days.ts';
import { hourStates } from '#lib/domain/hour-cells.ts';
import { nearestFree } from '#lib/domain/hour-nearest.ts';
import { hourInstants, hourSpan, minutesLong, type HourSpan } from '#lib/domain/hour-span.ts';
import { hoursProblem } from '#lib/domain/hours.ts';
import { openSpans, opensOn, type Opening } from '#lib/domain/opening.ts';
import { minutesOf, timeOf } from '#lib/domain/wall.ts';
import { calendarFrom, minuteAt, openMinutes, stepState, type World } from '../lib/hours-model.ts';

/** Both nights of the clock in the midst of three days, and three ordinary days. */
const middles = ['2027-03-28', '2027-10-31', '2027-06-05'];
const day = (middle: Day) => fc.integer({ min: -2, max: 2 }).map((step) => addDays(middle, step));
const time = fc.integer({ min: 0, max: 95 }).map((quarter) => timeOf(quarter * 15));

function opening(middle: Day): fc.Arbitrary<Opening> {
	const weekly = fc.record({
		weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 3 }),
		on_date: fc.constant(null)
	});
	const season = fc.record({
		valid_from: fc.option(day(middle), { freq: 2 }),
		valid_to: fc.option(day(middle), { freq: 2 })
	});
	const year = fc.constant({ valid_from: null, valid_to: null });
	const dated = fc.record({ weekdays: fc.constant(null), on_date: day(middle) });
	const hours = fc.record({
		opens: time,
		closes: fc.oneof(time, fc.constant('24:00')),
		closed: fc.constant(false)
	});
	const closed = fc.constant({ opens: null, closes: null, closed: true });
	const when = fc.oneof(
		{ weight: 4, arbitrary: fc.tuple(weekly, year) },
		{ weight: 2, arbitrary: fc.tuple(weekly, season) },
		{ weight: 1, arbitrary: fc.tuple(dated, year) }
	);
	const how = fc.oneof({ weight: 6, arbitrary: hours }, { weight: 1, arbitrary: closed });
	return fc.tuple(when, how).map(([[on, during], at]) => ({ ...on, ...during, ...at }));
}

const worlds = fc
	.record({
		zone: fc.constantFrom('Europe/Stockholm', 'Europe/Helsinki'),
		middle: fc.constantFrom(...middles)
	})
	.chain(({ zone, middle }) => {
		const start = minuteAt(zone, addDays(middle, -2), 0);
		const booked = fc
			.record({
				piece: fc.integer({ min: 1, max: 3 }),
				begins: fc.integer({ min: 0, max: 5 * 96 }),
				long: fc.integer({ min: 1, max: 40 }),
				asked: fc.boolean()
			})
			.map(({ piece, begins, long, asked }) => {
				const from = start + begins * 15;
				return { piece, from, to: from + long * 15, asked };
			});
		const terms = fc.record({
			slot_minutes: fc.constantFrom(15, 30, 60, 120),
			min_minutes: fc.constant(60),
			max_minutes: fc.constant(720),
			notice_hours: fc.constantFrom(0, 0, 0, 2, 30),
			max_ahead_days: fc.constantFrom(400, 400, 400, 1),
			ends_on: fc.option(day(middle), { freq: 1 })
		});
		return fc.record({
			middle: fc.constant(middle),
			zone: fc.constant(zone),
			openings: fc.array(opening(middle), { maxLength: 6 }),
			booked: fc.array(booked, { maxLength: 6 }),
			pieces: fc.constantFrom(1, 1, 2, 3),
			whole: fc.boolean(),
			turnaround: fc.constantFrom(0, 0, 15, 45, 120),
			quantity: fc.constantFrom(1, 1, 1, 2),
			terms,
			now: fc.integer({ min: -40 * 60, max: 40 * 60 }).map((at) => (start + 1440 + at) * 60_000 + 1)
		});
	})
	// A piece is not booked that is not there.
	.map((world) => ({
		...world,
		booked: world.booked.filter(({ piece }) => piece <= world.pieces)
	}));

const around = (middle: Day) => ({ first: addDays(middle, -1), last: addDays(middle, 1) });
const calendar = ({ booked, pieces, whole, turnaround }: World) =>
	calendarFrom(booked, pieces, whole, turnaround);

test('every step of every day stands as it does minute by minute', () => {
	const seen = new Set<string>();
	fc.assert(
		fc.property(worlds, ({ middle, ...world }) => {
			const { zone, openings, terms, quantity, now } = world;
			const { first, last } = around(middle);
			const open = openMinutes(openings, zone, first, last);
			const all = hourStates(calendar(world), openings, terms, zone, first, last, quantity, now);
			for (const { day, cells } of all) {
				const said = Array.from({ length: 1440 / terms.slot_minutes }, (_, i) => {
					const minute = i * terms.slot_minutes;
					const state = stepState(world, day, minute, open);
					return state === null ? [] : [{ minute, minutes: terms.slot_minutes, state }];
				}).flat();
				expect({ day, cells }).toEqual({ day, cells: said });
				for (const { state } of said) seen.add(state);
			}
		}),
		{ numRuns: 300 }
	);
	expect([...seen].sort()).toEqual(['asked', 'closed', 'free', 'taken']);
});

test('it is open when it is minute by minute, and spans neither touch nor overlap', () => {
	fc.assert(
		fc.property(worlds, ({ middle, zone, openings }) => {
			const { first, last } = around(middle);
			const open = openMinutes(openings, zone, first, last);
			const spans = openSpans(openings, zone, first, last);
			for (const [i, { from, to }] of spans.entries()) {
				expect(from).toBeLessThan(to);
				expect(from).toBeGreaterThan(spans[i - 1]?.to ?? 0);
			}
			const [start, end] = [minuteAt(zone, first, 0), minuteAt(zone, addDays(last, 1), 0)];
			for (let at = start; at < end; at++) {
				const inside = spans.some(({ from, to }) => from <= at * 60_000 && at * 60_000 < to);
				if (inside !== open.has(at)) expect([at, inside]).toEqual([at, open.has(at)]);
			}
			if (openings.length === 0) expect(opensOn(openings, middle)).toBe(true);
		}),
		{ numRuns: 300 }
	);
});

/** A range that keeps its terms' steps and lengths, in the midst of the three days. */
const asked = fc.record({
	step: fc.integer({ min: -10, max: 95 }),
	long: fc.integer({ min: 1, max: 20 })
});
function rangeOf(world: World & { middle: Day }, { step, long }: { step: number; long: number }) {
	const slot = world.terms.slot_minutes;
	const first = addDays(world.middle, step < 0 ? -1 : 0);
	const from = (Math.abs(step) * slot) % 1440;
	const minutes = Math.min(Math.max(long * slot, Math.ceil(60 / slot) * slot), 720);
	return hourSpan(first, from, minutes);
}

test('a range is closed when a minute of it is, and goes as far as the steps it is made of', () => {
	fc.assert(
		fc.property(worlds, asked, (world, ask) => {
			const { zone, openings, terms, now, quantity } = world;
			const span = rangeOf(world, ask);
			const problem = hoursProblem(span, terms, openings, zone, now);
			const { from, to } = hourInstants(zone, span);
			const open = openMinutes(openings, zone, span.first, span.last);
			let whole = from < to;
			for (let at = from; at < to; at += 60_000) whole &&= open.has(at / 60_000);
			if (problem === null || problem.facts.why === 'closed_then')
				expect(problem === null).toBe(whole);
			// What the steps say from the first to the last is no more than the truth: one that happens twice is
			// careful.
			const [cal, { first, last }] = [calendar(world), span];
			const said = hourStates(cal, openings, terms, zone, first, last, quantity, now);
			const within = said
				.flatMap(({ cells }, i) =>
					cells.map(({ minute, state }) => ({
						at: i * 1440 + minute - minutesOf(span.from),
						state
					}))
				)
				.filter(({ at }) => at >= 0 && at < minutesLong(span));
			const ends = [within[0]?.at, (within.at(-1)?.at ?? 0) + terms.slot_minutes];
			const free = within.every(({ state }) => state === 'free');
			if (ends.join() !== [0, minutesLong(span)].join() || !free) return;
			if (!world.whole && world.pieces > 1) return;
			expect(problem).toBeNull();
			expect(isFree(cal, { from, to }, now, quantity)).toBe(true);
		}),
		{ numRuns: 600 }
	);
});

test('the nearest free range can be asked for, and none before it can', () => {
	let found = 0;
	fc.assert(
		fc.property(worlds, asked, (world, ask) => {
			const { zone, openings, terms, now, quantity } = world;
			const span = rangeOf(world, ask);
			const cal = calendar(world);
			const near = nearestFree(span, cal, openings, terms, zone, quantity, now);
			const can = (some: HourSpan) =>
				hoursProblem(some, terms, openings, zone, now) === null &&
				isFree(cal, hourInstants(zone, some), now, quantity);
			if (near) expect([can(near), minutesLong(near)]).toEqual([true, minutesLong(span)]);
			// All that differs from week to week lies within the first days.
			const end = near ? addDays(near.first, 1) : addDays(span.first, 10);
			for (const day of eachDay({ first: span.first, last: end }).slice(0, 10))
				for (let from = 0; from < 1440; from += terms.slot_minutes) {
					const some = hourSpan(day, from, minutesLong(span));
					if (day === span.first && some.from < span.from) continue;
					if (near && [day, some.from].join() >= [near.first, near.from].join()) break;
					const leapt = minuteAt(zone, day, from) === minuteAt(zone, day, from + 60);
					if (!leapt && can(some)) expect(some).toEqual(near);
				}
			if (near) found++;
		}),
		{ numRuns: 100 }
	);
	expect(found).toBeGreaterThan(20);
});
