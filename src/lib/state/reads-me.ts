import { myPhone } from '#lib/db/people.ts';
import { listVillages } from '#lib/db/villages.ts';
import { unsentOf, type Unsent } from '#lib/domain/unsent.ts';
import type { Village } from '#lib/domain/village.ts';
import { unsentHere } from '#lib/offline/overlaying.ts';
import { keepMember, keptMember } from '#lib/state/kept-member.ts';
import { openReader } from '#lib/state/kept-reader.ts';
import type { Session } from '#lib/state/session.svelte.ts';

// As reads.ts, of the member.

/** What only the member is told: the own number, '' for none, and villages by name. */
export type Details = { phone: string; villages: Pick<Village, 'id' | 'slug' | 'name'>[] };

/** As this device knows them, or null when it does not. */
export async function keptDetails(): Promise<Details | null> {
	const phone = keptMember()?.phone;
	if (phone === undefined) return null;
	const villages = await (await openReader())?.villages().catch(() => []);
	return { phone, villages: villages ?? [] };
}

/** As the server knows them; kept on this device. @throws AppError */
export async function readDetails(session: Session): Promise<Details> {
	const db = await session.db();
	const [phone, villages] = await Promise.all([myPhone(db), listVillages(db)]);
	if (session.person) keepMember(session.person, session.memberships, phone ?? '');
	return { phone: phone ?? '', villages };
}

/** What the member has said of the member in a village and is not sent yet: joining, or new details. */
export type OwnWords = { unsent: Unsent; name: string; phone?: string };

/** The newest such, or null. */
export async function readOwnWords(villageId: string): Promise<OwnWords | null> {
	for (const entry of (await unsentHere(villageId)).reverse()) {
		if (entry.name !== 'save_profile' && entry.name !== 'join_village') continue;
		const { display_name: name } = entry.body;
		const unsent = unsentOf(entry);
		return entry.name === 'save_profile'
			? { unsent, name, phone: entry.body.phone }
			: { unsent, name };
	}
	return null;
}
