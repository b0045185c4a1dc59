import { formatTime } from '#lib/i18n/format.ts';
import { lengthWords } from '#lib/i18n/length-words.ts';
import { m } from '#lib/i18n/messages.ts';

type Facts = Record<string, unknown>;

const here = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

const ofTimes: Record<string, (facts: Facts, timeZone: string) => string> = {
	not_a_time: () => m.book_not_a_time(),
	not_on_step: ({ step }) => m.book_not_on_step({ step: lengthWords(Number(step)) }),
	too_short: ({ least }) => m.book_too_short({ least: lengthWords(Number(least)) }),
	too_long: ({ most }) => m.book_too_long({ most: lengthWords(Number(most)) }),
	too_soon: ({ first_possible: first }, timeZone) =>
		m.book_too_soon({ when: typeof first === 'string' ? formatTime(first, timeZone) : '' }),
	in_the_past: () => m.book_time_past(),
	closed_then: () => m.book_closed_then()
};
const ofRule: Record<string, (facts: Facts) => string> = {
	missing: () => m.book_rule_missing(),
	too_many: ({ most }) => m.book_rule_too_many({ most: Number(most) }),
	none: () => m.book_rule_none()
};

/**
 * What is wrong with the hours, the rule or the rules of a request; undefined for what has common words.
 * @param timeZone the village's; without it that of this device
 */
export function timeErrorWords(facts: Facts, timeZone = here()): string | undefined {
	const [field, why] = [String(facts.field), String(facts.why)];
	if (field === 'from' || field === 'to') return ofTimes[why]?.(facts, timeZone);
	if (field === 'rule') return ofRule[why]?.(facts);
	if (field === 'rules_accepted') return m.book_rules_missing();
	return why === 'closed_then' ? m.book_closed_day() : undefined;
}
