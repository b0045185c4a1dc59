import { m } from '#lib/i18n/messages.ts';
import { formatDays } from '#lib/i18n/format.ts';
import { toLocale, type Locale } from '#lib/i18n/locale.ts';

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

type Subject = (facts: { title: string; days: string }, options: { locale: Locale }) => string;

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
	message: m.letter_message
};

/**
 * A queued letter in its receiver's language, with a link to what it is about, or to the inbox. Names
 * and messages stay out of the mail.
 * @throws Error when there are no words for its template
 */
export function letterWords(letter: Letter, site: string): Words {
	const locale = toLocale(letter.language);
	const { title = '', first_day, last_day } = letter.facts;
	const days = first_day && last_day ? formatDays(first_day, last_day, locale) : '';
	const subjectOf = subjects[letter.template];
	if (!subjectOf) throw new Error(`no words for a letter of kind ${letter.template}`);
	const subject = subjectOf({ title, days }, { locale });
	const id = letter.facts.conversation_id ?? letter.facts.booking_id;
	const link = [site, letter.slug, 'inbox', ...(id ? [id] : [])].join('/');
	return { subject, text: m.letter_body({ subject, link, village: letter.village }, { locale }) };
}
