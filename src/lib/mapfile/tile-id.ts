/** A PMTiles tile number: all zooms in one row, each along a Hilbert curve. */
export function tileId(z: number, x: number, y: number): number {
	let id = (4 ** z - 1) / 3;
	let [tx, ty] = [x, y];
	for (let size = 2 ** (z - 1); size >= 1; size /= 2) {
		const rx = Math.floor(tx / size) % 2;
		const ry = Math.floor(ty / size) % 2;
		id += size * size * ((3 * rx) ^ ry);
		if (ry === 0) {
			if (rx === 1) [tx, ty] = [size - 1 - (tx % size), size - 1 - (ty % size)];
			[tx, ty] = [ty, tx];
		}
	}
	return id;
}
