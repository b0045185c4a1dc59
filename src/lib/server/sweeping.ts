import { log } from '#lib/server/log.ts';
import { tidyMaps, type Keeper } from '#lib/server/map-sweep.ts';
import { sweepPhotos } from '#lib/server/photo-sweep.ts';

const HOUR_MS = 3_600_000;

/** Takes away the files of photos and maps that are gone, every hour and with every backend. @returns stops it, after what is under way */
export function startSweeping(keeper: Keeper): () => Promise<void> {
	let sweep: Promise<unknown> = Promise.resolve();
	const run = async () => {
		await sweepPhotos(keeper).catch((cause: Error) => log(`photos not swept: ${cause.message}`));
		await tidyMaps(keeper);
	};
	const timer = setInterval(() => (sweep = sweep.then(run)), HOUR_MS);
	timer.unref();
	return async () => {
		clearInterval(timer);
		await sweep;
	};
}
