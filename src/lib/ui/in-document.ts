import { browser } from '$app/env';

/**
 * Is this element's markup part of a page that came from the server? Trusted Types let no script
 * element be made in the browser: a data block is there only where it was served.
 */
export function inDocument(selector: string): boolean {
	if (!browser) return true;
	return !document.documentElement.dataset.ready && document.querySelector(selector) !== null;
}
