import { describe, expect, it } from 'vitest';
import { fit } from '#lib/components/photo/shrink.ts';
import { isPhoto } from '#lib/domain/photo-kind.ts';
import { ListingBody } from '#lib/domain/listing-body.ts';
import type { InboxRow } from '#lib/domain/conversation.ts';
import { loansOf } from '#lib/state/mine-groups.ts';
import { blankFields, bodyOf, type OfferFields } from '#lib/state/offer-fields.ts';
import { equipmentOf } from '#lib/state/offer-space.ts';
import { problemsOf } from '#lib/state/offer-problems.ts';
import { fieldsOf, presetsOf } from '#lib/state/offer-start.ts';
import type { Listing } from '#lib/domain/listing.ts';

const village = 'b3c1a0de-0000-4000-8000-000000000001';
const trailer = (changes: Partial<OfferFields> = {}): OfferFields => ({
	...blankFields(),
	what: 'item',
	title: 'Släpkärra',
	category: 'trailers',
	point: { lat: 64.9, lng: 19.4 },
	...changes
});
const wrong = (fields: OfferFields) =>
	problemsOf(fields, bodyOf(village, fields, [], 'sv')).map(
		({ field, error }) => `${field} ${String(error.facts.why)}`
	);

describe('the form of a listing', () => {
	it('becomes a body the command takes', () => {
		const fields = trailer({ charge: 'cost_share', amount: '1 000', address: ' Byvägen 3 ' });
		const body = bodyOf(village, fields, [{ id: village, alt: 'En släpkärra' }], 'sv');
		expect(ListingBody.parse(body)).toMatchObject({
			kind: 'item',
			intent: 'offer',
			amount_kr: 1000,
			place_id: null,
			point: { lat: 64.9, lng: 19.4, address: 'Byvägen 3' },
			photos: [{ id: village, alt: 'En släpkärra' }]
		});
		expect(body.space).toBeUndefined();
		expect(wrong(fields)).toEqual([]);
	});

	it('says all that is missing, in its own order', () => {
		expect(wrong(blankFields())).toEqual([
			'what missing',
			'title missing',
			'category missing',
			'point missing'
		]);
		const room = trailer({ what: 'space', category: 'sauna', charge: 'deposit' });
		expect(wrong(room)).toEqual(['capacity missing', 'amount_kr missing']);
	});

	it.each<[Partial<OfferFields>, string]>([
		[{ title: 'x'.repeat(10_000) }, 'title too_long'],
		[{ title: ' a ' }, 'title too_short'],
		[{ category: 'sauna' }, 'category missing'],
		[{ body: 'x'.repeat(4001) }, 'body too_long'],
		[{ address: 'x'.repeat(201) }, 'address too_long'],
		[{ charge: 'cost_share', amount: 'tio' }, 'amount_kr not_a_number'],
		[{ charge: 'cost_share', amount: '10,5' }, 'amount_kr not_whole'],
		[{ charge: 'deposit', amount: '0' }, 'amount_kr out_of_range'],
		[{ what: 'space', category: 'hall', capacity: '6000' }, 'capacity out_of_range'],
		[{ what: 'space', category: 'hall', capacity: 'många' }, 'capacity out_of_range'],
		[{ where: 'place' }, 'point missing']
	])('%j: %s', (changes, problem) => {
		expect(wrong(trailer(changes))).toEqual([problem]);
	});

	it('tells how long a text may be', () => {
		const fields = trailer({ title: 'x'.repeat(81) });
		const [problem] = problemsOf(fields, bodyOf(village, fields, [], 'sv'));
		expect(problem?.error.facts.most).toBe(80);
	});

	it('asks for something without a place, a charge or a room', () => {
		const want = trailer({
			what: 'want',
			wantKind: 'space',
			category: 'hall',
			where: 'nowhere',
			point: null
		});
		expect(wrong(want)).toEqual([]);
		expect(bodyOf(village, want, [], 'sv')).toMatchObject({
			kind: 'space',
			intent: 'want',
			point: null
		});
	});

	it('keeps the point to itself when a place is chosen', () => {
		const body = bodyOf(village, trailer({ where: 'place', placeId: village }), [], 'sv');
		expect(body).toMatchObject({ place_id: village, point: null });
	});

	it('comes back from a listing as it was', () => {
		const listing = {
			id: village,
			kind: 'space',
			intent: 'offer',
			title: 'Bastun',
			category: 'sauna',
			body: 'Varm',
			charge: 'deposit',
			amount_kr: 200,
			charge_note: '',
			care_note: '',
			approval: 'auto',
			notice_days: 1,
			max_days: 2,
			place_id: null,
			association_id: null,
			quantity: 1,
			space: {
				capacity: 8,
				step_free: true,
				hearing_loop: false,
				accessible_toilet: false,
				parking: true,
				equipment: ['ved', 'spann'],
				...{ slot_minutes: null, openings: [], parts: [], part_of: null, extras: [] }
			}
		} as unknown as Listing;
		const fields = fieldsOf(listing, { lat: 64.9, lng: 19.4, address: 'A', directions: 'B' });
		expect(wrong(fields)).toEqual([]);
		expect(bodyOf(village, fields, [], 'sv')).toMatchObject({
			amount_kr: 200,
			approval: 'auto',
			point: { address: 'A', directions: 'B' },
			space: { capacity: 8, step_free: true, parking: true, equipment: ['ved', 'spann'] }
		});
	});

	it('reads the words of a room', () => {
		expect(equipmentOf(' projektor, 60 stolar;\nprojektor,, ')).toEqual(['projektor', '60 stolar']);
	});

	it.each<[string, Partial<OfferFields>]>([
		['at=64.9,19.4', { where: 'point', point: { lat: 64.9, lng: 19.4 } }],
		['at=164.9,19.4', {}],
		['at=north', {}],
		['kind=space', { what: 'space' }],
		['kind=ride', {}],
		['intent=want&kind=space', { what: 'want', wantKind: 'space', where: 'nowhere' }],
		[`place=${village}`, { where: 'place', placeId: village }],
		['place=elsewhere', {}]
	])('?%s', (query, presets) => {
		expect(presetsOf(new URLSearchParams(query), [village])).toEqual(presets);
	});
});

