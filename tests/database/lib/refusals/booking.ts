import { agreed, ask, day, handover, listing, request } from '../listing.ts';
import { does } from '../people.ts';
import { association } from '../village.ts';
import { witness } from '../witness.ts';
import type { Hands, Refusal } from './hands.ts';

/** What a booking refuses. */
export const bookingRefusals = ({
	here,
	banned,
	left,
	eve,
	aila,
	maja,
	nils,
	greta,
	id,
	drill,
	days,
	said,
	asks,
	loan,
	out,
	want,
	reveals
}: Hands): Refusal[] => [
	[
		'attach_handover_photos',
		'left alone',
		async () => {
			const photo_id = id();
			await does(greta, 'add_photo', { village_id: here.id, photo_id, width: 1, height: 1 });
			const photos = [{ id: photo_id, alt: '' }];
			await does(maja, 'hand_over_booking', handover(await loan(), { photos }));
			const [photo] = await witness`select booking_id from public.photo where id = ${photo_id}`;
			return photo?.booking_id === null ? 'left alone' : 'taken';
		}
	],
	[
		'cancel_booking need_state',
		'wrong_state',
		async () =>
			said(maja, 'cancel_booking', { ...(await ask(nils, here, await drill())), reason: 'other' })
	],
	[
		'confirm_booking hold',
		'taken',
		async () => {
			const it = await drill();
			await witness`update public.listing set hold_while_pending = false where id = ${it}`;
			const [first, second] = [await ask(nils, here, it), await ask(greta, here, it)];
			await does(maja, 'confirm_booking', first);
			return said(maja, 'confirm_booking', second);
		}
	],
	[
		'body_fit span_problem',
		'in_the_past',
		async () => {
			const ref = await out();
			await witness`update public.booking set first_day = ${day(-3)} where id = ${ref.booking_id}`;
			return said(nils, 'propose_booking_time', days(ref, -3, -1));
		}
	],
	['request_booking is_member', 'join_first', () => asks(banned)],
	['request_booking is_member', 'join_first', () => asks(left)],
	['request_booking', 'join_first', () => asks(eve)],
	['bookable', 'own_listing', () => asks(maja)],
	[
		'bookable manages',
		'own_listing',
		async () =>
			said(
				aila,
				'request_booking',
				request(
					here,
					await listing(aila, here, { association_id: await association(here, [aila]) })
				)
			)
	],
	[
		'bookable',
		'not_bookable',
		async () => said(nils, 'request_booking', request(here, await want()))
	],
	['bookable', 'listing_gone', async () => said(nils, 'request_booking', request(here, id()))],
	[
		'bookable pause_listings',
		'listing_gone',
		async () => {
			const it = await drill();
			await witness`update public.member set left_at = now() where resident_id = ${maja.id}`;
			await witness`update public.member set left_at = null where resident_id = ${maja.id}`;
			return said(nils, 'request_booking', request(here, it));
		}
	],
	[
		'request_booking lock_units free_units is_free hold',
		'taken',
		async () => {
			const it = await drill();
			await ask(greta, here, it);
			return said(nils, 'request_booking', request(here, it));
		}
	],
	[
		'request_booking block_days free_units',
		'taken',
		async () => {
			const it = await drill();
			await does(maja, 'block_days', {
				...days({ booking_id: '', village_id: here.id }, 3, 3),
				listing_id: it,
				reason: 'own_use'
			});
			return said(nils, 'request_booking', request(here, it));
		}
	],
	['request_booking is_free', 'taken', () => asks(nils, [3, 4], { quantity: 2 })],
	[
		'free_units',
		'taken',
		async () => {
			const it = await drill();
			await witness`update public.unit set condition = 'broken' where id in (select unit_id from public.listing_unit where listing_id = ${it})`;
			return said(nils, 'request_booking', request(here, it));
		}
	],
	['body_fit span_problem', 'in_the_past', () => asks(nils, [-1, 1])],
	['body_span', 'before_first_day', () => asks(nils, [4, 3])],
	['body_fit span_problem', 'too_many_days', () => asks(nils, [1, 30])],
	['body_fit span_problem', 'too_soon', () => asks(nils, [1, 2], {}, { notice_days: 3 })],
	['body_fit span_problem', 'too_far_ahead', () => asks(nils, [179, 182])],
	[
		'body_fit span_problem',
		'after_listing_ends',
		async () => {
			const it = await drill();
			await witness`update public.listing set ends_on = ${day(3)} where id = ${it}`;
			return said(nils, 'request_booking', request(here, it));
		}
	],
	['body_day', 'not_a_day', () => asks(nils, [1, 2], { last_day: '2027-02-30' })],
	[
		'confirm_booking side_of booking_of',
		'not_your_booking',
		async () => said(greta, 'confirm_booking', await ask(nils, here, await drill()))
	],
	[
		'side_of manages',
		'not_your_booking',
		async () => {
			const hall = await association(here, [aila]);
			const ref = await ask(nils, here, await listing(aila, here, { association_id: hall }));
			await witness`update public.association_manager set deleted_at = now() where association_id = ${hall}`;
			return said(aila, 'confirm_booking', ref);
		}
	],
	[
		'confirm_booking need_side',
		'not_the_owner',
		async () => said(nils, 'confirm_booking', await ask(nils, here, await drill()))
	],
	[
		'decline_booking need_side',
		'not_the_owner',
		async () =>
			said(nils, 'decline_booking', {
				...(await ask(nils, here, await drill())),
				reason: 'other'
			})
	],
	[
		'booking_of is_member',
		'join_first',
		async () => {
			const ref = await ask(nils, here, await drill());
			await witness`update public.booking set requester_id = ${left.id} where id = ${ref.booking_id}`;
			return said(left, 'cancel_booking', ref);
		}
	],
	[
		'booking_of confirm_booking',
		'deadline_passed',
		async () => {
			const ref = await ask(nils, here, await drill());
			await witness`update public.booking set respond_by = now() - interval '1 minute' where id = ${ref.booking_id}`;
			return said(maja, 'confirm_booking', ref);
		}
	],
	[
		'confirm_booking need_state',
		'wrong_state',
		async () => said(maja, 'confirm_booking', await loan())
	],
	[
		'decline_booking need_state',
		'wrong_state',
		async () => said(maja, 'decline_booking', { ...(await loan()), reason: 'other' })
	],
	[
		'cancel_booking need_state',
		'wrong_state',
		async () => said(nils, 'cancel_booking', await out())
	],
	[
		'hand_over_booking need_state',
		'wrong_state',
		async () =>
			said(maja, 'hand_over_booking', handover(await ask(nils, here, await drill(), [0, 1])))
	],
	[
		'give_back_booking need_state',
		'wrong_state',
		async () => said(maja, 'give_back_booking', handover(await loan()))
	],
	[
		'propose_booking_time need_state',
		'wrong_state',
		async () => said(maja, 'propose_booking_time', days(await loan(), 4, 5))
	],
	[
		'propose_booking_time',
		'already_handed_over',
		async () => said(nils, 'propose_booking_time', days(await out(), 1, 3))
	],
	[
		'propose_booking_time',
		'same_time',
		async () => said(nils, 'propose_booking_time', days(await out(), 0, 2))
	],
	[
		'propose_booking_time',
		'taken',
		async () => {
			const it = await drill();
			const ref = await agreed(maja, nils, here, it, [1, 2]);
			await ask(greta, here, it, [3, 4]);
			return said(nils, 'propose_booking_time', days(ref, 1, 3));
		}
	],
	[
		'answer_booking_time',
		'own_suggestion',
		async () => {
			const ref = await out();
			await does(nils, 'propose_booking_time', days(ref, 0, 4));
			return said(nils, 'answer_booking_time', { ...days(ref, 0, 4), accept: true });
		}
	],
	[
		'answer_booking_time',
		'suggestion_gone',
		async () => said(maja, 'answer_booking_time', { ...days(await out(), 0, 4), accept: true })
	],
	[
		'answer_booking_time',
		'suggestion_gone',
		async () => {
			const ref = await out();
			await does(nils, 'propose_booking_time', days(ref, 0, 4));
			await witness`update public.booking set proposed_last_day = ${day(-1)}, proposed_first_day = ${day(-2)} where id = ${ref.booking_id}`;
			return said(maja, 'answer_booking_time', { ...days(ref, -2, -1), accept: true });
		}
	],
	[
		'move_booking answer_booking_time',
		'taken',
		async () => {
			const it = await drill();
			const ref = await agreed(maja, nils, here, it, [1, 2]);
			await does(nils, 'propose_booking_time', days(ref, 1, 3));
			await ask(greta, here, it, [3, 4]);
			return said(maja, 'answer_booking_time', { ...days(ref, 1, 3), accept: true });
		}
	],
	[
		'guard_booking',
		'suggestion_gone',
		async () => {
			const ref = await loan([1, 2]);
			await does(nils, 'propose_booking_time', days(ref, 5, 6));
			await does(maja, 'hand_over_booking', handover(ref));
			return said(maja, 'answer_booking_time', { ...days(ref, 5, 6), accept: true });
		}
	],
	[
		'guard_booking booking_may_move',
		'wrong_state',
		async () => {
			const ref = await loan();
			return witness`update public.booking set state = 'requested', respond_by = now() where id = ${ref.booking_id}`.then(
				() => 'ok',
				(error: Error) => error.message
			);
		}
	],
	[
		'hand_over_booking',
		'too_early',
		async () => said(maja, 'hand_over_booking', handover(await loan([3, 4])))
	],
	[
		'hand_over_booking',
		'still_out',
		async () => {
			const it = await drill();
			await does(maja, 'hand_over_booking', handover(await agreed(maja, greta, here, it, [0, 0])));
			return said(maja, 'hand_over_booking', handover(await agreed(maja, nils, here, it, [1, 1])));
		}
	],
	[
		'attach_handover_photos',
		'too_many',
		async () =>
			said(
				maja,
				'hand_over_booking',
				handover(await loan(), {
					photos: Array.from({ length: 7 }, () => ({ id: id(), alt: '' }))
				})
			)
	],
	[
		'reveal_place',
		'not_confirmed',
		async () => reveals(nils, await ask(nils, here, await drill()))
	],
	[
		'reveal_place',
		'not_confirmed',
		async () => {
			const ref = await out();
			await does(nils, 'give_back_booking', handover(ref));
			await witness`update public.booking set given_back_at = now() - interval '25 hours' where id = ${ref.booking_id}`;
			return reveals(nils, ref);
		}
	],
	['reveal_place side_of', 'not_your_booking', async () => reveals(greta, await loan())]
];
