import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#lib/domain/days.ts';
import { lengthText, minutesTyped } from '#lib/domain/lengths.ts';
import { ListingBody } from '#lib/domain/listing-body.ts';
import type { Listing, SpaceFacts } from '#lib/domain/listing.ts';
import { openHours } from '#lib/domain/opening.ts';
import { timeOf } from '#lib/domain/wall.ts';
import { blankFields, bodyOf, type OfferFields } from '#lib/state/offer-fields.ts';
import {
	blankHours,
	hoursOf,
	hoursProblems,
	openingsOf,
	type Hours
} from '#lib/state/offer-hours.ts';
import { problemsOf } from '#lib/state/offer-problems.ts';
import { spaceFieldsOf } from '#lib/state/offer-space-again.ts';

const village = 'b3c1a0de-0000-4000-8000-000000000001';
const hall = (changes: Partial<OfferFields> = {}): OfferFields => ({
	...blankFields(),
	what: 'space',
	title: 'Stora salen',
	category: 'hall',
	capacity: '120',
	point: { lat: 64.9, lng: 19.4 },
	...changes
});
const bodyWith = (changes: Partial<OfferFields>) => bodyOf(village, hall(changes), [], 'sv');
const wrong = (fields: OfferFields) =>
	problemsOf(fields, bodyOf(village, fields, [], 'sv')).map(
		({ field, error }) => `${field} ${String(error.facts.why)}`
	);
const set = (changes: Partial<Hours>): Hours => ({ ...blankHours(), always: false, ...changes });

describe('a length as it is typed', () => {
	it.each<[string, number]>([
		['4', 240],
		['1,5', 90],
		['1 h', 60],
		['2 tim', 120],
		['90 min', 90],
		['1 h 30 min', 90],
		['1h30m', 90],
		['1:30', 90],
		[' 2 dygn ', 2880],
		['45 min.', 45]
	])('%j: %d minutes', (text, minutes) => expect(minutesTyped(text)).toBe(minutes));

	it.each(['', 'en stund', '1:75', '-2 h', '2 h 30', 'h'])('%j is none', (text) =>
		expect(minutesTyped(text)).toBeNaN()
	);

	it('is read as it is written', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 10_080 }), (minutes) => {
				expect(minutesTyped(lengthText(minutes))).toBe(minutes);
			})
		);
	});
});

describe('the form of a space', () => {
	it('asks for nothing but how many there is room for', () => {
		expect(wrong(hall())).toEqual([]);
		const { space, max_ahead_days } = ListingBody.parse(bodyWith({}));
		expect({ ...space, max_ahead_days }).toMatchObject({
			slot_minutes: 60,
			min_minutes: 60,
			max_minutes: 480,
			turnaround_minutes: 0,
			notice_hours: 0,
			max_ahead_days: 180,
			bookers: 'village',
			check_in: false,
			openings: []
		});
	});

	it.each<[Partial<OfferFields>, string]>([
		[{ doorWidth: 'bred' }, 'door_width_cm out_of_range'],
		[{ doorWidth: '20' }, 'door_width_cm out_of_range'],
		[{ shortest: '' }, 'min_minutes missing'],
		[{ shortest: 'kort' }, 'min_minutes not_a_length'],
		[{ shortest: '45 min' }, 'min_minutes not_on_step'],
		[{ shortest: '0 min' }, 'min_minutes not_on_step'],
		[{ longest: '8 dygn' }, 'max_minutes too_long'],
		[{ shortest: '4 h', longest: '2 h' }, 'max_minutes too_short'],
		[{ turnaround: '-5' }, 'turnaround_minutes out_of_range'],
		[{ noticeHours: '1000' }, 'notice_hours out_of_range'],
		[{ ahead: '' }, 'max_ahead_days missing'],
		[{ ahead: 'länge' }, 'max_ahead_days out_of_range'],
		[{ ahead: '500' }, 'max_ahead_days out_of_range'],
		[{ checkIn: true, grace: '' }, 'grace_minutes missing'],
		[{ checkIn: true, grace: '2' }, 'grace_minutes out_of_range'],
		[{ houseRules: 'x'.repeat(2001) }, 'house_rules too_long'],
		[
			{ equipment: Array.from({ length: 41 }, (_, at) => `sak ${at}`).join() },
			'equipment too_many'
		],
		[{ hours: set({ rows: [] }) }, 'openings never_open'],
		[
			{ hours: set({ rows: [{ weekdays: [], opens: '08:00', closes: '22:00' }] }) },
			'openings no_weekday'
		],
		[
			{ hours: set({ rows: [{ weekdays: [1], opens: '8 på morgonen', closes: '22:00' }] }) },
			'openings not_a_time'
		]
	])('%j: %s', (changes, problem) => expect(wrong(hall(changes))).toEqual([problem]));

	it('does not ask by whole days what only hours have', () => {
		const cabin = hall({ byHour: false, shortest: 'kort', noticeHours: 'strax', grace: 'x' });
		expect(wrong(cabin)).toEqual([]);
		expect(bodyOf(village, cabin, [], 'sv').space).toMatchObject({
			slot_minutes: null,
			min_minutes: null,
			max_minutes: null,
			notice_hours: 0
		});
	});

	it('lets only an association keep the booking to itself', () => {
		expect(bodyWith({ bookers: 'association' }).space?.bookers).toBe('village');
		const own = bodyWith({ bookers: 'association', owner: village });
		expect(own.space?.bookers).toBe('association');
	});

	it('opens a draft from before there were hours', () => {
		const { capacity, stepFree, equipment, owner, title } = hall({ stepFree: true });
		const draft = { ...blankFields(), ...{ capacity, stepFree, equipment, owner, title } };
		expect(draft).toMatchObject({ capacity: '120', byHour: true, longest: '8 h' });
		expect(draft.hours.always).toBe(true);
	});

	it('changes nothing of a space that is opened and saved', () => {
		const openings = openingsOf(
			set({ exceptions: [{ day: '2026-12-24', closed: true, opens: '', closes: '' }] })
		);
		const space: SpaceFacts = {
			...{ capacity: 120, step_free: true, hearing_loop: true, accessible_toilet: false },
			...{ parking: true, equipment: ['projektor'], door_width_cm: 90, house_rules: 'Städa.' },
			...{ slot_minutes: 30, min_minutes: 90, max_minutes: 720, turnaround_minutes: 30 },
			...{ notice_hours: 24, bookers: 'association', check_in: true, grace_minutes: 20, openings },
			parts: [],
			part_of: { id: village, title: 'Huset' },
			extras: [{ id: village, title: 'Köket', kind: 'space' }]
		};
		const fields = hall({ owner: village, ...spaceFieldsOf(space, 365) });
		const { parts, part_of, extras, ...facts } = space;
		const body = bodyOf(village, fields, [], 'sv');
		expect(body.space).toEqual(facts);
		expect(body.max_ahead_days).toBe(365);
		expect([parts, part_of?.title, extras.length]).toEqual([[], 'Huset', 1]);
		expect(fields).toMatchObject({ partOf: part_of, extras });
	});

	it('says what it goes with once the person has', () => {
		const partOf = { id: village, title: 'Huset' };
		expect(bodyWith({ partOf }).space).not.toHaveProperty('part_of');
		expect(bodyWith({ partOf, partOfSaid: true }).space?.part_of).toBe(village);
		expect(bodyWith({ partOf: null, partOfSaid: true }).space?.part_of).toBeNull();
		expect(bodyWith({ extrasSaid: true }).space?.extras).toEqual([]);
	});
});

