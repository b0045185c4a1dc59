import * as z from 'zod/mini';
import { categories } from '#lib/domain/category.ts';
import { Id } from '#lib/domain/id.ts';
import { Instant } from '#lib/domain/instant.ts';
import { Opening } from '#lib/domain/opening.ts';
import type { Marked } from '#lib/domain/unsent.ts';
import { Translated } from '#lib/domain/village.ts';

export const Kind = z.enum(['item', 'space', 'ride']);
export type Kind = z.infer<typeof Kind>;
export const Intent = z.enum(['offer', 'want']);
export type Intent = z.infer<typeof Intent>;
export const ListingState = z.enum([
	'draft',
	'in_review',
	'published',
	'paused',
	'removed',
	'archived'
]);
export type ListingState = z.infer<typeof ListingState>;
export const Charge = z.enum(['free', 'cost_share', 'deposit']);
export type Charge = z.infer<typeof Charge>;

export const Category = z.enum([...categories.item, ...categories.space, ...categories.ride]);
export type Category = z.infer<typeof Category>;

/** A listing as lists and the map show it. `lat`, `lng` are the published location: a cell's centre or a place. */
export const ListingCard = z.object({
	id: Id,
	kind: Kind,
	intent: Intent,
	title: z.string(),
	category: Category,
	charge: Charge,
	amount_kr: z.nullable(z.number()),
	located: z.enum(['nowhere', 'cell', 'place']),
	lat: z.nullable(z.number()),
	lng: z.nullable(z.number()),
	/** Side of the published cell in metres. */
	cell_size: z.nullable(z.number()),
	association: z.nullable(z.string()),
	place: z.nullable(z.string()),
	photo_id: z.nullable(Id),
	photo_alt: z.nullable(z.string()),
	/** Metres from the point asked about. */
	distance_m: z.nullable(z.number()),
	published_at: Instant
});
/** `photo_src` is the local address of a photo that is only on this device. */
export type ListingCard = z.infer<typeof ListingCard> & Marked & { photo_src?: string };

export const Photo = z.object({ id: Id, alt: z.string(), width: z.number(), height: z.number() });
/** `src` is the local address of one that is only on this device. */
export type Photo = z.infer<typeof Photo> & { src?: string };

/** Who may book a space: `association`: those who act for it, on behalf of others; `neighbours`: other villages too. */
export const Bookers = z.enum(['village', 'association', 'neighbours']);
export type Bookers = z.infer<typeof Bookers>;

export const SpaceFacts = z.object({
	capacity: z.number(),
	step_free: z.boolean(),
	hearing_loop: z.boolean(),
	accessible_toilet: z.boolean(),
	parking: z.boolean(),
	equipment: z.array(z.string()),
	door_width_cm: z.nullable(z.number()),
	house_rules: z.string(),
	/** By the hour in steps of so many minutes; null: by whole days. */
	slot_minutes: z.nullable(z.number()),
	min_minutes: z.nullable(z.number()),
	max_minutes: z.nullable(z.number()),
	turnaround_minutes: z.number(),
	notice_hours: z.number(),
	bookers: Bookers,
	check_in: z.boolean(),
	grace_minutes: z.number(),
	openings: z.array(Opening),
	/** Spaces that are parts of it, and the one it is a part of. */
	parts: z.array(z.object({ id: Id, title: z.string() })),
	part_of: z.nullable(z.object({ id: Id, title: z.string() })),
	/** What the owner suggests to book with it. */
	extras: z.array(z.object({ id: Id, title: z.string(), kind: Kind }))
});
export type SpaceFacts = z.infer<typeof SpaceFacts>;

export const RideFacts = z.object({
	on_date: z.nullable(z.string()),
	/** 1 is Monday. */
	weekdays: z.nullable(z.array(z.number())),
	depart: z.string(),
	flex_minutes: z.number(),
	duration_minutes: z.number(),
	length_m: z.number(),
	stops: z.array(
		z.object({ name: z.string(), lat: z.number(), lng: z.number(), minutes: z.number() })
	)
});
export type RideFacts = z.infer<typeof RideFacts>;

const Polygon = z.object({
	type: z.literal('Polygon'),
	coordinates: z.array(z.array(z.array(z.number())))
});

/** Everything a listing's own page shows. */
export const Listing = z.object({
	id: Id,
	village_id: Id,
	kind: Kind,
	intent: Intent,
	state: ListingState,
	title: z.string(),
	body: z.string(),
	language: z.string(),
	category: Category,
	charge: Charge,
	amount_kr: z.nullable(z.number()),
	charge_note: z.string(),
	care_note: z.string(),
	approval: z.enum(['manual', 'auto']),
	audience: z.enum(['anyone', 'village']),
	/** Hours the owner has to answer. */
	respond_hours: z.number(),
	notice_days: z.number(),
	max_days: z.number(),
	max_ahead_days: z.number(),
	located: z.enum(['nowhere', 'cell', 'place']),
	lat: z.nullable(z.number()),
	lng: z.nullable(z.number()),
	cell_size: z.nullable(z.number()),
	area: z.nullable(Polygon),
	place_id: z.nullable(Id),
	association_id: z.nullable(Id),
	published_at: z.nullable(Instant),
	ends_on: z.nullable(z.string()),
	association: z.nullable(z.object({ name: z.string(), about: Translated })),
	place: z.nullable(
		z.object({ name: z.string(), kind: z.string(), facts: z.record(z.string(), z.boolean()) })
	),
	photos: z.array(Photo),
	space: z.nullable(SpaceFacts),
	ride: z.nullable(RideFacts),
	/** Pieces in working order. */
	quantity: z.number()
});
export type Listing = Omit<z.infer<typeof Listing>, 'photos'> & Marked & { photos: Photo[] };

/** How its owner and a neighbour come to terms: `days` are asked for, the rest is talked about. */
export function waysOf({ kind, intent }: Pick<Listing, 'kind' | 'intent'>): 'days' | 'talk' {
	return intent === 'offer' && kind !== 'ride' ? 'days' : 'talk';
}

/** Is it asked for by the hour? */
export function byTheHour({ space }: Pick<Listing, 'space'>): boolean {
	return space !== null && space.slot_minutes !== null;
}

/** One day of a listing's calendar. */
export const CalendarDay = z.object({
	day: z.string(),
	free: z.number(),
	total: z.number(),
	asked: z.boolean()
});
export type CalendarDay = z.infer<typeof CalendarDay> & Marked;

/** What a day is to somebody who wants to borrow; `waiting` when what one did about it is not sent yet. */
export type DayState = 'free' | 'taken' | 'asked' | 'closed' | 'waiting';
