import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarAnswer } from '#lib/server/calendar-answer.ts';
import { writeCalendar, type CalendarFeed } from '#lib/server/calendar-write.ts';
import { booked, calendar, closed } from '../../lib/calendar.ts';

const site = 'https://bytorget.example';
const parsed = (feed: CalendarFeed) => new ICAL.Component(ICAL.parse(writeCalendar(feed, site)));
/** The events as another library than the writer's reads them. */
const read = (feed: CalendarFeed) =>
	parsed(feed)
		.getAllSubcomponents('vevent')
		.map((event) => ({
			value: (name: string) => String(event.getFirstPropertyValue(name) ?? ''),
			at: (name: string) =>
				(event.getFirstPropertyValue(name) as ICAL.Time).toJSDate().toISOString(),
			zone: (name: string) => event.getFirstProperty(name)?.getFirstParameter('tzid'),
			raw: event.toString()
		}));

describe('a calendar that goes out', () => {
	test('has every property that a phone needs', () => {
		const event = booked({ sequence: 3, status: 'TENTATIVE' });
		const [seen] = read(calendar({ events: [event] }));
		expect(seen?.value('uid')).toBe(`${event.id}@bytorget`);
		expect(seen?.value('sequence')).toBe('3');
		expect(seen?.value('status')).toBe('TENTATIVE');
		expect(seen?.value('summary')).toBe('Maja (fråga)');
		expect(seen?.value('location')).toBe('Bygdegården');
		expect(seen?.value('url')).toBe('https://bytorget.example/provby/inbox');
		expect(seen?.raw).toContain('DTSTAMP:20261120T080000Z');
		expect(seen?.raw).toContain('LAST-MODIFIED:20261120T080000Z');
		expect(seen?.raw).toContain('CREATED:20261119T080000Z');
		expect([seen?.at('dtstart'), seen?.at('dtend')]).toEqual([event.starts_at, event.ends_at]);
		expect(seen?.zone('dtstart')).toBe('Europe/Stockholm');
	});

	test.each(['TENTATIVE', 'CONFIRMED', 'CANCELLED'] as const)('says %s', (status) => {
		expect(read(calendar({ events: [booked({ status })] }))[0]?.value('status')).toBe(status);
	});

	test.each(['Europe/Stockholm', 'Europe/Oslo', 'Europe/Helsinki'])(
		'brings the rules of %s under that name',
		(time_zone) => {
			const village = { ...calendar().village, time_zone };
			const feed = calendar({ village, events: [booked(), booked()] });
			const zones = parsed(feed).getAllSubcomponents('vtimezone');
			expect(zones.map((zone) => zone.getFirstPropertyValue('tzid'))).toEqual([time_zone]);
			expect(read(feed)[0]?.at('dtstart')).toBe('2026-12-01T17:00:00.000Z');
		}
	);

	test.each([
		['spring', '2027-03-27T21:00:00.000Z', '2027-03-28T02:00:00.000Z', '220000', '040000'],
		['autumn', '2026-10-24T20:00:00.000Z', '2026-10-25T03:00:00.000Z', '220000', '040000'],
		[
			'ending in the hour that is there twice',
			'2026-10-24T20:00:00.000Z',
			'2026-10-25T01:30:00.000Z',
			'220000',
			'023000'
		]
	])('is right in the night of the clock change, %s', (_, starts_at, ends_at, from, to) => {
		const [seen] = read(calendar({ events: [booked({ starts_at, ends_at })] }));
		expect(seen?.raw).toMatch(new RegExp(`DTSTART;TZID=Europe/Stockholm:\\d{8}T${from}`));
		expect(seen?.raw).toMatch(new RegExp(`DTEND;TZID=Europe/Stockholm:\\d{8}T${to}`));
		expect(seen?.at('dtstart')).toBe(starts_at);
		if (to === '040000') expect(seen?.at('dtend')).toBe(ends_at);
	});

	test('gives whole days as days, the last one after the end', () => {
		const days = { whole_days: true, first_day: '2026-10-24', last_day: '2026-10-26' };
		const [seen] = read(calendar({ events: [booked(days)] }));
		expect(seen?.raw).toContain('DTSTART;VALUE=DATE:20261024');
		expect(seen?.raw).toContain('DTEND;VALUE=DATE:20261027');
	});

	test('shows what is closed, and why', () => {
		const blocks = [closed(), closed({ reason: 'closed' }), closed({ reason: 'own_use' })];
		expect(read(calendar({ blocks })).map((seen) => seen.value('summary'))).toEqual([
			'Stängt för reparation',
			'Stängt',
			'Stängt: eget bruk'
		]);
	});

	test('names the thing for the borrower, the borrower for the owner, both for an association', () => {
		const events = [booked({ title: 'Salen', name: 'Nils' })];
		const words = (['mine', 'listing', 'association'] as const).map((about) =>
			read(calendar({ about, events }))[0]?.value('summary')
		);
		expect(words).toEqual(['Salen', 'Nils', 'Salen: Nils']);
		expect(read(calendar({ events: [booked({ name: null })] }))[0]?.value('summary')).toBe(
			'Någon som har flyttat'
		);
	});

	test.each([
		'Åsa, "mötet"; \\ och så\nen rad till',
		'å'.repeat(200),
		'🎉👩‍👩‍👧'.repeat(40),
		'BEGIN:VEVENT\r\nEND:VCALENDAR',
		`${'a'.repeat(73)}é${'b'.repeat(80)}`
	])('writes every title so that it is read again: %s', (name) => {
		const text = writeCalendar(calendar({ title: name, events: [booked({ name })] }), site);
		const [seen] = read(calendar({ title: name, events: [booked({ name })] }));
		expect(seen?.value('summary')).toBe(name.replace(/\s+/g, ' '));
		const named = parsed(calendar({ title: name })).getFirstPropertyValue('x-wr-calname');
		expect(named).toBe(`${name.replace(/\s+/g, ' ')} – Provby`);
		const lines = text.split('\r\n');
		expect(lines.pop()).toBe('');
		for (const line of lines) {
			expect(line).not.toMatch(/[\r\n]/);
			expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
			expect(line).not.toContain('\uFFFD');
		}
	});

	test('does not depend on the server’s own clock', () => {
		const feed = calendar({
			events: [booked({ id: 'a' }), booked({ id: 'b', whole_days: true })]
		});
		const own = process.env.TZ;
		const texts = ['UTC', 'America/New_York', 'Pacific/Kiritimati'].map((zone) => {
			process.env.TZ = zone;
			return writeCalendar(feed, site);
		});
		process.env.TZ = own ?? '';
		expect(new Set(texts).size).toBe(1);
	});

	test('with nothing in it is a calendar all the same', () => {
		expect(read(calendar())).toEqual([]);
		expect(writeCalendar(calendar(), site)).toContain('X-WR-CALNAME:Stora salen – Provby');
	});
});

describe('the answer at its address', () => {
	const asks = (found: unknown, etag: string | null = null, address = '192.0.2.1') =>
		calendarAnswer({ read: async () => found, site, etag, address });

	test('is a calendar that nobody keeps on the way', async () => {
		const answer = await asks(calendar({ events: [booked()] }));
		expect(answer.status).toBe(200);
		expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
		expect(answer.headers.get('cache-control')).toBe('private, no-cache');
		expect(answer.headers.get('x-robots-tag')).toContain('noindex');
		expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
	});

	test('is "not changed" where it has not', async () => {
		const feed = calendar({ events: [booked()] });
		const tag = (await asks(feed)).headers.get('etag');
		const again = await asks(feed, tag);
		expect([again.status, await again.text()]).toEqual([304, '']);
		expect((await asks(feed, `W/${tag}`)).status).toBe(304);
		expect((await asks(calendar(), tag)).status).toBe(200);
	});

	test('is 404 for what is not there, however often it is asked for', async () => {
		const ask = async () => (await asks(null, null, '192.0.2.99')).status;
		const answers = [];
		for (let i = 0; i < 70; i++) answers.push(await ask());
		expect(new Set(answers)).toEqual(new Set([404]));
	});
});
