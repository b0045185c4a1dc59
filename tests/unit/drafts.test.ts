import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { stash } from '#lib/offline/stash.ts';

const MAJA = '00000000-0000-4000-8000-000000000001';
const NILS = '00000000-0000-4000-8000-000000000002';
const photo = { id: 'a', alt: 'Kärran', picture: new Blob(['x']), uploaded: false };
const offer = (words: string) => ({
	...{ owner: MAJA, key: 'offer', value: { words }, photos: [photo] }
});

/** The drafts as a page that has just been loaded sees them. */
async function newPage(): Promise<typeof import('#lib/offline/drafts.ts')> {
	vi.resetModules();
	return import('#lib/offline/drafts.ts');
}

beforeEach(async () => {
	// Its keys are its own properties, as a browser's are.
	const storage = Object.create({
		getItem: (name: string) => (storage[name] as string | undefined) ?? null,
		setItem: (name: string, text: string) => (storage[name] = text),
		removeItem: (name: string) => delete storage[name]
	}) as Record<string, unknown>;
	vi.stubGlobal('localStorage', storage);
	await (await newPage()).dropAllDrafts();
});

test('what is on disk waits nowhere else', async () => {
	const page = await newPage();
	await page.keepDraft(offer('Släpkärra'));
	expect(await page.findDraft(MAJA, 'offer')).toMatchObject({ value: { words: 'Släpkärra' } });
	expect(Object.keys(localStorage)).toEqual([]);
});

test('a page that is left at once loses no letters', async () => {
	await (await newPage()).keepDraft(offer('Släp'));
	void (await newPage()).keepDraft({ ...offer('Släpkärra'), photos: [] });
	expect(Object.keys(localStorage)).toHaveLength(1);
	const found = await (await newPage()).findDraft<{ words: string }>(MAJA, 'offer');
	expect(found?.value.words).toBe('Släpkärra');
});

test('what could not be written when the page was left is found, with the photos from before', async () => {
	await (await newPage()).keepDraft(offer('Släp'));
	stash({ owner: MAJA, key: 'offer', value: { words: 'Släpkärra' }, savedAt: Date.now() + 1 });
	stash({ owner: NILS, key: 'offer', value: { words: 'Båt' }, savedAt: Date.now() });
	const page = await newPage();
	const found = await page.findDraft<{ words: string }>(MAJA, 'offer');
	expect(found?.value.words).toBe('Släpkärra');
	expect(found?.photos).toHaveLength(1);
	expect(await page.findDraft(NILS, 'offer')).toMatchObject({ value: { words: 'Båt' } });
	expect(Object.keys(localStorage)).toEqual([]);
});

test('what is older than the disk changes nothing', async () => {
	stash({ owner: MAJA, key: 'offer', value: { words: 'Släp' }, savedAt: Date.now() - 1000 });
	const before = await newPage();
	await before.keepDraft(offer('Släpkärra'));
	stash({ owner: MAJA, key: 'offer', value: { words: 'Släp' }, savedAt: Date.now() - 1000 });
	const found = await (await newPage()).findDraft<{ words: string }>(MAJA, 'offer');
	expect(found?.value.words).toBe('Släpkärra');
});

test('signing out, sending and the next resident leave nothing waiting', async () => {
	const page = await newPage();
	const waiting = (owner: string) =>
		stash({ owner, key: 'offer', value: { words: 'Hemligt' }, savedAt: Date.now() });
	await page.findDraft(MAJA, 'offer');
	for (const forget of [
		() => page.dropAllDrafts(),
		() => page.dropDraft(MAJA, 'offer'),
		() => page.dropDraftsOfOthers(NILS)
	]) {
		waiting(MAJA);
		await forget();
		expect(Object.keys(localStorage)).toEqual([]);
	}
	waiting(NILS);
	waiting('');
	await page.dropDraftsOfOthers(NILS);
	expect(Object.keys(localStorage)).toHaveLength(2);
});
