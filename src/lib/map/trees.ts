import type { PaintSymbolizer } from 'protomaps-leaflet';
import type { Palette } from './palette.ts';
import { trace } from './strokes.ts';

const STAND = 64;
const at = [
	[12, 20],
	[41, 11],
	[55, 38],
	[27, 47]
] as const;
const crown = [
	[2.6, -1],
	[1.4, -1],
	[3.6, 4],
	[-3.6, 4],
	[-1.4, -1],
	[-2.6, -1]
] as const;

/** Small spruces over a forest. 64 divides a tile, so the pattern has no seams. */
export function spruces({ tree, ratio }: Palette): PaintSymbolizer {
	const stand = new OffscreenCanvas(STAND * ratio, STAND * ratio);
	const brush = stand.getContext('2d');
	brush?.scale(ratio, ratio);
	if (brush) brush.fillStyle = tree;
	for (const [x, y] of at) {
		brush?.beginPath();
		brush?.moveTo(x, y - 6);
		for (const [dx, dy] of crown) brush?.lineTo(x + dx, y + dy);
		brush?.fill();
		brush?.fillRect(x - 0.6, y + 4, 1.2, 1.8);
	}
	return {
		draw(context, geom) {
			const pattern = context.createPattern(stand, 'repeat');
			if (!pattern) return;
			const turn = context.getTransform();
			// Counted from the canvas, in its own pixels, whatever tile of data is drawn.
			pattern.setTransform(turn.inverse());
			context.fillStyle = pattern;
			trace(context, geom);
			context.fill();
		}
	};
}
