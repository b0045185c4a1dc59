import { storedResident, type Db } from '#lib/db/client.ts';
import { currentPerson, myPhone } from '#lib/db/people.ts';
import { pull } from '#lib/db/pull.ts';
import { AppError } from '#lib/domain/errors.ts';
import { pullVillage, type Ask } from '#lib/offline/sync.ts';
import { keepMember, keptMember } from '#lib/state/kept-member.ts';

const TRIES = 8;
const MS_BETWEEN = 250;

/** The one thing of the member's own that is in no village; it is told anew where it is shown. */
async function keepPhone(db: Db): Promise<void> {
	const kept = keptMember();
	if (!kept || kept.phone !== undefined || kept.person.id !== storedResident()) return;
	const phone = await myPhone(db).catch(() => undefined);
	if (phone !== undefined && kept.person.id === storedResident())
		keepMember(kept.person, kept.memberships, phone ?? '');
}

/**
 * Brings a village on this device up to date.
 * @param patient waits as long as another tab is at it
 * @returns whether it is here whole; else another tab was at it all the time, or it was wiped meanwhile
 * @throws AppError `offline`, `phone_full`, `phone_closed`
 */
export async function pullNow(db: Db, villageId: string, patient = false): Promise<boolean> {
	const resident = storedResident();
	// A session that cannot be renewed just now would be answered as a visitor's.
	if (resident && (await currentPerson(db))?.id !== resident) throw new AppError('offline');
	// Whoever signs in meanwhile is answered with other eyes: nothing of it is kept under these.
	const ask: Ask = async (id, cursor) => {
		const page = await pull(db, id, cursor);
		if (storedResident() !== resident) throw new AppError('offline');
		return page;
	};
	// Whoever signs out meanwhile is not pulled for again.
	for (let tries = 0; tries < TRIES && storedResident() === resident;) {
		const pulled = await pullVillage(ask, villageId, resident);
		if (pulled === 'whole') {
			await keepPhone(db);
			return true;
		}
		if (!patient || pulled !== 'elsewhere') tries++;
		await new Promise((wait) => setTimeout(wait, MS_BETWEEN));
	}
	return false;
}
