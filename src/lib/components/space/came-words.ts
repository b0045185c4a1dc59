import type { SpaceAnswer } from '#lib/state/space-request.svelte.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/messages.ts';

type Skipped = { day: string }[];
/** More dates are told in the conversation. */
const FEW = 4;

function seriesWords(facts: Record<string, unknown>): string {
	const count = Number(facts.booked ?? 0);
	const skipped = ((facts.skipped ?? []) as Skipped).map(({ day }) => formatDay(day));
	const days = skipped.length > FEW ? [...skipped.slice(0, FEW), '…'] : skipped;
	return [
		facts.state === 'confirmed' ? m.book_series_booked({ count }) : m.book_series_sent({ count }),
		days.length > 0 && m.book_series_skipped({ days: days.join(', ') })
	]
		.filter(Boolean)
		.join(' ');
}

/** What came of a request that has arrived. @param behalf for whom it was booked, '' for oneself */
export function cameWords({ name, sent }: SpaceAnswer, behalf: string): string {
	const facts: Record<string, unknown> = sent.came === 'done' ? sent.answer : {};
	if (facts.earlier) return m.request_arrived();
	if (name === 'request_series') return seriesWords(facts);
	if (facts.state === 'waitlisted') return m.book_wait_sent();
	if (behalf) return m.book_behalf_sent({ name: behalf });
	if (facts.state === 'confirmed') return m.book_booked();
	return name === 'request_bundle' ? m.book_bundle_sent() : m.request_sent();
}
