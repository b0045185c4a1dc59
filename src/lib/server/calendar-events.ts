import ICAL from 'ical.js';
import { CalendarError } from '#lib/server/calendar-errors.ts';
import { instantShowing, shown } from '#lib/domain/wall.ts';

const MOST_EVENTS = 2000;
/** Steps of one rule: fifty years of days before the window still come to it. */
const MOST_STEPS = 20_000;
const DAY = 86_400_000;
const YEAR = 366 * DAY;

/** Instants as ISO 8601. */
type OutsideEvent = { uid: string; starts_at: string; ends_at: string };
/** `odd`: time zones that nobody knows, read as the village's; `unread`: events that no sense could be made of. */
export type Outside = { events: OutsideEvent[]; odd: string[]; unread: number };
/** What of a calendar is wanted: milliseconds from and to, and the zone of what names none. */
export type Wanted = { from: number; to: number; zone: string };

/** What the clock shows, as if it were UTC. */
const wallOf = (time: ICAL.Time) =>
	Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second);

/** Does anybody know a time zone of this name? */
function isTimeZone(name: string): boolean {
	try {
		shown(name, 0);
		return true;
	} catch {
		return false;
	}
}

/** The zone's own name within what some programs write before it. */
function known(tzid: string): string | null {
	if (isTimeZone(tzid)) return tzid;
	const [, name] = /([A-Z][A-Za-z_]+\/[A-Z][A-Za-z_/+-]+)$/.exec(tzid) ?? [];
	return name && isTimeZone(name) ? name : null;
}

type Clock = (time: ICAL.Time, ms?: number) => number;

class Reader {
	/** Events that could not be made sense of. */
	unread = 0;
	events = new Map<string, OutsideEvent>();
	odd = new Set<string>();
	#wanted: Wanted;
	constructor(wanted: Wanted) {
		this.#wanted = wanted;
	}

