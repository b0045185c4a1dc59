import { wipeSurely } from '#lib/offline/wipes-due.ts';
import { forgetMember } from '#lib/state/kept-member.ts';

/** Takes off this device what only this resident may see; what cannot be taken now is at the next start. */
export async function leaveNothing(resident: string): Promise<void> {
	await wipeSurely(resident).catch(() => undefined);
	forgetMember();
}

/** The same, with what the resident wrote and did here, sent or not. */
export async function leaveAll(resident: string): Promise<void> {
	await wipeSurely(resident, 'all').catch(() => undefined);
	forgetMember();
}
