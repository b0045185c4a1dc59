import { spaceNames, spaceProblemWords } from '#lib/components/offer/space-words.ts';
import type { AppError } from '#lib/domain/errors.ts';
import { errorWords } from '#lib/i18n/error-words.ts';
import { m } from '#lib/i18n/messages.ts';
import type { OfferForm } from '#lib/state/offer.svelte.ts';

const missing: Record<string, () => string> = {
	what: m.offer_missing_what,
	title: m.offer_missing_title,
	category: m.offer_missing_category,
	point: m.offer_missing_point,
	amount_kr: m.offer_missing_amount,
	capacity: m.offer_missing_capacity
};

const names: Record<string, () => string> = {
	what: m.offer_what_legend,
	title: m.offer_name_title,
	category: m.offer_category,
	photos: m.offer_photos,
	body: m.offer_body,
	point: m.offer_name_where,
	address: m.offer_address,
	directions: m.offer_directions,
	capacity: m.offer_capacity,
	amount_kr: m.offer_amount,
	charge_note: m.offer_charge_note,
	max_days: m.offer_max_days,
	notice_days: m.offer_notice_days,
	quantity: m.offer_quantity,
	care_note: m.offer_care_note
};

/** A problem with a field of the form, in words. */
export function problemWords(field: string, error: AppError): string {
	if (error.facts.why === 'missing' && missing[field]) return missing[field]();
	return spaceProblemWords(field, error) ?? errorWords(error);
}

/** What is wrong with one field, in words, or undefined: what `Field` takes as its `error`. */
export function wrong(form: OfferForm, field: string): string | undefined {
	const error = form.problem(field);
	return error && problemWords(field, error);
}

/** What a field is called. */
export function fieldName(field: string): string {
	return (names[field] ?? spaceNames[field] ?? m.offer_name_form)();
}
