import { lengthText } from '#lib/domain/lengths.ts';
import type { Listing, SpaceFacts } from '#lib/domain/listing.ts';
import { openToNeighbours } from '#lib/domain/membership.ts';
import { m } from '#lib/i18n/messages.ts';

type Fact = { label: string; value: string };

function hourTerms(space: SpaceFacts): Fact[] {
	const { slot_minutes: step, min_minutes: least, max_minutes: most } = space;
	if (!step || !least || !most) return [];
	const [from, to] = [lengthText(least), lengthText(most)];
	return [
		{
			label: m.space_term_length(),
			value: least === most ? from : m.space_term_length_between({ from, to })
		},
		...(step === 60 && least % 60 === 0
			? []
			: [{ label: m.space_term_step(), value: m.space_term_step_of({ step: lengthText(step) }) }]),
		...(space.notice_hours > 0
			? [
					{
						label: m.listing_term_notice(),
						value: m.space_term_notice({ count: space.notice_hours })
					}
				]
			: [])
	];
}

/** What to know before a room is booked, beside what holds for all that is lent. */
export function spaceTerms(listing: Listing, space: SpaceFacts): Fact[] {
	return [
		...hourTerms(space),
		...(space.turnaround_minutes > 0
			? [
					{
						label: m.space_term_between(),
						value: m.space_term_between_for({ time: lengthText(space.turnaround_minutes) })
					}
				]
			: []),
		{
			label: m.space_term_ahead(),
			value: m.space_term_ahead_days({ count: listing.max_ahead_days })
		},
		...(space.bookers === 'association'
			? [{ label: m.space_bookers(), value: m.space_term_bookers() }]
			: []),
		...(openToNeighbours(listing)
			? [{ label: m.space_bookers(), value: m.space_term_neighbours() }]
			: []),
		...(space.check_in
			? [
					{
						label: m.space_term_check_in(),
						value: m.space_term_check_in_within({ time: lengthText(space.grace_minutes) })
					}
				]
			: [])
	];
}
