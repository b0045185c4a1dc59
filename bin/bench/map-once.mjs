// One build in a process of its own: prints seconds, peak memory and sizes as JSON.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { buildMap } from '#lib/mapfile/build.ts';

const [, , file, box] = process.argv;
const packed = readFileSync(file);
const xml = file.endsWith('.gz') ? gunzipSync(packed).length : packed.length;
const idle = process.resourceUsage().maxRSS;
const { bytes, report } = await buildMap(new Blob([packed]), {
	bounds: box.split(',').map(Number),
	name: 'bench'
});
console.log(
	JSON.stringify({
		megabytes: xml / 1e6,
		seconds: report.millis / 1000,
		peak: (process.resourceUsage().maxRSS - idle) / 1000,
		tiles: report.tiles,
		size: bytes.length
	})
);
