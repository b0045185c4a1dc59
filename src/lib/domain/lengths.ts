const MINUTES = { minute: 1, hour: 60, day: 1440 };
const unit = {
	minute: '(?:m|min|minut|minuter|minutes?)',
	hour: '(?:h|t|tim|timme|timmar|hours?)',
	day: '(?:d|dygn|dag|dagar|days?)'
};
const shapes: [RegExp, (found: number[]) => number][] = [
	[/^(\d+(?:[.,]\d+)?)$/, ([count = 0]) => count * MINUTES.hour],
	[/^(\d+):([0-5]\d)$/, ([hours = 0, minutes = 0]) => hours * MINUTES.hour + minutes],
	[new RegExp(`^(\\d+)\\s*${unit.minute}$`, 'i'), ([count = 0]) => count],
	[new RegExp(`^(\\d+(?:[.,]\\d+)?)\\s*${unit.hour}$`, 'i'), ([count = 0]) => count * MINUTES.hour],
	[
		new RegExp(`^(\\d+)\\s*${unit.hour}\\s*(\\d+)\\s*${unit.minute}$`, 'i'),
		([hours = 0, minutes = 0]) => hours * MINUTES.hour + minutes
	],
	[new RegExp(`^(\\d+)\\s*${unit.day}$`, 'i'), ([count = 0]) => count * MINUTES.day]
];

/** A length as people write it (2, 1,5 h, 90 min, 1 h 30 min, 1:30, 2 dygn), in minutes; a bare number is hours. NaN: none. */
export function minutesTyped(text: string): number {
	for (const [shape, read] of shapes) {
		const found = shape.exec(text.trim().replace(/\.$/, ''));
		if (found)
			return Math.round(read(found.slice(1).map((part) => Number(part.replace(',', '.')))));
	}
	return NaN;
}

/** Minutes in symbols that are the same in every language: "45 min", "2 h", "1 h 30 min". */
export function lengthText(minutes: number): string {
	const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
	return [hours && `${hours} h`, (rest || !hours) && `${rest} min`].filter(Boolean).join(' ');
}
