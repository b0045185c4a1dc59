import { addDays, addMonthsToDay, weekday } from './month.ts';

/** Where a key leads from `day` in a date grid (ARIA pattern); `undefined` for other keys. */
export function dayByKey(day: string, key: string, shift: boolean): string | undefined {
	switch (key) {
		case 'ArrowLeft':
			return addDays(day, -1);
		case 'ArrowRight':
			return addDays(day, 1);
		case 'ArrowUp':
			return addDays(day, -7);
		case 'ArrowDown':
			return addDays(day, 7);
		case 'Home':
			return addDays(day, -weekday(day));
		case 'End':
			return addDays(day, 6 - weekday(day));
		case 'PageUp':
			return addMonthsToDay(day, shift ? -12 : -1);
		case 'PageDown':
			return addMonthsToDay(day, shift ? 12 : 1);
		default:
			return undefined;
	}
}
