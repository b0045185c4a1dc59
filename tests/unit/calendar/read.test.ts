import { describe, expect, test } from 'vitest';
import { eventsOf } from '#lib/server/calendar-events.ts';
import { readCalendar } from '#lib/server/calendar-read.ts';
import { writeCalendar } from '#lib/server/calendar-write.ts';
import { booked, calendar, file, vevent } from '../../lib/calendar.ts';

const zone = 'Europe/Stockholm';
const wanted = { zone, from: Date.parse('2026-10-01T00:00Z'), to: Date.parse('2027-11-01T00:00Z') };
const read = (...lines: string[]) => eventsOf(file(...lines), wanted);
const spans = (...lines: string[]) =>
	read(...lines).events.map(({ starts_at, ends_at }) =>
		`${starts_at}/${ends_at}`.replaceAll(':00.000Z', 'Z')
	);
const fault = (text: string) =>
	readCalendar(text, wanted).then(
		() => 'ok',
		(thrown: { tag?: string }) => thrown.tag
	);
const at = (when: string, ...more: string[]) =>
	vevent('UID:1', `DTSTART;TZID=Europe/Stockholm:${when}`, 'DURATION:PT2H', ...more);

const everyMinute = `BYHOUR=${[...Array(24).keys()]};BYMINUTE=${[...Array(60).keys()]}`;

/** Rules that only the file knows: an hour and a half ahead of UTC, always. */
const odd = (tzid: string) =>
	[
		`BEGIN:VTIMEZONE\r\nTZID:${tzid}\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000`,
		'TZOFFSETFROM:+0130\r\nTZOFFSETTO:+0130\r\nEND:STANDARD\r\nEND:VTIMEZONE'
	].join('\r\n');

describe('an event from elsewhere', () => {
	test('is busy when it says: in UTC, in a zone, without one, and all day', () => {
		expect(
			spans(
				vevent('UID:u', 'DTSTART:20261201T170000Z', 'DTEND:20261201T180000Z'),
				vevent('UID:z', 'DTSTART;TZID=Europe/Helsinki:20261202T180000', 'DURATION:PT1H'),
				vevent('UID:f', 'DTSTART:20261203T180000', 'DTEND:20261203T190000'),
				vevent('UID:d', 'DTSTART;VALUE=DATE:20261204', 'DTEND;VALUE=DATE:20261206'),
				vevent('UID:o', 'DTSTART;VALUE=DATE:20261210')
			)
		).toEqual([
			'2026-12-01T17:00Z/2026-12-01T18:00Z',
			'2026-12-02T16:00Z/2026-12-02T17:00Z',
			'2026-12-03T17:00Z/2026-12-03T18:00Z',
			'2026-12-03T23:00Z/2026-12-05T23:00Z',
			'2026-12-09T23:00Z/2026-12-10T23:00Z'
		]);
	});

	test('in a zone with an odd name is read by the rules in the file, else as the village’s, and that is said', () => {
		const event = (tzid: string) =>
			vevent(`UID:${tzid}`, `DTSTART;TZID=${tzid}:20261201T180000`, 'DURATION:PT1H');
		expect(spans(odd('Långbortistan'), event('Långbortistan'))).toEqual([
			'2026-12-01T16:30Z/2026-12-01T17:30Z'
		]);
		const { events, odd: zones } = read(event('Mars/Olympus Mons'));
		expect([events[0]?.starts_at, zones]).toEqual([
			'2026-12-01T17:00:00.000Z',
			['Mars/Olympus Mons']
		]);
		expect(spans(event('/freeassociation.sourceforge.net/Europe/Helsinki'))).toEqual([
			'2026-12-01T16:00Z/2026-12-01T17:00Z'
		]);
	});

	test('that is called off, lets others be, has no time or no length, is left out', () => {
		expect(
			spans(
				at('20261201T180000', 'STATUS:CANCELLED'),
				at('20261201T180000', 'TRANSP:TRANSPARENT'),
				vevent('UID:3'),
				vevent('UID:4', 'DTSTART:20261201T170000Z'),
				vevent('UID:5', 'DTSTART:skräp', 'DTEND:20261201T170000Z'),
				vevent('UID:6', 'DTSTART:20261201T170000Z', 'DTEND:20261201T160000Z'),
				vevent('UID:7', 'DTSTART:20200101T170000Z', 'DTEND:20200101T180000Z'),
				vevent('UID:8', 'DTSTART:20300101T170000Z', 'DTEND:20300101T180000Z')
			)
		).toEqual([]);
	});

	test('that comes again comes at the same time on the wall, over both clock changes', () => {
		const nights = (first: string) => spans(at(first, 'RRULE:FREQ=WEEKLY;COUNT=2'));
		expect(nights('20261020T180000')).toEqual([
			'2026-10-20T16:00Z/2026-10-20T18:00Z',
			'2026-10-27T17:00Z/2026-10-27T19:00Z'
		]);
		expect(nights('20270323T180000')).toEqual([
			'2027-03-23T17:00Z/2027-03-23T19:00Z',
			'2027-03-30T16:00Z/2027-03-30T18:00Z'
		]);
		const night = (day: string) =>
			spans(
				vevent(
					'UID:n',
					`DTSTART;TZID=Europe/Stockholm:${day}T220000`,
					'RRULE:FREQ=DAILY;COUNT=2',
					`DTEND;TZID=Europe/Stockholm:${Number(day) + 1}T040000`
				)
			);
		expect(night('20261023')).toEqual([
			'2026-10-23T20:00Z/2026-10-24T02:00Z',
			'2026-10-24T20:00Z/2026-10-25T03:00Z'
		]);
		expect(night('20270326')).toEqual([
			'2027-03-26T21:00Z/2027-03-27T03:00Z',
			'2027-03-27T21:00Z/2027-03-28T02:00Z'
		]);
	});

	test('that comes again from long ago is there, from today', () => {
		const found = spans(at('19990105T180000', 'RRULE:FREQ=DAILY'));
		expect(found).toHaveLength(396);
		expect(found[0]).toBe('2026-10-01T16:00Z/2026-10-01T18:00Z');
	});

	test('that comes again leaves out what is called off, and what was moved is where it was moved', () => {
		expect(
			spans(
				at(
					'20261201T180000',
					'RRULE:FREQ=WEEKLY;COUNT=4',
					'EXDATE;TZID=Europe/Stockholm:20261208T180000'
				),
				at('20261216T200000', 'RECURRENCE-ID;TZID=Europe/Stockholm:20261215T180000'),
				at(
					'20261222T180000',
					'RECURRENCE-ID;TZID=Europe/Stockholm:20261222T180000',
					'STATUS:CANCELLED'
				)
			)
		).toEqual(['2026-12-01T17:00Z/2026-12-01T19:00Z', '2026-12-16T19:00Z/2026-12-16T21:00Z']);
	});

	test('that comes until an instant comes until then, with and without rules in the file', () => {
		const rule = 'RRULE:FREQ=WEEKLY;UNTIL=20261215T170000Z';
		expect(spans(at('20261201T180000', rule))).toHaveLength(3);
		expect(
			spans(
				odd('Långbortistan'),
				vevent('UID:1', 'DTSTART;TZID=Långbortistan:20261201T183000', rule, 'DURATION:PT1H')
			)
		).toHaveLength(3);
	});

	test('that no sense can be made of is counted', () => {
		const { events, unread } = read(
			at('20261201T180000'),
			vevent('UID:5', 'DTSTART:skräp', 'DTEND:20261201T170000Z'),
			at('20261202T180000', `RRULE:FREQ=YEARLY;BYMONTH=1,2,3;${everyMinute}`)
		);
		expect([events.length, unread]).toEqual([1, 2]);
	});

	test('with dates of its own has those', () => {
		expect(spans(at('20261201T180000', 'RDATE;TZID=Europe/Stockholm:20261203T180000'))).toEqual([
			'2026-12-01T17:00Z/2026-12-01T19:00Z',
			'2026-12-03T17:00Z/2026-12-03T19:00Z'
		]);
	});

	test('that we wrote ourselves is read as it was meant', () => {
		const event = booked();
		const { events } = eventsOf(writeCalendar(calendar({ events: [event] }), 'https://x'), wanted);
		expect(events).toEqual([
			{ uid: `${event.id}@bytorget`, starts_at: event.starts_at, ends_at: event.ends_at }
		]);
	});
});

