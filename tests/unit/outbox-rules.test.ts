import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	heldUpBy,
	madeBy,
	type Change,
	type OutboxEntry,
	type OutboxState
} from '#lib/domain/outbox.ts';
import {
	backoff,
	isDue,
	nextToSend,
	onceMore,
	outworn,
	ownId,
	pointedAt,
	replacedBy
} from '#lib/domain/outbox-rules.ts';
import {
	bundle,
	HERE,
	MAJA,
	message,
	pause,
	publish,
	request,
	resume,
	series,
	uuid
} from '../lib/outbox.ts';

const DAY = 24 * 3_600_000;
let seq = 0;
const entry = (
	change: Change,
	state: OutboxState = 'waiting',
	part: Partial<OutboxEntry> = {}
): OutboxEntry => ({
	...{ seq: ++seq, id: uuid(9000 + seq), resident: MAJA, village_id: HERE, about: '', photos: [] },
	...{ state, made_at: 0, tries: 0, due_at: 0, error: null, done_at: null, answer: null },
	...change,
	...(part as object)
});

describe('when', () => {
	test('each try waits longer, up to five minutes, and never all phones at once', () => {
		const tries = fc.integer({ min: 0, max: 2000 });
		const chance = fc.double({ min: 0, max: 1, noNaN: true });
		fc.assert(
			fc.property(tries, chance, (n, by) => {
				const wait = backoff(n, by);
				expect(wait).toBeGreaterThanOrEqual(1_000);
				expect(wait).toBeLessThanOrEqual(300_000);
				expect(wait).toBeLessThanOrEqual(backoff(n + 1, by));
			})
		);
		expect([0, 1, 2, 9].map((n) => backoff(n, 1))).toEqual([2_000, 4_000, 8_000, 300_000]);
		expect(backoff(3, 0)).toBe(backoff(3, 1) / 2);
	});

	test('a clock that was set holds nothing up: nothing waits longer than five minutes', () => {
		const now = 1_800_000_000_000;
		const due = (due_at: number) => isDue(entry(pause(1), 'waiting', { due_at }), now);
		expect([due(now - DAY), due(now), due(now + 1), due(now + 300_000)]).toEqual([
			...[true, true, false, false]
		]);
		expect([due(now + 300_001), due(now + DAY)]).toEqual([true, true]);
	});

	test('once the server has answered, what waited for contact is due; what the server put off is not', () => {
		const late = { due_at: 100_000 };
		expect(isDue(entry(pause(1), 'waiting', late), 0, true)).toBe(true);
		const error = { tag: 'slow_down', facts: {} } as const;
		expect(isDue(entry(pause(1), 'waiting', { ...late, error }), 0, true)).toBe(false);
	});
});

describe('what next', () => {
	test('the oldest, also when the page died while it was sent', () => {
		const entries = [entry(pause(1), 'done'), entry(pause(2), 'sending'), entry(pause(3))];
		expect(nextToSend(entries)).toBe(entries[1]);
		expect(nextToSend([])).toBeUndefined();
	});

	test('what needs the person holds up what refers to it, and nothing else', () => {
		const no = entry(request(1), 'needs_you');
		const held = entry(message(1, uuid(2001)));
		const free = entry(message(2));
		expect(nextToSend([no, held, free])).toBe(free);
		expect(nextToSend([no, held])).toBeUndefined();
		expect(nextToSend([{ ...no, state: 'done' }, held, free])).toBe(held);
	});
});

