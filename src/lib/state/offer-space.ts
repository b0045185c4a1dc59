import type { ListingBody } from '#lib/domain/listing-body.ts';
import type { Bookers, Kind } from '#lib/domain/listing.ts';
import { minutesTyped } from '#lib/domain/lengths.ts';
import { blankHours, openingsOf, type Hours } from '#lib/state/offer-hours.ts';

type Named = { id: string; title: string };
export type NamedKind = Named & { kind: Kind };

/** What the form of a space has beside that of a thing, numbers and lengths as they were typed. */
export type SpaceFields = {
	capacity: string;
	stepFree: boolean;
	/** In centimetres. */
	doorWidth: string;
	hearingLoop: boolean;
	accessibleToilet: boolean;
	parking: boolean;
	/** Words with commas between. */
	equipment: string;
	houseRules: string;
	byHour: boolean;
	/** Minutes. */
	slot: '15' | '30' | '60' | '120';
	/** As "1 h" or "90 min". */
	shortest: string;
	longest: string;
	/** Minutes. */
	turnaround: string;
	noticeHours: string;
	/** Days. */
	ahead: string;
	bookers: Bookers;
	checkIn: boolean;
	/** Minutes. */
	grace: string;
	hours: Hours;
	/** Spaces are parts of it. */
	whole: boolean;
	partOf: Named | null;
	/** Has the person said what it is a part of? Otherwise that stays, also what cannot be seen now. */
	partOfSaid: boolean;
	extras: NamedKind[];
	extrasSaid: boolean;
};

/** What most rooms want. */
export function blankSpace(): SpaceFields {
	return {
		...{ capacity: '', stepFree: false, doorWidth: '', hearingLoop: false },
		...{ accessibleToilet: false, parking: false, equipment: '', houseRules: '' },
		...{ byHour: true, slot: '60', shortest: '1 h', longest: '8 h', turnaround: '0' },
		...{ noticeHours: '0', ahead: '180', bookers: 'village', checkIn: false, grace: '15' },
		hours: blankHours(),
		...{ whole: false, partOf: null, partOfSaid: false, extras: [], extrasSaid: false }
	};
}

/** Are these the words of one thing each? "Kaffekokare, projektor" → two; at most 60 characters each. */
export function equipmentOf(text: string): string[] {
	const words = text.split(/[,;\n]/).map((word) => word.trim().slice(0, 60));
	return [...new Set(words.filter(Boolean))];
}

/** A number as it was typed; null: nothing was, NaN: something else was. */
export const numberOf = (text: string): number | null =>
	text.trim() === '' ? null : Number(text.replace(/\s/g, '').replace(',', '.'));

/** Who may book it: what nobody but an association can choose is not chosen by a resident. */
export const bookersOf = ({ owner, bookers }: { owner: string; bookers: Bookers }): Bookers =>
	!owner && bookers === 'association' ? 'village' : bookers;

/** The facts of a space as `publish_listing` takes them. */
export function spaceOf(
	fields: SpaceFields & { owner: string }
): NonNullable<ListingBody['space']> {
	const { byHour, checkIn, partOf, extras } = fields;
	return {
		capacity: numberOf(fields.capacity) ?? NaN,
		step_free: fields.stepFree,
		door_width_cm: numberOf(fields.doorWidth),
		hearing_loop: fields.hearingLoop,
		accessible_toilet: fields.accessibleToilet,
		parking: fields.parking,
		equipment: equipmentOf(fields.equipment),
		house_rules: fields.houseRules,
		slot_minutes: byHour ? (Number(fields.slot) as 15 | 30 | 60 | 120) : null,
		min_minutes: byHour ? minutesTyped(fields.shortest) : null,
		max_minutes: byHour ? minutesTyped(fields.longest) : null,
		turnaround_minutes: numberOf(fields.turnaround) ?? 0,
		notice_hours: byHour ? (numberOf(fields.noticeHours) ?? 0) : 0,
		bookers: bookersOf(fields),
		check_in: checkIn,
		grace_minutes: checkIn ? (numberOf(fields.grace) ?? NaN) : 15,
		openings: openingsOf(fields.hours),
		...(fields.extrasSaid && { extras: extras.map(({ id }) => id) }),
		...(fields.partOfSaid && { part_of: partOf?.id ?? null })
	};
}
