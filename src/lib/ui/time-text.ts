/** A minute of the day, 0 to 1440, as 'HH:MM'; the end of the day is '24:00'. */
export function hhmm(minute: number): string {
	const two = (count: number) => String(count).padStart(2, '0');
	return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** The minute of the day of 'HH:MM'; NaN when it is no such text. */
export function minuteOf(time: string): number {
	const match = /^(\d\d):(\d\d)$/.exec(time);
	return match ? Number(match[1]) * 60 + Number(match[2]) : NaN;
}

/**
 * A time of day as people write it (18, 18.30, 18:30, 1830, kl 18, 24:00) as 'HH:MM'; `undefined`
 * when it is none.
 */
export function parseTime(text: string): string | undefined {
	const match = /^(?:klo?\.?\s*)?(\d{1,2})(?:\s?[.:,\s]?\s?(\d\d))?$/i.exec(text.trim());
	if (!match) return undefined;
	const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)];
	const minute = hours * 60 + minutes;
	return minutes < 60 && minute <= 1440 ? hhmm(minute) : undefined;
}
