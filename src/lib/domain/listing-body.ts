import * as z from 'zod/mini';
import { Id } from '#lib/domain/id.ts';
import { MOST_PHOTOS } from '#lib/domain/photo-kind.ts';
import { Opening } from '#lib/domain/opening.ts';
import { Bookers, Category, Charge, Intent, Kind } from '#lib/domain/listing.ts';

/** Words that may be left out. @param most characters */
export const words = (most: number) =>
	z.optional(z.string().check(z.trim(), z.maxLength(most, 'too_long')));
export const PhotoRef = z.object({
	id: Id,
	alt: z.string().check(z.trim(), z.maxLength(300, 'too_long'))
});
export const OwnListing = { village_id: Id, listing_id: Id };

const Minutes = z.number().check(z.int(), z.gte(15, 'out_of_range'), z.lte(10_080, 'out_of_range'));

/** What its owner writes of a listing. */
export const ListingBody = z.object({
	...OwnListing,
	kind: Kind,
	intent: Intent,
	title: z
		.string()
		.check(
			z.trim(),
			z.minLength(1, 'missing'),
			z.minLength(3, 'too_short'),
			z.maxLength(80, 'too_long')
		),
	body: words(4000),
	language: z.optional(z.string()),
	category: Category,
	audience: z.optional(z.enum(['anyone', 'village'])),
	charge: Charge,
	amount_kr: z.optional(
		z.nullable(
			z
				.number('not_a_number')
				.check(z.int('not_whole'), z.gte(0, 'out_of_range'), z.lte(100_000, 'out_of_range'))
		)
	),
	charge_note: words(200),
	care_note: words(1000),
	approval: z.enum(['manual', 'auto']),
	notice_days: z.number().check(z.int(), z.gte(0), z.lte(60)),
	max_days: z.number().check(z.int(), z.gte(1), z.lte(90)),
	max_ahead_days: z.optional(
		z.number().check(z.int(), z.gte(1, 'out_of_range'), z.lte(400, 'out_of_range'))
	),
	quantity: z.number().check(z.int(), z.gte(1, 'out_of_range'), z.lte(200, 'out_of_range')),
	association_id: z.optional(z.nullable(Id)),
	place_id: z.optional(z.nullable(Id)),
	point: z.optional(
		z.nullable(
			z.object({
				lat: z.number().check(z.gte(-85), z.lte(85)),
				lng: z.number().check(z.gte(-180), z.lte(180)),
				address: words(200),
				directions: words(500)
			})
		)
	),
	photos: z.array(PhotoRef).check(z.maxLength(MOST_PHOTOS, 'too_many')),
	space: z.optional(
		z.object({
			capacity: z.number().check(z.int(), z.gte(1, 'out_of_range'), z.lte(5000, 'out_of_range')),
			step_free: z.boolean(),
			hearing_loop: z.boolean(),
			accessible_toilet: z.boolean(),
			parking: z.boolean(),
			equipment: z.array(z.string()),
			door_width_cm: z.optional(
				z.nullable(z.number().check(z.int(), z.gte(40, 'out_of_range'), z.lte(400, 'out_of_range')))
			),
			house_rules: words(2000),
			/** By the hour, in steps of so many minutes; null or absent: whole days. */
			slot_minutes: z.optional(z.nullable(z.literal([15, 30, 60, 120]))),
			min_minutes: z.optional(z.nullable(Minutes)),
			max_minutes: z.optional(z.nullable(Minutes)),
			turnaround_minutes: z.optional(
				z.number().check(z.int(), z.gte(0, 'out_of_range'), z.lte(1440, 'out_of_range'))
			),
			notice_hours: z.optional(
				z.number().check(z.int(), z.gte(0, 'out_of_range'), z.lte(720, 'out_of_range'))
			),
			bookers: z.optional(Bookers),
			check_in: z.optional(z.boolean()),
			grace_minutes: z.optional(
				z.number().check(z.int(), z.gte(5, 'out_of_range'), z.lte(180, 'out_of_range'))
			),
			openings: z.optional(z.array(Opening).check(z.maxLength(120, 'too_many'))),
			/** Listings suggested with it, in order. */
			extras: z.optional(z.array(Id).check(z.maxLength(7, 'too_many'))),
			/** The space of which it is a part; null: of none. */
			part_of: z.optional(z.nullable(Id))
		})
	)
});
export type ListingBody = z.infer<typeof ListingBody>;
