import * as z from 'zod/mini';
import type { Db } from '#lib/db/client.ts';
import { dataOf } from '#lib/db/errors.ts';
import { Conversation, InboxRow } from '#lib/domain/conversation.ts';
import { Revealed } from '#lib/domain/booking.ts';

/** The reader's conversations in a village, latest first, at most 300. @throws AppError */
export async function myInbox(db: Db, villageId: string): Promise<InboxRow[]> {
	return z.array(InboxRow).parse(dataOf(await db.rpc('my_inbox', { village_id: villageId })));
}

/** A conversation with its booking and history, or null when the reader is no party to it. @throws AppError */
export async function findConversation(
	db: Db,
	villageId: string,
	conversationId: string
): Promise<Conversation | null> {
	const row = dataOf(
		await db.rpc('conversation_page', { village_id: villageId, conversation_id: conversationId })
	);
	return row === null ? null : Conversation.parse(row);
}

/** Marks a conversation as read, now. @throws AppError */
export async function markRead(db: Db, villageId: string, conversationId: string): Promise<void> {
	dataOf(await db.rpc('mark_read', { village_id: villageId, conversation_id: conversationId }));
}

/** The exact place and phone numbers; every look is logged, and the owner is shown one a day. @throws AppError */
export async function revealPlace(db: Db, villageId: string, bookingId: string): Promise<Revealed> {
	return Revealed.parse(
		dataOf(await db.rpc('reveal_place', { village_id: villageId, booking_id: bookingId }))
	);
}
