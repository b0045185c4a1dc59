import { AppError } from '#lib/domain/errors.ts';
import type { OutboxEntry } from '#lib/domain/outbox.ts';
import { errorWords } from '#lib/i18n/error-words.ts';
import { m } from '#lib/i18n/messages.ts';

const byOwner: OutboxEntry['name'][] = [
	'edit_listing',
	'pause_listing',
	'resume_listing',
	'withdraw_listing',
	'block_days',
	'unblock_days',
	'save_access'
];

/** Why an entry was refused, to the one who made it. @param timeZone the village's, for times */
export function refusalWords({ name, error }: OutboxEntry, timeZone?: string): string {
	if (error?.tag === 'listing_gone' && byOwner.includes(name)) return m.outbox_list_own_gone();
	return errorWords(new AppError(error?.tag ?? 'server', error?.facts), timeZone);
}
