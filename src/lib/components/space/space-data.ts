import type { SpaceFacts } from '#lib/domain/listing.ts';
import type { Opening } from '#lib/domain/opening.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map(
	(name) => `https://schema.org/${name}`
);

/** schema.org's times end at 23:59; what is closed opens and closes at midnight. */
function specification(opening: Opening): Record<string, unknown> {
	const { opens, closes, closed } = opening;
	return {
		'@type': 'OpeningHoursSpecification',
		dayOfWeek: opening.weekdays?.map((day) => weekdays[day - 1]),
		opens: closed ? '00:00' : opens,
		closes: closed ? '00:00' : closes === '24:00' ? '23:59' : closes,
		validFrom: opening.on_date ?? opening.valid_from ?? undefined,
		validThrough: opening.on_date ?? opening.valid_to ?? undefined
	};
}

/** What a space holds, whom it is fit for and when it is open, in schema.org's words. */
export function spaceData(space: SpaceFacts): Record<string, unknown> {
	const feature = (name: string, value: unknown, more: object = {}) => ({
		...{ '@type': 'LocationFeatureSpecification', name, value, ...more }
	});
	const usual = space.openings.filter((one) => one.on_date === null);
	const special = space.openings.filter((one) => one.on_date !== null);
	return {
		maximumAttendeeCapacity: space.capacity,
		amenityFeature: [
			feature('Step-free', space.step_free),
			feature('Hearing loop', space.hearing_loop),
			feature('Accessible toilet', space.accessible_toilet),
			feature('Parking', space.parking),
			// Centimetres, in the codes of UN/CEFACT.
			...(space.door_width_cm
				? [feature('Door width', space.door_width_cm, { unitCode: 'CMT' })]
				: []),
			...space.equipment.map((name) => feature(name, true))
		],
		...(usual.length > 0 && { openingHoursSpecification: usual.map(specification) }),
		...(special.length > 0 && { specialOpeningHoursSpecification: special.map(specification) }),
		...(space.part_of && {
			containedInPlace: { '@type': 'Place', name: space.part_of.title }
		}),
		...(space.parts.length > 0 && {
			containsPlace: space.parts.map(({ title }) => ({ '@type': 'Place', name: title }))
		})
	};
}