describe('a photo', () => {
	const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
	it.each<[string, boolean]>([
		['\xff\xd8\xff\xe1abcdefgh', true],
		['\x89PNG\r\n\x1a\n....', true],
		['RIFF1234WEBPVP8 ', true],
		['\x00\x00\x00\x1cftypavif', true],
		['\x00\x00\x00\x1cftypheic', true],
		['\x00\x00\x00\x1cftypmp42', false],
		['<svg xmlns="http', false],
		['%PDF-1.7\n......', false],
		['Hej hej', false],
		['', false]
	])('%j: %s', (head, photo) => expect(isPhoto(bytes(head))).toBe(photo));

	it('is made to fit, never larger', () => {
		expect(fit({ width: 9000, height: 6750 })).toEqual({ width: 1600, height: 1200 });
		expect(fit({ width: 3000, height: 4000 })).toEqual({ width: 1200, height: 1600 });
		expect(fit({ width: 640, height: 480 })).toEqual({ width: 640, height: 480 });
		expect(fit({ width: 20_000, height: 1 })).toEqual({ width: 1600, height: 1 });
	});
});

describe('what is mine', () => {
	const now = Date.parse('2026-03-10T12:00:00Z');
	const row = (id: string, changes: Partial<InboxRow>) =>
		({
			conversation_id: id,
			about: 'booking',
			my_side: 'requester',
			state: 'confirmed',
			first_day: '2026-03-12',
			last_day: '2026-03-13',
			respond_by: null,
			ends_at: '2026-03-14T00:00:00Z',
			last_at: '2026-03-01',
			...changes
		}) as InboxRow;
	const ids = (rows: InboxRow[]) => rows.map(({ conversation_id }) => conversation_id);

	it('is told by side and by where it stands', () => {
		const loans = loansOf(
			[
				row('later', { first_day: '2026-04-01' }),
				row('sooner', {}),
				row('late', { state: 'active', last_day: '2026-03-20', ends_at: '2026-03-09T00:00:00Z' }),
				row('out', { state: 'active', last_day: '2026-03-12' }),
				row('no deadline', { state: 'requested' }),
				row('urgent', { state: 'requested', respond_by: '2026-03-11T00:00:00Z' }),
				row('old', { state: 'completed' }),
				row('newer', { state: 'declined', last_at: '2026-03-05' }),
				row('lent', { my_side: 'owner' }),
				row('want', { about: 'listing', state: null })
			],
			'requester',
			now
		);
		expect(ids(loans.out)).toEqual(['late', 'out']);
		expect(ids(loans.coming)).toEqual(['sooner', 'later']);
		expect(ids(loans.waiting)).toEqual(['urgent', 'no deadline']);
		expect(ids(loans.earlier)).toEqual(['newer', 'old']);
	});
});
