import { buildMap } from '#lib/mapfile/build.ts';
import { MapFileError, type Fault } from '#lib/mapfile/errors.ts';
import { limits } from '#lib/mapfile/limits.ts';
import { readMapFile } from '#lib/mapfile/read.ts';
import type { Boundary, Bounds, MapReport, Point, Progress } from '#lib/mapfile/types.ts';

/** What a page asks of the worker that makes a map; it stops by being ended. */
export type Order = { file: Blob; bounds: Bounds; boundary: Boundary | null; name: string };

/** A map that can be published. */
export type Made = {
	file: Blob;
	/** Of the file: its address. */
	sha256: string;
	bounds: Bounds;
	/** Where somebody lives, to about a metre: the most there may be still fit into one request. */
	homes: Point[];
	/** Null when the file was a made map already. */
	report: MapReport | null;
};

/** `broken`: the file could not be read to its end, or there is not memory enough. */
export type Answer =
	| { what: 'progress'; progress: Progress }
	| { what: 'made'; made: Made }
	| { what: 'fault'; tag: Fault; facts: Record<string, unknown> }
	| { what: 'broken' };

type Port = {
	postMessage(answer: Answer): void;
	onmessage: ((event: MessageEvent<Order>) => void) | null;
};

const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

async function sha256Of(bytes: ArrayBuffer): Promise<string> {
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Is it a map file already, of whatever version? The first ones began with two letters and a small number. */
async function isMapFile(file: Blob): Promise<boolean> {
	const [p, m, next = 0] = new Uint8Array(await file.slice(0, 3).arrayBuffer());
	return p === 0x50 && m === 0x4d && (next === 0x54 || next < 8);
}

const meets = (a: Bounds, b: Bounds) =>
	a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

async function checkMap({ file, bounds }: Order): Promise<Made> {
	const about = await readMapFile(file);
	if (!meets(about.bounds, bounds)) throw new MapFileError('elsewhere', { bounds: about.bounds });
	const sha256 = await sha256Of(await file.arrayBuffer());
	return { file, sha256, bounds: about.bounds, homes: [], report: null };
}

/**
 * Makes a map that can be published: of an OpenStreetMap extract, or of a map file that was made before.
 * @throws MapFileError what is wrong with the file
 */
export async function makeMap(
	order: Order,
	onprogress: (progress: Progress) => void
): Promise<Made> {
	if (await isMapFile(order.file)) return publishable(await checkMap(order));
	const { bytes, report } = await buildMap(order.file, { ...order, onprogress });
	const homes = report.addressPoints.map(({ lng, lat }): Point => [round(lng), round(lat)]);
	const sha256 = await sha256Of(bytes.buffer);
	return publishable({
		...{ file: new Blob([bytes]), sha256, bounds: report.bounds, homes },
		// They are in `homes`.
		report: { ...report, addressPoints: [] }
	});
}

function publishable(made: Made): Made {
	if (made.file.size > limits.published)
		throw new MapFileError('too_large', { what: 'map', limit: limits.published });
	if (made.homes.length > limits.homes)
		throw new MapFileError('too_large', { what: 'homes', limit: limits.homes });
	return made;
}

/** A worker's work: one order, news of how far it is (by percent), one answer. */
export function attend(port: Port): void {
	port.onmessage = async ({ data: order }) => {
		let last = '';
		const tell = (progress: Progress) => {
			const now = `${progress.phase} ${Math.floor(progress.part * 100)}`;
			if (now !== last) port.postMessage({ what: 'progress', progress });
			last = now;
		};
		try {
			port.postMessage({ what: 'made', made: await makeMap(order, tell) });
		} catch (thrown) {
			if (!(thrown instanceof MapFileError)) port.postMessage({ what: 'broken' });
			else port.postMessage({ what: 'fault', tag: thrown.tag, facts: thrown.facts });
		}
	};
}
