import type { AppError } from '#lib/domain/errors.ts';
import { errorWords } from '#lib/i18n/error-words.ts';
import { formatTime } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/messages.ts';

/** A length of time: "45 minuter", "2 timmar". */
function lengthWords(minutes: unknown): string {
	const count = Number(minutes);
	return count % 60 === 0
		? m.booking_time_hours({ count: count / 60 })
		: m.booking_time_minutes({ count });
}

type Facts = Record<string, unknown>;
const whys: Record<string, (facts: Facts, timeZone: string) => string> = {
	not_a_time: () => m.booking_time_why_not_a_time(),
	not_on_step: ({ step }) => m.booking_time_why_step({ step: lengthWords(step) }),
	too_short: ({ least }) => m.booking_time_why_short({ least: lengthWords(least) }),
	too_long: ({ most }) => m.booking_time_why_long({ most: lengthWords(most) }),
	closed_then: () => m.booking_time_why_closed(),
	too_soon: ({ first_possible }, timeZone) =>
		m.booking_time_why_soon({ when: formatTime(String(first_possible), timeZone) }),
	in_the_past: () => m.booking_time_why_past(),
	same_time: () => m.booking_time_why_same()
};

/** What is wrong with a time by the hour, or what else went wrong. @param timeZone the village's */
export function timeProblemWords(error: AppError, timeZone: string): string {
	const { tag, facts } = error;
	const words = tag === 'bad_input' ? whys[String(facts.why)] : undefined;
	if (tag === 'taken') return m.booking_time_why_taken();
	return words ? words(facts, timeZone) : errorWords(error);
}
