import type { InboxRow } from '#lib/domain/conversation.ts';
import type { Side } from '#lib/domain/booking.ts';
import { isOver, isOverdue } from '#lib/domain/booking-rules.ts';

/** Loans of one side by where they stand; each in the order in which they matter. */
export type Loans = {
	out: InboxRow[];
	coming: InboxRow[];
	waiting: InboxRow[];
	earlier: InboxRow[];
};
export const loanGroups = [
	'out',
	'coming',
	'waiting',
	'earlier'
] as const satisfies (keyof Loans)[];

const byDay = (day: 'first_day' | 'last_day') => (a: InboxRow, b: InboxRow) =>
	(a[day] ?? '').localeCompare(b[day] ?? '');

/**
 * The loans one takes part in as borrower (`requester`) or as `owner`: handed over (overdue first),
 * agreed, waiting for an answer (most urgent first), ended (latest first).
 * @param now milliseconds
 */
export function loansOf(rows: readonly InboxRow[], side: Side, now: number = Date.now()): Loans {
	const mine = rows.filter(
		(row) => row.about === 'booking' && row.my_side === side && row.state !== null
	);
	const late = (row: InboxRow) => Number(isOverdue(row, now));
	return {
		out: mine
			.filter(({ state }) => state === 'active')
			.sort((a, b) => late(b) - late(a) || byDay('last_day')(a, b)),
		coming: mine.filter(({ state }) => state === 'confirmed').sort(byDay('first_day')),
		waiting: mine
			.filter(({ state }) => state === 'requested' || state === 'waitlisted')
			.sort((a, b) => (a.respond_by ?? '9').localeCompare(b.respond_by ?? '9')),
		earlier: mine
			.filter(({ state }) => state !== null && isOver(state))
			.sort((a, b) => b.last_at.localeCompare(a.last_at))
	};
}
