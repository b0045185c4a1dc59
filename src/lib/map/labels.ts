import { alongLine } from './label-lines.ts';
import type { Palette } from './palette.ts';
import { labelPoint } from './label-point.ts';
import { crosses, SHAPE_ZOOM, type Point, type Shape } from './shapes.ts';

export type Box = Shape['box'];
/** One piece of text, centred on a point, in pixels from the origin. */
export type Bit = { text: string; x: number; y: number; angle: number };
export type Label = {
	bits: Bit[];
	boxes: Box[];
	font: string;
	colour: 'label' | 'waterLabel';
	dot?: Point;
};
type Measure = (text: string, font: string) => number;

/** Least zoom at which the name of a layer (or a kind of place) is written. */
const from: Record<string, number> = {
	lake: 11,
	'road main': 12,
	river: 14,
	island: 14,
	'road side': 15,
	venue: 14,
	library: 15,
	meeting_point: 14,
	jetty: 15,
	outdoor: 15
};
/** What is written first wins the room. */
const order = ['place', 'lake', 'island', 'road main', 'river', 'road side'];
const keyOf = (shape: Shape) => (shape.layer === 'road' ? `road ${shape.class}` : shape.layer);

/**
 * Decides which names stand where at a zoom; none lies over another. A phone measures slowly: the
 * `steps` fill `labels` one name at a time, and are taken in order.
 */
export function layLabels(
	shapes: readonly Shape[],
	zoom: number,
	palette: Palette,
	measure: Measure
): { labels: readonly Label[]; steps: (() => void)[] } {
	const taken: Box[] = [];
	const labels: Label[] = [];
	const fits = (boxes: Box[]) => !boxes.some((box) => taken.some((other) => crosses(box, other)));
	const put = (label: Label) => {
		if (!fits(label.boxes)) return false;
		taken.push(...label.boxes);
		labels.push(label);
		return true;
	};
	const scale = 2 ** (zoom - SHAPE_ZOOM);
	const text = (size: number, weight: number) =>
		`${weight} ${size * palette.scale}px ${palette.font}`;
	const islands = shapes.filter((shape) => shape.layer === 'island');

	function lay(shape: Shape, key: string) {
		if (key === 'place') {
			placeLabels(shape, scale, text(14.5, 650), palette, measure).find(put);
		} else if (shape.closed) {
			const big = shape.box[2] - shape.box[0] > 90 / scale && key === 'lake';
			const font = text(big ? 18 : 14, 600);
			const label = areaLabel(shape, islands, scale, font, palette, measure);
			if (label) put(label);
		} else {
			const water = key === 'river';
			const font = water ? text(14, 600) : text(key === 'road main' ? 15 : 14, 600);
			const width = (words: string) => measure(words, font);
			for (const line of shape.lines) {
				for (const found of alongLine(line, scale, shape.name, width, 15 * palette.scale)) {
					put({ ...found, font, colour: water ? 'waterLabel' : 'label' });
				}
			}
		}
	}

	const steps = order.flatMap((key) =>
		shapes
			.filter((shape) => shape.name && keyOf(shape) === key)
			.filter((shape) => zoom >= (from[key === 'place' ? shape.class : key] ?? 16))
			.map((shape) => () => lay(shape, key))
	);
	return { labels, steps };
}

function lineBox(x: number, y: number, width: number, height: number): Box {
	return [x - width / 2 - 3, y - height / 2, x + width / 2 + 3, y + height / 2];
}

function areaLabel(
	shape: Shape,
	islands: Shape[],
	scale: number,
	font: string,
	palette: Palette,
	measure: Measure
): Label | null {
	const width = measure(shape.name, font);
	if (width > (shape.box[2] - shape.box[0]) * scale * 1.5) return null;
	const [x, y] = labelPoint(
		shape,
		islands.filter((island) => island !== shape)
	).map((part) => part * scale) as Point;
	const box = lineBox(x, y, width, 20 * palette.scale);
	const colour = shape.layer === 'lake' ? 'waterLabel' : 'label';
	return { bits: [{ text: shape.name, x, y, angle: 0 }], boxes: [box], font, colour };
}

/** Two short lines rather than a long one. */
function wrap(name: string): string[] {
	if (name.length < 18 || !name.includes(' ')) return [name];
	const words = name.split(' ');
	const cut = words.findIndex(
		(_, at) => words.slice(0, at + 1).join(' ').length >= name.length / 2
	);
	return [words.slice(0, cut + 1).join(' '), words.slice(cut + 1).join(' ')].filter(Boolean);
}

function placeLabels(
	shape: Shape,
	scale: number,
	font: string,
	palette: Palette,
	measure: Measure
): Label[] {
	const [px = 0, py = 0] = shape.lines[0]?.[0] ?? [];
	const dot: Point = [px * scale, py * scale];
	const lines = wrap(shape.name);
	const leading = 17 * palette.scale;
	const width = Math.max(...lines.map((line) => measure(line, font)));
	const height = leading * lines.length;
	const spots: Point[] = [
		[dot[0], dot[1] + 8 + height / 2],
		[dot[0] + 10 + width / 2, dot[1]],
		[dot[0] - 10 - width / 2, dot[1]]
	];
	return spots.map(([x, y]) => ({
		bits: lines.map((line, at) => ({
			text: line,
			x,
			y: y - height / 2 + leading * (at + 0.5),
			angle: 0
		})),
		boxes: [lineBox(x, y, width, height), lineBox(dot[0], dot[1], 6, 12)],
		font,
		colour: 'label',
		dot
	}));
}
