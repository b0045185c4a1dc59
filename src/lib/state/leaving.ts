import { dropAllDrafts } from '#lib/offline/drafts.ts';
import { dropShared } from '#lib/offline/shared.ts';
import { wipeSurely } from '#lib/offline/wipes-due.ts';
import { forgetMember } from '#lib/state/kept-member.ts';

/** Takes off this device what only this resident may see. */
export async function leaveNothing(resident: string): Promise<void> {
	try {
		await wipeSurely(resident);
		forgetMember();
	} catch {
		// Tried again at the next start; until then it is read by nobody else.
	}
}

/** The same, with what the resident wrote and did here. */
export async function leaveAll(resident: string): Promise<void> {
	await dropAllDrafts().catch(() => undefined);
	await dropShared().catch(() => undefined);
	await forgetSent(resident);
	await leaveNothing(resident);
}

/** Takes off this device what the resident did here, sent or not. */
async function forgetSent(resident: string): Promise<void> {
	try {
		const { forgetEntries } = await import('#lib/offline/outbox.ts');
		await forgetEntries(resident);
	} catch {
		// A store that cannot be opened sends nothing; whoever signs in next forgets it.
	}
}
