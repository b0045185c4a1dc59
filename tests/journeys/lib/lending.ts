import { randomUUID } from 'node:crypto';
import type { Site } from '../../../bin/lib/site.mjs';
import { command, find, type Neighbour } from './api.ts';
import { person } from './sign-in.ts';

/** Somebody new in the village, signed in on a device of their own. */
export async function newcomer(
	site: Site,
	email: string,
	display_name: string
): Promise<Neighbour> {
	const who = await person(site, email);
	const { village: village_id } = await find(site, 'Slagborrmaskin');
	await command(who, 'join_village', {
		village_id,
		display_name,
		language: 'sv',
		rules_accepted: true
	});
	return who;
}

/** A thing to lend, as its owner's form sends it. */
const thing = (village_id: string, listing_id: string, title: string) => ({
	village_id,
	listing_id,
	kind: 'item',
	intent: 'offer',
	title,
	body: '',
	language: 'sv',
	category: 'outdoor',
	charge: 'free',
	approval: 'manual',
	notice_days: 0,
	max_days: 7,
	quantity: 1,
	photos: [],
	point: { lat: 64.9, lng: 19.4, address: 'Provvägen 3', directions: '' }
});

/** Puts a thing up on the square of Granträsk. @returns what commands about it need, its page, and all its owner said */
export async function lend(site: Site, who: Neighbour, title: string) {
	const { village: village_id } = await find(site, 'Slagborrmaskin');
	const said = thing(village_id, randomUUID(), title);
	await command(who, 'publish_listing', said);
	const { listing_id } = said;
	return { village_id, listing_id, path: `/grantrask/item/${listing_id}`, said };
}
