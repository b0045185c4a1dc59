import type { CommandBody } from '#lib/domain/commands.ts';
import type { OutboxEntry } from '#lib/domain/outbox.ts';
import { conditionWords, reasonWords } from '#lib/i18n/booking-words.ts';
import { categoryName, chargeWords, intentName, kindName } from '#lib/i18n/listing-words.ts';
import { m } from '#lib/i18n/messages.ts';
import { spaceFacts, whenFacts } from '#lib/i18n/outbox-space-facts.ts';

/** `theirs`: in somebody's own words. */
export type Fact = { label: string; value: string; theirs?: true };

const blocked: Record<CommandBody<'block_days'>['reason'], () => string> = {
	own_use: m.offer_keep_own_use,
	maintenance: m.offer_keep_maintenance,
	damaged: m.offer_keep_damaged,
	closed: m.offer_keep_closed
};

const some = (label: string, value: string | undefined): Fact[] =>
	value?.trim() ? [{ label, value: value.trim(), theirs: true }] : [];

function factsOfListing(body: CommandBody<'publish_listing'>, country: string): Fact[] {
	const lent = body.intent === 'offer' && body.kind !== 'ride';
	const charge = { ...body, amount_kr: body.amount_kr ?? null };
	const kind = kindName(body.kind);
	return [
		{
			label: m.outbox_list_fact_kind(),
			value: body.intent === 'want' ? `${kind}, ${intentName('want')}` : kind
		},
		{ label: m.outbox_list_fact_category(), value: categoryName(body.category) },
		{ label: m.listing_term_charge(), value: chargeWords(charge, country) },
		...some(m.offer_charge_note(), body.charge_note),
		...some(m.offer_name_where(), body.point?.address),
		...some(m.offer_directions(), body.point?.directions),
		...(lent
			? [{ label: m.listing_term_longest(), value: m.listing_days({ count: body.max_days }) }]
			: []),
		...some(m.listing_term_care(), body.care_note),
		...some(m.offer_equipment(), body.space?.equipment.join(', '))
	];
}

/** What is sent with an entry, apart from longer words and photos. @param country of the village, whose money it is */
export function entryFacts(entry: OutboxEntry, country: string): Fact[] {
	const { name, body } = entry;
	if (name === 'publish_listing' || name === 'edit_listing') return factsOfListing(body, country);
	if (name === 'save_profile')
		return [...some(m.me_name(), body.display_name), ...some(m.me_phone(), body.phone)];
	if (name === 'join_village') return some(m.me_name(), body.display_name);
	if (name === 'hand_over_booking' || name === 'give_back_booking') {
		const words = body.words_compared ? m.booking_words_compared() : m.booking_words_not_compared();
		return [
			{ label: m.outbox_list_fact_condition(), value: conditionWords(body.condition) },
			{ label: m.outbox_list_fact_words(), value: words }
		];
	}
	const facts: Fact[] = [...whenFacts(entry), ...spaceFacts(entry)];
	const many = name === 'request_booking' || name === 'request_series';
	if (many && (body.quantity ?? 1) > 1)
		facts.push({ label: m.booking_fact_quantity(), value: String(body.quantity) });
	if (name === 'block_days')
		facts.push({ label: m.outbox_list_fact_reason(), value: blocked[body.reason]() });
	else if ('reason' in body && body.reason)
		facts.push({ label: m.outbox_list_fact_reason(), value: reasonWords(body.reason) });
	return facts;
}

/** The longer words that somebody wrote; '' when there are none. */
export function entryNote({ body }: OutboxEntry): string {
	if ('note' in body && body.note) return body.note.trim();
	if ('on_behalf' in body && body.on_behalf?.note) return body.on_behalf.note.trim();
	return 'body' in body && body.body ? body.body.trim() : '';
}
