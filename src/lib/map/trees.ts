import type { View } from './paint.ts';

const STAND = 64;
const spruces = [
	[12, 20],
	[41, 11],
	[55, 38],
	[27, 47]
] as const;

/** Small spruces over the forest. 64 divides a tile, so the pattern has no seams. */
export function plantTrees(
	context: CanvasRenderingContext2D,
	forests: readonly Path2D[],
	colour: string,
	view: View
): void {
	const stand = document.createElement('canvas');
	stand.width = stand.height = STAND * view.ratio;
	const brush = stand.getContext('2d');
	if (!brush || forests.length === 0) return;
	brush.scale(view.ratio, view.ratio);
	brush.fillStyle = colour;
	for (const [x, y] of spruces) {
		brush.beginPath();
		brush.moveTo(x, y - 6);
		for (const [dx, dy] of [
			[2.6, -1],
			[1.4, -1],
			[3.6, 4],
			[-3.6, 4],
			[-1.4, -1],
			[-2.6, -1]
		] as const) {
			brush.lineTo(x + dx, y + dy);
		}
		brush.fill();
		brush.fillRect(x - 0.6, y + 4, 1.2, 1.8);
	}
	const pattern = context.createPattern(stand, 'repeat');
	if (!pattern) return;
	for (const path of forests) {
		context.save();
		context.clip(path, 'evenodd');
		context.setTransform(1, 0, 0, 1, 0, 0);
		context.fillStyle = pattern;
		context.fillRect(0, 0, view.size * view.ratio, view.size * view.ratio);
		context.restore();
	}
}
