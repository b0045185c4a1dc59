import type { Listing } from '#lib/domain/listing.ts';
import { chargeWords } from '#lib/i18n/listing-words.ts';

/** Do the owner's own words name the sum? Then it is not said twice. */
export const namesSum = ({
	charge_note: note,
	amount_kr: kr
}: Pick<Listing, 'charge_note' | 'amount_kr'>) => kr !== null && note.includes(String(kr));

/** What it costs, with the owner's own words: "Delad kostnad. 5 kr per stol." Country: whose money. */
export function costWords(listing: Listing, country: string): string {
	const amount_kr = namesSum(listing) ? null : listing.amount_kr;
	const words = chargeWords({ ...listing, amount_kr }, country);
	return [words, listing.charge_note].filter(Boolean).join('. ');
}
