import type { CommandBody } from '#lib/domain/commands.ts';
import { m } from '#lib/i18n/messages.ts';

export type KeptReason = CommandBody<'block_days'>['reason'];

/** Why an owner keeps days, in words. */
export function keptReasons(): { value: KeptReason; label: string }[] {
	return [
		{ value: 'own_use', label: m.offer_keep_own_use() },
		{ value: 'maintenance', label: m.offer_keep_maintenance() },
		{ value: 'damaged', label: m.offer_keep_damaged() },
		{ value: 'closed', label: m.offer_keep_closed() }
	];
}
