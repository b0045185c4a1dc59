const KEY = 'bytorget-village';

/** Remembers on this device which village was looked at last, for the app's shortcuts. */
export function rememberVillage(slug: string): void {
	try {
		localStorage.setItem(KEY, slug);
	} catch {
		// Then the shortcuts lead to the front page.
	}
}

/** The village looked at last on this device, or null. */
export function lastVillage(): string | null {
	try {
		return localStorage.getItem(KEY);
	} catch {
		return null;
	}
}
