// `npm run demo-map` draws the OpenStreetMap files of the demo villages anew, from what
// src/lib/server/demo says of them. `-- --check` says whether the kept ones are stale.
import './lib/guard.mjs';
import { readFileSync, writeFileSync } from 'node:fs';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { StartError, command } from './lib/command.mjs';
import { inRoot } from './lib/paths.mjs';

command(async () => {
	const { osmOf } = await import('./demo-map/village.mjs');
	const { grantrask, lillsjo } = await import('#lib/server/demo/village.ts');
	for (const village of [grantrask, lillsjo]) {
		const file = inRoot('src/lib/server/demo', `${village.slug}.osm.gz`);
		const text = osmOf(village);
		if (process.argv.includes('--check')) {
			if (gunzipSync(readFileSync(file)).toString() !== text)
				throw new StartError('The demo map is stale: run npm run demo-map.');
			continue;
		}
		const packed = gzipSync(text, { level: constants.Z_BEST_COMPRESSION });
		writeFileSync(file, packed);
		console.log(`${file}: ${Math.round(packed.length / 1000)} KB`);
	}
});
