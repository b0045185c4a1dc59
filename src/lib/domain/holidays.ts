import { addDays, isDay, type Day } from '#lib/domain/days.ts';
import type { Village } from '#lib/domain/village.ts';

type Country = Village['country'];

/** Days after Easter Day. */
const moving = {
	maundy_thursday: -3,
	good_friday: -2,
	easter_day: 0,
	easter_monday: 1,
	ascension: 39,
	whit_sunday: 49,
	whit_monday: 50
} as const;
/** Month and day. */
const fixed = {
	national_day_se: '06-06',
	constitution_day_no: '05-17',
	independence_day_fi: '12-06',
	new_year: '01-01',
	epiphany: '01-06',
	may_day: '05-01',
	christmas_eve: '12-24',
	christmas_day: '12-25',
	boxing_day: '12-26',
	new_years_eve: '12-31'
} as const;
/** A weekday (1 = Monday), on or after a date. */
const weekly = {
	midsummer_eve: [5, '06-19'],
	midsummer_day: [6, '06-20'],
	all_saints: [6, '10-31']
} as const;

/** A holiday, in no language. */
export type HolidayKey = keyof typeof moving | keyof typeof fixed | keyof typeof weekly;

const midsummer = ['midsummer_eve', 'midsummer_day', 'all_saints'] as const;
const easter = ['good_friday', 'easter_day', 'easter_monday', 'ascension', 'whit_sunday'] as const;
const always = ['new_year', 'may_day', 'christmas_eve', 'christmas_day', 'boxing_day'] as const;
const shared: HolidayKey[] = [...always, 'new_years_eve', ...easter];
/** What each country keeps: its public holidays, and the eves on which it is closed all the same. */
const kept: Record<Country, Set<HolidayKey>> = {
	SE: new Set<HolidayKey>([...shared, ...midsummer, 'epiphany', 'national_day_se']),
	NO: new Set<HolidayKey>([...shared, 'maundy_thursday', 'whit_monday', 'constitution_day_no']),
	FI: new Set<HolidayKey>([...shared, ...midsummer, 'epiphany', 'independence_day_fi'])
};

/** Easter Day of a year of the Gregorian calendar (Meeus, Jones and Butcher's algorithm). */
function easterDay(year: number): Day {
	const [a, century, rest] = [year % 19, Math.floor(year / 100), year % 100];
	const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
	const moon = (19 * a + century - Math.floor(century / 4) - shift + 15) % 30;
	const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
	const late = Math.floor((a + 11 * moon + 22 * sunday) / 451);
	return addDays(`${year}-03-22`, moon + sunday - 7 * late);
}

function daysIn(year: string): [HolidayKey, Day][] {
	const easter = easterDay(Number(year));
	const keysOf = <T extends object>(of: T) => Object.keys(of) as (keyof T & HolidayKey)[];
	return [
		...keysOf(fixed).map((key): [HolidayKey, Day] => [key, `${year}-${fixed[key]}`]),
		...keysOf(weekly).map((key): [HolidayKey, Day] => {
			const [weekday, date] = weekly[key];
			const from = `${year}-${date}`;
			const ahead = (weekday - new Date(`${from}T00:00:00Z`).getUTCDay() + 7) % 7;
			return [key, addDays(from, ahead)];
		}),
		...keysOf(moving).map((key): [HolidayKey, Day] => [key, addDays(easter, moving[key])])
	];
}

const years = new Map<string, Map<Day, HolidayKey>>();

/**
 * The holiday that a country keeps on a day, else null. Of two on one day the country's own comes first, then
 * the one whose date is always the same.
 */
export function holidayOn(country: Country, day: Day): HolidayKey | null {
	if (!isDay(day)) return null;
	const year = `${country} ${day.slice(0, 4)}`;
	let days = years.get(year);
	if (!days) {
		const here = daysIn(day.slice(0, 4)).filter(([key]) => kept[country].has(key));
		days = new Map(here.reverse().map(([key, at]) => [at, key]));
		years.set(year, days);
	}
	return days.get(day) ?? null;
}
