import { m } from '#lib/i18n/messages.ts';
import { formatDay } from '#lib/i18n/format.ts';
import { toLocale, type Locale } from '#lib/i18n/locale.ts';
import { spanWords } from '#lib/i18n/span-words.ts';

export type Words = { subject: string; text: string };

export type Letter = {
	template: string;
	/** Null when the receiver's account is gone. */
	email: string | null;
	language: string;
	village: string;
	slug: string;
	facts: {
		booking_id?: string;
		conversation_id?: string;
		title?: string;
		first_day?: string;
		last_day?: string;
		/** By the hour: wall times of the village, 'HH:MM'. */
		from?: string | null;
		to?: string | null;
		/** Until when an offered place is held, on the village's wall. */
		until_day?: string;
		until?: string;
	};
};

/** A sign-in code, in Swedish and English: who asks may be new to us and have no language yet. */
export function letterOfCode(code: string): Words {
	const text = (['sv', 'en'] as const)
		.map((locale) => m.letter_code_text({ code }, { locale }))
		.join('\n\n');
	return {
		subject: `${m.letter_code_subject({ code }, { locale: 'sv' })} / ${m.letter_code_subject({ code }, { locale: 'en' })}`,
		text
	};
}

type Subject = (
	facts: { title: string; days: string; until: string },
	options: { locale: Locale }
) => string;

/** A subject for each template that the database queues. */
export const subjects: Readonly<Record<string, Subject | undefined>> = {
	request: m.letter_request,
	booked: m.letter_booked,
	confirmed: m.letter_confirmed,
	declined: m.letter_declined,
	cancelled: m.letter_cancelled,
	request_expired: m.letter_request_expired,
	answer_soon: m.letter_answer_soon,
	time_proposed: m.letter_time_proposed,
	time_accepted: m.letter_time_accepted,
	time_declined: m.letter_time_declined,
	time_changed: m.letter_time_changed,
	handed_over: m.letter_handed_over,
	given_back: m.letter_given_back,
	due_tomorrow: m.letter_due_tomorrow,
	overdue: m.letter_overdue,
	overdue_owner: m.letter_overdue_owner,
	message: m.letter_message,
	place_free: m.letter_place_free,
	offer_lapsed: m.letter_offer_lapsed,
	blocked_over: m.letter_blocked_over,
	bundle_lapsed: m.letter_bundle_lapsed,
	access_changed: m.letter_access_changed,
	no_show_freed: m.letter_no_show_freed
};

/** A room by the hour is booked, not borrowed. */
const byHour: typeof subjects = {
	request: m.letter_request_hours,
	confirmed: m.letter_confirmed_hours,
	declined: m.letter_declined_hours,
	cancelled: m.letter_cancelled_hours,
	time_changed: m.letter_time_changed_hours
};

function untilOf({ until_day, until }: Letter['facts'], locale: Locale): string {
	if (!until_day || !until) return '';
	return m.booking_day_at({ day: formatDay(until_day, locale), clock: until }, { locale });
}

/**
 * A queued letter in its receiver's language, with a link to what it is about, or to the inbox. Names
 * and messages stay out of the mail.
 * @throws Error when there are no words for its template
 */
export function letterWords(letter: Letter, site: string): Words {
	const locale = toLocale(letter.language);
	const { title = '', first_day: first, last_day: last, from, to } = letter.facts;
	const days = first && last ? spanWords({ first, last, from, to }, locale) : '';
	const subjectOf = (from ? byHour[letter.template] : undefined) ?? subjects[letter.template];
	if (!subjectOf) throw new Error(`no words for a letter of kind ${letter.template}`);
	const subject = subjectOf({ title, days, until: untilOf(letter.facts, locale) }, { locale });
	const id = letter.facts.conversation_id ?? letter.facts.booking_id;
	const link = [site, letter.slug, 'inbox', ...(id ? [id] : [])].join('/');
	return { subject, text: m.letter_body({ subject, link, village: letter.village }, { locale }) };
}
