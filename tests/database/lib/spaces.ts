import type { Day } from '#lib/domain/days.ts';
import { day, listing, type Ref } from './listing.ts';
import { command, does, type Answer, type Person } from './people.ts';
import type { Village } from './village.ts';
import { witness, witnessText } from './witness.ts';

/** The terms of a space by the hour that asks for next to nothing, and is always open. */
export const byTheHour = { slot_minutes: 30, min_minutes: 30, max_minutes: 10_080, openings: [] };

/** Hours of every weekday, or of some; change what the test is about. */
export const hours = (opens: string, closes: string, change: object = {}): object => ({
	weekdays: [1, 2, 3, 4, 5, 6, 7],
	...{ on_date: null, valid_from: null, valid_to: null, opens, closes, closed: false },
	...change
});

/** Publishes a space, by the hour unless `space` says otherwise. @returns its id */
export const room = (who: Person, where: Village, change: object = {}): Promise<string> =>
	listing(who, where, {
		kind: 'space',
		category: 'hall',
		title: 'Salen',
		approval: 'auto',
		max_ahead_days: 400,
		space: byTheHour,
		...change
	});

/** As `room`, where the terms by the hour are changed. */
export const roomBy = (who: Person, where: Village, terms: object, change: object = {}) =>
	room(who, where, { ...change, space: { ...byTheHour, ...terms } });

export type Time = { first_day: Day; last_day: Day; from: string; to: string };

/** From one time of a day to another; at or before it, `to` is the day after. @param on a day, or days from today */
export function time(on: Day | number, from: string, to: string): Time {
	const first_day = typeof on === 'number' ? day(on) : on;
	const last = to <= from ? 1 : 0;
	const last_day = new Date(Date.parse(`${first_day}T00:00:00Z`) + last * 86_400_000);
	return { first_day, last_day: last_day.toISOString().slice(0, 10), from, to };
}

/** The body of a request by the hour. */
export const hourly = (where: Village, listing_id: string, when: Time, change: object = {}) => ({
	...{ village_id: where.id, listing_id, booking_id: crypto.randomUUID(), note: '' },
	...when,
	...change
});

/** Asks for a time. @returns the answer, and what the commands about it need */
export async function asks(
	who: Person,
	where: Village,
	listing_id: string,
	when: Time,
	change: object = {}
): Promise<Answer & { ref: Ref }> {
	const body = hourly(where, listing_id, when, change);
	const ref = { village_id: where.id, booking_id: body.booking_id };
	return { ...(await command(who, 'request_booking', body)), ref };
}

/** As `asks`, where it must succeed. @returns what the commands about it need */
export async function books(...asked: Parameters<typeof asks>): Promise<Ref> {
	const [who, where, id, when, change] = asked;
	const body = hourly(where, id, when, change);
	await does(who, 'request_booking', body);
	return { village_id: where.id, booking_id: body.booking_id };
}

/** `ok`, a refusal's word, or of bad input the field and why. */
export const said = ({ said, facts }: Answer): string =>
	said === 'bad_input' ? `${String(facts.field)} ${String(facts.why)}` : said;

/** Puts a booking so far back in time that it begins so many minutes from now, with all that it holds. */
export const begins = async ({ booking_id }: Ref, minutes: number): Promise<void> => {
	await witness`with moved as (select id, now() + make_interval(mins => ${minutes}) - lower(during) as by from public.booking where id = ${booking_id}),
		held as (update public.claim c set during = tstzrange(lower(c.during) + by, upper(c.during) + by) from moved where c.booking_id = moved.id)
		update public.booking b set during = tstzrange(lower(b.during) + by, upper(b.during) + by) from moved where b.id = moved.id`;
};

export const stateOf = async ({ booking_id }: Ref): Promise<unknown> => {
	const [row] = await witness`select state from public.booking where id = ${booking_id}`;
	return row?.state;
};

/** What the database does by itself, now. */
export const job = (name: 'expire_requests' | 'offer_places' | 'free_no_shows' | 'end_spaces') =>
	witnessText(`select private.${name}()`);
