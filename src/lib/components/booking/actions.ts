import { isHandedOver, isOver } from '#lib/domain/booking-rules.ts';
import type { Booking } from '#lib/domain/booking.ts';
import type { Conversation } from '#lib/domain/conversation.ts';
import { addDays, type Day } from '#lib/domain/days.ts';

/** What one side can do about a booking now. */
export type Can = {
	/** Say yes; `decline` goes with it, also after a yes to a part. */
	confirm: boolean;
	decline: boolean;
	propose: boolean;
	cancel: boolean;
	line: boolean;
	here: boolean;
	/** The handover's or the return's page, or from which day on there is one. */
	handover: 'out' | 'in' | null;
	from: Day | null;
	again: boolean;
};

/** @param today in the village */
export function canDo(
	{ my_side, listing }: Pick<Conversation, 'my_side' | 'listing'>,
	booking: Booking,
	today: Day
): Can {
	const owner = my_side === 'owner';
	const { state } = booking;
	const requested = state === 'requested';
	const agreed = requested && booking.agreed_at !== null;
	const handed = isHandedOver(booking, listing);
	const earliest = booking.first_day && addDays(booking.first_day, -1);
	const ripe = !earliest || today >= earliest;
	return {
		confirm: owner && requested && !agreed,
		decline: owner && requested,
		propose:
			(requested && !agreed) ||
			(!owner && (state === 'confirmed' || (state === 'active' && handed))),
		cancel: state === 'confirmed' || (requested && !owner),
		line: state === 'waitlisted' && !owner,
		here: state === 'confirmed' && (listing?.check_in ?? false),
		handover: !handed
			? null
			: state === 'active'
				? 'in'
				: state === 'confirmed' && ripe
					? 'out'
					: null,
		from: handed && state === 'confirmed' && !ripe ? earliest : null,
		again: isOver(state) && !owner && listing?.state === 'published'
	};
}
