import type { Palette } from './palette.ts';
import { trace } from './trace.ts';
import { plantTrees } from './trees.ts';
import { SHAPE_ZOOM, type Shape } from './shapes.ts';

/** One canvas and what of the world it shows: `x`, `y` are its corner, in pixels of `zoom` from the origin. */
export type View = { x: number; y: number; size: number; zoom: number; ratio: number };
type Drawn = Shape & { path: Path2D };
export type Layers = Map<string, Drawn[]>;

const wider = (zoom: number, base: number) => Math.max(0.8, base * 1.42 ** (zoom - SHAPE_ZOOM));

/** Makes paths of shapes, once, by layer. */
export function toLayers(shapes: readonly Shape[]): Layers {
	const layers: Layers = new Map();
	for (const shape of shapes) {
		const path = new Path2D();
		for (const line of shape.lines) {
			trace(path, line, shape.closed);
		}
		const key = shape.layer === 'road' ? `road ${shape.class}` : shape.layer;
		layers.set(key, [...(layers.get(key) ?? []), { ...shape, path }]);
	}
	return layers;
}

/** Draws land, water and ways. Names come after, by `drawLabels`. */
export function paint(
	context: CanvasRenderingContext2D,
	layers: Layers,
	outline: Path2D | null,
	palette: Palette,
	view: View
): void {
	const scale = 2 ** (view.zoom - SHAPE_ZOOM);
	const margin = 24;
	const edges = [
		view.x - margin,
		view.y - margin,
		view.x + view.size + margin,
		view.y + view.size + margin
	].map((edge) => edge / scale) as Shape['box'];
	const seen = (layer: string) =>
		(layers.get(layer) ?? []).filter(
			({ box }) => box[0] < edges[2] && box[2] > edges[0] && box[1] < edges[3] && box[3] > edges[1]
		);
	const plain = () => context.setTransform(view.ratio, 0, 0, view.ratio, 0, 0);
	const onWorld = () => {
		const size = view.ratio * scale;
		context.setTransform(size, 0, 0, size, -view.x * view.ratio, -view.y * view.ratio);
	};
	const stroke = (layer: string, colour: string, width: number, dash: number[] = []) => {
		context.strokeStyle = colour;
		context.lineWidth = width / scale;
		context.setLineDash(dash.map((part) => part / scale));
		for (const { path } of seen(layer)) context.stroke(path);
	};
	const fill = (layer: string, colour: string) => {
		context.fillStyle = colour;
		for (const { path } of seen(layer)) context.fill(path, 'evenodd');
	};

	plain();
	context.fillStyle = palette.land;
	context.fillRect(0, 0, view.size, view.size);
	onWorld();
	context.lineJoin = 'round';
	context.lineCap = 'round';

	fill('forest', palette.forest);
	if (view.zoom >= 13)
		plantTrees(
			context,
			seen('forest').map((forest) => forest.path),
			palette.tree,
			view
		);
	fill('field', palette.field);
	stroke('field', palette.fieldEdge, 1);

	stroke('river', palette.shore, wider(view.zoom, 3.4) + 1.4);
	stroke('lake', palette.shore, 2.4);
	stroke('river', palette.water, wider(view.zoom, 3.4));
	fill('lake', palette.water);
	for (const lake of seen('lake')) {
		// Lighter along the shore, as on a drawn chart.
		context.save();
		context.clip(lake.path, 'evenodd');
		context.strokeStyle = palette.shallow;
		for (const width of [wider(view.zoom, 16), wider(view.zoom, 8)]) {
			context.globalAlpha = 0.55;
			context.lineWidth = width / scale;
			context.stroke(lake.path);
		}
		context.restore();
	}
	stroke('island', palette.shore, 2.4);
	fill('island', palette.island);

	stroke('railway', palette.track, wider(view.zoom, 2.6));
	context.lineCap = 'butt';
	stroke('railway', palette.road, wider(view.zoom, 1.3), [9, 9]);
	stroke('track', palette.track, wider(view.zoom, 1.3), [7, 4]);
	context.lineCap = 'round';
	const [side, main] = [wider(view.zoom, 3.6), wider(view.zoom, 6)];
	stroke('road side', palette.roadEdge, side + 1.8);
	stroke('road main', palette.roadEdge, main + 2.2);
	stroke('road side', palette.road, side);
	stroke('road main', palette.road, main);

	if (outline) drawOutside(context, outline, palette, view, scale, onWorld, plain);
	plain();
}

function drawOutside(
	context: CanvasRenderingContext2D,
	outline: Path2D,
	palette: Palette,
	view: View,
	scale: number,
	onWorld: () => void,
	plain: () => void
) {
	const outside = new Path2D();
	outside.rect(view.x / scale, view.y / scale, view.size / scale, view.size / scale);
	outside.addPath(outline);
	onWorld();
	context.globalAlpha = 0.6;
	context.fillStyle = palette.outside;
	context.fill(outside, 'evenodd');
	context.globalAlpha = 0.14;
	context.strokeStyle = palette.boundary;
	context.setLineDash([]);
	context.lineWidth = 7 / scale;
	context.stroke(outline);
	context.globalAlpha = 0.7;
	context.lineWidth = 1.6 / scale;
	context.setLineDash([8 / scale, 5 / scale]);
	context.stroke(outline);
	context.setLineDash([]);
	context.globalAlpha = 1;
	plain();
}
