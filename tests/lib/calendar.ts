import type { CalendarFeed } from '#lib/server/calendar-write.ts';

type Event = CalendarFeed['events'][number];
type Closed = CalendarFeed['blocks'][number];

const span = {
	starts_at: '2026-12-01T17:00:00.000Z',
	ends_at: '2026-12-01T19:00:00.000Z',
	first_day: '2026-12-01',
	last_day: '2026-12-01',
	whole_days: false,
	title: 'Stora salen',
	updated_at: '2026-11-20T08:00:00.000Z'
};
/** A booking as the database tells a calendar of it. */
export const booked = (change: Partial<Event> = {}): Event => ({
	...span,
	id: crypto.randomUUID(),
	sequence: 0,
	status: 'CONFIRMED',
	name: 'Maja',
	place: 'Bygdegården',
	created_at: '2026-11-19T08:00:00.000Z',
	...change
});
export const closed = (change: Partial<Closed> = {}): Closed => ({
	...span,
	id: crypto.randomUUID(),
	reason: 'maintenance',
	...change
});
export const calendar = (change: Partial<CalendarFeed> = {}): CalendarFeed => ({
	about: 'listing',
	title: 'Stora salen',
	village: { name: 'Provby', slug: 'provby', time_zone: 'Europe/Stockholm', language: 'sv' },
	events: [],
	blocks: [],
	...change
});

/** An outside calendar around some lines. */
export const file = (...lines: string[]) =>
	['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Prov//SV', ...lines, 'END:VCALENDAR', ''].join(
		'\r\n'
	);
/** One event of it. */
export const vevent = (...lines: string[]) =>
	['BEGIN:VEVENT', 'DTSTAMP:20261101T000000Z', ...lines, 'END:VEVENT'].join('\r\n');
