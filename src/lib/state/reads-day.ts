import { findConversation, myInbox } from '#lib/db/bookings.ts';
import type { Room } from '#lib/domain/caretaker.ts';
import type { Conversation } from '#lib/domain/conversation.ts';
import type { Id } from '#lib/domain/id.ts';
import type { MyListing } from '#lib/domain/own-listing.ts';
import { unsentHere } from '#lib/offline/overlaying.ts';
import { keptReader } from '#lib/state/kept-reader.ts';
import { readBlocks, readMine } from '#lib/state/reads-own.ts';
import { readListing } from '#lib/state/reads.ts';
import type { Session } from '#lib/state/session.svelte.ts';

// As reads.ts, of the rooms one looks after.

const AHEAD_MS = 3 * 86_400_000;
const isRoom = ({ kind, intent }: MyListing) => kind === 'space' && intent === 'offer';

/** Does the member own a room, or act for an association that does? @throws AppError */
export async function hasRooms(session: Session, villageId: string): Promise<boolean> {
	return (await readMine(session, villageId)).some(isRoom);
}

/** The member's conversations about some listings: all on this device, else those of these days. */
async function readTalks(
	session: Session,
	villageId: string,
	listings: Id[]
): Promise<Conversation[]> {
	const reader = await keptReader(villageId, true);
	if (reader) {
		const all = await reader.conversations(villageId);
		return all.filter(({ listing_id }) => listings.includes(listing_id));
	}
	const db = await session.db();
	const near = (instant: string | null) =>
		instant !== null && Math.abs(Date.parse(instant) - Date.now()) < AHEAD_MS;
	const rows = (await myInbox(db, villageId)).filter(
		(row) =>
			row.about === 'booking' &&
			listings.includes(row.listing_id) &&
			(row.series_dates !== null || near(row.starts_at) || near(row.ends_at))
	);
	const found = await Promise.all(
		rows.map((row) => findConversation(db, villageId, row.conversation_id))
	);
	return found.filter((talk) => talk !== null);
}

/** What is ticked here and not sent yet, by booking. */
async function ticked(villageId: string): Promise<Map<Id, boolean>> {
	const entries = await unsentHere(villageId);
	return new Map(
		entries.flatMap((one) =>
			one.name === 'note_done' && one.state !== 'needs_you'
				? [[one.body.booking_id, one.body.done]]
				: []
		)
	);
}

export type RoomsRead = {
	rooms: Room[];
	ticks: Map<Id, boolean>;
	/** When what is kept here was true, in milliseconds; null when it was read on the server just now. */
	asOf: number | null;
};

/** The rooms one looks after, by title, with all that is booked of them. @throws AppError */
export async function readRooms(session: Session, villageId: string): Promise<RoomsRead> {
	const mine = (await readMine(session, villageId)).filter(isRoom);
	const ids = mine.map(({ id }) => id);
	const talks = await readTalks(session, villageId, ids);
	const rooms = await Promise.all(
		mine.map(async ({ id, title }): Promise<Room> => {
			const [listing, blocks] = await Promise.all([
				readListing(session, villageId, id),
				readBlocks(session, villageId, id)
			]);
			return {
				...{ id, title, blocks, turnaround: listing?.space?.turnaround_minutes ?? 0 },
				...{ checkIn: listing?.space?.check_in ?? false, pieces: listing?.quantity ?? 1 },
				talks: talks.filter(({ listing_id }) => listing_id === id)
			};
		})
	);
	const reader = await keptReader(villageId, true);
	return {
		rooms: rooms.sort((a, b) => a.title.localeCompare(b.title)),
		ticks: await ticked(villageId),
		asOf: reader ? await reader.asOf(villageId) : null
	};
}
