/** Our deepest is `or=(….in.(…))`. */
const DEPTH_LIMIT = 2;
const MOST_COLUMNS = 60;
/** Steps into JSON; thousands exhaust the database's stack. */
const MOST_STEPS = 10;

function depthOf(text: string): number {
	let [depth, deepest] = [0, 0];
	for (const mark of text) {
		if (/[([{]/.test(mark)) deepest = Math.max(deepest, ++depth);
		else if (/[)\]}]/.test(mark)) depth--;
	}
	return deepest;
}

/**
 * Would a question to the tables cost more than any of ours? Rows within rows multiply with each
 * level, and one such question can hold a whole village up; our pages ask for plain columns.
 * @param search the address's part from `?` on
 */
export function tooWide(search: string): boolean {
	let plain: string;
	try {
		plain = decodeURIComponent(search.replaceAll('+', ' '));
	} catch {
		return true;
	}
	const columns = new URLSearchParams(search).getAll('select').join(',');
	return (
		depthOf(plain) > DEPTH_LIMIT ||
		/[([{]/.test(columns) ||
		columns.split(',').length > MOST_COLUMNS ||
		plain.split('->').length > MOST_STEPS
	);
}
