import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sweepPhotos } from '#lib/server/photo-sweep.ts';
import { serverKey, trusted } from './lib/arrival.ts';
import { agreed, handover, listing, offer } from './lib/listing.ts';
import { anon, command, does, person, type Person } from './lib/people.ts';
import { resident, settled, village } from './lib/village.ts';
import { one, witness } from './lib/witness.ts';

const { here, maja, nils, greta } = await settled('Maja', 'Nils', 'Greta');
const there = await village('Annanby');
const eve = await resident('Eve', there);

async function photo(who: Person, where = here): Promise<string> {
	const photo_id = crypto.randomUUID();
	await does(who, 'add_photo', { village_id: where.id, photo_id, width: 800, height: 600 });
	return photo_id;
}
const sees = async (who: { db: Person['db'] }, id: string) => {
	const { data } = await who.db.from('photo').select('id').eq('id', id);
	return data?.length === 1;
};
const seenBy = async (id: string) => {
	const all = { maja, nils, greta, eve, anon: { db: anon() } };
	const seen = await Promise.all(
		Object.entries(all).map(async ([name, who]) => ((await sees(who, id)) ? [name] : []))
	);
	return seen.flat();
};

describe('a photo', () => {
	test('is its taker’s until it belongs to something', async () => {
		const id = await photo(maja);
		expect(await seenBy(id)).toEqual(['maja']);
		expect(
			(await command(maja, 'add_photo', { village_id: here.id, photo_id: id, width: 1, height: 1 }))
				.said
		).toBe('id_taken');
		expect(
			(
				await command(eve, 'add_photo', {
					village_id: here.id,
					photo_id: crypto.randomUUID(),
					width: 1,
					height: 1
				})
			).said
		).toBe('join_first');
		expect(
			(
				await command({ db: anon() }, 'add_photo', {
					village_id: here.id,
					photo_id: crypto.randomUUID(),
					width: 1,
					height: 1
				})
			).code
		).toBe('42501');
	});

	test.each([{ width: 0 }, { height: 4097 }, { width: 1.5 }, { width: null }])(
		'of no possible size: %j',
		async (size) => {
			const body = {
				village_id: here.id,
				photo_id: crypto.randomUUID(),
				width: 10,
				height: 10,
				...size
			};
			expect((await command(maja, 'add_photo', body)).said).toBe('bad_input');
		}
	);

	test('is seen by whoever sees its listing', async () => {
		const [open, closed] = [await photo(maja), await photo(maja)];
		const id = await listing(maja, here, { photos: [{ id: open, alt: 'En borr' }] });
		await listing(maja, here, { photos: [{ id: closed, alt: '' }], audience: 'village' });
		expect(await seenBy(open)).toEqual(['maja', 'nils', 'greta', 'eve', 'anon']);
		expect(await seenBy(closed)).toEqual(['maja', 'nils', 'greta']);
		await does(maja, 'pause_listing', { village_id: here.id, listing_id: id });
		expect(await seenBy(open)).toEqual(['maja']);
	});

	test('leaves with the next edit, or with the listing', async () => {
		const [first, second] = [await photo(maja), await photo(maja)];
		const body = offer(here, { photos: [{ id: first, alt: 'Före' }] });
		await does(maja, 'publish_listing', body);
		await does(maja, 'edit_listing', { ...body, photos: [{ id: second, alt: 'Efter' }] });
		expect([await seenBy(first), await sees(nils, second)]).toEqual([[], true]);
		await does(maja, 'withdraw_listing', { village_id: here.id, listing_id: body.listing_id });
		expect(await seenBy(second)).toEqual([]);
	});

	test.each<[string, () => Promise<string>]>([
		['somebody else’s', () => photo(nils)],
		['one of another village', () => photo(eve, there)],
		[
			'one that hangs on another listing',
			async () => {
				const id = await photo(maja);
				await listing(maja, here, { photos: [{ id, alt: '' }] });
				return id;
			}
		],
		['one that is not there', async () => crypto.randomUUID()]
	])('%s cannot be put on a listing', async (_, make) => {
		const id = await make();
		const before = await witness`select listing_id, deleted_at from public.photo where id = ${id}`;
		const body = offer(here, { photos: [{ id, alt: '' }] });
		expect(await command(maja, 'publish_listing', body)).toMatchObject({
			said: 'bad_input',
			facts: { why: 'unknown_photo' }
		});
		expect(await witness`select listing_id, deleted_at from public.photo where id = ${id}`).toEqual(
			before
		);
		expect(await one`select count(*)::int from public.listing where id = ${body.listing_id}`).toBe(
			0
		);
	});
});

