import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import type { Site } from '../../../bin/lib/site.mjs';
import { command, find, type Neighbour } from './api.ts';
import { attacks, cut, packed } from './hostile.ts';
import { person } from './sign-in.ts';
import { dayFromNow } from './test.ts';

export type Planted = { village: string; listings: string[]; booking: string };

const planters = ['maja', 'greta', 'ante', 'sanne', 'rasmus', 'biera'];

async function upload(site: Site, who: Neighbour, village: string, at: number): Promise<string> {
	const id = randomUUID();
	const colour = { r: at % 256, g: 90, b: 120 };
	const body = await sharp({ create: { width: 320, height: 240, channels: 3, background: colour } })
		.png()
		.toBuffer();
	const headers = { 'content-type': 'image/png', authorization: `Bearer ${who.token}` };
	const answer = await fetch(`${site.url}/photos/${id}?village=${village}`, {
		method: 'PUT',
		body: new Uint8Array(body),
		headers
	});
	if (!answer.ok) throw new Error(`photo: ${answer.status}`);
	return id;
}

async function photosOf(site: Site, who: Neighbour, village: string, alts: string[]) {
	const photos = [];
	for (const [at, alt] of alts.entries())
		photos.push({ id: await upload(site, who, village, at), alt });
	return photos;
}

async function publish(site: Site, village: string, people: Neighbour[]): Promise<string[]> {
	const [bodies, cares, alts] = [packed(4000), packed(1000), packed(300)];
	const row = (await people[0]?.db.from('village').select('lat, lng').eq('id', village).single())
		?.data as { lat: number; lng: number };
	const ids = attacks.map(() => randomUUID() as string);
	for (const [at, attack] of attacks.entries()) {
		const who = people[at % people.length] as Neighbour;
		await command(who, 'publish_listing', {
			village_id: village,
			listing_id: ids[at],
			kind: 'item',
			intent: at % 9 === 8 ? 'want' : 'offer',
			title: cut(attack, 80),
			body: bodies[at] ?? attack,
			category: 'other_item',
			charge: 'free',
			charge_note: cut(attack, 200),
			care_note: cares[at] ?? attack,
			approval: 'manual',
			notice_days: 0,
			max_days: 14,
			quantity: 1,
			point: {
				lat: row.lat + (at % 10) / 4000,
				lng: row.lng + (at % 7) / 2000,
				address: attack,
				directions: attack
			},
			photos: await photosOf(site, who, village, alts.slice(at * 8, at * 8 + 8))
		});
	}
	return ids;
}

async function talk(site: Site, village: string, listing: string): Promise<string> {
	const [owner, borrower] = [await person(site, 'maja'), await person(site, 'greta')];
	const booking = { village_id: village, booking_id: randomUUID() as string };
	const [note = '', ...rest] = packed(1900);
	const days = { first_day: dayFromNow(2), last_day: dayFromNow(3) };
	await command(borrower, 'request_booking', { ...booking, listing_id: listing, ...days, note });
	await command(owner, 'confirm_booking', booking);
	for (const body of [...rest, ...attacks.slice(0, 60)])
		await command(borrower, 'send_message', {
			village_id: village,
			conversation_id: booking.booking_id,
			message_id: randomUUID(),
			body
		});
	return booking.booking_id;
}

/** Plants every attack in every field that others read, as people of the demo. */
export async function plant(site: Site): Promise<Planted> {
	const { village } = await find(site, 'Slagborrmaskin');
	const people = await Promise.all(planters.map((key) => person(site, key)));
	const names = attacks.filter(
		(attack) => attack.length <= 60 && /script|onerror|javascript/.test(attack)
	);
	for (const [at, who] of people.entries())
		await command(who, 'save_profile', {
			village_id: village,
			display_name: names[at * 7] ?? names[at],
			language: 'sv',
			phone: ''
		});
	const listings = await publish(site, village, people);
	return { village, listings, booking: await talk(site, village, listings[0] as string) };
}
