/** Wall time 'HH:MM' so many minutes later, past midnight if need be. */
export function later(time: string, minutes: number): string {
	const [hours = 0, mins = 0] = time.split(':').map(Number);
	const total = (hours * 60 + mins + minutes) % 1440;
	return [Math.floor(total / 60), total % 60]
		.map((part) => String(part).padStart(2, '0'))
		.join(':');
}
