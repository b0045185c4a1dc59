import type { BlockReason, BookingState, OnBehalf } from '#lib/domain/booking.ts';
import { spanOf, type Span } from '#lib/domain/busy.ts';
import type { Conversation } from '#lib/domain/conversation.ts';
import { addDays, type Day } from '#lib/domain/days.ts';
import type { Id } from '#lib/domain/id.ts';
import type { Block } from '#lib/domain/own-listing.ts';
import type { Marked } from '#lib/domain/unsent.ts';
import { instantOf, wallAt } from '#lib/domain/wall.ts';

/** A booking as whoever looks after the room needs it. Instants in milliseconds. */
export type Visit = Span &
	Marked & {
		kind: 'visit';
		id: Id;
		conversation: Id;
		title: string;
		state: BookingState;
		first_day: Day;
		last_day: Day;
		/** 'HH:MM'; null: whole days. */
		hours: { from: string; to: string } | null;
		who: string | null;
		behalf: OnBehalf | null;
		quantity: number;
		/** What was written with the request. */
		note: string;
		checkedIn: boolean;
		done: boolean;
		blocked: BlockReason | null;
	};

/** A time that the owner keeps. */
export type Kept = Span & { kind: 'kept'; block: Block };

/** A row of a room's day; `gap`: minutes from it to the next row of the day, null when none follows. */
export type DayRow = { row: Visit | Kept; gap: number | null };

/** A room with what is to be known of it; `talks` are all conversations about it. */
export type Room = {
	id: Id;
	title: string;
	turnaround: number;
	checkIn: boolean;
	pieces: number;
	talks: Conversation[];
	blocks: Block[];
};

const seen: BookingState[] = ['requested', 'confirmed', 'active', 'completed', 'no_show'];

/** What was written first by who asked: what came with the request. */
function noteOf({ messages, asker_id }: Conversation): string {
	const first = messages[0];
	return first?.sender_id === asker_id ? first.body : '';
}

/** Days and wall times of an instant's span; the end of a day is 24:00 of that day. */
function onTheWall(timeZone: string, from: number, to: number) {
	const [begins, ends] = [wallAt(timeZone, from), wallAt(timeZone, to)];
	const last = ends.time === '00:00' ? { day: addDays(ends.day, -1), time: '24:00' } : ends;
	return {
		...{ first_day: begins.day, last_day: last.day },
		hours: { from: begins.time, to: last.time }
	};
}

/** The bookings of a conversation: one, or the dates of a standing booking. @param timeZone the village's */
export function visitsOf(talk: Conversation, timeZone: string): Visit[] {
	const { booking, series, people, asker_id } = talk;
	if (!booking || talk.unmade) return [];
	const shared = {
		...{ kind: 'visit' as const, conversation: talk.id, title: talk.title, note: noteOf(talk) },
		...{ who: people?.[asker_id] ?? null, behalf: booking.on_behalf, quantity: booking.quantity },
		...(talk.unsent && { unsent: talk.unsent })
	};
	const hours = booking.from && booking.to ? { from: booking.from, to: booking.to } : null;
	const days = { first_day: booking.first_day ?? '', last_day: booking.last_day ?? '' };
	const own: Visit = {
		...{ ...shared, ...days, hours, id: booking.id, state: booking.state },
		...{ from: Date.parse(booking.starts_at), to: Date.parse(booking.ends_at) },
		...{ checkedIn: booking.checked_in_at !== null, done: booking.done_at !== null },
		blocked: booking.blocked
	};
	const others = (series?.dates ?? []).filter(({ booking_id }) => booking_id !== booking.id);
	return [
		own,
		...others.map((date): Visit => {
			const [from, to] = [Date.parse(date.starts_at), Date.parse(date.ends_at)];
			return {
				...{ ...shared, id: date.booking_id, state: date.state, blocked: date.blocked },
				...{ ...onTheWall(timeZone, from, to), from, to },
				...{ checkedIn: Boolean(date.checked_in_at), done: Boolean(date.done_at) }
			};
		})
	];
}

function keptOf(block: Block, timeZone: string): Kept {
	const { first_day, last_day, from, to } = block;
	return {
		...{ kind: 'kept', block },
		from: instantOf(timeZone, first_day, from ?? '00:00'),
		to: instantOf(timeZone, last_day, to ?? '24:00')
	};
}

const MINUTE = 60_000;

/** What happens in a room on a day, in order of time. @param timeZone the village's */
export function dayOf({ talks, blocks }: Room, day: Day, timeZone: string): DayRow[] {
	const whole = spanOf(timeZone, day, day);
	const rows = [
		...talks
			.flatMap((talk) => visitsOf(talk, timeZone))
			.filter(({ state }) => seen.includes(state)),
		...blocks.map((block) => keptOf(block, timeZone))
	]
		.filter(({ from, to }) => from < whole.to && to > whole.from)
		.sort((a, b) => a.from - b.from || a.to - b.to);
	return rows.map((row, index) => {
		const next = rows[index + 1];
		return { row, gap: next ? Math.max(0, Math.round((next.from - row.to) / MINUTE)) : null };
	});
}
