import { isDay } from '#lib/domain/days.ts';
import type { Opening } from '#lib/domain/opening.ts';
import { isTime } from '#lib/domain/wall.ts';

/** Weekdays (1 is Monday) with times as they were typed. */
export type WeekRow = { weekdays: number[]; opens: string; closes: string };
/** Other hours for a part of the year; no rows: closed all of it. */
export type Season = { from: string; to: string; rows: WeekRow[] };
/** One date that is not as usual. */
export type Exception = { day: string; closed: boolean; opens: string; closes: string };
/** Opening hours as they stand in the form. */
export type Hours = {
	/** Day and night, all week; `rows` wait for a change of mind. */
	always: boolean;
	rows: WeekRow[];
	seasons: Season[];
	exceptions: Exception[];
};
/** Where something is wrong, as `rows.0`, `seasons.1`, `seasons.1.rows.0`, `exceptions.2`; '' is all of it. */
export type HoursProblem = { at: string; why: string };

export const everyDay = [1, 2, 3, 4, 5, 6, 7];
const MOST_OPENINGS = 120;
/** What most halls have. */
export const usualRow = (): WeekRow => ({
	weekdays: [...everyDay],
	opens: '08:00',
	closes: '22:00'
});
export const blankHours = (): Hours => ({
	always: true,
	rows: [usualRow()],
	seasons: [],
	exceptions: []
});

const plain: Opening = {
	...{ weekdays: null, on_date: null, valid_from: null, valid_to: null },
	...{ opens: null, closes: null, closed: false }
};
/** Midnight ends a day. */
const end = (time: string) => (time === '00:00' ? '24:00' : time);
const times = ({ opens, closes }: { opens: string; closes: string }) => ({
	opens,
	closes: end(closes)
});

const isAlways = ([row, ...more]: WeekRow[]) =>
	more.length === 0 &&
	row?.opens === '00:00' &&
	row.closes === '24:00' &&
	everyDay.every((day) => row.weekdays.includes(day));

/** The hours as a listing has them. None: always open. */
export function openingsOf({ always: said, rows, seasons, exceptions }: Hours): Opening[] {
	const always = said || isAlways(rows);
	const week = (row: WeekRow): Opening => ({
		...{ ...plain, ...times(row) },
		weekdays: row.weekdays.toSorted((a, b) => a - b)
	});
	const usual = always ? [{ weekdays: everyDay, opens: '00:00', closes: '24:00' }] : rows;
	if (always && seasons.length === 0 && exceptions.length === 0) return [];
	return [
		...usual.map(week),
		...seasons.flatMap(({ from, to, rows: own }) => {
			const bounds = { valid_from: from || null, valid_to: to || null };
			if (own.length === 0) return [{ ...plain, ...bounds, weekdays: everyDay, closed: true }];
			return own.map((row) => ({ ...week(row), ...bounds }));
		}),
		...exceptions.map((one) => ({
			...{ ...plain, on_date: one.day, closed: one.closed },
			...(!one.closed && times(one))
		}))
	];
}

function rowsOf(openings: Opening[]): WeekRow[] {
	return openings.flatMap(({ weekdays, opens, closes, closed }) =>
		weekdays && !closed
			? [{ weekdays: [...weekdays], opens: opens ?? '', closes: closes ?? '' }]
			: []
	);
}

/** A listing's hours as a form has them. */
export function hoursOf(openings: Opening[]): Hours {
	const weekly = openings.filter(({ weekdays }) => weekdays);
	const bounds = ({ valid_from, valid_to }: Opening) => `${valid_from ?? ''}/${valid_to ?? ''}`;
	const within = (key: string) => rowsOf(weekly.filter((row) => bounds(row) === key));
	const seasons = new Set(weekly.map(bounds).filter((key) => key !== '/'));
	const usual = within('/');
	const always = openings.length === 0 || isAlways(usual);
	return {
		always,
		rows: always ? [usualRow()] : usual,
		seasons: [...seasons].map((key) => {
			const [from = '', to = ''] = key.split('/');
			return { from, to, rows: within(key) };
		}),
		exceptions: openings.flatMap(({ on_date, closed, opens, closes }) =>
			on_date ? [{ day: on_date, closed, opens: opens ?? '', closes: closes ?? '' }] : []
		)
	};
}

function timesWrong({ opens, closes }: { opens: string; closes: string }): string | null {
	if (!opens || !closes) return 'missing';
	return isTime(opens) && opens !== '24:00' && isTime(closes) ? null : 'not_a_time';
}
const rowWrong = (row: WeekRow) => (row.weekdays.length === 0 ? 'no_weekday' : timesWrong(row));

function seasonWrong({ from, to }: Season): string | null {
	if (!from && !to) return 'no_season';
	if ([from, to].some((day) => day && !isDay(day))) return 'not_a_day';
	return from && to && to < from ? 'before_first_day' : null;
}

function exceptionWrong(one: Exception): string | null {
	if (!one.day) return 'no_day';
	if (!isDay(one.day)) return 'not_a_day';
	return one.closed ? null : timesWrong(one);
}

/** All that is wrong with the hours, in their order. */
export function hoursProblems(hours: Hours): HoursProblem[] {
	const { always, rows, seasons, exceptions } = hours;
	const told = (at: string, why: string | null) => (why ? [{ at, why }] : []);
	if (!always && rows.length === 0 && seasons.length === 0 && exceptions.every((one) => one.closed))
		return told('', 'never_open');
	return [
		...(always ? [] : rows.flatMap((row, at) => told(`rows.${at}`, rowWrong(row)))),
		...seasons.flatMap((season, at) => [
			...told(`seasons.${at}`, seasonWrong(season)),
			...season.rows.flatMap((row, inner) => told(`seasons.${at}.rows.${inner}`, rowWrong(row)))
		]),
		...exceptions.flatMap((one, at) => told(`exceptions.${at}`, exceptionWrong(one))),
		...told('', openingsOf(hours).length > MOST_OPENINGS ? 'too_many' : null)
	];
}
