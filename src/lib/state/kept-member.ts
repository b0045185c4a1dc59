import { storedResident } from '#lib/db/client.ts';
import type { Membership, Person } from '#lib/domain/people.ts';

const KEY = 'bytorget-member';

/** Who was here last, and of which villages a member: known at once, also without contact. `phone` once it was read. */
export type KeptMember = { person: Person; memberships: Membership[]; phone?: string };

/** Keeps it until the member signs out. */
export function keepMember(person: Person, memberships: Membership[], phone?: string): void {
	try {
		const before = keptMember();
		const known = before?.person.id === person.id ? before.phone : undefined;
		const kept: KeptMember = { person, memberships, phone: phone ?? known };
		localStorage.setItem(KEY, JSON.stringify(kept));
	} catch {
		// Then it is asked for at every start.
	}
}

/** What is kept of whoever is signed in here, or, when nobody is, of whoever was; else null. */
export function keptMember(): KeptMember | null {
	try {
		const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as KeptMember | null;
		const here = storedResident();
		return kept && (!here || here === kept.person.id) ? kept : null;
	} catch {
		return null;
	}
}

/** Forgets it. */
export function forgetMember(): void {
	try {
		localStorage.removeItem(KEY);
	} catch {
		// A browser that keeps nothing has nothing to forget.
	}
}
