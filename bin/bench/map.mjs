// How fast the map builder is and how much memory it takes, for each megabyte handed in.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { inRoot, nodeBinary } from '../lib/paths.mjs';

const demo = inRoot('src/lib/server/demo/grantrask.osm.gz');
const sample = process.env.BYTORGET_OSM_SAMPLE || inRoot('../shared/data/haukipudas.osm');
const inputs = [
	['demo village, .osm.gz', demo, [19.10401, 64.83114, 19.4381, 64.95976]],
	['real village, .osm', sample, [25.33344, 65.13756, 25.38906, 65.1587]]
];

/** One build in a process of its own, so that the peak is this build's. @param {string} file */
function measure(file, bounds) {
	const answer = execFileSync(
		nodeBinary(),
		[inRoot('bin/bench/map-once.mjs'), file, bounds.join(',')],
		{ cwd: inRoot() }
	);
	return JSON.parse(answer.toString());
}

/** @returns {{ rows: [string, string, string][] }} what was measured, its value, its budget */
export function map() {
	const rows = [];
	for (const [name, file, bounds] of inputs) {
		if (!existsSync(file)) continue;
		const runs = [1, 2, 3].map(() => measure(file, bounds));
		const { megabytes, seconds, peak, tiles, size } = runs.sort((a, b) => a.seconds - b.seconds)[1];
		const each = (value) => (value / megabytes).toFixed(2);
		rows.push(
			[
				`map builder, ${name} (${megabytes.toFixed(2)} MB of XML)`,
				`${seconds.toFixed(2)} s, ${each(seconds)} s/MB; ${tiles} tiles, ${Math.round(size / 1000)} KB`,
				''
			],
			[
				`map builder, ${name}, memory above an idle Node`,
				`${Math.round(peak)} MB, ${each(peak)} MB/MB`,
				''
			]
		);
	}
	return { rows };
}
