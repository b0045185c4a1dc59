import { findConversation } from '#lib/db/bookings.ts';
import { tokenOf } from '#lib/db/client.ts';
import { sendCommand } from '#lib/db/commands.ts';
import { findListing } from '#lib/db/listings.ts';
import { uploadPhoto } from '#lib/db/photos.ts';
import type { CommandAnswer } from '#lib/domain/commands.ts';
import type { Change } from '#lib/domain/outbox.ts';
import type { Post } from '#lib/offline/delivering.ts';
import type { Session } from '#lib/state/session.svelte.ts';

/** Is what a change makes there already, as when an earlier answer was lost? */
async function lookFor(session: Session, { name, body }: Change): Promise<CommandAnswer | null> {
	const { village_id } = body;
	const db = await session.db();
	switch (name) {
		case 'request_booking': {
			const found = await findConversation(db, village_id, body.booking_id);
			return found && { state: found.booking?.state, earlier: true };
		}
		case 'request_bundle': {
			const found = await findConversation(db, village_id, body.parts[0]?.booking_id ?? '');
			return found && { bundle_id: body.bundle_id, state: found.booking?.state, earlier: true };
		}
		case 'request_series': {
			const found = await findConversation(db, village_id, body.series_id);
			return found && { series_id: body.series_id, earlier: true };
		}
		case 'answer_want': {
			const found = await findConversation(db, village_id, body.conversation_id);
			return found && { conversation_id: body.conversation_id };
		}
		case 'publish_listing':
			return (await findListing(db, village_id, body.listing_id)) && {};
		case 'send_message':
			// Its id is taken by itself alone.
			return {};
		default:
			return null;
	}
}

/** The way to the server for this page's session. */
export function postOf(session: Session): Post {
	return {
		async photo({ resident, village_id }, { id, picture }) {
			const token = await tokenOf(await session.db(), resident);
			await uploadPhoto(village_id, id, picture, token);
		},
		async command({ id, name, body, resident }) {
			const db = await session.db();
			return sendCommand(db, { id, name, body }, await tokenOf(db, resident));
		},
		arrived: (entry) => lookFor(session, entry),
		async settled({ name, village_id }) {
			// Who is a member or a guest, and by which name, is not among what is pulled.
			const guest = name.startsWith('request_') && !session.membership(village_id);
			if (name === 'join_village' || name === 'save_profile' || guest)
				await session.start().catch(() => undefined);
			await session.settled?.(village_id);
		}
	};
}
