import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '#lib/domain/errors.ts';
import type { Answer, Made } from '#lib/mapfile/building.ts';
import type { Session } from '#lib/state/session.svelte.ts';
import { MapMaking, type Maker } from '#lib/state/map-making.svelte.ts';

const { uploadMap, send } = vi.hoisted(() => ({ uploadMap: vi.fn(), send: vi.fn() }));
vi.mock('#lib/db/maps.ts', () => ({ uploadMap }));
vi.mock('#lib/state/outbox-now.ts', () => ({ send }));

const village = { id: '11111111-1111-4111-8111-111111111111' };
const made: Made = {
	...{
		file: new Blob(['map']),
		sha256: 'a'.repeat(64),
		bounds: [19, 64, 20, 65] as Made['bounds']
	},
	...{ homes: [[19.4, 64.9]], report: null }
};
const order = { bounds: made.bounds, boundary: null, name: 'Prov' };
const file = (name = 'by.osm') => new File(['<osm/>'], name);
let makers: (Maker & { over: boolean; asked: unknown })[];
let making: MapMaking;
const hears = (answer: Answer, which = makers.at(-1)) =>
	which?.onmessage?.({ data: answer } as MessageEvent<Answer>);

beforeEach(() => {
	makers = [];
	uploadMap.mockReset().mockResolvedValue(undefined);
	send.mockReset().mockResolvedValue({ came: 'done', answer: {} });
	const start = () => {
		const maker: (typeof makers)[number] = {
			...{ over: false, asked: null, onmessage: null, onerror: null },
			postMessage: (asked) => void (maker.asked = asked),
			terminate: () => void (maker.over = true)
		};
		makers.push(maker);
		return maker;
	};
	making = new MapMaking({ db: async () => ({}) } as unknown as Session, start);
});

function toMade() {
	making.make(file(), order);
	hears({ what: 'made', made });
}

describe('making a map', () => {
	it('hands the file to a worker, says how far it is, and ends the worker', () => {
		making.make(file(), order);
		expect(makers[0]?.asked).toMatchObject(order);
		hears({ what: 'progress', progress: { phase: 'tiles', part: 0.5 } });
		expect(making).toMatchObject({ status: 'making', progress: { phase: 'tiles', part: 0.5 } });
		hears({ what: 'made', made });
		expect(making).toMatchObject({ status: 'made', made, progress: null });
		expect(makers[0]?.over).toBe(true);
	});

	it('can be stopped', () => {
		making.make(file(), order);
		making.stop();
		expect(making).toMatchObject({ status: 'idle', given: null, made: null });
		expect(makers[0]?.over).toBe(true);
	});

	it.each<[string, Answer | null]>([
		['a fault', { what: 'fault', tag: 'raster', facts: {} }],
		['a file that breaks', { what: 'broken' }],
		['a worker that dies', null]
	])('leaves nothing behind after %s, and another file can be tried', (_, answer) => {
		toMade();
		making.make(file('annan.osm'), order);
		if (answer) hears(answer);
		else makers.at(-1)?.onerror?.({} as ErrorEvent);
		expect(making).toMatchObject({ status: 'idle', made: null, given: { name: 'annan.osm' } });
		expect(making.trouble).not.toBe(null);
		toMade();
		expect(making).toMatchObject({ status: 'made', trouble: null });
	});
});

describe('publishing a map', () => {
	it('sends the file before the command, with the homes', async () => {
		toMade();
		expect(await making.publish(village)).toBe(true);
		expect(uploadMap).toHaveBeenCalledBefore(send);
		expect(send.mock.calls[0]?.[1].change).toMatchObject({
			name: 'publish_map',
			body: { village_id: village.id, sha256: made.sha256, homes: made.homes }
		});
		expect(making.status).toBe('published');
	});

	it('sends no command when the file did not come over, and can be tried again', async () => {
		uploadMap.mockRejectedValueOnce(new AppError('offline'));
		toMade();
		expect(await making.publish(village)).toBe(false);
		expect(making).toMatchObject({ status: 'made', error: { tag: 'offline' } });
		expect(send).not.toHaveBeenCalled();
		expect(await making.publish(village)).toBe(true);
		expect(making).toMatchObject({ status: 'published', error: null });
	});

	it('asks with the same command again when its answer was lost', async () => {
		send.mockRejectedValueOnce(new AppError('offline'));
		toMade();
		expect(await making.publish(village)).toBe(false);
		expect(await making.publish(village)).toBe(true);
		const [first, second] = send.mock.calls.map(([, command]) => command.id);
		expect(second).toBe(first);
	});

	it('is not said to be done while it waits to be sent', async () => {
		send.mockResolvedValueOnce({ came: 'waiting', for: 'contact' });
		toMade();
		expect(await making.publish(village)).toBe(false);
		expect(making).toMatchObject({ status: 'waiting', error: null });
	});

	it('is done once, and again only with another map', async () => {
		toMade();
		await Promise.all([making.publish(village), making.publish(village)]);
		expect(await making.publish(village)).toBe(false);
		expect(send).toHaveBeenCalledTimes(1);
		toMade();
		expect(await making.publish(village)).toBe(true);
		const [first, second] = send.mock.calls.map(([, command]) => command.id);
		expect(second).not.toBe(first);
	});

	it('goes on while another file is dropped', async () => {
		let sent = () => {};
		uploadMap.mockReturnValueOnce(new Promise<void>((done) => (sent = done)));
		toMade();
		const published = making.publish(village);
		making.make(file('annan.osm'), order);
		expect(makers).toHaveLength(1);
		await vi.waitFor(() => expect(uploadMap).toHaveBeenCalled());
		sent();
		expect(await published).toBe(true);
	});
});