describe('a thread of its own', () => {
	test('reads as one would without it', async () => {
		const text = file(at('20261201T180000', 'RRULE:FREQ=WEEKLY;COUNT=4'));
		expect(await readCalendar(text, wanted)).toEqual(eventsOf(text, wanted));
	});

	test.each([
		['a page', '<!doctype html><title>Logga in</title>'],
		['nothing', ''],
		['half a calendar', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n'],
		['something else', 'BEGIN:VCARD\r\nEND:VCARD'],
		['bytes', '\u0000\u0001\ufffd'.repeat(1000)]
	])('says that %s is no calendar', async (_, text) => {
		expect(await fault(text)).toBe('not_a_calendar');
	});

	test.each([
		['a million seconds', 'RRULE:FREQ=SECONDLY;COUNT=1000000'],
		['every minute for ever', 'RRULE:FREQ=MINUTELY'],
		[
			'all of everything',
			`RRULE:FREQ=DAILY;BYHOUR=${[...Array(24).keys()]};BYMINUTE=${[...Array(60).keys()]};BYSECOND=${[...Array(60).keys()]}`
		]
	])('is not stopped by %s', async (_, rule) => {
		const began = Date.now();
		expect(await fault(file(at('20261201T180000', rule)))).toBe('too_many_events');
		expect(Date.now() - began).toBeLessThan(8000);
	});

	test('ends what looks for a day that never comes, while the server goes on', async () => {
		let ticks = 0;
		const timer = setInterval(() => ticks++, 20);
		const never = file(at('20261201T180000', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'));
		const words = await readCalendar(never, wanted, 600).then(
			({ events }) => `${events.length} events`,
			({ tag }: { tag: string }) => tag
		);
		clearInterval(timer);
		expect(['too_many_events', '0 events', '1 events']).toContain(words);
		const many = Array.from({ length: 4000 }, () => at('20001201T180000', 'RRULE:FREQ=DAILY'));
		const began = Date.now();
		let beats = 0;
		const pulse = setInterval(() => beats++, 20);
		await expect(readCalendar(file(...many), wanted, 600)).rejects.toMatchObject({
			tag: 'too_many_events'
		});
		clearInterval(pulse);
		expect(Date.now() - began).toBeLessThan(3000);
		expect(beats).toBeGreaterThan(5);
	});

	test('takes two thousand events and not one more', async () => {
		const events = (count: number) =>
			file(
				...Array.from({ length: count }, (_, i) =>
					vevent(`UID:${i}`, 'DTSTART:20261201T170000Z', 'DTEND:20261201T180000Z')
				)
			);
		expect(await fault(events(2000))).toBe('ok');
		expect(await fault(events(2001))).toBe('too_many_events');
	});
});
