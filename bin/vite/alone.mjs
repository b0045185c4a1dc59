import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const MARK = '?alone';
const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * `import code from './worker.ts?alone'` gives a module with all that it imports as one text, which a thread of the
 * server can be started from: the same in a build, in development and in tests, with no file beside to be lost.
 * @returns {import('vite').Plugin}
 */
export function alone() {
	/** @type {Map<string, Promise<string>>} */
	const made = new Map();
	const make = async (/** @type {string} */ file) => {
		const result = await build({
			root,
			configFile: false,
			logLevel: 'error',
			ssr: { noExternal: true },
			build: {
				ssr: file,
				write: false,
				minify: true,
				target: 'node22',
				rolldownOptions: { output: { codeSplitting: false } }
			}
		});
		const [{ output }] = [result].flat();
		return output[0].code;
	};
	return {
		name: 'alone',
		enforce: 'pre',
		// The test runner keeps modules by their own text: what this one imports would be forgotten.
		configureVitest({ defineCacheKeyGenerator }) {
			defineCacheKeyGenerator(({ id }) => (id.endsWith(MARK) ? false : undefined));
		},
		async load(id) {
			if (!id.endsWith(MARK)) return undefined;
			const file = id.slice(0, -MARK.length);
			this.addWatchFile(file);
			if (this.meta.watchMode) made.delete(file);
			if (!made.has(file)) made.set(file, make(file));
			return `export default ${JSON.stringify(await made.get(file))};`;
		}
	};
}
