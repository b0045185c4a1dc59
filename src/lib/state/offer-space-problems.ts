import type { ListingBody } from '#lib/domain/listing-body.ts';
import { hoursProblems } from '#lib/state/offer-hours.ts';
import type { OfferFields } from '#lib/state/offer-fields.ts';

/** What keeps a space from being sent: the field, why, and the facts of it. */
export type SpaceProblem = [field: string, why: string, facts?: object];

const MOST_MINUTES = 10_080;
const MOST_EQUIPMENT = 40;

function lengthWrong(field: string, typed: string, minutes: number, step: number): SpaceProblem[] {
	if (!typed.trim()) return [[field, 'missing']];
	if (Number.isNaN(minutes)) return [[field, 'not_a_length']];
	if (minutes > MOST_MINUTES) return [[field, 'too_long', { most: MOST_MINUTES }]];
	return minutes % step || !minutes ? [[field, 'not_on_step', { step }]] : [];
}

function lengthsWrong(
	{ shortest, longest }: OfferFields,
	space: NonNullable<ListingBody['space']>
): SpaceProblem[] {
	const { slot_minutes: step, min_minutes: least, max_minutes: most } = space;
	if (!step) return [];
	const wrong = [
		...lengthWrong('min_minutes', shortest, least ?? NaN, step),
		...lengthWrong('max_minutes', longest, most ?? NaN, step)
	];
	if (wrong.length > 0 || (most ?? 0) >= (least ?? 0)) return wrong;
	return [['max_minutes', 'too_short', { least }]];
}

/** What is wrong with a space that its schema cannot say as well. */
export function spaceProblems(
	fields: OfferFields,
	{ space }: Pick<ListingBody, 'space'>
): SpaceProblem[] {
	if (!space) return [];
	const missing: SpaceProblem[] = [
		...(fields.capacity.trim() ? [] : [['capacity', 'missing'] as SpaceProblem]),
		...(fields.ahead.trim() ? [] : [['max_ahead_days', 'missing'] as SpaceProblem]),
		...(fields.checkIn && !fields.grace.trim()
			? [['grace_minutes', 'missing'] as SpaceProblem]
			: [])
	];
	const [hours] = hoursProblems(fields.hours);
	return [
		...missing,
		...lengthsWrong(fields, space),
		...(hours ? [['openings', hours.why] as SpaceProblem] : []),
		...(space.equipment.length > MOST_EQUIPMENT
			? [['equipment', 'too_many', { most: MOST_EQUIPMENT }] as SpaceProblem]
			: [])
	];
}
