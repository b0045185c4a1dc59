import { storedResident } from '#lib/db/client.ts';

/** Who writes on this device, and since which sign-out. */
export type Writer = {
	/** The resident's id, or '' for somebody who has not signed in. */
	id: string;
	since: string;
};

const KEY = 'bytorget-signed-out';

function since(): string {
	try {
		return localStorage.getItem(KEY) ?? '';
	} catch {
		return '';
	}
}

/** Who writes here now. Answers at once, also while the page is being left. */
export function writerHere(): Writer {
	return { id: storedResident(), since: since() };
}

/** Marks that somebody signs out: what is open in any tab is no longer kept for them. */
export function endWriting(): void {
	try {
		localStorage.setItem(KEY, crypto.randomUUID());
	} catch {
		// A browser that keeps no mark keeps no drafts either.
	}
}

/** May what this writer began still be kept? Not once they have signed out; a session that lapsed loses nothing. */
export function mayKeep(writer: Writer): boolean {
	return !writer.id || writer.since === since();
}