describe('what waits for several things', () => {
	const held = (made: Change, ...others: Change[]) => {
		const first = entry(made, 'needs_you');
		const entries = [first, ...others.map((one) => entry(one))];
		return heldUpBy(first, entries).map((one) => one.seq - first.seq);
	};

	test('each part of a bundle, and the conversation of a standing booking', () => {
		const parts = [uuid(6002), uuid(6003)];
		expect(madeBy(bundle(1))).toEqual([uuid(5001), ...parts]);
		expect(held(bundle(1), message(1), message(2, parts[0]), message(3, parts[1]))).toEqual([2, 3]);
		expect(held(series(1), message(1, uuid(7001)), message(2, uuid(7002)))).toEqual([1]);
	});

	test('what asks for a thing that is not there yet', () => {
		const made = publish(1);
		const asks = bundle(1) as Extract<Change, { name: 'request_bundle' }>;
		const listing_id = uuid(3001);
		const parts = asks.body.parts.map((part, index) => (index ? { ...part, listing_id } : part));
		expect(held(made, bundle(2), { ...asks, body: { ...asks.body, parts } })).toEqual([2]);
	});

	test('a bundle is known by its own id', () => {
		const asked = entry(bundle(1), 'needs_you');
		expect(onceMore([asked], bundle(1, '2026-12-08'))).toBe(asked);
		expect(onceMore([asked], bundle(2))).toBeUndefined();
		expect([ownId(bundle(1)), ownId(series(1))]).toEqual([uuid(5001), uuid(7001)]);
	});
});

describe('once more', () => {
	test('what makes a thing is known by it, also with other words', () => {
		const [asked, other] = [entry(request(1)), entry(request(2))];
		expect(onceMore([asked, other], request(1))).toBe(asked);
		expect(onceMore([asked, other], request(1, '2026-12-04'))).toBe(asked);
		expect(onceMore([asked, other], request(3))).toBeUndefined();
		const no = entry(request(4), 'needs_you');
		expect(onceMore([no], request(4, '2026-12-04'))).toBe(no);
		expect(onceMore([entry(publish(1))], { ...publish(1), name: 'edit_listing' } as Change)).toBe(
			undefined
		);
	});

	test('what is done is the same only in the same words', () => {
		const done = entry(request(1), 'done');
		expect(onceMore([done], request(1))).toBe(done);
		expect(onceMore([done], request(1, '2026-12-04'))).toBeUndefined();
	});

	test('pressed twice is once; a pause after a resume is meant again', () => {
		const first = entry(pause(1));
		expect(onceMore([first, entry(pause(2))], pause(1))).toBe(first);
		expect(onceMore([first, entry(resume(1))], pause(1))).toBeUndefined();
		expect(onceMore([entry(pause(1), 'done')], pause(1))).toBeUndefined();
		expect(onceMore([entry(pause(1), 'needs_you')], pause(1))).toBeUndefined();
	});
});

test('pointed at another conversation, nothing else changes', () => {
	const about = entry(message(1));
	const moved = pointedAt(about, uuid(500), uuid(501));
	expect(moved).toEqual({ ...about, body: { ...about.body, conversation_id: uuid(501) } });
	expect(pointedAt(about, uuid(7), uuid(8))).toEqual(about);
	expect(pointedAt(about, HERE, uuid(8))).toEqual(about);
});

test('what is done is kept a day, and never more than twenty', () => {
	const done = (done_at: number) => entry(pause(1), 'done', { done_at });
	const [old, young] = [done(0), done(DAY)];
	expect(outworn([old, young, entry(pause(1))], DAY + 1)).toEqual([old]);
	const many = Array.from({ length: 25 }, (_, i) => done(i));
	expect(outworn(many, 30)).toEqual(many.slice(0, 5).reverse());
});

describe('said anew', () => {
	const edit = (n: number) => ({ ...publish(n), name: 'edit_listing' }) as Change;

	test('a refused change of a listing is settled by the next one of the same', () => {
		const no = entry(edit(1), 'needs_you');
		const other = entry(edit(2), 'needs_you');
		const waits = entry(edit(1));
		const next = entry(edit(1), 'done');
		const later = entry(edit(1), 'needs_you');
		expect(replacedBy(next, [no, other, waits, next, later])).toEqual([no]);
	});

	test('a refused request is not: it asked for something else', () => {
		const no = entry(request(1), 'needs_you');
		const next = entry(request(2), 'done');
		expect(replacedBy(next, [no, next])).toEqual([]);
	});
});
