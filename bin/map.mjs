// `npm run map -- --input FILE (--village SLUG | --bbox W,S,E,N) [--output FILE]` makes a village's
// map file of an OpenStreetMap extract.
import './lib/guard.mjs';
import { createReadStream, statSync } from 'node:fs';
import path from 'node:path';
import { StartError, command } from './lib/command.mjs';
import { readArguments } from './map/arguments.mjs';
import { progress } from './map/progress.mjs';
import { publish, writeWhole } from './map/publish.mjs';
import { boundaryOf } from './map/village.mjs';
import { found, sentence } from './map/words.mjs';

function sizeOf(file) {
	const stat = statSync(file, { throwIfNoEntry: false });
	if (!stat?.isFile()) throw new StartError(`There is no file ${file}.`);
	return stat.size;
}

command(async () => {
	const { input, village, bbox, output } = readArguments(process.argv.slice(2));
	const size = sizeOf(input);
	const { buildMap } = await import('#lib/mapfile/build.ts');
	const { villageBounds } = await import('#lib/mapfile/geometry.ts');
	const home = village ? await boundaryOf(village, process.env) : null;
	const bounds = home ? villageBounds(home.boundary) : bbox;
	const name = home?.name ?? path.basename(input).replace(/\.osm(\.gz|\.pbf)?$|\.pbf$/, '');
	const { onprogress, done } = progress(process.stdout);
	let built;
	try {
		built = await buildMap(createReadStream(input), {
			bounds,
			boundary: home?.boundary,
			name,
			size,
			onprogress
		});
	} catch (error) {
		throw error.name === 'MapFileError' ? new StartError(sentence(error, input)) : error;
	} finally {
		done();
	}
	for (const line of found(built.report, built.bytes.length)) console.log(line);
	if (output) console.log(`Written to ${await writeWhole(output, built.bytes)}.`);
	else console.log(await publish(home, built, process.env));
});
