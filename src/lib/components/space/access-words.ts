import { m } from '#lib/i18n/messages.ts';
import type { AccessForm } from '#lib/state/access.svelte.ts';

const words: Record<string, () => string> = {
	no_code: m.access_no_code,
	no_day: m.access_no_day,
	not_a_day: m.input_not_a_day,
	before_first_day: m.input_before_first_day,
	same_day: m.access_same_day,
	out_of_range: m.access_before_wrong,
	too_long: m.input_too_long_plain
};
/** Which field of a code's row a problem belongs to. */
const ofCode: Record<string, string[]> = {
	code: ['no_code', 'too_long'],
	first: ['no_day', 'same_day'],
	last: ['not_a_day', 'before_first_day']
};

/** What is wrong with a field, in words. @param part of a code's row: `code`, `first` or `last` */
export function accessWrong(form: AccessForm, at: string, part?: string): string | undefined {
	const why = form.problems.find((one) => one.at === at)?.why;
	if (!why || (part && !ofCode[part]?.includes(why))) return undefined;
	return words[why]?.();
}
