import { describe, expect, test } from 'vitest';
import { published } from './lib/listing.ts';
import { anon, does, person, type Person } from './lib/people.ts';
import { after, pulled } from './lib/pulled.ts';
import { association, join, resident, settled } from './lib/village.ts';
import { witness, witnessText } from './lib/witness.ts';

const { here, maja, nils } = await settled('Maja', 'Nils');
const named = (listing_id: string) => ({ village_id: here.id, listing_id });

describe('what is gone', () => {
	const eve = { db: anon() };

	test('is told to who could once see it; its owner keeps it', async () => {
		const { listing_id } = await published(maja, here);
		const pause = () => does(maja, 'pause_listing', named(listing_id));
		const [visitor, neighbour, owner] = await after(here, pause, eve, nils, maja);
		for (const kept of [visitor, neighbour]) {
			expect(kept?.gone).toEqual([listing_id]);
			expect(kept?.listings.has(listing_id)).toBe(false);
		}
		expect([owner?.gone, owner?.listings.get(listing_id)?.state]).toEqual([[], 'paused']);
		const back = () => does(maja, 'resume_listing', named(listing_id));
		const [again] = await after(here, back, eve);
		expect(again?.listings.get(listing_id)?.state).toBe('published');
		const [last, own] = await after(
			here,
			() => does(maja, 'withdraw_listing', named(listing_id)),
			eve,
			maja
		);
		expect([last?.gone, own?.gone]).toEqual([[listing_id], [listing_id]]);
	});

	test('is gone for visitors when it is for the village only from now on', async () => {
		const { listing_id, ...body } = await published(maja, here);
		const edit = () => does(maja, 'edit_listing', { ...body, listing_id, audience: 'village' });
		const [visitor, neighbour] = await after(here, edit, eve, nils);
		expect([visitor?.gone, neighbour?.gone]).toEqual([[listing_id], []]);
		expect(neighbour?.listings.get(listing_id)?.page.audience).toBe('village');
	});

	test('is not told of to who never could', async () => {
		const { listing_id } = await published(maja, here, { audience: 'village' });
		const pause = () => does(maja, 'pause_listing', named(listing_id));
		const [visitor, neighbour] = await after(here, pause, eve, nils);
		expect([visitor?.told, neighbour?.gone]).toEqual([[], [listing_id]]);
	});

	test('never was, as far as anybody but the owner knows: a draft', async () => {
		const id = crypto.randomUUID();
		const draft = () =>
			witness`insert into public.listing (village_id, id, kind, state, owner_resident_id, title, category)
				values (${here.id}, ${id}, 'item', 'draft', ${maja.id}, 'Utkast', 'tools')`;
		const [visitor, neighbour, owner] = await after(here, draft, eve, nils, maja);
		expect([visitor?.told, neighbour?.told]).toEqual([[], []]);
		expect(owner?.listings.get(id)).toMatchObject({ state: 'draft', card: null, mine: true });
		const [still, other] = await after(
			here,
			() => witness`update public.listing set deleted_at = now() where id = ${id}`,
			nils,
			maja
		);
		expect([still?.told, other?.gone]).toEqual([[], [id]]);
	});
});

describe('an epoch', () => {
	const epochs = async (who: { db: Person['db'] }) => (await pulled(who.db, here.id)).epochs;
	const set = (who: Person, to: string) =>
		witnessText(
			`update public.member set ${to} where village_id = '${here.id}' and resident_id = '${who.id}'`
		);

	test('is the member’s own, and changes with role and membership', async () => {
		const sven = await person('Sven');
		const seen = [(await epochs(sven))[1]];
		await join(sven, here);
		seen.push((await epochs(sven))[1]);
		for (const to of [
			"role = 'moderator'",
			'banned_at = now()',
			'banned_at = null',
			'left_at = now()',
			'left_at = null'
		]) {
			await set(sven, to);
			seen.push((await epochs(sven))[1]);
		}
		expect(seen).toEqual([null, 0, 1, null, 3, null, 5]);
		const [before, other] = [await epochs(sven), await epochs(nils)];
		const club = await association(here, [sven]);
		const acting = await epochs(sven);
		await witness`update public.association_manager set deleted_at = now() where association_id = ${club}`;
		expect([acting[1], (await epochs(sven))[1]]).toEqual([6, 7]);
		expect([before[1], await epochs(nils)]).toEqual([5, other]);
	});

	test('is the database’s own, and changes when it comes from a backup', async () => {
		const [before] = await epochs(nils);
		expect((await epochs({ db: anon() }))[0]).toBe(before);
		await witness`update private.epoch set database_epoch = gen_random_uuid()`;
		expect((await epochs(nils))[0]).not.toBe(before);
	});

	test('makes a phone forget what its resident may no longer read', async () => {
		const sven = await resident('Sven', here);
		const { listing_id } = await published(maja, here, { audience: 'village' });
		expect((await pulled(sven.db, here.id)).listings.has(listing_id)).toBe(true);
		await set(sven, 'banned_at = now()');
		expect((await pulled(sven.db, here.id)).listings.has(listing_id)).toBe(false);
	});
});
