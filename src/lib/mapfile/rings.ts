/** A chain of nodes made of ways joined end to end. `roles` are those of its ways. */
export type Chain = { nodes: number[]; roles: Set<string> };

/**
 * Joins ways at their ends into rings. Where several meet in one node a ring is closed as early as it
 * can be, so that two rings that touch stay two.
 * @param ways nodes of each, with its role
 * @returns closed rings, and chains that nothing closes
 */
export function joinRings(ways: Chain[]): { rings: Chain[]; open: Chain[] } {
	const ends = new Map<number, Set<number>>();
	const unused = new Set<number>();
	const rings: Chain[] = [];
	ways.forEach((way, index) => {
		if (way.nodes.length < 2) return;
		const [first, last] = [way.nodes[0]!, way.nodes.at(-1)!];
		if (first === last) return rings.push(way);
		unused.add(index);
		for (const end of [first, last]) ends.set(end, (ends.get(end) ?? new Set()).add(index));
	});
	const take = (index: number) => {
		unused.delete(index);
		const { nodes } = ways[index]!;
		for (const end of [nodes[0]!, nodes.at(-1)!]) ends.get(end)?.delete(index);
		return ways[index]!;
	};
	const nextAt = (end: number) => ends.get(end)?.values().next().value;
	const open: Chain[] = [];
	for (const start of ways.keys()) {
		if (!unused.has(start)) continue;
		let chain = [take(start)];
		for (let turned = false; chain.length > 0;) {
			const end = chain.at(-1)!.nodes.at(-1)!;
			const back = chain.findIndex((piece) => piece.nodes[0] === end);
			if (back >= 0) {
				rings.push(merge(chain.splice(back)));
				continue;
			}
			const next = nextAt(end);
			if (next !== undefined) {
				const way = take(next);
				chain.push(way.nodes[0] === end ? way : reversed(way));
			} else if (!turned) {
				chain = chain.reverse().map(reversed);
				turned = true;
			} else {
				open.push(merge(chain));
				break;
			}
		}
	}
	return { rings, open };
}

const reversed = ({ nodes, roles }: Chain): Chain => ({ nodes: [...nodes].reverse(), roles });

function merge(pieces: Chain[]): Chain {
	const nodes = [...pieces[0]!.nodes];
	for (const piece of pieces.slice(1)) for (const node of piece.nodes.slice(1)) nodes.push(node);
	return { nodes, roles: new Set(pieces.flatMap((piece) => [...piece.roles])) };
}
