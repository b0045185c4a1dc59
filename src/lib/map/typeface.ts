import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import more from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?url';
import type { Order } from './painting.ts';

/** As in styles/fonts.css, without what no name is written with. */
const faces = [
	{ address: latin, range: 'U+0000-00FF, U+2000-206F' },
	{ address: more, range: 'U+0100-02BA' }
];

/** The bytes of the page's typeface, which the page has fetched already; what does not come is left out. */
export async function fetchTypeface(): Promise<Order['typeface']> {
	const fetched = await Promise.all(
		faces.map(async ({ address, range }) => {
			const answer = await fetch(address).catch(() => null);
			const bytes = answer?.ok ? await answer.arrayBuffer().catch(() => null) : null;
			return bytes ? [{ bytes, range }] : [];
		})
	);
	return fetched.flat();
}
