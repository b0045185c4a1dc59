import { databases } from '#lib/offline/stores.ts';

const MS_PATIENT = 5_000;

/** Where a browser does not list them, those that we know. */
async function stores(): Promise<string[]> {
	if (typeof indexedDB.databases !== 'function') return databases;
	return (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
}

/** @returns whether it went: another tab may hold it */
function removed(name: string): Promise<boolean> {
	return new Promise((done) => {
		const asked = indexedDB.deleteDatabase(name);
		asked.onsuccess = () => done(true);
		asked.onerror = () => done(false);
		setTimeout(done, MS_PATIENT, false);
	});
}

/**
 * Takes everything of Bytorget off this device: stores, caches, marks and the worker. Who is signed in
 * is signed out before. @returns whether nothing is left
 */
export async function forgetAll(): Promise<boolean> {
	const workers = (await navigator.serviceWorker?.getRegistrations?.()) ?? [];
	await Promise.all(workers.map((worker) => worker.unregister().catch(() => false)));
	const names = await stores().catch(() => databases);
	const went = await Promise.all(names.map(removed));
	if ('caches' in globalThis)
		await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
	try {
		localStorage.clear();
		sessionStorage.clear();
	} catch {
		// A browser that keeps nothing has nothing to forget.
	}
	return went.every(Boolean);
}
