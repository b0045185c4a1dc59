import { parseArgs } from 'node:util';
import { StartError } from '../lib/command.mjs';

const usage =
	'npm run map -- --input FILE (--village SLUG | --bbox WEST,SOUTH,EAST,NORTH) [--output FILE]';

/** @param {string} text four numbers in degrees @returns {[number, number, number, number]} */
function readBox(text) {
	const box = text.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
	const [west, south, east, north] = box;
	const right = box.length === 4 && west < east && south < north;
	if (!right || west < -180 || east > 180 || south < -85 || north > 85) {
		throw new StartError(
			`--bbox is west,south,east,north in degrees, such as 19.1,64.8,19.4,64.9, not "${text}".`
		);
	}
	return box;
}

/**
 * @param {string[]} words of the command line
 * @returns {{ input: string, village?: string, bbox?: [number, number, number, number], output?: string }}
 * @throws {StartError} what is missing, in a sentence
 */
export function readArguments(words) {
	let values;
	try {
		const text = { type: 'string' };
		const options = { input: text, village: text, bbox: text, output: text };
		({ values } = parseArgs({ args: words, options }));
	} catch (error) {
		throw new StartError(`${error.message.split('. ')[0]}. Use: ${usage}`);
	}
	const { input, village, bbox, output } = values;
	if (!input) throw new StartError(`Say which file to make the map of: ${usage}`);
	if (!village === !bbox)
		throw new StartError(`Say for which part: either --village or --bbox. Use: ${usage}`);
	if (village && !/^[a-z0-9-]{1,80}$/.test(village))
		throw new StartError(`"${village}" is not a village's short name, such as grantrask.`);
	if (bbox && !output) throw new StartError('With --bbox, say where to with --output FILE.');
	return { input, village, bbox: bbox ? readBox(bbox) : undefined, output };
}
