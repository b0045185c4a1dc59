import * as z from 'zod/mini';
import { Id } from '#lib/domain/id.ts';
import { Instant } from '#lib/domain/instant.ts';

const Role = z.enum(['resident', 'moderator', 'steward']);

/** The signed-in person's membership of a village; of a guest's, who has only booked there, `guest` is true. */
export const Membership = z.object({
	village_id: Id,
	village_name: z.string(),
	resident_id: Id,
	display_name: z.string(),
	role: Role,
	guest: z.boolean(),
	left_at: z.nullable(Instant),
	banned_at: z.nullable(Instant)
});
export type Membership = z.infer<typeof Membership>;

/** Who is signed in. */
export type Person = { id: Id; email: string };

/** An association the signed-in person acts for. */
export const ManagedAssociation = z.object({ id: Id, name: z.string() });
export type ManagedAssociation = z.infer<typeof ManagedAssociation>;
