import type { CommandName } from '#lib/domain/commands.ts';
import { agreed, ask, day, handover, listing, offer, request, type Ref } from './listing.ts';
import { command, does, type Person } from './people.ts';
import { association, type Village } from './village.ts';
import { witness } from './witness.ts';
import type { World } from './world.ts';

/** What must be refused: the functions it goes through, the word it is refused with, and the attempt. */
export type Refusal = [through: string, said: string, attempt: () => Promise<string>];

/** Every check of every command, tried once; each with things of its own, so that any order will do. */
export function refusals({ here, there, cast }: World): Refusal[] {
	const { maja, nils, greta, banned, left, bo, eve, aila } = cast;
	const id = () => crypto.randomUUID();
	const drill = (change: object = {}) => listing(maja, here, change);
	const days = (ref: Ref, first: number, last: number) => ({
		...ref,
		first_day: day(first),
		last_day: day(last)
	});
	const named = (listing_id: string, { id: village_id }: Village = here) => ({
		village_id,
		listing_id
	});
	const said = async (who: Person, name: CommandName, body: object) => {
		const { said, facts } = await command(who, name, body);
		return said === 'bad_input' ? String(facts.why) : said;
	};
	const asks = async (
		who: Person,
		days?: [number, number],
		change: object = {},
		about: object = {}
	) => said(who, 'request_booking', request(here, await drill(about), days, change));
	const loan = async (days: [number, number] = [0, 2]) =>
		agreed(maja, nils, here, await drill(), days);
	const out = async () => {
		const ref = await loan();
		await does(maja, 'hand_over_booking', handover(ref));
		return ref;
	};
	const publishes = (change: object, who = maja) =>
		said(who, 'publish_listing', offer(here, change));
	const joins = (who: Person, change: object = {}) =>
		said(who, 'join_village', {
			village_id: here.id,
			display_name: 'x',
			language: 'sv',
			rules_accepted: true,
			...change
		});
	const message = (conversation_id: string) => ({
		village_id: here.id,
		conversation_id,
		message_id: id(),
		body: 'Hej'
	});
	const want = () => drill({ intent: 'want', point: null });
	const reveals = async (who: Person, { village_id, booking_id }: Ref) =>
		(
			await who.db
				.rpc('reveal_place', { village_id, booking_id })
				.setHeader('x-test-reveal', 'allowed')
		).error?.message ?? 'ok';

	const booking: Refusal[] = [
		['request_booking is_member', 'join_first', () => asks(banned)],
		['request_booking is_member', 'join_first', () => asks(left)],
		['request_booking', 'join_first', () => asks(eve)],
		['request_booking', 'own_listing', () => asks(maja)],
		[
			'request_booking manages',
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
			'request_booking',
			'not_bookable',
			async () => said(nils, 'request_booking', request(here, await want()))
		],
		[
			'request_booking',
			'listing_gone',
			async () => said(nils, 'request_booking', request(here, id()))
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
		['body_days', 'in_the_past', () => asks(nils, [-1, 1])],
		['body_days', 'before_first_day', () => asks(nils, [4, 3])],
		['body_days', 'too_many_days', () => asks(nils, [1, 30])],
		['body_days', 'too_soon', () => asks(nils, [1, 2], {}, { notice_days: 3 })],
		['body_days', 'too_far_ahead', () => asks(nils, [179, 182])],
		[
			'body_days',
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
			'move_days answer_booking_time',
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
				await does(
					maja,
					'hand_over_booking',
					handover(await agreed(maja, greta, here, it, [0, 0]))
				);
				return said(
					maja,
					'hand_over_booking',
					handover(await agreed(maja, nils, here, it, [1, 1]))
				);
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
	const listings: Refusal[] = [
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
				await witness`update public.listing set owner_resident_id = ${left.id} where id = ${it}`;
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
			'resume_listing',
			'wrong_state',
			async () => said(maja, 'resume_listing', named(await drill()))
		],
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
			'block_days',
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
			() =>
				publishes({ kind: 'space', category: 'hall', space: { equipment: Array(41).fill('x') } })
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
	const people: Refusal[] = [
		['join_village', 'banned', () => joins(banned)],
		['join_village', 'missing', () => joins(nils, { rules_accepted: false })],
		['join_village', 'village_gone', () => joins(nils, { village_id: id() })],
		[
			'join_village',
			'by_invitation',
			async () => {
				await witness`update public.village set joining = 'invite' where id = ${there.id}`;
				return joins(greta, { village_id: there.id });
			}
		],
		[
			'save_profile is_member',
			'join_first',
			() =>
				said(left, 'save_profile', {
					village_id: here.id,
					display_name: 'x',
					language: 'sv',
					phone: ''
				})
		],
		[
			'save_profile',
			'not_a_phone',
			() =>
				said(nils, 'save_profile', {
					village_id: here.id,
					display_name: 'Nils',
					language: 'sv',
					phone: 'ring'
				})
		],
		[
			'send_message conversation_side',
			'not_your_conversation',
			async () => said(greta, 'send_message', message((await loan()).booking_id))
		],
		[
			'conversation_side manages',
			'not_your_conversation',
			async () =>
				said(
					nils,
					'send_message',
					message(
						(
							await ask(
								greta,
								here,
								await listing(aila, here, { association_id: await association(here, [aila]) })
							)
						).booking_id
					)
				)
		],
		[
			'send_message is_member',
			'join_first',
			async () => {
				const ref = await loan();
				await witness`update public.conversation set asker_id = ${left.id} where id = ${ref.booking_id}`;
				return said(left, 'send_message', message(ref.booking_id));
			}
		],
		[
			'answer_want',
			'join_first',
			async () => said(bo, 'answer_want', { ...message(id()), listing_id: await want() })
		],
		[
			'answer_want',
			'listing_gone',
			() => said(nils, 'answer_want', { ...message(id()), listing_id: id() })
		],
		[
			'answer_want',
			'not_a_want',
			async () => said(nils, 'answer_want', { ...message(id()), listing_id: await drill() })
		],
		[
			'answer_want',
			'own_listing',
			async () => said(maja, 'answer_want', { ...message(id()), listing_id: await want() })
		],
		[
			'mark_read conversation_side',
			'not_your_conversation',
			async () =>
				(
					await greta.db.rpc('mark_read', {
						village_id: here.id,
						conversation_id: (await loan()).booking_id
					})
				).error?.message ?? 'ok'
		],
		[
			'add_photo',
			'join_first',
			() => said(eve, 'add_photo', { village_id: here.id, photo_id: id(), width: 1, height: 1 })
		],
		[
			'begin_command',
			'command_reused',
			async () => {
				const [body, one] = [offer(here), id()];
				await command(maja, 'publish_listing', body, one);
				return (await command(maja, 'publish_listing', { ...body, title: 'Annat' }, one)).said;
			}
		],
		[
			'begin_command',
			'replayed',
			async () => {
				const [body, one] = [offer(here), id()];
				await command(maja, 'publish_listing', body, one);
				return (await command(maja, 'publish_listing', body, one)).data?.replayed
					? 'replayed'
					: 'done again';
			}
		],
		[
			'begin_command',
			'missing',
			async () =>
				String((await command(maja, 'publish_listing', offer(here), null as never)).facts.why)
		],
		['begin_command', 'not_an_object', () => said(maja, 'publish_listing', [])],
		[
			'actor',
			'sign_in_first',
			() =>
				witness`select private.actor()`.then(
					() => 'ok',
					(error: Error) => error.message
				)
		]
	];
	return [...booking, ...listings, ...people, ...floods(here, maja)].map(
		([through, said, attempt]) => [
			through,
			said,
			async () => {
				// So many attempts by so few people in an hour would be a flood.
				await witness`update private.command set at = at - interval '2 hours' where at > now() - interval '1 hour'`;
				return attempt();
			}
		]
	);
}

/** Commands with a limit an hour, and the limit. */
export const limits: [CommandName, number][] = [
	['request_booking', 60],
	['propose_booking_time', 60],
	['publish_listing', 60],
	['edit_listing', 120],
	['block_days', 120],
	['send_message', 120],
	['answer_want', 60],
	['add_photo', 100]
];

function floods(here: Village, who: Person): Refusal[] {
	return limits.map(([name, most]) => [
		`${name} spend`,
		'slow_down',
		async () => {
			await witness`insert into private.command (actor_id, id, name, body_hash)
				select ${who.id}, gen_random_uuid(), ${name}, 'flood' from generate_series(0, ${most})`;
			const body = {
				...request(here, crypto.randomUUID()),
				...offer(here),
				photo_id: crypto.randomUUID(),
				width: 1,
				height: 1,
				conversation_id: crypto.randomUUID(),
				message_id: crypto.randomUUID(),
				body: 'x', reason: 'own_use'
			};
			const { said } = await command(who, name, body);
			await witness`delete from private.command where actor_id = ${who.id} and body_hash = 'flood'`;
			return said;
		}
	]);
}