test('a photo of the condition is for the two parties', async () => {
	const loan = await agreed(maja, nils, here, await listing(maja, here), [0, 1]);
	const [mine, foreign] = [await photo(maja), await photo(greta)];
	await does(
		maja,
		'hand_over_booking',
		handover(loan, {
			photos: [
				{ id: mine, alt: 'Hel' },
				{ id: foreign, alt: '' }
			]
		})
	);
	expect(await seenBy(mine)).toEqual(['maja', 'nils']);
	expect(await seenBy(foreign)).toEqual(['greta']);
	expect(
		await witness`select direction, alt from public.photo where booking_id = ${loan.booking_id}`
	).toEqual([{ direction: 'out', alt: 'Hel' }]);
	const many = Array.from({ length: 7 }, () => ({ id: crypto.randomUUID(), alt: '' }));
	expect(
		(await command(nils, 'give_back_booking', handover(loan, { photos: many }))).facts
	).toMatchObject({ why: 'too_many' });
});

test('a stranger without a village has no photos', async () => {
	const nobody = await person('Nobody');
	expect(
		(
			await command(nobody, 'add_photo', {
				village_id: here.id,
				photo_id: crypto.randomUUID(),
				width: 1,
				height: 1
			})
		).said
	).toBe('join_first');
});

test('the five hundredth photo is the last; those taken away do not count', async () => {
	const many = await resident('Many', here);
	await witness`insert into public.photo (village_id, id, uploaded_by, width, height, deleted_at)
		select ${here.id}, gen_random_uuid(), ${many.id}, 1, 1, case when n > 499 then now() end from generate_series(1, 600) n`;
	const add = () =>
		command(many, 'add_photo', {
			village_id: here.id,
			photo_id: crypto.randomUUID(),
			width: 1,
			height: 1
		});
	expect((await add()).said).toBe('ok');
	expect(await add()).toMatchObject({ said: 'slow_down', status: 429, facts: { most: 500 } });
});

describe('a photo that belongs to nothing', () => {
	const old = (id: string) =>
		witness`update public.photo set created_at = now() - interval '25 hours' where id = ${id}`;
	const gone = (id: string) =>
		one`select deleted_at is not null from public.photo where id = ${id}`;

	test('is gone after a day; one on a listing or of a loan stays', async () => {
		const [loose, fresh, shown, handed] = await Promise.all([1, 2, 3, 4].map(() => photo(maja)));
		await listing(maja, here, { photos: [{ id: shown, alt: '' }] });
		const loan = await agreed(maja, nils, here, await listing(maja, here), [0, 1]);
		const photos = [{ id: handed, alt: '' }];
		await does(maja, 'hand_over_booking', handover(loan, { photos }));
		for (const id of [loose, shown, handed]) await old(id ?? '');
		await witness`select private.sweep()`;
		const all = await Promise.all([loose, fresh, shown, handed].map((id) => gone(id ?? '')));
		expect(all).toEqual([true, false, false, false]);
	});

	test('leaves no file; what the database does not name as gone stays', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'bytorget-sweep-'));
		const [dead, live, strange] = [await photo(maja), await photo(maja), crypto.randomUUID()];
		const files = [`${dead}.webp`, `${dead}.small.webp`, `${live}.webp`, `${strange}.webp`, 'x'];
		await mkdir(join(folder, 'photos'));
		for (const file of files) await writeFile(join(folder, 'photos', file), '');
		await old(dead);
		await witness`select private.sweep()`;
		await trusted();
		const keeper = { db: anon(), serverKey, folder };
		await expect(sweepPhotos({ ...keeper, serverKey: 'a guess' })).rejects.toMatchObject({
			tag: 'server_only'
		});
		expect(await sweepPhotos(keeper)).toBe(2);
		expect((await readdir(join(folder, 'photos'))).sort()).toEqual(files.slice(2).sort());
		expect(await sweepPhotos({ ...keeper, folder: join(folder, 'none') })).toBe(0);
		await rm(folder, { recursive: true });
	});
});