	/** The zone a property's time is meant in: by name, by the rules in the file (null), or the village's. */
	#zoneOf(property: ICAL.Property, time: ICAL.Time): string | null {
		const tzid = property.getFirstParameter('tzid');
		if (time.isDate || !tzid) return this.#wanted.zone;
		const name = known(tzid);
		if (name) return name;
		if (time.zone?.tzid === tzid) return null;
		this.odd.add(tzid);
		return this.#wanted.zone;
	}

	/** How a property's times, and so much later on the wall, become instants. */
	#clockOf(property: ICAL.Property): Clock {
		const first = property.getFirstValue() as ICAL.Time;
		if (first.zone === ICAL.Timezone.utcTimezone) return (time, ms = 0) => wallOf(time) + ms;
		const zone = this.#zoneOf(property, first);
		if (zone !== null) return (time, ms = 0) => instantShowing(zone, wallOf(time) + ms);
		return (time, ms = 0) => {
			const later = time.clone();
			later.adjust(0, 0, 0, ms / 1000);
			return later.toUnixTime() * 1000;
		};
	}

	#add(uid: string, from: number, to: number): void {
		if (to <= from || to <= this.#wanted.from || from >= this.#wanted.to) return;
		this.events.set(`${from} ${uid}`, {
			// What PostgreSQL would not take in: half a letter, or none.
			uid: uid.slice(0, 300).replaceAll('\0', '').toWellFormed(),
			starts_at: new Date(Math.max(from, this.#wanted.from - YEAR)).toISOString(),
			ends_at: new Date(Math.min(to, this.#wanted.to + YEAR)).toISOString()
		});
		if (this.events.size > MOST_EVENTS) throw new CalendarError('too_many_events');
	}

	/** When an occurrence ends: a night of six hours on the wall has six there too when the clocks change. */
	#endOf(event: ICAL.Component, property: ICAL.Property, clock: Clock): Clock {
		const start = property.getFirstValue() as ICAL.Time;
		const end = event.getFirstProperty('dtend');
		const length = event.getFirstPropertyValue('duration') as ICAL.Duration | null;
		if (!end) {
			const ms = length ? length.toSeconds() * 1000 : start.isDate ? DAY : 0;
			return (time) => clock(time, ms);
		}
		const last = end.getFirstValue() as ICAL.Time;
		if (end.getFirstParameter('tzid') === property.getFirstParameter('tzid'))
			return (time) => clock(time, wallOf(last) - wallOf(start));
		const ms = this.#clockOf(end)(last) - clock(start);
		return (time) => clock(time) + ms;
	}

	/** One event with all its occurrences but those that stand for themselves. */
	read(event: ICAL.Component, apart: Set<number>): void {
		const property = event.getFirstProperty('dtstart');
		const status = String(event.getFirstPropertyValue('status') ?? '').toUpperCase();
		const through = String(event.getFirstPropertyValue('transp') ?? '').toUpperCase();
		if (!property || status === 'CANCELLED' || through === 'TRANSPARENT') return;
		const start = property.getFirstValue() as ICAL.Time;
		const uid = String(event.getFirstPropertyValue('uid') ?? '');
		const clock = this.#clockOf(property);
		const endOf = this.#endOf(event, property, clock);
		if (!event.hasProperty('rrule')) this.#add(uid, clock(start), endOf(start));
		if (!event.hasProperty('rrule') && !event.hasProperty('rdate')) return;
		this.#localUntil(event, start, property);
		const all = new ICAL.RecurExpansion({ component: event, dtstart: start });
		const long = endOf(start) - clock(start) + 2 * DAY;
		for (let steps = 0; ; steps++) {
			if (steps > MOST_STEPS) throw new CalendarError('too_many_events');
			const next = all.next() as ICAL.Time | undefined;
			// A rule that the library gives no day for is not one without days.
			if (!next && steps === 0 && !event.hasProperty('exdate')) throw new Error('no occurrence');
			if (!next || wallOf(next) - 2 * DAY > this.#wanted.to) return;
			// Long past: not worth asking the clocks.
			if (wallOf(next) + long < this.#wanted.from) continue;
			const at = clock(next);
			if (!apart.has(at)) this.#add(uid, at, endOf(next));
		}
	}

	/** Where the file has no rules for a zone, the library compares walls with UTC: the rule's end is put on the wall too. */
	#localUntil(event: ICAL.Component, start: ICAL.Time, property: ICAL.Property): void {
		const zone = this.#zoneOf(property, start);
		if (start.zone !== ICAL.Timezone.localTimezone || start.isDate || zone === null) return;
		for (const rule of event.getAllProperties('rrule')) {
			const { until } = rule.getFirstValue() as ICAL.Recur;
			if (until?.zone !== ICAL.Timezone.utcTimezone) continue;
			const wall = new Date(shown(zone, wallOf(until))).toISOString().slice(0, 19);
			(rule.getFirstValue() as ICAL.Recur).until = ICAL.Time.fromDateTimeString(wall);
		}
	}

	/** When an occurrence would have been that stands for itself, or null. */
	instead(event: ICAL.Component): number | null {
		const property = event.getFirstProperty('recurrence-id');
		return property ? this.#clockOf(property)(property.getFirstValue() as ICAL.Time) : null;
	}
}

/** The components of the calendars in a file. @throws CalendarError `not_a_calendar` */
function calendarsOf(text: string): ICAL.Component[] {
	try {
		if (!/^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text)) throw new Error('no calendar');
		const parsed = ICAL.parse(text.trim()) as unknown[];
		const each = typeof parsed[0] === 'string' ? [parsed] : parsed;
		return each.map((one) => new ICAL.Component(one as unknown as string));
	} catch (cause) {
		throw new CalendarError('not_a_calendar', {}, { cause });
	}
}

/** What goes wrong with one event does not take the others with it. */
function tryEach(events: ICAL.Component[], act: (event: ICAL.Component) => void): number {
	let failed = 0;
	for (const event of events) {
		try {
			act(event);
		} catch (thrown) {
			if (thrown instanceof CalendarError) throw thrown;
			failed++;
		}
	}
	return failed;
}

/**
 * What a calendar's events keep busy within a window, occurrences and all. Cancelled ones and those that let others be
 * (TRANSP) are left out. It may take for ever: see `calendar-read.ts`.
 * @throws CalendarError `not_a_calendar`, `too_many_events`
 */
export function eventsOf(text: string, wanted: Wanted): Outside {
	const reader = new Reader(wanted);
	for (const calendar of calendarsOf(text)) {
		const events = calendar.getAllSubcomponents('vevent');
		const apart = new Map<unknown, Set<number>>();
		tryEach(events, (event) => {
			const at = reader.instead(event);
			if (at === null) return;
			const uid = event.getFirstPropertyValue('uid');
			apart.set(uid, (apart.get(uid) ?? new Set()).add(at));
		});
		reader.unread += tryEach(events, (event) => {
			const own = event.hasProperty('recurrence-id');
			const others = apart.get(event.getFirstPropertyValue('uid'));
			reader.read(event, (!own && others) || new Set());
		});
	}
	return { events: [...reader.events.values()], odd: [...reader.odd], unread: reader.unread };
}
