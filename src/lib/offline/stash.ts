const PREFIX = 'bytorget-draft ';

/** A draft on its way to the disk, without its photos: those are too large for it. */
export type Stashed = { owner: string; key: string; value: unknown; savedAt: number };

const nameOf = ({ owner, key }: Pick<Stashed, 'owner' | 'key'>) => `${PREFIX}${owner} ${key}`;

/** Keeps it at once: a page that is being left does not wait for the disk. */
export function stash({ owner, key, value, savedAt }: Stashed): void {
	try {
		localStorage.setItem(
			nameOf({ owner, key }),
			JSON.stringify({ owner, key, value, savedAt } satisfies Stashed)
		);
	} catch {
		// A browser without room for it has the disk.
	}
}

/** What pages that were left did not get to the disk. */
export function stashed(): Stashed[] {
	try {
		return Object.keys(localStorage)
			.filter((name) => name.startsWith(PREFIX))
			.map((name) => JSON.parse(localStorage.getItem(name) ?? '') as Stashed);
	} catch {
		return [];
	}
}

/** Forgets those that `which` is true of. */
export function unstash(which: (one: Stashed) => boolean): void {
	for (const one of stashed().filter(which)) localStorage.removeItem(nameOf(one));
}
