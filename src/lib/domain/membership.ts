import type { Listing } from '#lib/domain/listing.ts';
import type { Membership } from '#lib/domain/people.ts';

/** Is the membership in force? */
export function isMember(membership: Membership | null | undefined): membership is Membership {
	return Boolean(inForce(membership) && !membership?.guest);
}

/** Has this person booked in the village without being a member? */
export function isGuest(membership: Membership | null | undefined): boolean {
	return Boolean(inForce(membership) && membership?.guest);
}

function inForce(membership: Membership | null | undefined): boolean {
	return Boolean(membership && !membership.left_at && !membership.banned_at);
}

/** The village somebody lives in: the first they joined of those they are a member of. @param all in the order they were joined */
export function homeOf(all: Membership[]): Membership | null {
	return all.find(isMember) ?? null;
}

/** May residents of other villages ask for it too? */
export function openToNeighbours({ space, audience }: Pick<Listing, 'space' | 'audience'>): boolean {
	return space?.bookers === 'neighbours' && audience === 'anyone';
}
