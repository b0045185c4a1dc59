import type { Village } from '#lib/domain/village.ts';
import type { Order } from '#lib/mapfile/building.ts';
import { villageBounds } from '#lib/mapfile/geometry.ts';
import type { Bounds } from '#lib/mapfile/types.ts';

/** Degrees: five kilometres or so each way, where a village has no border. */
const [TALL, WIDE] = [0.045, 0.1];

/** What a village's map has to be made of. */
export function orderFor(
	village: Pick<Village, 'name' | 'outline' | 'lat' | 'lng'>
): Omit<Order, 'file'> {
	const { name, outline, lat, lng } = village;
	const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;
	const square = [lng - WIDE, lat - TALL, lng + WIDE, lat + TALL].map(round) as Bounds;
	// A state's proxy cannot be handed to a worker.
	const boundary = outline ? (JSON.parse(JSON.stringify(outline)) as typeof outline) : null;
	return { name, boundary, bounds: boundary ? villageBounds(boundary) : square };
}
