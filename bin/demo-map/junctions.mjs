/** @typedef {[x: number, y: number]} Point metres */
/** @typedef {{ tags: Record<string, string>, points: Point[], kind: string, bridges?: [Point, Point][] }} Line */

const far = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** The point of a line nearest to `point`. @param {Point} point @param {Point[]} line */
export function nearestOn(point, line) {
	let best = { at: line[0], far: Infinity, index: 1 };
	for (let i = 1; i < line.length; i++) {
		const [a, b] = [line[i - 1], line[i]];
		const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
		const along = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / (dx * dx + dy * dy || 1);
		const t = Math.min(1, Math.max(0, along));
		const at = [a[0] + t * dx, a[1] + t * dy];
		if (far(at, point) < best.far) best = { at, far: far(at, point), index: i };
	}
	return best;
}

/** Makes `point` one of the line's own. @param {Point[]} line @param {Point} point */
export function insert(line, point) {
	const { index, far: away } = nearestOn(point, line);
	if (line.some((own) => far(own, point) < 0.01)) return;
	if (away < 30) line.splice(index, 0, point);
}

/** Ends of roads that stop just short of another road meet it. @param {Line[]} roads */
export function joinEnds(roads) {
	for (const road of roads) {
		for (const end of [0, road.points.length - 1]) {
			for (const other of roads) {
				if (other === road) continue;
				const { at, far: away } = nearestOn(road.points[end], other.points);
				if (away > 25) continue;
				const own = other.points.find((point) => far(point, at) < 3) ?? at;
				road.points[end] = own;
				insert(other.points, own);
				break;
			}
		}
	}
}

function crossing(a, b, c, d) {
	const [rx, ry, sx, sy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
	const cross = rx * sy - ry * sx;
	if (cross === 0) return null;
	const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / cross;
	const u = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / cross;
	return t > 0 && t < 1 && u > 0 && u < 1 ? [a[0] + t * rx, a[1] + t * ry] : null;
}

/** Where two lines cross, each with the segment of the first. @returns {{ at: Point, segment: number }[]} */
function crossings(first, second) {
	const found = [];
	for (let i = 1; i < first.length; i++)
		for (let j = 1; j < second.length; j++) {
			const at = crossing(first[i - 1], first[i], second[j - 1], second[j]);
			if (at) found.push({ at, segment: i });
		}
	return found;
}

/** Roads that cross share a node there. @param {Line[]} lines @returns {Point[]} where road and rail meet */
export function joinCrossings(lines) {
	const level = [];
	lines.forEach((one, i) =>
		lines.slice(i + 1).forEach((other) => {
			for (const { at } of crossings(one.points, other.points)) {
				insert(one.points, at);
				insert(other.points, at);
				if ((one.kind === 'railway') !== (other.kind === 'railway')) level.push(at);
			}
		})
	);
	return level;
}

const BRIDGE_M = 9;

/** A bridge wherever a road crosses a river. @param {Line[]} roads @param {Point[][]} rivers */
export function bridge(roads, rivers) {
	for (const road of roads) {
		road.bridges = [];
		for (const river of rivers) {
			for (const { at } of crossings(road.points, river).reverse()) {
				const { index } = nearestOn(at, road.points);
				const [a, b] = [road.points[index - 1], road.points[index]];
				const ends = [a, b].map((end) => {
					const part = Math.min(1, BRIDGE_M / far(at, end));
					return [at[0] + (end[0] - at[0]) * part, at[1] + (end[1] - at[1]) * part];
				});
				const inner = ends.filter((end) => far(end, a) > 0.01 && far(end, b) > 0.01);
				road.points.splice(index, 0, ...inner);
				road.bridges.push([
					inner.includes(ends[0]) ? ends[0] : a,
					inner.includes(ends[1]) ? ends[1] : b
				]);
			}
		}
	}
}

/** A road cut into its bridges and what lies between. @param {Line} road */
export function pieces({ points, bridges = [] }) {
	const found = [{ points: [points[0]], isBridge: false }];
	for (let i = 1; i < points.length; i++) {
		const isBridge = bridges.some(([from, to]) => from === points[i - 1] && to === points[i]);
		if (found.at(-1).isBridge !== isBridge) {
			if (found.at(-1).points.length === 1) found.pop();
			found.push({ points: [points[i - 1]], isBridge });
		}
		found.at(-1).points.push(points[i]);
	}
	return found;
}
