import { beforeAll, expect, test } from 'vitest';
import { listingBusy, listingCalendar } from '#lib/db/listing-days.ts';
import { searchListings } from '#lib/db/listings.ts';
import { isFree, nothingHeld, searchedDays, spanOf, type Calendar } from '#lib/domain/busy.ts';
import { addDays, type Day } from '#lib/domain/days.ts';
import { daysOf, isFreeOn } from '#lib/domain/free-days.ts';
import { dice } from './lib/dice.ts';
import { day } from './lib/listing.ts';
import { anon } from './lib/people.ts';
import { pulled, type Kept } from './lib/pulled.ts';
import { settled } from './lib/village.ts';
import { one, witness, witnessText } from './lib/witness.ts';

const zone = 'Europe/Stockholm';
const THINGS = 24;

const roll = dice(1126);
const oneOf = <T>(list: T[]): T => list[roll(list.length)] as T;

/** The next night on which the clock changes in a month: its last Sunday. */
function change(month: '03' | '10'): Day {
	const years = [0, 1].map((later) => `${Number(day(0).slice(0, 4)) + later}-${month}-31`);
	const sundays = years.map((end) => addDays(end, -new Date(`${end}T00:00:00Z`).getUTCDay()));
	return sundays.find((sunday) => sunday > day(6)) as Day;
}
/** Where the days of the test lie: now, and round both nights. */
const nights = [change('03'), change('10')];
const starts = [day(-2), ...nights.map((night) => addDays(night, -6))];
const near = () => addDays(oneOf(starts), roll(14));

const { here, maja, nils } = await settled('Maja', 'Nils');
let kept: Kept;
const things: string[] = [];

/** A thing of one to four pieces, some of them broken or shared with others, and at times a whole. */
async function thing(owner: string): Promise<void> {
	const id = crypto.randomUUID();
	const role = oneOf(['any', 'any', 'all']);
	await witness`insert into public.listing (village_id, id, kind, state, owner_resident_id, title, category, published_at)
		values (${here.id}, ${id}, 'item', 'published', ${owner}, 'Sak', 'tools', now())`;
	for (let piece = roll(4); piece >= 0; piece--) {
		const [condition, turnaround] = [
			oneOf(['ok', 'ok', 'ok', 'limited', 'broken']),
			oneOf(['0', '0', '2 hours', '1 day', '26 hours'])
		];
		await witness`insert into public.unit (village_id, label, condition, turnaround, deleted_at)
			values (${here.id}, ${`${id}/${piece}`}, ${condition}, ${turnaround}, ${roll(12) ? null : '2026-01-01'})`;
	}
	await witness`insert into public.listing_unit (village_id, listing_id, unit_id, role)
		select ${here.id}, ${id}, u.id, ${role} from public.unit u
		where u.village_id = ${here.id} and (u.label like ${`${id}/%`} or ${roll(3)} = 0 and u.id = (
			select x.unit_id from public.listing_unit x where x.village_id = ${here.id} order by x.unit_id limit 1))`;
	things.push(id);
}

/** When a space is open: usual hours, a season, dates of its own; some past midnight, some closed. */
async function openings(id: string): Promise<void> {
	const hours = () =>
		oneOf(["'08:00', '22:00'", "'18:00', '02:00'", "'00:00', '24:00'", "'10:30', '11:30'"]);
	const season = near();
	const rows = [
		`'{${oneOf(['1,2,3,4,5', '6,7', '1,2,3,4,5,6,7'])}}', null, null, null, ${hours()}, false`,
		`'{5,6}', null, null, null, ${hours()}, false`,
		`'{1,3,6,7}', null, '${season}', ${oneOf(['null', `'${addDays(season, 9)}'`])}, ${hours()}, false`,
		`null, '${near()}', null, null, null, null, true`,
		`null, '${near()}', null, null, ${hours()}, false`,
		`null, '${oneOf(nights)}', null, null, '00:30', '04:30', false`
	].filter(() => roll(3) > 0);
	for (const row of rows)
		await witnessText(`insert into public.opening
			(village_id, listing_id, weekdays, on_date, valid_from, valid_to, opens, closes, closed)
			values ('${here.id}', '${id}', ${row})`);
}

/** Of some things a space, by the hour or by whole days. */
async function room(id: string): Promise<void> {
	const slot = oneOf(['null', '30', '60']);
	const [least, most] = slot === 'null' ? ['null', 'null'] : [oneOf(['60', '120', '240']), '600'];
	await witnessText(
		`update public.listing set kind = 'space', category = 'hall' where id = '${id}'`
	);
	await witnessText(`insert into public.space (village_id, listing_id, capacity, slot_minutes, min_minutes, max_minutes, notice_hours)
		values ('${here.id}', '${id}', 20, ${slot}, ${least}, ${most}, ${oneOf([0, 0, 5, 30])})`);
	if (roll(5)) await openings(id);
}

/** Somebody has a piece, asked for it, or asked in vain; by the day or by the hour. */
async function loan(unit: string, who: string): Promise<string> {
	const [id, first, state] = [crypto.randomUUID(), near(), oneOf(['requested', 'confirmed'])];
	const last = addDays(first, roll(4));
	const late = roll(3) === 0 ? '-1 hour' : '2 days';
	const hours = roll(3) === 0 ? `${roll(20)} hours` : '0';
	return `insert into public.booking (village_id, id, listing_id, listing_title, requester_id, state, during, respond_by, word_code)
		values ('${here.id}', '${id}', '${oneOf(things)}', 'Sak', '${who}', '${state}',
			private.day_range('${zone}', '${first}', '${last}'), ${state === 'requested' ? `now() + interval '${late}'` : 'null'}, '{1,2,3,4,5,6}');
	insert into public.claim (village_id, booking_id, unit_id, during)
	select '${here.id}', '${id}', u.id, tstzrange(lower(d) + interval '${hours}', upper(d) + u.turnaround)
	from public.unit u, private.day_range('${zone}', '${first}', '${last}') d where u.id = '${unit}' on conflict do nothing;`;
}

