import { storedResident } from '#lib/db/client.ts';
import { dropAllDrafts, dropDraftsOfOthers } from '#lib/offline/drafts.ts';
import { dropShared } from '#lib/offline/shared.ts';

const KEY = 'bytorget-wipes';

/** What only the resident may see, or with it what the resident wrote and did here. */
type What = 'private' | 'all';

function due(): Record<string, What> {
	try {
		const noted = Object.entries(JSON.parse(localStorage.getItem(KEY) ?? '{}') as object);
		return Object.fromEntries(noted.filter(([, what]) => what === 'private' || what === 'all'));
	} catch {
		return {};
	}
}

function note(noted: Record<string, What>): void {
	try {
		if (Object.keys(noted).length > 0) localStorage.setItem(KEY, JSON.stringify(noted));
		else localStorage.removeItem(KEY);
	} catch {
		// Then only this attempt is made.
	}
}

function strike(resident: string): void {
	note(Object.fromEntries(Object.entries(due()).filter(([one]) => one !== resident)));
}

async function dropDrafts(resident: string): Promise<void> {
	const here = storedResident();
	await (here === resident ? dropAllDrafts() : dropDraftsOfOthers(here));
}

async function wipe(resident: string, what: What): Promise<void> {
	const steps = [
		import('#lib/offline/wiping.ts').then(({ wipePrivate }) => wipePrivate(resident)),
		...(what === 'all'
			? [
					import('#lib/offline/outbox.ts').then(({ forgetEntries }) => forgetEntries(resident)),
					dropDrafts(resident),
					dropShared()
				]
			: [])
	];
	for (const step of await Promise.allSettled(steps))
		if (step.status === 'rejected') throw step.reason;
}

/**
 * Takes what a resident leaves off this device. Should it fail, or the page be closed, it is done at the next start.
 * @throws AppError `phone_full`, `phone_closed`
 */
export async function wipeSurely(resident: string, what: What = 'private'): Promise<void> {
	const before = due();
	const all = what === 'all' || before[resident] === 'all' ? 'all' : 'private';
	note({ ...before, [resident]: all });
	await wipe(resident, all);
	strike(resident);
}

/** Takes away what could not be taken away before. Whoever has signed in again meanwhile keeps it. Nothing is thrown. */
export async function wipeOverdue(): Promise<void> {
	for (const [resident, what] of Object.entries(due())) {
		if (resident === storedResident()) strike(resident);
		else await wipeSurely(resident, what).catch(() => undefined);
	}
}
