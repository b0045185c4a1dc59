import { datesAsked, saidOf, type When } from '#lib/domain/when.ts';
import type { CommandBody } from '#lib/domain/commands.ts';
import type { OutboxEntry } from '#lib/domain/outbox.ts';
import { whenAbout } from '#lib/domain/unsent.ts';
import { formatDay, formatDays } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/messages.ts';
import type { Fact } from '#lib/i18n/outbox-facts.ts';
import { spanWords, timeRangeWords } from '#lib/i18n/span-words.ts';

const consents = {
	in_person: m.outbox_list_consent_in_person,
	by_phone: m.outbox_list_consent_by_phone,
	in_writing: m.outbox_list_consent_in_writing
};

const list = (days: readonly string[]): string => days.map((day) => formatDay(day)).join(', ');
const theirs = (label: string, value: string | undefined): Fact[] =>
	value?.trim() ? [{ label, value: value.trim(), theirs: true }] : [];

/** A time, by days or by the hour. */
function timeFact(when: When): Fact {
	const label = saidOf(when).from ? m.outbox_list_fact_time() : m.booking_fact_days();
	return { label, value: spanWords(when) };
}

function seriesFacts(body: CommandBody<'request_series'>): Fact[] {
	const { from, to, skip = [] } = body;
	const dates = datesAsked(body);
	return [
		...(from && to ? [{ label: m.outbox_list_fact_time(), value: timeRangeWords(from, to) }] : []),
		...(dates.length > 0 ? [{ label: m.outbox_list_fact_dates(), value: list(dates) }] : []),
		...(skip.length > 0 ? [{ label: m.outbox_list_fact_dates_skipped(), value: list(skip) }] : [])
	];
}

function bundleFacts({ parts }: CommandBody<'request_bundle'>): Fact[] {
	const times = parts.map(({ first_day: first, last_day: last, from, to }) =>
		spanWords({ first, last, from: from ?? null, to: to ?? null })
	);
	return [{ label: m.outbox_list_fact_times(), value: [...new Set(times)].join('; ') }];
}

/** When an entry is about some time; of a standing booking its dates. */
export function whenFacts(entry: OutboxEntry): Fact[] {
	if (entry.name === 'request_series') return seriesFacts(entry.body);
	if (entry.name === 'request_bundle') return bundleFacts(entry.body);
	const when = whenAbout(entry);
	return when ? [timeFact(when)] : [];
}

function behalfFacts(said: CommandBody<'request_booking'>['on_behalf']): Fact[] {
	if (!said) return [];
	return [
		...theirs(m.outbox_list_fact_behalf(), said.name),
		...theirs(m.outbox_list_fact_contact(), said.contact),
		{ label: m.outbox_list_fact_consent(), value: consents[said.consent]() }
	];
}

function accessFacts({ directions, contact, codes }: CommandBody<'save_access'>): Fact[] {
	const dated = codes.map(
		({ code, first_day, last_day }) =>
			`${code} (${last_day ? formatDays(first_day, last_day) : `${formatDay(first_day)} –`})`
	);
	return [
		...theirs(m.outbox_list_fact_directions(), directions),
		...theirs(m.outbox_list_fact_contact(), contact),
		...theirs(m.outbox_list_fact_codes(), dated.join(', '))
	];
}

/** What is sent of a space: for whom, whether to stand in line, how to get in. */
export function spaceFacts({ name, body }: OutboxEntry): Fact[] {
	if (name === 'save_access') return accessFacts(body);
	if (name === 'block_days' && body.over)
		return [{ label: m.outbox_list_fact_over(), value: m.outbox_list_over_yes() }];
	if (name === 'cancel_booking' && body.scope) {
		const words = { date: m.outbox_list_scope_date, rest: m.outbox_list_scope_rest };
		return [{ label: m.outbox_list_fact_scope(), value: words[body.scope]() }];
	}
	if (name !== 'request_booking' && name !== 'request_series') return [];
	return [
		...behalfFacts(body.on_behalf),
		...(body.wait ? [{ label: m.outbox_list_fact_wait(), value: m.outbox_list_wait_yes() }] : [])
	];
}
