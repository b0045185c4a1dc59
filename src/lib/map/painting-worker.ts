import { MapFileError } from '#lib/mapfile/errors.ts';
import { createPainter, type Painter } from './painter.ts';
import type { Answer, Order, Told } from './painting.ts';

type Port = {
	postMessage(answer: Answer, handed?: Transferable[]): void;
	onmessage: ((event: MessageEvent<Told>) => void) | null;
	fonts?: FontFaceSet;
};
const page = globalThis as unknown as Port;
let painter: Painter | undefined;

/** A worker has none of the page's typefaces. */
async function take(typeface: Order['typeface']): Promise<void> {
	const faces = typeface.map(
		({ bytes, range }) =>
			new FontFace('Atkinson Next', bytes, { weight: '200 800', unicodeRange: range })
	);
	for (const face of faces) page.fonts?.add(face);
	await Promise.all(faces.map((face) => face.load()));
}

async function open({ typeface, ...order }: Order): Promise<void> {
	try {
		// Without it the names stand in the device's own letters.
		await take(typeface).catch(() => undefined);
		painter = await createPainter(order, (tile, picture) =>
			page.postMessage({ what: 'painted', tile, picture }, [picture])
		);
		page.postMessage({ what: 'open' });
	} catch (thrown) {
		// What is thrown here is not heard by the page.
		if (!(thrown instanceof MapFileError)) return page.postMessage({ what: 'broken' });
		page.postMessage({ what: 'no_map', tag: thrown.tag, facts: thrown.facts });
	}
}

page.onmessage = ({ data: told }) => {
	if (told.what === 'open') void open(told.order);
	else if (told.what === 'restyle') painter?.restyle(told.palette);
	else if (told.what === 'drop') painter?.drop(told.tile);
	else {
		const { tile } = told;
		painter?.want(tile).catch(() => page.postMessage({ what: 'failed', tile }));
	}
};