describe('opening hours in the form', () => {
	const time = fc.integer({ min: 0, max: 1439 }).map(timeOf);
	const row = fc.record({
		weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
		opens: time,
		closes: fc.oneof(time, fc.constant('24:00'))
	});
	const day = fc.nat(500).map((after) => addDays('2026-11-22', after));
	const season = fc.record({
		...{ from: day, to: fc.nat(90) },
		rows: fc.array(row, { maxLength: 3 })
	});
	const hours: fc.Arbitrary<Hours> = fc.record({
		always: fc.boolean(),
		rows: fc.array(row, { maxLength: 4 }),
		seasons: fc
			.array(season, { maxLength: 3 })
			.map((all) => all.map((one) => ({ ...one, to: addDays(one.from, one.to) }))),
		exceptions: fc.array(fc.record({ day, closed: fc.boolean(), opens: time, closes: time }), {
			maxLength: 4
		})
	});

	it('mean the same when they come back', () => {
		fc.assert(
			fc.property(hours, day, (filled, at) => {
				const there = openingsOf(filled);
				const back = openingsOf(hoursOf(there));
				const sorted = (from: typeof there) =>
					openHours(from, at)
						.map(({ opens, closes }) => `${opens} ${closes}`)
						.toSorted();
				expect(sorted(back)).toEqual(sorted(there));
				expect(openingsOf(hoursOf(back))).toEqual(back);
			})
		);
	});

	it('are taken by the command when nothing is wrong with them', () => {
		fc.assert(
			fc.property(hours, (filled) => {
				fc.pre(hoursProblems(filled).length === 0);
				expect(ListingBody.safeParse(bodyWith({ hours: filled })).error).toBeUndefined();
			})
		);
	});

	it('say where they are wrong', () => {
		const filled = set({
			rows: [
				{ weekdays: [1], opens: '08:00', closes: '22:00' },
				{ weekdays: [2], opens: '24:00', closes: '22:00' }
			],
			seasons: [
				{ from: '2027-08-31', to: '2027-06-01', rows: [{ weekdays: [1], opens: '', closes: '' }] }
			],
			exceptions: [{ day: '', closed: true, opens: '', closes: '' }]
		});
		expect(hoursProblems(filled)).toEqual([
			{ at: 'rows.1', why: 'not_a_time' },
			{ at: 'seasons.0', why: 'before_first_day' },
			{ at: 'seasons.0.rows.0', why: 'missing' },
			{ at: 'exceptions.0', why: 'no_day' }
		]);
	});

	it('read midnight as the end of the day', () => {
		const [row] = openingsOf(set({ rows: [{ weekdays: [6], opens: '18:00', closes: '00:00' }] }));
		expect(row?.closes).toBe('24:00');
	});

	it('closed in winter, open else', () => {
		const filled = {
			...blankHours(),
			seasons: [{ from: '2026-11-01', to: '2027-04-30', rows: [] }]
		};
		const openings = openingsOf(filled);
		expect(openHours(openings, '2026-12-01')).toEqual([]);
		expect(openHours(openings, '2027-05-01')).toEqual([{ opens: '00:00', closes: '24:00' }]);
		expect(hoursOf(openings)).toMatchObject({ always: true, seasons: filled.seasons });
	});
});

it('a listing of another kind has the blank form of a space', () => {
	const item = { space: null, max_ahead_days: 180 } as Pick<Listing, 'space' | 'max_ahead_days'>;
	expect(spaceFieldsOf(item.space, item.max_ahead_days).byHour).toBe(true);
});
