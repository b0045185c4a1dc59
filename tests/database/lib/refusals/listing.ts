import { agreed, ask, day, listing, offer } from '../listing.ts';
import { does } from '../people.ts';
import { association } from '../village.ts';
import { witness } from '../witness.ts';
import type { Hands, Refusal } from './hands.ts';

/** What a listing refuses, and what its form does. */
export const listingRefusals = ({
	here,
	there,
	banned,
	left,
	eve,
	aila,
	maja,
	nils,
	id,
	drill,
	days,
	named,
	said,
	asks,
	publishes,
	joins
}: Hands): Refusal[] => [
	[
		'listing_of edit_listing',
		'not_your_listing',
		async () => said(nils, 'edit_listing', { ...offer(here), listing_id: await drill() })
	],
	[
		'listing_of is_member',
		'not_your_listing',
		async () => {
			const it = await drill();
			await witness`update public.listing set owner_resident_id = ${left.id}, state = 'paused' where id = ${it}`;
			return said(left, 'pause_listing', named(it));
		}
	],
	[
		'listing_of manages',
		'not_your_listing',
		async () =>
			said(
				nils,
				'withdraw_listing',
				named(await listing(aila, here, { association_id: await association(here, [aila]) }))
			)
	],
	[
		'listing_of deleted_at',
		'listing_gone',
		async () => {
			const it = await drill();
			await does(maja, 'withdraw_listing', named(it));
			return said(maja, 'pause_listing', named(it));
		}
	],
	[
		'edit_listing',
		'listing_gone',
		async () => {
			const it = await drill();
			await witness`update public.listing set state = 'removed' where id = ${it}`;
			return said(maja, 'edit_listing', { ...offer(here), listing_id: it });
		}
	],
	[
		'pause_listing',
		'wrong_state',
		async () => {
			const it = await drill();
			await does(maja, 'pause_listing', named(it));
			return said(maja, 'pause_listing', named(it));
		}
	],
	[
		'guard_listing',
		'listing_gone',
		async () => {
			const it = await drill();
			return witness`update public.listing set owner_resident_id = ${left.id} where id = ${it}`.then(
				() => 'ok',
				(error: Error) => error.message
			);
		}
	],
	['resume_listing', 'wrong_state', async () => said(maja, 'resume_listing', named(await drill()))],
	[
		'withdraw_listing',
		'has_bookings',
		async () => {
			const it = await drill();
			await agreed(maja, nils, here, it);
			return said(maja, 'withdraw_listing', named(it));
		}
	],
	[
		'block_days',
		'booked_then',
		async () => {
			const it = await drill();
			await ask(nils, here, it);
			return said(maja, 'block_days', {
				...days({ village_id: here.id, booking_id: '' }, 3, 3),
				listing_id: it,
				reason: 'own_use'
			});
		}
	],
	[
		'block_days body_span',
		'before_first_day',
		async () =>
			said(maja, 'block_days', {
				...named(await drill()),
				first_day: day(3),
				last_day: day(2),
				reason: 'own_use'
			})
	],
	[
		'block_days',
		'in_the_past',
		async () =>
			said(maja, 'block_days', {
				...named(await drill()),
				first_day: day(-3),
				last_day: day(-2),
				reason: 'own_use'
			})
	],
	[
		'block_days',
		'too_many_days',
		async () =>
			said(maja, 'block_days', {
				...named(await drill()),
				first_day: day(0),
				last_day: day(400),
				reason: 'own_use'
			})
	],
	['publish_listing', 'join_first', () => publishes({}, eve)],
	['publish_listing is_member', 'join_first', () => publishes({}, banned)],
	['publish_listing', 'join_first', () => publishes({ village_id: there.id })],
	['publish_listing', 'unknown', () => publishes({ kind: 'ride', category: 'ride' })],
	[
		'body_owner',
		'not_your_association',
		async () => publishes({ association_id: await association(here, [aila]) })
	],
	['body_listing', 'unknown', () => publishes({ place_id: id() })],
	['write_location', 'missing', () => publishes({ point: null })],
	[
		'write_location',
		'outside_village',
		async () => {
			await witness`update public.village set boundary = extensions.st_multi(extensions.st_buffer(extensions.st_makepoint(19.4, 64.9)::extensions.geography, 5000)::extensions.geometry)::extensions.geography where id = ${here.id}`;
			const answer = await publishes({
				point: { lat: 60, lng: 19, address: '', directions: '' }
			});
			await witness`update public.village set boundary = null where id = ${here.id}`;
			return answer;
		}
	],
	[
		'write_units',
		'piece_in_use',
		async () => {
			const it = await drill({ quantity: 2 });
			await ask(nils, here, it, [1, 1], { quantity: 2 });
			return said(maja, 'edit_listing', { ...offer(here), listing_id: it });
		}
	],
	['write_photos', 'not_a_list', () => publishes({ photos: 'x' })],
	[
		'write_photos',
		'too_many',
		() => publishes({ photos: Array.from({ length: 9 }, () => ({ id: id(), alt: '' })) })
	],
	[
		'write_photos',
		'unknown_photo',
		async () => {
			const photo_id = id();
			await does(nils, 'add_photo', { village_id: here.id, photo_id, width: 1, height: 1 });
			return publishes({ photos: [{ id: photo_id, alt: '' }] });
		}
	],
	[
		'write_space',
		'too_many',
		() => publishes({ kind: 'space', category: 'hall', space: { equipment: Array(41).fill('x') } })
	],
	['body_text', 'too_long', () => publishes({ title: 'x'.repeat(99) })],
	['body_text', 'too_short', () => publishes({ title: 'x' })],
	['body_text', 'not_text', () => publishes({ title: 5 })],
	['body_word', 'unknown', () => publishes({ category: 'x' })],
	['body_word', 'missing', () => publishes({ kind: undefined })],
	['body_uuid', 'not_an_id', () => publishes({ listing_id: 'x' })],
	['body_uuid', 'missing', () => publishes({ listing_id: undefined })],
	['body_number', 'not_a_number', () => publishes({ quantity: '2' })],
	['body_number', 'out_of_range', () => publishes({ quantity: 201 })],
	['body_number', 'missing', () => publishes({ charge: 'deposit' })],
	['body_int', 'not_whole', () => publishes({ quantity: 1.5 })],
	['body_flag', 'not_yes_or_no', () => joins(nils, { rules_accepted: 'yes' })],
	['body_day', 'missing', () => asks(nils, [1, 2], { last_day: undefined })],
	['body_day', 'not_a_day', () => asks(nils, [1, 2], { last_day: 'tomorrow' })]
];
