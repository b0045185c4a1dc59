import type { ListingBody } from '#lib/domain/listing-body.ts';
import type { SpaceFacts } from '#lib/domain/listing.ts';
import { lengthText } from '#lib/domain/lengths.ts';
import { hoursOf } from '#lib/state/offer-hours.ts';
import { blankSpace, type SpaceFields } from '#lib/state/offer-space.ts';

type Said = Omit<NonNullable<ListingBody['space']>, 'extras' | 'part_of'>;

function common(said: Said, aheadDays: number | undefined): SpaceFields {
	const blank = blankSpace();
	const text = (number: number | null | undefined, without: string) =>
		number === null || number === undefined ? without : String(number);
	return {
		...blank,
		capacity: Number.isNaN(said.capacity) ? '' : String(said.capacity),
		stepFree: said.step_free,
		doorWidth: text(said.door_width_cm, ''),
		hearingLoop: said.hearing_loop,
		accessibleToilet: said.accessible_toilet,
		parking: said.parking,
		equipment: said.equipment.join(', '),
		houseRules: said.house_rules ?? '',
		byHour: Boolean(said.slot_minutes),
		slot: said.slot_minutes ? (String(said.slot_minutes) as SpaceFields['slot']) : blank.slot,
		shortest: said.min_minutes ? lengthText(said.min_minutes) : blank.shortest,
		longest: said.max_minutes ? lengthText(said.max_minutes) : blank.longest,
		turnaround: text(said.turnaround_minutes, blank.turnaround),
		noticeHours: text(said.notice_hours, blank.noticeHours),
		ahead: text(aheadDays, blank.ahead),
		bookers: said.bookers ?? blank.bookers,
		checkIn: said.check_in ?? false,
		grace: text(said.grace_minutes, blank.grace),
		hours: hoursOf(said.openings ?? [])
	};
}

/** The form of a space that is there already; blank for what is no space. */
export function spaceFieldsOf(space: SpaceFacts | null, aheadDays: number): SpaceFields {
	if (!space) return blankSpace();
	const { parts, part_of: partOf, extras, ...facts } = space;
	return {
		// The database has no other steps than the form.
		...common({ ...facts, slot_minutes: facts.slot_minutes as Said['slot_minutes'] }, aheadDays),
		...{ whole: parts.length > 0, partOf, extras }
	};
}

/** The form that a space was sent from; what it goes with is named only by id there. */
export function spaceFieldsOfBody(
	space: ListingBody['space'],
	aheadDays: number | undefined
): SpaceFields {
	if (!space) return blankSpace();
	const { extras, part_of: partOf, ...facts } = space;
	return {
		...common(facts, aheadDays),
		partOf: partOf ? { id: partOf, title: '' } : null,
		partOfSaid: partOf !== undefined,
		extras: (extras ?? []).map((id) => ({ id, title: '', kind: 'item' })),
		extrasSaid: extras !== undefined
	};
}
