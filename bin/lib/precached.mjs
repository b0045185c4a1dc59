import { gzipSync } from 'node:zlib';

const size = (bytes) => gzipSync(bytes, { level: 9 }).length;

/**
 * What a device keeps of the app, in bytes as gzip: the app, the map library and what uses it, the fonts.
 * @param {string[]} urls
 * @param {(url: string) => Promise<Buffer>} read
 */
export async function weigh(urls, read) {
	const sum = { app: 0, map: 0, fonts: 0 };
	for (const url of urls) {
		const bytes = await read(url);
		const drawing = /\/workers\//.test(url) || /leaflet/i.test(bytes.toString());
		const part = /\.woff2$/.test(url) ? 'fonts' : drawing ? 'map' : 'app';
		sum[part] += part === 'fonts' ? bytes.length : size(bytes);
	}
	return sum;
}
