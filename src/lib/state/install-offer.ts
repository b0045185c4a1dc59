/** Chromium's offer to install the app. */
export type Offer = Event & { prompt: () => Promise<unknown> };

let offered: Offer | null = null;

/** The browser makes its offer once a page, soon after it has come: kept for whoever goes to the button later. @returns stops */
export function keepOffer(): () => void {
	const keep = (event: Event) => {
		event.preventDefault();
		offered = event as Offer;
	};
	addEventListener('beforeinstallprompt', keep);
	return () => removeEventListener('beforeinstallprompt', keep);
}

/** The offer made so far, or null. */
export const keptOffer = (): Offer | null => offered;

/** The offer is used, or needless. */
export function dropOffer(): void {
	offered = null;
}
