import { beforeAll, describe, expect, inject, test } from 'vitest';
import { agreed, ask, day, listing, offer, request, type Ref } from './lib/listing.ts';
import { command, does, type Answer, type Person } from './lib/people.ts';
import { resident, village, type Village } from './lib/village.ts';
import { one, witness, witnessText } from './lib/witness.ts';

const count = (answers: Answer[]) => {
	const said: Record<string, number> = {};
	for (const answer of answers) said[answer.said] = (said[answer.said] ?? 0) + 1;
	return said;
};
const deadlocks = () =>
	one<number>`select deadlocks::int from pg_stat_database where datname = current_database()`;

// PGlite has one connection: it cannot show a race.
describe.runIf(inject('backendKind') === 'postgres')('many at once', () => {
	let here: Village;
	let maja: Person;
	let crowd: Person[];
	let before: number;

	beforeAll(async () => {
		here = await village();
		maja = await resident('Maja', here);
		crowd = await Promise.all(Array.from({ length: 60 }, (_, i) => resident(`Granne${i}`, here)));
		before = await deadlocks();
	});
	const settled = async () => {
		await witness`select pg_stat_force_next_flush()`;
		expect(await deadlocks()).toBe(before);
		expect(
			await one`select count(*)::int from public.claim a join public.claim b on a.unit_id = b.unit_id and a.booking_id < b.booking_id and a.during && b.during
			where a.village_id = ${here.id}`
		).toBe(0);
	};
	const rush = (id: string, days: [number, number], change: object = {}) =>
		Promise.all(
			crowd.map((who) => command(who, 'request_booking', request(here, id, days, change)))
		);

	test('sixty for one thing: one has it, the others are told so', async () => {
		const answers = await rush(await listing(maja, here), [3, 5]);
		expect(count(answers)).toEqual({ ok: 1, taken: 59 });
		for (const { said, facts } of answers)
			if (said === 'taken') expect(facts.listing_id).toMatch(/^[0-9a-f-]{36}$/);
		await settled();
	});

	test('sixty for five pieces', async () => {
		const id = await listing(maja, here, { quantity: 5, approval: 'auto' });
		expect(count(await rush(id, [3, 3]))).toEqual({ ok: 5, taken: 55 });
		expect(
			await one`select count(*)::int from public.claim c join public.booking b on b.id = c.booking_id where b.listing_id = ${id}`
		).toBe(5);
		await settled();
	});

	test('book and cancel: never two at once, and nobody stuck', async () => {
		const id = await listing(maja, here, { approval: 'auto' });
		const turns = crowd.map(async (who) => {
			const body = request(here, id, [2, 4]);
			const answer = await command(who, 'request_booking', body);
			return answer.said === 'ok' ? (await command(who, 'cancel_booking', body)).said : answer.said;
		});
		expect(new Set(await Promise.all(turns)).difference(new Set(['ok', 'taken']))).toEqual(
			new Set()
		);
		expect(
			await one`select count(*)::int from public.claim c join public.booking b on b.id = c.booking_id where b.listing_id = ${id}`
		).toBe(0);
		await ask(crowd[0] as Person, here, id, [2, 4]);
		await settled();
	});

	test('a ban that comes while a listing is being published waits for it, and pauses it', async () => {
		const who = await resident('Borta', here);
		const id = await listing(who, here);
		await does(who, 'pause_listing', { village_id: here.id, listing_id: id });
		const publishing = witnessText(`do $publish$ begin
			update public.listing set state = 'published' where id = '${id}'; perform pg_sleep(0.6); end $publish$`);
		await new Promise((done) => setTimeout(done, 200));
		await witness`update public.member set banned_at = now() where resident_id = ${who.id}`;
		await publishing;
		expect(await one`select state from public.listing where id = ${id}`).toBe('paused');
		await settled();
	});

	test('offering in the moment of a ban: nothing of somebody banned stays on the square', async () => {
		await Promise.all(
			crowd.slice(0, 20).map(async (who) => {
				const closed = await listing(who, here);
				const named = { village_id: here.id, listing_id: closed };
				await does(who, 'pause_listing', named);
				await Promise.all([
					command(who, 'publish_listing', offer(here)),
					witness`update public.member set banned_at = now() where resident_id = ${who.id}`,
					command(who, 'resume_listing', named)
				]);
			})
		);
		expect(
			await one`select count(*)::int from public.listing l join public.member m on m.village_id = l.village_id and m.resident_id = l.owner_resident_id
			where m.village_id = ${here.id} and m.banned_at is not null and l.open_to is not null`
		).toBe(0);
		await witness`update public.member set banned_at = null where village_id = ${here.id}`;
		await settled();
	});

	test('things that share parts, asked for in every order', async () => {
		const [whole, left, right] = [
			await listing(maja, here, { quantity: 2 }),
			await listing(maja, here),
			await listing(maja, here)
		];
		await witness`update public.listing_unit set role = 'all' where listing_id = ${whole}`;
		for (const [half, order] of [
			[left, 'asc'],
			[right, 'desc']
		] as const) {
			await witness`update public.listing_unit h set unit_id = (select unit_id from public.listing_unit where listing_id = ${whole}
				order by case when ${order} = 'asc' then unit_id::text end, unit_id desc limit 1) where h.listing_id = ${half}`;
		}
		const answers = await Promise.all(
			crowd.map((who, i) =>
				command(
					who,
					'request_booking',
					request(here, [whole, left, right][i % 3] as string, [1, 2])
				)
			)
		);
		const { ok = 0, ...others } = count(answers);
		expect([1, 2]).toContain(ok);
		expect(others).toEqual({ taken: 60 - ok });
		await settled();
	});

	test('asking, answering, editing and withdrawing the same listing', async () => {
		const body = offer(here, { quantity: 3 });
		const id = body.listing_id as string;
		await does(maja, 'publish_listing', body);
		const [first, second] = crowd as [Person, Person];
		const asked: Ref[] = [await ask(first, here, id, [1, 2]), await ask(second, here, id, [1, 2])];
		const promised = await agreed(maja, second, here, id, [8, 9]);
		const answers = await Promise.all([
			...crowd.map((who) => command(who, 'request_booking', request(here, id, [1, 2]))),
			...asked.map((ref) => command(maja, 'confirm_booking', ref)),
			command(maja, 'propose_booking_time', { ...asked[0], first_day: day(4), last_day: day(5) }),
			command(second, 'propose_booking_time', { ...promised, first_day: day(9), last_day: day(9) }),
			command(second, 'cancel_booking', promised),
			...Array.from({ length: 6 }, (_, i) =>
				command(maja, 'edit_listing', { ...body, title: `Borr ${i}`, quantity: 3 + (i % 2) })
			),
			...Array.from({ length: 3 }, () =>
				command(maja, 'withdraw_listing', { village_id: here.id, listing_id: id })
			)
		]);
		for (const { status } of answers) expect(status).toBeLessThan(500);
		await settled();
	});

	test('a withdrawn listing has no living request, whatever came first', async () => {
		for (let round = 0; round < 4; round++) {
			const id = await listing(maja, here, { quantity: 40 });
			const [gone] = await Promise.all([
				command(maja, 'withdraw_listing', { village_id: here.id, listing_id: id }),
				...crowd
					.slice(0, 30)
					.map((who) => command(who, 'request_booking', request(here, id, [1, 1])))
			]);
			expect(gone?.said).toBe('ok');
			expect(
				await one`select count(*)::int from public.booking where listing_id = ${id} and state in ('requested', 'confirmed')`
			).toBe(0);
		}
		await settled();
	});

	test('a yes at the last moment and a new request do not both get the thing', async () => {
		for (let round = 0; round < 4; round++) {
			const id = await listing(maja, here);
			const ref = await ask(crowd[0] as Person, here, id, [1, 1]);
			await witness`update public.booking set respond_by = now() + interval '30 milliseconds' where id = ${ref.booking_id}`;
			await Promise.all([
				command(maja, 'confirm_booking', ref),
				...crowd
					.slice(1, 12)
					.map((who) => command(who, 'request_booking', request(here, id, [1, 1])))
			]);
			const living =
				await one`select count(*)::int from public.booking where listing_id = ${id} and (state = 'confirmed' or (state = 'requested' and respond_by > now()))`;
			expect(living).toBeLessThanOrEqual(1);
			expect(
				await one`select count(*)::int from public.booking b where listing_id = ${id} and state = 'confirmed'
				and not exists (select 1 from public.claim c where c.booking_id = b.id)`
			).toBe(0);
		}
		await settled();
	});

	test('a yes to another time, and the listing withdrawn, in the same moment', async () => {
		const pairs = await Promise.all(
			crowd.slice(0, 30).map(async (who) => {
				const id = await listing(maja, here);
				const ref = await ask(who, here, id, [1, 2]);
				const other = { ...ref, first_day: day(4), last_day: day(5) };
				await does(maja, 'propose_booking_time', other);
				return { who, id, other };
			})
		);
		const answers = await Promise.all(
			pairs.flatMap(({ who, id, other }) => [
				command(who, 'answer_booking_time', { ...other, accept: true }),
				command(maja, 'withdraw_listing', { village_id: here.id, listing_id: id })
			])
		);
		for (const { status } of answers) expect(status).toBeLessThan(500);
		for (let i = 0; i < answers.length; i += 2) {
			const said = answers.slice(i, i + 2).map(({ said }) => said);
			expect([
				['ok', 'has_bookings'],
				['wrong_state', 'ok'],
				['suggestion_gone', 'ok']
			]).toContainEqual(said);
		}
		await settled();
	});

	test('the same command from two phones at once is one', async () => {
		const id = await listing(maja, here);
		const [nils] = crowd as [Person];
		const [body, command_id] = [request(here, id, [1, 2]), crypto.randomUUID()];
		const answers = await Promise.all(
			Array.from({ length: 12 }, () => command(nils, 'request_booking', body, command_id))
		);
		expect(count(answers)).toEqual({ ok: 12 });
		expect(answers.filter(({ data }) => data?.replayed).length).toBe(11);
		expect(
			await one`select count(*)::int from public.booking_event where booking_id = ${body.booking_id}`
		).toBe(1);
	});
});
