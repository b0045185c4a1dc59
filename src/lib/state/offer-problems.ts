import { ListingBody } from '#lib/domain/listing-body.ts';
import type { CommandBody } from '#lib/domain/commands.ts';
import { AppError } from '#lib/domain/errors.ts';
import { categories } from '#lib/domain/category.ts';
import { kindOf, type OfferFields } from '#lib/state/offer-fields.ts';
import { spaceProblems } from '#lib/state/offer-space-problems.ts';

export type Problem = { field: string; error: AppError };

/** The order of the form, for the first wrong field. */
const fieldOrder = [
	'what',
	'title',
	'category',
	'photos',
	'body',
	'point',
	'address',
	'directions',
	'capacity',
	'door_width_cm',
	'equipment',
	'slot_minutes',
	'min_minutes',
	'max_minutes',
	'turnaround_minutes',
	'notice_hours',
	'max_ahead_days',
	'bookers',
	'grace_minutes',
	'openings',
	'charge',
	'amount_kr',
	'charge_note',
	'house_rules',
	'max_days',
	'quantity',
	'notice_days',
	'care_note',
	'part_of',
	'extras'
];

/** The form's name for what the schema or the database points at: `point.address` is `address`. */
export function fieldOf(path: readonly PropertyKey[]): string {
	const [top, inner] = path.map(String);
	if (top === 'place_id') return 'point';
	return (top === 'point' || top === 'space') && inner ? inner : (top ?? '');
}

type Issue = { path: PropertyKey[]; message: string; maximum?: unknown; minimum?: unknown };
const bad = (field: string, why: string, facts: object = {}): Problem => ({
	field,
	error: new AppError('bad_input', { field, why, ...facts })
});

/** Everything that keeps the form from being sent, one a field, in the form's order. */
export function problemsOf(fields: OfferFields, body: CommandBody<'publish_listing'>): Problem[] {
	const found: Problem[] = [];
	const kind = kindOf(fields);
	if (!fields.what) found.push(bad('what', 'missing'));
	if (!(categories[kind] as readonly string[]).includes(fields.category))
		found.push(bad('category', 'missing'));
	if (
		kind !== 'ride' &&
		!body.place_id &&
		!body.point &&
		(fields.what !== 'want' || fields.where !== 'nowhere')
	)
		found.push(bad('point', 'missing'));
	if (fields.charge === 'deposit' && !body.amount_kr)
		found.push(bad('amount_kr', fields.amount.trim() ? 'out_of_range' : 'missing'));
	for (const problem of spaceProblems(fields, body)) found.push(bad(...problem));
	const checked = ListingBody.safeParse(body);
	for (const issue of (checked.error?.issues ?? []) as Issue[])
		found.push(bad(fieldOf(issue.path), why(issue), { most: issue.maximum, least: issue.minimum }));
	const place = ({ field }: Problem) => fieldOrder.indexOf(field) + 1 || 99;
	return found
		.filter((one, index) => found.findIndex(({ field }) => field === one.field) === index)
		.sort((a, b) => place(a) - place(b));
}

const ours = new Set([
	'missing',
	'too_short',
	'too_long',
	'not_a_number',
	'not_whole',
	'out_of_range',
	'too_many'
]);
// The schema's own words are English sentences where it has no word of ours.
const why = ({ message, path }: Issue) =>
	ours.has(message)
		? message
		: path[0] === 'space' || path[0] === 'max_ahead_days'
			? 'out_of_range'
			: 'wrong';
