import { afterEach, expect, test, vi } from 'vitest';
import { createBasemap } from '../../src/lib/map/basemap.ts';
import type { Leaflet } from '../../src/lib/map/leaflet.ts';
import type { Palette } from '../../src/lib/map/palette.ts';
import { startWorker } from '../../src/lib/map/trusted.ts';

vi.mock('../../src/lib/map/painting-worker.ts?worker&url', () => ({ default: '/worker.js' }));
vi.mock('../../src/lib/map/trusted.ts', () => ({ startWorker: vi.fn() }));
vi.mock('../../src/lib/map/typeface.ts', () => ({ fetchTypeface: async () => [] }));
vi.mock('../../src/lib/map/painter.ts', () => ({
	createPainter: () => Promise.reject(new TypeError('no OffscreenCanvas'))
}));

afterEach(() => vi.unstubAllGlobals());

test('the worker says when painting cannot start', async () => {
	const said = vi.fn();
	vi.stubGlobal('postMessage', said);
	vi.stubGlobal('onmessage', null);
	await import('../../src/lib/map/painting-worker.ts');
	const { onmessage } = globalThis as unknown as { onmessage: (event: object) => void };
	onmessage({ data: { what: 'open', order: { typeface: [] } } });
	await vi.waitFor(() => expect(said).toHaveBeenCalledWith({ what: 'broken' }));
});

test('the page then waits no longer, and ends the worker', async () => {
	const worker = {
		onmessage: (_: object): void => undefined,
		postMessage: () => setTimeout(() => worker.onmessage({ data: { what: 'broken' } })),
		terminate: vi.fn()
	};
	vi.mocked(startWorker).mockReturnValue(worker as unknown as Worker);
	const made = createBasemap({} as Leaflet, new Blob(), {} as Palette, ['sv']);
	await expect(made).rejects.toThrow('cannot be painted');
	expect(worker.terminate).toHaveBeenCalledOnce();
});
