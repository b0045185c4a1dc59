import type { PaintSymbolizer } from 'protomaps-leaflet';

type Shape = Parameters<PaintSymbolizer['draw']>[1];

/** Lays a shape's lines or rings on the canvas. */
export function trace(context: CanvasRenderingContext2D, shape: Shape): void {
	context.beginPath();
	for (const line of shape)
		line.forEach(({ x, y }, at) => (at === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
}

/** Fills an area. */
export const filled = (colour: string): PaintSymbolizer => ({
	before: (context) => void (context.fillStyle = colour),
	draw(context, shape) {
		trace(context, shape);
		context.fill();
	}
});

/** Draws a line, or round an area. @param dash in pixels, drawn and left out in turn */
export const drawn = (
	colour: string,
	width: (zoom: number) => number,
	dash?: readonly number[]
): PaintSymbolizer => ({
	before(context, zoom) {
		context.strokeStyle = colour;
		context.lineWidth = width(zoom);
		context.lineJoin = 'round';
		context.lineCap = dash ? 'butt' : 'round';
	},
	draw(context, shape) {
		// Other rules' lines are whole again.
		context.setLineDash(dash ? [...dash] : []);
		trace(context, shape);
		context.stroke();
	}
});
