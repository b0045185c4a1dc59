import { describe, expect, inject, test } from 'vitest';
import { listing, offer } from './lib/listing.ts';
import { aila, comes, here, hex, others, publishes, stewards, uploads } from './lib/maps.ts';
import { command, does, type Person } from './lib/people.ts';
import { one, witness } from './lib/witness.ts';

stewards();

/** Ten homes along a road, some metres from each other. */
const close = (lng: number, lat: number) =>
	Array.from({ length: 10 }, (_, i) => [lng + (i % 5) * 3e-4, lat + Math.floor(i / 5) * 2e-4]);

describe('the homes of a map', () => {
	const cell = (id: string) => one<number>`select cell_size from public.listing where id = ${id}`;
	const at = (lng: number, lat: number) => ({ point: { lng, lat, address: '', directions: '' } });
	const withHomes = async (homes: unknown) => {
		const sha256 = hex();
		await comes(sha256);
		await does(aila, 'publish_map', publishes(sha256, homes));
	};

	test('decide how finely a home is published, of those that were published before too', async () => {
		const [near, far] = [
			await listing(aila, here, at(19.4, 64.9)),
			await listing(aila, here, at(19.9, 64.8))
		];
		expect([await cell(near), await cell(far)]).toEqual([1000, 1000]);
		await withHomes([...close(19.4, 64.9), [19.9, 64.8]]);
		expect([await cell(near), await cell(far)]).toEqual([250, 4000]);
		await withHomes([[19.4, 64.9]]);
		expect(await cell(near)).toBe(4000);
	});

	test('that are none leave the known ones; those outside the village do not count', async () => {
		await withHomes(close(19.4, 64.9));
		const id = await listing(aila, here, at(19.4, 64.9));
		expect(await cell(id)).toBe(250);
		await withHomes([]);
		expect(await cell(id)).toBe(250);
		await witness`update public.village set boundary = extensions.st_multi(extensions.st_makeenvelope(19.3, 64.8, 19.5, 65, 4326))::extensions.geography where id = ${here.id}`;
		await withHomes(close(30, 60));
		expect(await cell(id)).toBe(250);
		await withHomes([...close(19.4, 64.9).slice(0, 5), ...close(30, 60)]);
		expect(await cell(id)).toBe(4000);
	});

	test('that stand on one spot are one home', async () => {
		const id = await listing(aila, here, at(19.4, 64.9));
		await withHomes(Array.from({ length: 40 }, (_, i) => [19.4 + i * 1e-6, 64.9 + (i % 4) * 1e-6]));
		expect(await cell(id)).toBe(4000);
		await withHomes(close(19.4, 64.9));
		expect(await cell(id)).toBe(250);
	});

	test('that are the same send no listing to the phones again', async () => {
		const id = await listing(aila, here, at(19.4, 64.9));
		await withHomes(close(19.4, 64.9));
		const mark = () => one`select changed_xid::text from public.listing where id = ${id}`;
		const before = await mark();
		await withHomes(close(19.4, 64.9));
		expect(await mark()).toBe(before);
		await withHomes(close(19.4, 64.9).slice(0, 3));
		expect(await mark()).not.toBe(before);
	});

	test.runIf(inject('backendKind') === 'postgres')(
		'and listings that come in the same moment wait for each other, not in a circle',
		async () => {
			const maja = others.maja as Person;
			const bodies = Array.from({ length: 12 }, () => offer(here, at(19.4, 64.9)));
			for (const body of bodies.slice(0, 6)) await does(maja, 'publish_listing', body);
			const maps = [hex(), hex(), hex()];
			for (const sha256 of maps) await comes(sha256);
			const answers = await Promise.all([
				...bodies.map(async (body, i) => {
					if (i >= 6) await does(maja, 'publish_listing', body);
					return command(maja, 'edit_listing', body);
				}),
				...maps.map((sha256, i) =>
					command(
						aila,
						'publish_map',
						publishes(sha256, [...close(19.4, 64.9), [19.45 + i / 100, 64.85]])
					)
				)
			]);
			expect(new Set(answers.map(({ said }) => said))).toEqual(new Set(['ok']));
			for (const { listing_id } of bodies) expect(await cell(String(listing_id))).toBe(250);
		}
	);

	test.runIf(inject('backendKind') === 'postgres')(
		'and a map that is published while room is made for another stays',
		async () => {
			// So many take their time.
			const many = Array.from({ length: 3000 }, (_, n) => [
				19.31 + (n % 60) / 400,
				64.81 + n / 20000
			]);
			for (let round = 0; round < 3; round++) {
				const five = Array.from({ length: 5 }, hex);
				for (const sha256 of five) await comes(sha256);
				const [oldest = ''] = five;
				await witness`update public.map_file set created_at = created_at - interval '2 hours' where sha256 = ${oldest}`;
				await Promise.all([
					command(aila, 'publish_map', publishes(oldest, many)),
					command(aila, 'add_map', uploads(hex()))
				]);
				const gone = await one<boolean>`select m.gone_at is not null from public.map_file m
					join public.village v on v.id = m.village_id and v.map ->> 'sha256' = m.sha256 where v.id = ${here.id}`;
				expect(gone).toBe(false);
				await witness`update private.command set at = at - interval '2 hours'`;
			}
		}
	);
});
