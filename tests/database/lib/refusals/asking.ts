import type { CommandName } from '#lib/domain/commands.ts';
import { agreed, ask, day, request } from '../listing.ts';
import { does, type Person } from '../people.ts';
import { begins, books, hourly, room, roomBy, time } from '../spaces.ts';
import { association } from '../village.ts';
import { witness } from '../witness.ts';
import type { Hands, Refusal } from './hands.ts';

/** What asking for a room, several things or several dates refuses, and what comes after. */
export function askingRefusals({
	here,
	eve,
	aila,
	maja,
	nils,
	greta,
	left,
	id,
	drill,
	said,
	reveals
}: Hands): Refusal[] {
	const evening = time(3, '18:00', '20:00');
	const hall = (terms: object = {}, change: object = {}) => roomBy(maja, here, terms, change);
	const asks = async (change: object, terms: object = {}, who = nils) =>
		said(who, 'request_booking', hourly(here, await hall(terms), evening, change));
	const bundle = async (change: object = {}, who = nils) => {
		const part = async () => ({ listing_id: await hall(), booking_id: id(), ...evening });
		const parts = [await part(), await part()];
		return { who, body: { village_id: here.id, bundle_id: id(), note: '', parts, ...change } };
	};
	const bundles = async (change: object = {}, who = nils) =>
		said(who, 'request_bundle', (await bundle(change, who)).body);
	const series = async (change: object = {}, terms: object = {}, who = nils) =>
		said(who, 'request_series', {
			...{ village_id: here.id, listing_id: await hall(terms), series_id: id(), note: '' },
			...{ rule: 'FREQ=WEEKLY;COUNT=2', first_day: day(2), from: '18:00', to: '20:00' },
			...change
		});
	const ruled = (rule: string) => series({ rule });
	/** Nils in line for what Greta has; the place offered when she leaves. */
	const line = async (offered: boolean) => {
		const it = await hall();
		const taken = await books(greta, here, it, evening);
		const ref = await books(nils, here, it, evening, { wait: true });
		if (offered) await does(greta, 'cancel_booking', taken);
		if (offered) await witness`select private.offer_places()`;
		return { ref, it, taken };
	};
	const agreedPart = async () => {
		const parts = [await drill(), await drill()].map((listing_id) => request(here, listing_id));
		await does(nils, 'request_bundle', { village_id: here.id, bundle_id: id(), note: '', parts });
		const part = { village_id: here.id, booking_id: parts[0]?.booking_id };
		await does(maja, 'confirm_booking', part);
		return part;
	};
	const answers = async (who: Person, name: CommandName, change: object = {}, terms: object = {}) =>
		said(who, name, { ...(await books(nils, here, await hall(terms), evening)), ...change });
	const access = async (who: Person) => {
		const it = await hall();
		await does(maja, 'save_access', {
			village_id: here.id,
			listing_id: it,
			hours_before: 1,
			codes: [],
			directions: '',
			contact: ''
		});
		const ref = await books(nils, here, it, evening);
		const { data } = await who.db.rpc('reveal_place', ref).setHeader('x-test-reveal', 'allowed');
		return data;
	};
	const own = async (who: Person) => {
		const it = await hall();
		const { data } = await who.db.rpc('my_access', { village_id: here.id, listing_id: it });
		return data === null ? 'none' : 'read';
	};
	return [
		['body_span', 'missing', () => asks({ to: undefined })],
		['body_fit span_problem', 'missing', () => asks({ from: undefined, to: undefined })],
		['body_fit span_problem', 'not_on_step', () => asks({ from: '18:10' })],
		[
			'body_fit span_problem',
			'closed_then',
			() =>
				asks(
					{},
					{ openings: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], opens: '08:00', closes: '12:00' }] }
				)
		],
		['body_behalf', 'not_an_object', () => asks({ on_behalf: 'Sven' })],
		[
			'bookable',
			'not_your_association',
			() => asks({ on_behalf: { name: 'Sven', consent: 'in_person' } })
		],
		[
			'bookable',
			'not_open_to_you',
			async () =>
				said(
					nils,
					'request_booking',
					hourly(
						here,
						await roomBy(
							aila,
							here,
							{ bookers: 'association' },
							{ association_id: await association(here, [aila]) }
						),
						evening
					)
				)
		],
		['bookable', 'missing', () => asks({}, { house_rules: 'Släck ljuset.' })],
		[
			'request_booking',
			'already_waiting',
			async () => {
				const { it } = await line(false);
				return said(nils, 'request_booking', hourly(here, it, evening, { wait: true }));
			}
		],
		[
			'request_booking is_promised',
			'taken',
			async () => {
				const { it, taken } = await line(false);
				await does(greta, 'cancel_booking', taken);
				return said(aila, 'request_booking', hourly(here, it, evening));
			}
		],
		[
			'is_promised',
			'ok',
			async () => {
				const { it, taken } = await line(false);
				await does(greta, 'cancel_booking', taken);
				return said(nils, 'request_booking', hourly(here, it, evening));
			}
		],
		['request_bundle', 'join_first', () => bundles({}, eve)],
		['request_bundle', 'out_of_range', () => bundles({ parts: [] })],
		[
			'request_bundle',
			'id_taken',
			async () => {
				const { body } = await bundle();
				await does(nils, 'request_bundle', body);
				return bundles({ bundle_id: body.bundle_id });
			}
		],
		[
			'request_bundle',
			'taken',
			async () => {
				const { body } = await bundle();
				await books(greta, here, body.parts[1]?.listing_id as string, evening);
				return said(nils, 'request_bundle', body);
			}
		],
		[
			'confirm_booking',
			'wrong_state',
			async () => said(maja, 'confirm_booking', await agreedPart())
		],
		['request_series', 'join_first', () => series({}, {}, eve)],
		['request_series', 'not_bookable', () => series({}, { slot_minutes: null })],
		['request_series', 'missing', () => series({ from: undefined })],
		['request_series', 'missing', () => series({ to: undefined })],
		['request_series', 'too_short', () => series({}, { min_minutes: 180 })],
		['request_series', 'too_many', () => series({ skip: 'x' })],
		['request_series', 'taken', () => series({ skip: [day(2), day(9)] })],
		['series_days', 'not_a_rule', () => ruled('FREQ=WEEKLY;COUNT=2;COUNT=3')],
		['series_days', 'too_many', () => ruled('FREQ=WEEKLY;INTERVAL=99;COUNT=105')],
		['series_days', 'too_many', () => ruled('FREQ=DAILY;UNTIL=20990101')],
		['series_days', 'none', () => ruled('FREQ=WEEKLY;UNTIL=20200101')],
		[
			'take_place',
			'not_the_requester',
			async () => said(maja, 'take_place', (await line(true)).ref)
		],
		['take_place', 'wrong_state', async () => said(nils, 'take_place', (await line(false)).ref)],
		[
			'take_place need_state',
			'wrong_state',
			async () => said(nils, 'take_place', await ask(nils, here, await drill()))
		],
		['take_place', 'ok', async () => said(nils, 'take_place', (await line(true)).ref)],
		[
			'take_place',
			'listing_gone',
			async () => {
				const { ref, it } = await line(true);
				await witness`update public.listing set state = 'paused' where id = ${it}`;
				return said(nils, 'take_place', ref);
			}
		],
		['check_in_booking', 'not_bookable', () => answers(nils, 'check_in_booking')],
		[
			'check_in_booking',
			'too_early',
			() => answers(nils, 'check_in_booking', {}, { check_in: true })
		],
		[
			'check_in_booking need_state',
			'wrong_state',
			async () => {
				const ref = await books(
					nils,
					here,
					await hall({ check_in: true }, { approval: 'manual' }),
					evening
				);
				await begins(ref, 10);
				return said(nils, 'check_in_booking', ref);
			}
		],
		['note_done', 'not_the_owner', () => answers(nils, 'note_done', { done: true })],
		[
			'note_done need_state',
			'wrong_state',
			async () => said(maja, 'note_done', { ...(await ask(nils, here, await drill())), done: true })
		],
		[
			'access_of',
			'only when',
			async () => {
				const told = (await access(nils)) as { access: object };
				return Object.keys(told.access).join() === 'from' ? 'only when' : 'all';
			}
		],
		['my_access', 'none', () => own(nils)],
		['my_access', 'read', () => own(maja)],
		[
			'my_access is_member',
			'none',
			async () => {
				const it = await room(maja, here);
				await witness`update public.listing set owner_resident_id = ${left.id}, state = 'paused' where id = ${it}`;
				const { data } = await left.db.rpc('my_access', { village_id: here.id, listing_id: it });
				return data === null ? 'none' : 'read';
			}
		],
		[
			'end_bundle',
			'cancelled',
			async () => {
				const part = await agreedPart();
				const [row] =
					await witness`select id from public.booking where bundle_id = (select bundle_id from public.booking where id = ${part.booking_id}) and id <> ${part.booking_id}`;
				await does(maja, 'decline_booking', {
					village_id: here.id,
					booking_id: row?.id as string,
					reason: 'other',
					note: ''
				});
				const [after] =
					await witness`select state from public.booking where id = ${part.booking_id}`;
				return String(after?.state);
			}
		],
		[
			'reveal_place access_of',
			'ok',
			async () => reveals(nils, await agreed(maja, nils, here, await drill()))
		]
	];
}
