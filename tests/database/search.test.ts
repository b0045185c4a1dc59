import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findListing, searchListings } from '#lib/db/listings.ts';
import { metresBetween } from '#lib/domain/distance.ts';
import { fold, letters, marks } from '#lib/domain/fold.ts';
import { searchLocally, textOf, type SearchedDoc } from '#lib/domain/local-search.ts';
import type { Search } from '#lib/domain/search.ts';
import { createIndex } from '#lib/domain/text-search.ts';
import { day } from './lib/listing.ts';
import { anon } from './lib/people.ts';
import { association, settled } from './lib/village.ts';
import { witness } from './lib/witness.ts';

const things: [title: string, body: string, change?: Record<string, string>][] = [
	['Slagborrmaskin', 'Stark nog för betong.'],
	['Borr', 'Till is och jord'],
	['Skruvdragare', 'Duger som borrmaskin.'],
	['Isborr, 200 mm', 'Kul på sjön\nmed barn', { category: 'winter' }],
	['Släpkärra med kåpa', 'Ta med körkort BE', { category: 'trailers' }],
	['Ett släp', 'Enkelt', { category: 'trailers', intent: 'want' }],
	['Tältet', 'Fyra personer', { category: 'outdoor' }],
	['Tilhenger', 'Kjøres med førerkort B', { category: 'trailers' }],
	['Perävaunu', 'Vuokrataan kesällä', { category: 'trailers' }],
	['Våffeljärn', 'Två järn. Sladden är 50 % för kort', { category: 'kitchen_party' }],
	['Gräsklippare', 'Bensin; lämnas full', { category: 'garden' }],
	['Čáhppes biila', 'Ŋ, đ och ŧ', { kind: 'ride', category: 'ride' }],
	['Stora salen', 'Scen och kök', { kind: 'space', category: 'hall' }],
	['Bastu', 'Vid ån', { kind: 'space', category: 'sauna' }],
	['Cykel', 'Barnvagn till cykeln finns', { category: 'outdoor' }]
];

const { here, maja } = await settled('Maja');

async function plant(group: string) {
	for (const [n, [title, body, change = {}]] of things.entries()) {
		const id = crypto.randomUUID();
		const { kind = 'item', intent = 'offer', category = 'tools' } = change;
		await witness`insert into public.listing (village_id, id, kind, intent, state, owner_resident_id, owner_association_id,
				title, body, category, located, lat, lng, cell_size, published_at)
			values (${here.id}, ${id}, ${kind}, ${intent}, 'published', ${n % 3 ? maja.id : null}, ${n % 3 ? null : group},
				${title}, ${body}, ${category}, 'cell', ${here.lat + ((n * 37) % 11) / 100 - 0.05}, ${here.lng + ((n * 53) % 13) / 50},
				500, now() - (interval '1 hour') * ${(n * 7) % things.length})`;
		if (kind === 'space')
			await witness`insert into public.space (village_id, listing_id, step_free) values (${here.id}, ${id}, ${title === 'Bastu'})`;
	}
	await witness`insert into public.listing (village_id, kind, state, owner_resident_id, title, category)
		values (${here.id}, 'item', 'draft', ${maja.id}, 'Hemlig borr', 'tools')`;
}

await plant(await association(here, [maja]));
const cards = await searchListings(anon(), here.id, {});
const docs: SearchedDoc<null>[] = await Promise.all(
	cards.map(async (card) => ({
		card,
		page: (await findListing(anon(), here.id, card.id))!,
		calendar: null
	}))
);

const titles = async (search: Search) =>
	(await searchListings(anon(), here.id, search)).map(({ title }) => title);
const locally = (search: Search) =>
	searchLocally(docs, search, {
		index: () => createIndex(docs.map((doc) => textOf(doc))),
		// Nothing here has pieces.
		freeOn: () => () => false
	});

