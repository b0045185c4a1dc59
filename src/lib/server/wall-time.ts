const formats = new Map<string, Intl.DateTimeFormat>();

function format(timeZone: string): Intl.DateTimeFormat {
	let known = formats.get(timeZone);
	if (!known) {
		known = new Intl.DateTimeFormat('en-CA', {
			timeZone,
			hourCycle: 'h23',
			...{ year: 'numeric', month: '2-digit', day: '2-digit' },
			...{ hour: '2-digit', minute: '2-digit', second: '2-digit' }
		});
		formats.set(timeZone, known);
	}
	return known;
}

/**
 * What the clocks of a time zone show at an instant (ISO 8601): [YYYY-MM-DD, HH:MM:SS].
 * @throws RangeError when there is no such time zone
 */
export function wallAt(timeZone: string, instant: string | number): [day: string, time: string] {
	const parts = Object.fromEntries(
		format(timeZone)
			.formatToParts(new Date(instant))
			.map(({ type, value }) => [type, value])
	);
	return [
		`${parts.year?.padStart(4, '0')}-${parts.month}-${parts.day}`,
		`${parts.hour}:${parts.minute}:${parts.second}`
	];
}

/** Does anybody know a time zone of this name? */
export function isTimeZone(name: string): boolean {
	try {
		return Boolean(format(name));
	} catch {
		return false;
	}
}

const asIfUtc = (timeZone: string, instant: number) =>
	Date.parse(`${wallAt(timeZone, instant).join('T')}Z`);

/**
 * The instant, in milliseconds, at which the clocks of a time zone show a wall time (given as if it were UTC). One that
 * does not exist is as much later as the clocks were moved; of one that is there twice, the second: as PostgreSQL reads them.
 */
export function instantOf(timeZone: string, wall: number): number {
	const DAY = 86_400_000;
	const before = asIfUtc(timeZone, wall - DAY) - (wall - DAY);
	const after = asIfUtc(timeZone, wall + DAY) - (wall + DAY);
	const late = wall - after;
	if (asIfUtc(timeZone, late) === wall) return late;
	return wall - before;
}
