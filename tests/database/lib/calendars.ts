import { createHash, randomBytes } from 'node:crypto';
import type { Village } from './village.ts';

/** The body of a command that makes an address, and the secret that only the browser has. */
export function feed({ id }: { id: string }, change: object = {}) {
	const token = randomBytes(32).toString('base64url');
	return {
		token,
		body: {
			village_id: id,
			feed_id: crypto.randomUUID(),
			about: 'mine',
			token_hash: createHash('sha256').update(token).digest('hex'),
			...change
		}
	};
}

/** The body of a command that adds an outside calendar to a listing. */
export const outside = ({ id }: Pick<Village, 'id'>, listing_id: string, change: object = {}) => ({
	village_id: id,
	listing_id,
	import_id: crypto.randomUUID(),
	name: 'Kommunens kalender',
	url: 'https://kommunen.example/hallen.ics',
	...change
});
