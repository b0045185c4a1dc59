import { addDays, dayAt } from '#lib/domain/days.ts';
import { does, type Person } from './people.ts';
import type { Village } from './village.ts';

/** The day so many days from today, where the villages of the tests lie. */
export const day = (ahead: number): string => addDays(dayAt('Europe/Stockholm'), ahead);

/** The body of a good offer; change what the test is about. */
export function offer({ id, lat, lng }: Village, change: object = {}): Record<string, unknown> {
	return {
		village_id: id,
		listing_id: crypto.randomUUID(),
		kind: 'item',
		intent: 'offer',
		title: 'Slagborrmaskin',
		body: 'Stark nog för betong.',
		category: 'tools',
		charge: 'free',
		approval: 'manual',
		notice_days: 0,
		max_days: 14,
		quantity: 1,
		point: { lat, lng, address: '', directions: '' },
		photos: [],
		...change
	};
}

/** Publishes an offer. @returns its body */
export async function published(who: Person, where: Village, change: object = {}) {
	const body = offer(where, change);
	await does(who, 'publish_listing', body);
	return { ...body, listing_id: body.listing_id as string };
}

/** Publishes an offer. @returns its id */
export const listing = async (who: Person, where: Village, change: object = {}): Promise<string> =>
	(await published(who, where, change)).listing_id;

/** The body of a request for a listing, for days counted from today. */
export function request(
	{ id }: Village,
	listing_id: string,
	[first, last]: [number, number] = [3, 5],
	change: object = {}
): Record<string, unknown> {
	return {
		village_id: id,
		listing_id,
		booking_id: crypto.randomUUID(),
		first_day: day(first),
		last_day: day(last),
		note: '',
		...change
	};
}

/** A booking as commands name it. */
export type Ref = { village_id: string; booking_id: string };

/** Asks for a listing. @returns what the commands about it need */
export async function ask(
	who: Person,
	where: Village,
	listing_id: string,
	days?: [number, number],
	change?: object
): Promise<Ref> {
	const body = request(where, listing_id, days, change);
	await does(who, 'request_booking', body);
	return { village_id: where.id, booking_id: body.booking_id as string };
}

/** Asks, and gets a yes. */
export async function agreed(
	owner: Person,
	borrower: Person,
	where: Village,
	listing_id: string,
	days?: [number, number]
): Promise<Ref> {
	const ref = await ask(borrower, where, listing_id, days);
	await does(owner, 'confirm_booking', ref);
	return ref;
}

export const handover = (ref: Ref, change: object = {}): object => ({
	...ref,
	words_compared: true,
	condition: 'as_expected',
	note: '',
	photos: [],
	...change
});
