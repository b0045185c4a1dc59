import type { AppError } from '#lib/domain/errors.ts';
import { lengthText } from '#lib/domain/lengths.ts';
import { m } from '#lib/i18n/messages.ts';

const between: Record<string, [least: number, most: number]> = {
	capacity: [1, 5000],
	door_width_cm: [40, 400],
	turnaround_minutes: [0, 1440],
	notice_hours: [0, 720],
	max_ahead_days: [1, 400],
	grace_minutes: [5, 180]
};

const ofLengths: Record<string, (facts: Record<string, unknown>) => string> = {
	not_a_length: () => m.space_not_a_length(),
	not_on_step: ({ step }) => m.space_not_on_step({ step: lengthText(Number(step)) }),
	too_short: () => m.space_longest_too_short(),
	too_long: () => m.space_longest_too_long()
};
const ofHours: Record<string, () => string> = {
	missing: m.space_hours_missing,
	not_a_time: m.space_hours_not_a_time,
	no_weekday: m.space_hours_no_weekday,
	no_season: m.space_hours_no_season,
	no_day: m.space_hours_no_day,
	never_open: m.space_hours_never,
	too_many: m.space_hours_too_many
};

/** Why opening hours cannot be so, in words; undefined for what has common words. */
export function hoursProblemWords(why: string): string | undefined {
	return ofHours[why]?.();
}

/** A problem that only a space has, in words; undefined for what has common words. */
export function spaceProblemWords(field: string, { facts }: AppError): string | undefined {
	const why = String(facts.why);
	const [least, most] = between[field] ?? [];
	if (least !== undefined && (why === 'out_of_range' || why === 'wrong'))
		return m.space_between({ least, most: most ?? least });
	if (field === 'min_minutes' || field === 'max_minutes') return ofLengths[why]?.(facts);
	if (field === 'openings') return hoursProblemWords(why);
	if (field === 'equipment' && why === 'too_many')
		return m.space_equipment_too_many({ most: Number(facts.most) });
	if (field === 'part_of') return m.space_part_of_unknown();
	return undefined;
}

/** What the fields of a space are called. */
export const spaceNames: Record<string, () => string> = {
	door_width_cm: m.space_door_width,
	equipment: m.offer_equipment,
	slot_minutes: m.space_step,
	min_minutes: m.space_shortest,
	max_minutes: m.space_longest,
	turnaround_minutes: m.space_turnaround,
	notice_hours: m.space_notice,
	max_ahead_days: m.space_ahead,
	bookers: m.space_bookers,
	grace_minutes: m.space_grace,
	openings: m.space_hours,
	house_rules: m.space_rules,
	part_of: m.space_part_of,
	extras: m.space_extras
};