describe('visitors without JavaScript are forgiven too', () => {
	test.each([
		['borrmaskiner', ['Slagborrmaskin', 'Skruvdragare']],
		['borr', ['Borr', 'Isborr, 200 mm', 'Slagborrmaskin', 'Skruvdragare']],
		['gräsklipare', ['Gräsklippare']],
		['grasklippaer', ['Gräsklippare']],
		['slæpkærra', ['Släpkärra med kåpa']],
		['cyekl', ['Cykel']],
		['tält', ['Tältet']],
		['peravaunut', ['Perävaunu']],
		['cahppes', ['Čáhppes biila']],
		['201', []]
	])('%s', async (words, expected) => {
		expect((await titles({ words })).sort()).toEqual([...expected].sort());
	});
	test('what was typed comes before what was forgiven', async () => {
		expect((await titles({ words: 'borr' }))[0]).toBe('Borr');
		expect(await titles({ words: 'borrmaskin' })).toEqual(['Slagborrmaskin', 'Skruvdragare']);
	});
});

describe('the phone finds the same, in the same order', () => {
	const near = { lat: 64.91, lng: 19.41 };
	const same = async (search: Search) => {
		const local = locally(search);
		const remote = await searchListings(anon(), here.id, search);
		expect(local.map(({ title }) => title)).toEqual(remote.map(({ title }) => title));
		for (const [i, { distance_m }] of remote.entries())
			if (distance_m)
				expect(Math.abs((local[i]?.distance_m ?? 0) / distance_m - 1)).toBeLessThan(0.005);
	};
	test.each<Search>([
		{},
		{ kind: 'space' },
		{ intent: 'want' },
		{ category: 'trailers' },
		{ owner: 'association' },
		{ owner: 'neighbour', kind: 'item' },
		{ stepFree: true },
		{ near },
		{ near, within: 2000 },
		{ near, within: 5000, words: 'borr' },
		{ words: 'borr', owner: 'neighbour' },
		{ first: day(3) },
		{ words: '%' }
	])('%j', same);

	test('whatever the words, with slips and endings', async () => {
		const words = things.flatMap(([title, body]) => `${title} ${body}`.split(/\s+/));
		const letter = fc.constantFrom(...'abekrsåäöø0%');
		const slipped = fc
			.tuple(fc.constantFrom(...words), fc.nat(), letter, fc.constantFrom(0, 1, 2, 3))
			.map(([word, n, other, how]) => {
				const at = n % word.length;
				if (how === 0) return word;
				if (how === 1) return word.slice(0, at) + word.slice(at + 1);
				if (how === 2) return word.slice(0, at) + other + word.slice(at + 1);
				return word.slice(0, at) + other + word.slice(at);
			});
		const ending = fc.constantFrom('', '', 'ar', 'en', 'erna', 's', 'ssa', 'et', 'a');
		const typed = fc.tuple(slipped, ending).map(([word, end]) => word + end);
		const query = fc
			.array(typed, { minLength: 1, maxLength: 2 })
			.map((all) => all.join(' ').trim())
			.filter((text) => text !== '');
		await fc.assert(
			fc.asyncProperty(query, (text) => same({ words: text })),
			{ numRuns: 200 }
		);
	});
	test('distances over the whole of the north', async () => {
		const point = fc.record({
			lat: fc.double({ min: 55, max: 71, noNaN: true }),
			lng: fc.double({ min: 5, max: 31, noNaN: true })
		});
		const pairs = fc.sample(fc.tuple(point, point), 200);
		const rows = await witness<{ metres: number }>`select extensions.st_distance(
				extensions.st_makepoint((a ->> 'lng')::float8, (a ->> 'lat')::float8)::extensions.geography,
				extensions.st_makepoint((b ->> 'lng')::float8, (b ->> 'lat')::float8)::extensions.geography) as metres
			from jsonb_array_elements(${pairs}) with ordinality x(pair, i), lateral (select pair -> 0 as a, pair -> 1 as b) ends
			order by i`;
		for (const [i, [a, b]] of pairs.entries())
			expect(Math.abs(metresBetween(a, b) - rows[i]!.metres)).toBeLessThanOrEqual(
				rows[i]!.metres * 0.005 + 1
			);
	});
});

test('the database folds as the phone does', async () => {
	const text = `Åsa & Ø ${letters.from.toUpperCase()} ${letters.from} ${marks} e\u0301 A\u030a 24`;
	const [row] = await witness<{ folded: string }>`select private.fold(${text}) as folded`;
	const words = row!.folded.split(/\s+/).filter(Boolean);
	const spaced = Array.from(fold(text), (one) => (marks.includes(one) ? ' ' : one)).join('');
	expect(words).toEqual(spaced.split(/\s+/).filter(Boolean));
});
