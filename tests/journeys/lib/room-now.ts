import { randomUUID } from 'node:crypto';
import type { Site } from '../../../bin/lib/site.mjs';
import { idOf } from '../../../src/lib/server/demo/seed.ts';
import { command, find, type Neighbour } from './api.ts';

/** A room by the hour of somebody's, open at all hours, in steps of a quarter. @returns its village's and its own id */
export async function room(
	site: Site,
	who: Neighbour,
	title: string,
	space: object = {},
	rest: object = {}
): Promise<{ village: string; listing: string }> {
	const { village } = await find(site, 'Slagborrmaskin');
	const hall = idOf('listing', 'stora_salen');
	const page = await who.db.rpc('listing_page', { village_id: village, listing_id: hall });
	const { association_id, place_id } = page.data as Record<string, string>;
	const listing = randomUUID();
	await command(who, 'publish_listing', {
		...{ village_id: village, listing_id: listing, kind: 'space', intent: 'offer', title },
		...{ body: 'Ett rum att vara i, med bord och stolar för alla.', category: 'hall' },
		...{ charge: 'free', approval: 'manual', notice_days: 0, max_days: 7, max_ahead_days: 90 },
		...{ language: 'sv', quantity: 1, photos: [], association_id, place_id, ...rest },
		space: {
			...{ capacity: 20, step_free: true, hearing_loop: false, accessible_toilet: true },
			...{ parking: true, equipment: [], house_rules: '', slot_minutes: 15, min_minutes: 15 },
			...{ max_minutes: 1440, turnaround_minutes: 0, notice_hours: 0, openings: [], ...space }
		}
	});
	return { village, listing };
}

/** A day and times on the wall in Stockholm, so many minutes from now, to the quarter. */
export function hoursFromNow(minutes: number, length: number) {
	const quarter = 15 * 60_000;
	const start = Math.ceil((Date.now() + minutes * 60_000) / quarter) * quarter;
	const wall = (at: number) =>
		new Intl.DateTimeFormat('sv-SE', {
			...{ timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'short' }
		})
			.format(at)
			.split(' ') as [string, string];
	const [[first_day, from], [last, to]] = [wall(start), wall(start + length * 60_000)];
	const midnight = to === '00:00';
	return { first_day, last_day: midnight ? first_day : last, from, to: midnight ? '24:00' : to };
}
