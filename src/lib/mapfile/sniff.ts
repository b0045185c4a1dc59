import { MapFileError } from '#lib/mapfile/errors.ts';

const starts = (bytes: Uint8Array, ...marks: number[]) => marks.every((m, i) => bytes[i] === m);
const archives: [string, number[]][] = [
	['zip', [0x50, 0x4b, 0x03, 0x04]],
	['bzip2', [0x42, 0x5a, 0x68]],
	['xz', [0xfd, 0x37, 0x7a, 0x58]],
	['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
	['7z', [0x37, 0x7a, 0xbc, 0xaf]]
];

/**
 * Tells the format by the first bytes of a file (64 are enough).
 * @throws MapFileError empty, html, archive, not_osm
 */
export function sniff(head: Uint8Array): 'xml' | 'pbf' | 'gzip' {
	if (head.length === 0) throw new MapFileError('empty');
	if (starts(head, 0x1f, 0x8b)) return 'gzip';
	const archive = archives.find(([, marks]) => starts(head, ...marks));
	if (archive) throw new MapFileError('archive', { format: archive[0] });
	const text = String.fromCharCode(...head).replace(/^\xef\xbb\xbf/, '');
	if (text.slice(4, 24).includes('OSMHeader')) return 'pbf';
	if (text.startsWith('PMTiles')) throw new MapFileError('not_osm', { format: 'pmtiles' });
	const trimmed = text.trimStart().toLowerCase();
	if (/^<(!doctype html|html)/.test(trimmed)) throw new MapFileError('html');
	if (trimmed.startsWith('<')) return 'xml';
	throw new MapFileError('not_osm', /^[{[]/.test(trimmed) ? { format: 'json' } : {});
}
