// Of the browser's one page only: the server never gets here.
const kept = new Set<string>();

/** Is the village kept whole on this phone, as far as is known? */
export const isKept = (slug: string): boolean => kept.has(slug);

/** Notes whether it is. */
export function noteKept(slug: string, whole: boolean): void {
	if (whole) kept.add(slug);
	else kept.delete(slug);
}
