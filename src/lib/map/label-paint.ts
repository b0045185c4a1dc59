import type { Box, Label } from './labels.ts';
import type { View } from './paint.ts';
import type { Palette } from './palette.ts';
import { crosses } from './shapes.ts';

/** Writes the names that touch a view; the context's unit is one CSS pixel. */
export function drawLabels(
	context: CanvasRenderingContext2D,
	labels: readonly Label[],
	palette: Palette,
	view: View
): void {
	const box: Box = [view.x - 6, view.y - 6, view.x + view.size + 6, view.y + view.size + 6];
	const seen = labels.filter((label) => label.boxes.some((one) => crosses(one, box)));
	context.textAlign = 'center';
	context.textBaseline = 'middle';
	context.lineJoin = 'round';
	for (const { bits, font, colour, dot } of seen) {
		context.font = font;
		context.fillStyle = palette[colour];
		context.strokeStyle = colour === 'waterLabel' ? palette.water : palette.halo;
		context.lineWidth = 3.6;
		for (const how of ['strokeText', 'fillText'] as const) {
			for (const { text, x, y, angle } of bits) {
				context.save();
				context.translate(x - view.x, y - view.y);
				context.rotate(angle);
				context[how](text, 0, 0);
				context.restore();
			}
		}
		if (!dot) continue;
		context.beginPath();
		context.arc(dot[0] - view.x, dot[1] - view.y, 3.6, 0, 2 * Math.PI);
		context.lineWidth = 2.4;
		context.stroke();
		context.fill();
	}
}
