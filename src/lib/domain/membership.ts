import type { Membership } from '#lib/domain/people.ts';

/** Is the membership in force? */
export function isMember(membership: Membership | null | undefined): membership is Membership {
	return Boolean(membership && !membership.left_at && !membership.banned_at);
}
