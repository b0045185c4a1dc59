import * as z from 'zod/mini';

/** A UUID, made on the phone so that a retry after a lost answer changes nothing. */
export const Id = z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i));
export type Id = z.infer<typeof Id>;

/** A new random id. */
export function newId(): Id {
	return crypto.randomUUID();
}
