const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`;
const box = (bounds) => bounds.map((degrees) => degrees.toFixed(3)).join(',');
const cut =
	'Cut out your own part first, for instance with: osmium extract --bbox W,S,E,N --output village.osm.pbf FILE';

const tooLarge = {
	file: (facts) => `is larger than ${megabytes(facts.limit)}. ${cut}`,
	area: () => 'was asked for too large an area: choose a smaller --bbox.'
};

/** @type {Record<string, (facts: Record<string, any>) => string>} */
const words = {
	empty: () => 'has nothing in it.',
	not_osm: ({ format, root }) =>
		format
			? `is a ${format} file, not OpenStreetMap data: hand in an .osm or .osm.pbf file.`
			: `is not OpenStreetMap data${root ? ` but <${root}>` : ''}: hand in an .osm or .osm.pbf file.`,
	html: () => 'is a web page, not the map data: the download went wrong, try it again.',
	archive: ({ format }) => `is packed (${format}): unpack it and hand in what is inside.`,
	entities: () => 'holds XML entities, which no OpenStreetMap file has: download it again.',
	damaged: () => 'is damaged: download it again.',
	truncated: () => 'ends in the middle: the download was cut off, try it again.',
	unsupported: ({ what }) =>
		`uses something this program cannot read (${what ?? 'a newer format'}).`,
	too_large: (facts) =>
		(tooLarge[facts.what] ?? (() => `holds more than a village. ${cut}`))(facts),
	bomb: () => 'unpacks to far more than a village: it is damaged or made to do harm.',
	elsewhere: ({ bounds }) => `has nothing of that area in it: it shows ${box(bounds)}.`,
	bad_bounds: () => 'cannot be used: the area is not west,south,east,north in degrees.'
};

/**
 * What is wrong with a file, in a sentence.
 * @param {{ tag: string, facts: Record<string, unknown> }} error a MapFileError @param {string} file
 */
export const sentence = ({ tag, facts }, file) =>
	`${file} ${(words[tag] ?? (() => `cannot be used (${tag}).`))(facts)}`;

const count = (number, one, many) => `${number} ${number === 1 ? one : many}`;

/**
 * What was found, line by line.
 * @param {import('../../src/lib/mapfile/types.ts').MapReport} report @param {number} bytes
 * @returns {string[]}
 */
export function found(report, bytes) {
	const { name = 0, ...languages } = report.namesByLanguage;
	const names = Object.entries(languages).map(([language, number]) => `${language} ${number}`);
	const lines = [
		[
			count(report.buildings, 'building', 'buildings'),
			count(report.addresses, 'address', 'addresses'),
			count(report.roads, 'road', 'roads'),
			count(report.lakes, 'lake', 'lakes'),
			count(report.places, 'place name', 'place names')
		].join(', ') + '.',
		`Names: ${name}${names.length > 0 ? ` (${names.join(', ')})` : ''}.`
	];
	for (const { detail, name, osm, drawn } of report.warnings) {
		const what = name ? `${name} (${detail})` : `A nameless ${detail}`;
		const part = drawn ? 'is drawn only in part' : 'is left out';
		lines.push(`Not whole in this file: ${what} ${part}; https://www.openstreetmap.org/${osm}`);
	}
	const kilobytes = Math.round(bytes / 1000);
	const seconds = (report.millis / 1000).toFixed(1);
	lines.push(`${count(report.tiles, 'tile', 'tiles')}, ${kilobytes} KB, ${seconds} s.`);
	return lines;
}
