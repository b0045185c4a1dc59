import { describe, expect, test } from 'vitest';
import type { CalendarDay } from '#lib/domain/listing.ts';
import { listingsTouched, overlayDays } from '#lib/domain/overlay.ts';
import { uuid, HERE, MAJA, HALL, listing, entry, body, asked, over } from '../lib/overlay.ts';

describe('a listing', () => {
	const doc = listing(uuid(11));
	test('that was published here is there, with its photo, and says so', () => {
		const photo = { id: uuid(50), alt: 'Röd', picture: new Blob(['x']), uploaded: false };
		const photos = [{ id: photo.id, alt: photo.alt }];
		const one = entry(body(uuid(12), { photos }), 'waiting', { photos: [photo] });
		const made = over(null, uuid(12), [one]);
		const unsent = { id: one.id, name: 'publish_listing', state: 'waiting' };
		expect(made).toMatchObject({ state: 'published', mine: true, owner: { id: MAJA } });
		expect(made?.page).toMatchObject({ title: 'Kanot', quantity: 2, lat: 64.1, unsent });
		expect(made?.page.photos).toMatchObject([{ id: photo.id, src: `blob:${photo.id}` }]);
		expect(made?.card).toMatchObject({ title: 'Kanot', photo_src: `blob:${photo.id}`, unsent });
		expect(listingsTouched([one])).toEqual([uuid(12)]);
	});
	test('tells of what needs the person before what only waits', () => {
		const ref = { village_id: HERE, listing_id: uuid(11) };
		const refused = entry({ name: 'pause_listing', body: ref }, 'needs_you');
		const later = entry({ name: 'edit_listing', body: body(uuid(11)).body });
		const found = over(doc, uuid(11), [refused, later]);
		expect(found?.page).toMatchObject({ title: 'Kanot', unsent: { id: refused.id } });
	});
	test('at a place, of an association', () => {
		const at = { place_id: HALL, point: null, association_id: uuid(5) };
		const made = over(null, uuid(12), [entry(body(uuid(12), at))]);
		expect(made?.owner).toBeNull();
		expect(made?.card).toMatchObject({ place: 'Bygdegården', association: 'IF', located: 'place' });
	});
	test('that has come meanwhile is the server’s', () => {
		const one = entry(body(uuid(11)), 'sending');
		expect(over(doc, uuid(11), [one])?.page).toMatchObject({
			title: 'Borr',
			unsent: { id: one.id }
		});
	});
	test('changed keeps its published area as long as it lies there, and its audience', () => {
		const edit = (point: object | null) =>
			entry({ name: 'edit_listing', body: body(uuid(11), { point }).body });
		const near = over(doc, uuid(11), [edit({ lat: 64.001, lng: 19 })]);
		expect(near?.page).toMatchObject({ title: 'Kanot', lat: 64, audience: 'village' });
		expect(near?.owner).toEqual(doc.owner);
		expect(over(doc, uuid(11), [edit({ lat: 65, lng: 19 })])?.page).toMatchObject({ lat: 65 });
		expect(over(doc, uuid(11), [edit(null)])?.page).toMatchObject({
			located: 'nowhere',
			lat: null
		});
	});
	test.each([
		['pause_listing', 'paused'],
		['resume_listing', 'published'],
		['withdraw_listing', 'archived']
	] as const)('%s', (name, state) => {
		const did = { name, body: { village_id: HERE, listing_id: uuid(11) } };
		expect(over(doc, uuid(11), [entry(did)])).toMatchObject({ state, page: { state } });
		const refused = over(doc, uuid(11), [entry(did, 'needs_you')]);
		expect(refused).toMatchObject({ state: 'published', page: { unsent: { state: 'needs_you' } } });
	});
	test('of somebody else says that one has asked for it, on its page and not in lists', () => {
		const one = entry(asked(uuid(31)));
		const days = { first: '2026-12-03', last: '2026-12-05', from: null, to: null };
		const found = over(doc, uuid(11), [one]);
		expect(found?.page.unsent).toEqual({ id: one.id, name: one.name, state: 'waiting', days });
		expect(found?.card).toBe(doc.card);
	});
	test('its days say so, and what is free stays as it is', () => {
		const days = ['2026-12-02', '2026-12-03', '2026-12-05', '2026-12-06'].map(
			(day): CalendarDay => ({ day, free: 1, total: 1, asked: false })
		);
		const marked = overlayDays(days, uuid(11), [entry(asked(uuid(31)))]);
		expect(marked.map(({ free, unsent }) => [free, unsent?.name])).toEqual([
			[1, undefined],
			[1, 'request_booking'],
			[1, 'request_booking'],
			[1, undefined]
		]);
		expect(overlayDays(days, uuid(12), [entry(asked(uuid(31)))])).toBe(days);
	});
});
