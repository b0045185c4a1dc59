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

/** As what somebody may ask for a listing: a member of its village, or from a village next door; null: not at all yet. */
export function asksAs(
	all: Membership[],
	listing: Pick<Listing, 'village_id' | 'space' | 'audience'>
): 'member' | 'neighbour' | null {
	const here = all.find((one) => one.village_id === listing.village_id);
	const banned = Boolean(here?.banned_at);
	if (isMember(here)) return 'member';
	return openToNeighbours(listing) && homeOf(all) && !banned ? 'neighbour' : null;
}

/** May residents of other villages ask for it too? */
export function openToNeighbours({
	space,
	audience
}: Pick<Listing, 'space' | 'audience'>): boolean {
	return space?.bookers === 'neighbours' && audience === 'anyone';
}
