import * as z from 'zod/mini';

/** An instant as ISO 8601 in UTC. PostgreSQL's own writing ("2026-11-18 05:27:51+00") is understood too. */
export const Instant = z.pipe(
	z.string(),
	z.transform((text) =>
		new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString()
	)
);