function block(unit: string): string {
	const first = near();
	const during = oneOf([
		`private.day_range('${zone}', '${first}', '${addDays(first, roll(3))}')`,
		`tstzrange('${first} 10:30Z', '${first} 11:00Z')`,
		`tstzrange('${addDays(first, 8)} 10:30Z', null)`,
		`tstzrange(null, '${addDays(day(-1), roll(3))} 10:30Z')`
	]);
	return `insert into public.block (village_id, unit_id, during, reason, deleted_at)
		values ('${here.id}', '${unit}', ${during}, 'own_use', ${roll(4) ? 'null' : 'now()'});`;
}

beforeAll(async () => {
	for (let i = 0; i < THINGS; i++) await thing(maja.id);
	const units = await witness<{
		id: string;
	}>`select id from public.unit where village_id = ${here.id} order by label`;
	const rows: string[] = [];
	for (let i = 0; i < 160; i++) rows.push(await loan(oneOf(units).id, nils.id));
	for (let i = 0; i < 24; i++) rows.push(block(oneOf(units).id));
	await witnessText(`do $fill$ begin ${rows.join('\n')} end $fill$`);
	for (const id of things.filter(() => roll(2))) await room(id);
	kept = await pulled(anon(), here.id);
});

const calendar = (id: string) =>
	kept.calendars.find((one) => one.listing_id === id) ??
	nothingHeld(id, kept.listings.get(id)?.page.quantity ?? -1);
const space = (id: string) => kept.listings.get(id)?.page.space ?? null;

test('there is something to compare', async () => {
	const held = kept.calendars.flatMap((one) => one.held);
	expect(held.length).toBeGreaterThan(80);
	expect(held.some(([, , , lapses]) => lapses !== null)).toBe(true);
	expect(kept.calendars.some(({ whole, pieces }) => whole && pieces > 0)).toBe(true);
	expect(kept.calendars.some(({ whole, pieces }) => whole && pieces === 0)).toBe(true);
	expect(kept.calendars.some(({ pieces }) => pieces > 1)).toBe(true);
	expect(
		await one`select count(*)::int from public.claim c join public.booking b on b.id = c.booking_id
			where b.village_id = ${here.id} and b.respond_by < now()`
	).toBeGreaterThan(5);
	const spaces = things.flatMap((id) => space(id) ?? []);
	const byHour = spaces.filter(({ slot_minutes }) => slot_minutes !== null);
	expect(byHour.length).toBeGreaterThan(4);
	expect(spaces.length).toBeGreaterThan(byHour.length + 1);
	expect(spaces.filter(({ openings }) => openings.length > 0).length).toBeGreaterThan(5);
	for (const night of nights)
		expect(spanOf(zone, night, night).to - spanOf(zone, night, night).from).not.toBe(86_400_000);
});

test('every day of every thing is as the server says', async () => {
	const seen = new Set<number>();
	for (const id of things)
		for (const first of starts.map((start) => (start < day(0) ? day(-1) : start))) {
			const last = addDays(first, 16);
			const said = await listingCalendar(anon(), here.id, id, first, last);
			const days = daysOf(calendar(id), space(id), zone, first, last);
			expect([id, days]).toEqual([id, said]);
			for (const { free } of days) seen.add(free);
		}
	expect(seen.size).toBeGreaterThan(3);
});

test('at most 191 days', async () => {
	const id = things[0] as string;
	const said = await listingCalendar(anon(), here.id, id, day(0), day(400));
	expect(said.length).toBe(191);
	expect(daysOf(calendar(id), space(id), zone, day(0), day(400))).toEqual(said);
});

test('a search for days finds the same', async () => {
	for (let i = 0; i < 24; i++) {
		const start = near();
		const first = start < day(-1) ? day(-1) : start;
		const last = addDays(first, oneOf([0, 0, 1, 2, 4, 120]));
		const found = await searchListings(anon(), here.id, { first, last, intent: 'offer' });
		const days = searchedDays(first, last);
		const free = things.filter((id) => isFreeOn(calendar(id), space(id), zone, days, Date.now()));
		expect([first, last, free.sort()]).toEqual([first, last, found.map(({ id }) => id).sort()]);
	}
});

test('one thing alone is told as the pull tells it of all', async () => {
	// Told from two days ago to far ahead, as seen at the time of the answer.
	const [near, far] = [-1, 490].map((days) =>
		new Date(Date.now() + days * 86_400_000).toISOString()
	);
	const between = (at: string) => (at < String(near) ? near : at > String(far) ? far : at);
	const within = ({ held, ...told }: Calendar) => ({
		...told,
		held: held.map(([piece, from, to, lapses]) => [piece, between(from), between(to), lapses])
	});
	for (const id of things) {
		const quantity = kept.listings.get(id)?.page.quantity ?? -1;
		const said = await listingBusy(anon(), here.id, { id, quantity });
		expect(within(said)).toEqual(within(calendar(id)));
	}
});

test('so many pieces are free as the server says', async () => {
	for (let i = 0; i < 60; i++) {
		const [id, first, quantity] = [oneOf(things), addDays(near(), 2), 1 + roll(4)];
		const said =
			await one`select private.is_free(${here.id}, ${id}, private.day_range(${zone}, ${first}, ${first}), ${quantity})`;
		expect(isFree(calendar(id), spanOf(zone, first, first), Date.now(), quantity)).toBe(said);
	}
});
