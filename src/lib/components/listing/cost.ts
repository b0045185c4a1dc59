import type { Listing } from '#lib/domain/listing.ts';
import { chargeWords } from '#lib/i18n/listing-words.ts';

/** What it costs, with the owner's own words: "Delad kostnad. 5 kr per stol." Country: whose money. */
export function costWords(listing: Listing, country: string): string {
	const { charge_note: note, amount_kr: kr } = listing;
	// The owner's words often name the sum: then it is not said twice.
	const told = kr !== null && note.includes(String(kr));
	const words = chargeWords({ ...listing, amount_kr: told ? null : kr }, country);
	return [words, note].filter(Boolean).join('. ');
}
