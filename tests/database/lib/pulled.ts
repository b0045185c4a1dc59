import type { Db } from '#lib/db/client.ts';
import { pull } from '#lib/db/pull.ts';
import type { Calendar } from '#lib/domain/busy.ts';
import {
	beginning,
	cursorAfter,
	type ConversationDoc,
	type Cursor,
	type ListingDoc,
	type PullPage
} from '#lib/domain/pull.ts';
import type { Village } from './village.ts';

/** What a phone has after pulling, as plainly as can be. */
export type Kept = {
	cursor: Cursor;
	epochs: [string, number | null];
	listings: Map<string, ListingDoc>;
	conversations: Map<string, ConversationDoc>;
	calendars: Calendar[];
	blocks: NonNullable<PullPage['blocks']>;
	/** The ids told of as gone, and the last page's parts that were sent whole. */
	gone: string[];
	told: string[];
	parts: string[];
};

const nothing = (): Kept => ({
	cursor: beginning,
	epochs: ['', null],
	listings: new Map(),
	conversations: new Map(),
	calendars: [],
	blocks: [],
	gone: [],
	told: [],
	parts: []
});

function keep(kept: Kept, page: PullPage): void {
	kept.epochs = [page.database_epoch, page.member_epoch];
	for (const doc of page.listings) {
		kept.told.push('gone' in doc ? doc.id : doc.page.id);
		if ('gone' in doc) kept.gone.push(doc.id);
		if ('gone' in doc) kept.listings.delete(doc.id);
		else kept.listings.set(doc.id, doc);
	}
	for (const doc of page.conversations) {
		kept.told.push(doc.row.conversation_id);
		kept.conversations.set(doc.row.conversation_id, doc);
	}
	const whole = ['village', 'places', 'associations', 'calendars'] as const;
	for (const part of whole) if (page[part]) kept.parts.push(part);
	if (page.calendars) kept.calendars = page.calendars;
	if (page.blocks) kept.blocks = page.blocks;
}

/** Pulls to the end, into what is kept already. Small pages, so that every answer has several. */
export async function pulled(
	db: Db,
	village: string,
	kept: Kept = nothing(),
	most = 3
): Promise<Kept> {
	kept.gone = [];
	kept.told = [];
	kept.parts = [];
	for (let more = true; more;) {
		const page = await pull(db, village, kept.cursor, most);
		keep(kept, page);
		kept.cursor = cursorAfter(kept.cursor, page);
		more = page.more;
	}
	return kept;
}

/** Pulls until nothing is told any more: what is still being written elsewhere is told twice. */
export async function caughtUp(db: Db, village: string): Promise<Kept> {
	const kept = await pulled(db, village);
	for (let i = 0; i < 40 && (kept.told.length > 0 || kept.parts.length > 0); i++)
		await pulled(db, village, kept);
	return kept;
}

/** What is told to each after something happened. */
export async function after(
	{ id }: Village,
	happens: () => Promise<unknown>,
	...readers: { db: Db }[]
): Promise<Kept[]> {
	const before: Kept[] = [];
	for (const { db } of readers) before.push(await caughtUp(db, id));
	await happens();
	for (const [i, { db }] of readers.entries()) await pulled(db, id, before[i]);
	return before;
}
