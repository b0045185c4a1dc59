import ical, {
	ICalEventStatus,
	type ICalCalendar,
	type ICalLuxonDateTimeStub
} from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import * as z from 'zod/mini';
import { Instant } from '#lib/domain/instant.ts';
import { addDays } from '#lib/domain/days.ts';
import { m } from '#lib/i18n/messages.ts';
import { toLocale, type Locale } from '#lib/i18n/locale.ts';
import { shown } from '#lib/domain/wall.ts';

const Span = {
	id: z.string(),
	starts_at: Instant,
	ends_at: Instant,
	first_day: z.string(),
	last_day: z.string(),
	whole_days: z.boolean(),
	title: z.string(),
	updated_at: Instant
};
const Event = z.object({
	...Span,
	sequence: z.number(),
	status: z.enum(['TENTATIVE', 'CONFIRMED', 'CANCELLED']),
	name: z.nullable(z.string()),
	place: z.nullable(z.string()),
	created_at: Instant
});
const Closed = z.object({ ...Span, reason: z.string() });

/** What an address of a calendar shows, as the database tells it. */
export const CalendarFeed = z.object({
	about: z.enum(['listing', 'association', 'mine']),
	title: z.nullable(z.string()),
	village: z.object({
		name: z.string(),
		slug: z.string(),
		time_zone: z.string(),
		language: z.string()
	}),
	events: z.array(Event),
	blocks: z.array(Closed)
});
export type CalendarFeed = z.infer<typeof CalendarFeed>;

/** The library writes a calendar's name as it is: a line break in it would begin a line of its own. */
const oneLine = (words: string) => words.replace(/\s+/g, ' ').trim();

const reasons: Record<string, (facts: object, options: { locale: Locale }) => string> = {
	own_use: m.feed_closed_own_use,
	maintenance: m.feed_closed_maintenance,
	damaged: m.feed_closed_damaged
};

/** An instant on the clocks of a village, which the server's own clock may not share. */
class VillageTime {
	isValid = true;
	zone = { type: 'iana' };
	#instant: string;
	#timeZone: string;
	constructor(instant: string, timeZone: string) {
		this.#instant = instant;
		this.#timeZone = timeZone;
	}
	setZone() {
		return this;
	}
	toJSDate() {
		return new Date(this.#instant);
	}
	toJSON() {
		return this.#instant;
	}
	toFormat(format: string) {
		const wall = new Date(shown(this.#timeZone, Date.parse(this.#instant))).toISOString();
		return wall.slice(...(format === 'HHmmss' ? [11, 19] : [0, 10])).replace(/\D/g, '');
	}
}

/** The rules of a time zone under the name asked for: the library gives those of its namesake. */
function rulesOf(timeZone: string): string | null {
	const [block] = [tzlib_get_ical_block(timeZone)].flat();
	return (
		block?.replace(
			/^(TZID|X-LIC-LOCATION):.*$/gm,
			(_line, name: string) => `${name}:${timeZone}`
		) ?? null
	);
}

/** Days where it is whole days, so that no phone in another time zone moves them; else hours in the village's zone. */
function times(span: z.infer<typeof Event> | z.infer<typeof Closed>, timeZone: string) {
	if (span.whole_days)
		return {
			allDay: true,
			start: `${span.first_day}T00:00:00Z`,
			end: `${addDays(span.last_day, 1)}T00:00:00Z`
		};
	const at = (instant: string) =>
		new VillageTime(instant, timeZone) as unknown as ICalLuxonDateTimeStub;
	return { timezone: timeZone, start: at(span.starts_at), end: at(span.ends_at) };
}

/** Whose it is where one looks after it, what it is where one borrows; and which of several. */
function summary(feed: CalendarFeed, event: z.infer<typeof Event>, locale: Locale): string {
	const who = event.name ?? m.feed_somebody({}, { locale });
	const words = {
		mine: event.title,
		listing: who,
		association: `${event.title}: ${who}`
	}[feed.about];
	return event.status === 'TENTATIVE' ? m.feed_asked({ what: words }, { locale }) : words;
}

/**
 * The calendar as iCalendar (RFC 5545): the same facts give the same bytes.
 * @param site where the village's pages are, for links
 */
export function writeCalendar(feed: CalendarFeed, site: string): string {
	const { village } = feed;
	const locale = toLocale(village.language);
	const name = `${feed.title ?? m.feed_mine({}, { locale })} – ${village.name}`;
	const calendar: ICalCalendar = ical({
		prodId: { company: 'Bytorget', product: 'Bytorget', language: locale.toUpperCase() },
		name: oneLine(name),
		timezone: { name: null, generator: rulesOf },
		ttl: 3600
	});
	for (const event of feed.events)
		calendar.createEvent({
			...times(event, village.time_zone),
			id: `${event.id}@bytorget`,
			sequence: event.sequence,
			status: ICalEventStatus[event.status],
			summary: oneLine(summary(feed, event, locale)),
			location: oneLine(event.place ?? village.name),
			url: `${site}/${village.slug}/inbox`,
			// Without a method the stamp says when the words were last changed, not when they were sent.
			stamp: event.updated_at,
			created: event.created_at,
			lastModified: event.updated_at
		});
	for (const block of feed.blocks) {
		const why = (reasons[block.reason] ?? m.feed_closed)({}, { locale });
		calendar.createEvent({
			...times(block, village.time_zone),
			id: `${block.id}@bytorget`,
			sequence: 0,
			status: ICalEventStatus.CONFIRMED,
			summary: oneLine(feed.about === 'association' ? `${block.title}: ${why}` : why),
			location: oneLine(village.name),
			stamp: block.updated_at,
			lastModified: block.updated_at
		});
	}
	return `${calendar.toString()}\r\n`;
}
