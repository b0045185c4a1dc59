import * as z from 'zod/mini';

/** How to get into a room, as its owner wrote it; `last_day` null: until the next code. */
export const Access = z.object({
	directions: z.string(),
	contact: z.string(),
	/** So long before a booking begins it is shown, in hours. */
	hours_before: z.number(),
	codes: z.array(
		z.object({ code: z.string(), first_day: z.string(), last_day: z.nullable(z.string()) })
	)
});
export type Access = z.infer<typeof Access>;
