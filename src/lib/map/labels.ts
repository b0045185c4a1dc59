import Point from '@mapbox/point-geometry';
import type { Feature, Label, LabelSymbolizer, Layout } from 'protomaps-leaflet';
import { alongLine } from './label-lines.ts';

/** How a name is written; `size` in pixels of the page. */
export type Ink = { font: string; size: number; fill: string; halo: string };
type Name = (feature: Feature) => string;

const HALO = 3.6;
const LONGEST_LINE = 18;

function dip(context: CanvasRenderingContext2D, { font, fill, halo }: Ink) {
	context.font = font;
	context.textAlign = 'center';
	context.textBaseline = 'middle';
	context.lineJoin = 'round';
	context.lineWidth = HALO;
	context.strokeStyle = halo;
	context.fillStyle = fill;
}

/** Breaks a name between words into lines that are not too long. */
export function linesOf(name: string): string[] {
	const lines: string[] = [];
	for (const word of name.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + word.length < LONGEST_LINE)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

/** A name in the middle of what it names, in a few lines. */
export function centred(ink: (zoom: number, feature: Feature) => Ink, name: Name): LabelSymbolizer {
	return {
		place({ scratch, zoom }: Layout, geom: Point[][], feature: Feature): Label[] | undefined {
			const at = geom[0]?.[0];
			const text = name(feature);
			if (!at || !text) return undefined;
			const written = ink(zoom, feature);
			const leading = written.size * 1.2;
			const lines = linesOf(text);
			scratch.font = written.font;
			const half = Math.max(...lines.map((line) => scratch.measureText(line).width)) / 2;
			const high = (lines.length * leading) / 2;
			return [
				{
					anchor: at,
					bboxes: [boxRound(at, half + 2, high)],
					draw(context) {
						dip(context, written);
						for (const how of ['strokeText', 'fillText'] as const)
							lines.forEach((line, n) => context[how](line, 0, leading * (n + 0.5) - high));
					}
				}
			];
		}
	};
}

/** A name under a dot, which is where it is. */
export function dotted(ink: Ink, name: Name): LabelSymbolizer {
	const leading = ink.size * 1.17;
	return {
		place({ scratch }: Layout, geom: Point[][], feature: Feature): Label[] | undefined {
			const at = geom[0]?.[0];
			const text = name(feature);
			if (!at || !text) return undefined;
			scratch.font = ink.font;
			const half = scratch.measureText(text).width / 2 + 3;
			const draw: Label['draw'] = (context) => {
				dip(context, ink);
				context.strokeText(text, 0, 8 + leading / 2);
				context.fillText(text, 0, 8 + leading / 2);
				context.beginPath();
				context.arc(0, 0, 3.4, 0, 2 * Math.PI);
				context.lineWidth = 2.4;
				context.stroke();
				context.fill();
			};
			const box = { ...boxRound(at, half, 6), maxY: at.y + 9 + leading };
			return [
				{ anchor: at, bboxes: [box], draw, deduplicationKey: text, deduplicationDistance: 60 }
			];
		}
	};
}

/** A name that follows its line round soft bends. @param widths of letters measured so far */
export function along(ink: Ink, name: Name, widths: Map<string, number>): LabelSymbolizer {
	return {
		place({ scratch }: Layout, geom: Point[][], feature: Feature): Label[] | undefined {
			const text = name(feature);
			if (!text) return undefined;
			scratch.font = ink.font;
			const width = (part: string) => {
				const known = widths.get(ink.font + part);
				if (known !== undefined) return known;
				const measured = scratch.measureText(part).width;
				widths.set(ink.font + part, measured);
				return measured;
			};
			return geom.flatMap((line) => {
				const points = line.map(({ x, y }): [number, number] => [x, y]);
				return alongLine(points, 1, text, width, ink.size).flatMap((found): Label[] => {
					const [first] = found.bits;
					if (!first) return [];
					return [
						{
							anchor: new Point(first.x, first.y),
							bboxes: found.boxes.map(([minX, minY, maxX, maxY]) => ({ minX, minY, maxX, maxY })),
							deduplicationKey: text,
							deduplicationDistance: 420,
							draw: (context) => bend(context, ink, found.bits)
						}
					];
				});
			});
		}
	};
}

function bend(
	context: CanvasRenderingContext2D,
	ink: Ink,
	bits: { text: string; x: number; y: number; angle: number }[]
) {
	const [first = { x: 0, y: 0 }] = bits;
	dip(context, ink);
	for (const how of ['strokeText', 'fillText'] as const) {
		for (const { text, x, y, angle } of bits) {
			context.save();
			context.translate(x - first.x, y - first.y);
			context.rotate(angle);
			context[how](text, 0, 0);
			context.restore();
		}
	}
}

const boxRound = ({ x, y }: Point, wide: number, high: number) => ({
	...{ minX: x - wide, minY: y - high },
	...{ maxX: x + wide, maxY: y + high }
});
