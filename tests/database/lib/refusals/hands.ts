import type { CommandName } from '#lib/domain/commands.ts';
import { agreed, day, handover, listing, offer, request, type Ref } from '../listing.ts';
import { command, does, type Person } from '../people.ts';
import type { Village } from '../village.ts';
import { witness } from '../witness.ts';
import type { World } from '../world.ts';

/** What must be refused: the functions it goes through, the word it is refused with, and the attempt. */
export type Refusal = [through: string, said: string, attempt: () => Promise<string>];

/** What an attempt needs: each has things of its own, so that any order will do. */
export type Hands = ReturnType<typeof hands>;

/** The cast at work in a village. */
export function hands({ here, there, cast }: World) {
	const { maja, nils } = cast;
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
	const map = (change: object = {}) => ({
		...{ village_id: here.id, sha256: 'd'.repeat(64), bytes: 1000, bounds: [19, 64, 20, 65] },
		homes: [],
		...change
	});
	const asSteward = async (who: Person, name: CommandName, body: object) => {
		const role = (to: string) =>
			witness`update public.member set role = ${to} where village_id = ${here.id} and resident_id = ${who.id}`;
		await role('steward');
		const answer = await said(who, name, body);
		await role('resident');
		return answer;
	};
	const want = () => drill({ intent: 'want', point: null });
	const reveals = async (who: Person, { village_id, booking_id }: Ref) =>
		(
			await who.db
				.rpc('reveal_place', { village_id, booking_id })
				.setHeader('x-test-reveal', 'allowed')
		).error?.message ?? 'ok';
	return {
		here,
		there,
		...cast,
		id,
		drill,
		days,
		named,
		said,
		asks,
		loan,
		out,
		publishes,
		joins,
		message,
		map,
		asSteward,
		want,
		reveals
	};
}
