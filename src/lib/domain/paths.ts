/**
 * A path on our own origin to go on to, from an address's query: never to another site.
 * @param fallback where to go when `text` is no such path
 */
export function ownPath(text: string | null, fallback: string): string {
	// Browsers read a backslash as a slash, and skip tabs and line breaks.
	// eslint-disable-next-line no-control-regex -- those are what it is about
	if (!text || !/^\/(?![/\\])[^\\\u0000-\u0020]*$/.test(text)) return fallback;
	const base = 'http://village.invalid';
	return URL.canParse(text, base) && new URL(text, base).origin === base ? text : fallback;
}

/** Where a listing's photo is; one that is not published is given only to those who may see it. */
export function photoSrc(id: string, size: 'small' | 'large' | 'share' = 'small'): string {
	return `/photos/${id}?size=${size}`;
}

/**
 * Where one signs in (and joins the village), and then goes on to `next`.
 * @param neighbours who lives in another village goes on without joining this one
 */
export function signInPath(slug: string, next: string, neighbours = false): string {
	return `/${slug}/sign-in?next=${encodeURIComponent(next)}${neighbours ? '&neighbours=1' : ''}`;
}
