import type { HourCell, HourRow } from './hour-grid.ts';
import type { DayState } from './range.ts';

/** A slot as attributes and text: made once here, as hundreds of small derivations would be slow. */
type DrawnCell = {
	slot: string;
	look: string;
	name: string;
	text: string;
	off: true | undefined;
	chosen: true | undefined;
};

export type DrawnRow = { start: number; cells: (DrawnCell | null)[] };

/** What HourTableRow writes down. `blocking`: states that cannot be chosen. */
export function drawnRows(
	rows: readonly HourRow[],
	nameOf: (cell: HourCell, column: number) => string,
	textOf: (cell: HourCell) => string,
	blocking: readonly DayState[]
): DrawnRow[] {
	const drawn = (cell: HourCell | null, column: number): DrawnCell | null =>
		cell && {
			slot: `${cell.day} ${cell.start}`,
			look: lookOf(cell),
			name: nameOf(cell, column),
			text: textOf(cell),
			off: blocking.includes(cell.state) || undefined,
			chosen: cell.place !== undefined || undefined
		};
	return rows.map(({ start, cells }) => ({ start, cells: cells.map(drawn) }));
}

const lookOf = ({ state, place, up, down }: HourCell): string =>
	[state, place, up && 'up', down && 'down'].filter(Boolean).join(' ');
