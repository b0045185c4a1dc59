import type { MultiPolygon } from '#lib/domain/village.ts';
import { TILE } from './painting.ts';
import type { Palette } from './palette.ts';
import type { TileAddress } from './tile-file.ts';

/** A ring's points, from 0 to 1 across the world. */
type Ring = [x: number, y: number][];

/** A village's rings, as `fadeOutside` takes them. */
export function ringsOf(outline: MultiPolygon | null): Ring[] {
	return (outline?.coordinates ?? []).map(([ring = []]) =>
		ring.map(([lng, lat]) => {
			const sine = Math.sin((lat * Math.PI) / 180);
			return [lng / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
		})
	);
}

/** Fades what of a tile lies outside a village, and draws its border. Names come on top and stay strong. */
export function fadeOutside(
	context: CanvasRenderingContext2D,
	rings: readonly Ring[],
	{ x, y, z }: TileAddress,
	palette: Palette
): void {
	if (rings.length === 0) return;
	const border = new Path2D();
	for (const ring of rings) {
		for (const [at, [east, south]] of ring.entries()) {
			const spot = [TILE * (east * 2 ** z - x), TILE * (south * 2 ** z - y)] as const;
			if (at === 0) border.moveTo(...spot);
			else border.lineTo(...spot);
		}
		border.closePath();
	}
	const outside = new Path2D(border);
	outside.rect(-1, -1, TILE + 2, TILE + 2);
	context.save();
	context.globalAlpha = 0.6;
	context.fillStyle = palette.outside;
	context.fill(outside, 'evenodd');
	context.globalAlpha = 0.7;
	context.strokeStyle = palette.boundary;
	context.lineWidth = 1.6;
	context.setLineDash([8, 5]);
	context.stroke(border);
	context.restore();
}
