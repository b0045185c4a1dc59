import { isDay, type Day } from '#lib/domain/days.ts';

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const parts =
	/^FREQ=(DAILY|WEEKLY|MONTHLY)((?:;(?:INTERVAL|BYDAY|COUNT|UNTIL)=[-0-9A-Z,]{1,24}){1,3})$/;

/**
 * How a series comes back: every `interval` days, weeks (beginning on Monday) or months. `weekdays` (1 =
 * Monday) of a weekly one, none: that of the first day. `nth` of a monthly one: which of its days of the week
 * (1..5, or -1..-5 from its end), null: the first day's day of the month. It ends after `count` dates or on the
 * day `until`: exactly one of them.
 */
export type Rule = {
	freq: 'DAILY' | 'WEEKLY' | 'MONTHLY';
	interval: number;
	weekdays: number[];
	nth: { place: number; weekday: number } | null;
	count: number | null;
	until: Day | null;
};

const numberIn = (text: string | undefined, most: number): number | null =>
	text && /^[1-9]\d{0,8}$/.test(text) && Number(text) <= most ? Number(text) : null;

function untilOf(text: string | undefined): Day | null {
	const day = text?.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3') ?? '';
	return isDay(day) ? day : null;
}

function daysOf(freq: Rule['freq'], text: string): Pick<Rule, 'weekdays' | 'nth'> | null {
	const [, place, code = ''] = /^(-?[1-5])([A-Z]{2})$/.exec(text) ?? [];
	if (freq === 'MONTHLY' && codes.includes(code))
		return { weekdays: [], nth: { place: Number(place), weekday: codes.indexOf(code) + 1 } };
	const names = text.split(',');
	const known = names.every((name) => codes.includes(name)) && new Set(names).size === names.length;
	if (freq !== 'WEEKLY' || !known) return null;
	return { weekdays: names.map((name) => codes.indexOf(name) + 1).sort(), nth: null };
}

/**
 * Reads an RRULE (RFC 5545) without "RRULE:": FREQ first, INTERVAL at most 99, and COUNT or UNTIL=YYYYMMDD.
 * BYDAY of a weekly rule lists weekdays; of a monthly one it is one of its days, like 1TU or -1FR; a daily one
 * has none.
 * @returns null when it is not such a rule
 */
export function parseRule(text: string): Rule | null {
	const [, freq, rest] = parts.exec(text) ?? [];
	if (!freq || !rest) return null;
	const pairs = rest
		.slice(1)
		.split(';')
		.map((pair) => pair.split('=') as [string, string]);
	const given = Object.fromEntries(pairs);
	const days = given.BYDAY
		? daysOf(freq as Rule['freq'], given.BYDAY)
		: { weekdays: [], nth: null };
	const interval = given.INTERVAL ? numberIn(given.INTERVAL, 99) : 1;
	const rule = { count: numberIn(given.COUNT, 999_999_999), until: untilOf(given.UNTIL) };
	const ends = [given.COUNT && rule.count, given.UNTIL && rule.until].filter(Boolean).length;
	const twice = Object.keys(given).length !== pairs.length || Boolean(given.COUNT && given.UNTIL);
	if (!days || !interval || ends !== 1 || twice) return null;
	return { freq: freq as Rule['freq'], interval, ...days, ...rule };
}

/** The rule as an RRULE, without "RRULE:". */
export function writeRule({ freq, interval, weekdays, nth, count, until }: Rule): string {
	const days = nth
		? `${nth.place}${codes[nth.weekday - 1]}`
		: weekdays.map((weekday) => codes[weekday - 1]).join(',');
	return [
		`FREQ=${freq}`,
		interval > 1 && `INTERVAL=${interval}`,
		days && `BYDAY=${days}`,
		count === null ? until && `UNTIL=${until.replaceAll('-', '')}` : `COUNT=${count}`
	]
		.filter(Boolean)
		.join(';');
}
