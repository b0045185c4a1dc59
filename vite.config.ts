/// <reference types="vitest/config" />
import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';
import { alone } from './bin/vite/alone.mjs';
import { codeSplitting, startFiles } from './bin/vite/starts.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** The commit id when built from a checkout, so that the same source gives the same build. */
function commit(): string {
	try {
		const id = execFileSync('git', ['rev-parse', '--short=10', 'HEAD'], { stdio: 'pipe' });
		return `${version}+${id.toString().trim()}`;
	} catch {
		return version;
	}
}

/**
 * Kit hides its route announcer with an inline style, which our content policy refuses on every page.
 * Our own class does the same.
 */
function announcerByClass(): Plugin {
	return {
		name: 'announcer-by-class',
		enforce: 'pre',
		transform: (code, id) =>
			/runtime\/components\/root\.svelte$/.test(id)
				? code.replace(/style="[^"]*"/, 'class="visually-hidden"')
				: undefined
	};
}

/**
 * protomaps-leaflet names its classes by calls, which keep all of it in the bundle: its styles, its own map
 * layer, a second PMTiles reader. Without the names only what we use stays.
 */
function drawerWithoutNames(): Plugin {
	return {
		name: 'drawer-without-names',
		apply: 'build',
		transform(code, id) {
			if (
				!/node_modules\/(protomaps-leaflet|@protomaps\/basemaps|pmtiles|color2k|fflate)\//.test(id)
			)
				return undefined;
			const nameless = code
				.replace(
					/var (\w+)=\((\w+),\w+\)=>\w+\(\2,"name",\{value:\w+,configurable:!0\}\)/,
					'var $1=/*@__NO_SIDE_EFFECTS__*/$2=>$2'
				)
				// TypeScript's enums, which nobody asks for.
				.replace(/=(?=\((\w+)=>\(\1\[\1\.)/g, '=/*@__PURE__*/');
			return { code: nameless, map: null, moduleSideEffects: false };
		}
	};
}

/**
 * Every compiled message chooses its language in lines of its own; a thousand of them weigh 10 KB. One
 * function chooses for all.
 */
function messagesChooseOnce(): Plugin {
	const choice =
		/\(\(inputs(?: = \{\})?, options = \{\}\) => \{\s*const locale = [^\n]*\s*if \(locale === "en"\) return (\w+)\(inputs\)\s*return (\w+)\(inputs\)\s*\}\)/;
	return {
		name: 'messages-choose-once',
		apply: 'build',
		transform(code, id) {
			if (!/i18n\/paraglide\/messages\/\w+\.js$/.test(id) || !choice.test(code)) return undefined;
			const short = code.replace(choice, '/*@__PURE__*/ inEither($2, $1)');
			return { code: `import { inEither } from '../../in-either.ts';\n${short}`, map: null };
		}
	};
}

export default defineConfig({
	plugins: [
		announcerByClass(),
		drawerWithoutNames(),
		messagesChooseOnce(),
		startFiles(),
		alone(),
		sveltekit({
			adapter: adapter({ precompress: true }),
			// Large parts of a page wake up in turns of their own (ui/in-turn.ts).
			compilerOptions: { runes: true, experimental: { async: true } },
			paths: { relative: false },
			csp: {
				mode: 'auto',
				directives: {
					'default-src': ['none'],
					'script-src': ['self'],
					'style-src': ['self'],
					'style-src-attr': ['none'],
					'img-src': ['self', 'blob:', 'data:'],
					'connect-src': ['self'],
					'font-src': ['self'],
					'manifest-src': ['self'],
					'worker-src': ['self'],
					'base-uri': ['none'],
					'form-action': ['self'],
					'frame-ancestors': ['none'],
					'require-trusted-types-for': ['script'],
					'trusted-types': [
						'svelte-trusted-html',
						'sveltekit-trusted-url',
						'leaflet',
						'default',
						'bytorget-worker'
					]
				}
			},
			// Kit registers a module worker, which not every browser in use has: see state/app-worker.
			serviceWorker: { register: false },
			version: { name: commit() }
		})
	],
	// One file: its answer's content policy lets it load nothing more.
	worker: { format: 'es', plugins: () => [drawerWithoutNames()] },
	environments: {
		client: {
			build: {
				modulePreload: {
					// A page's own files stand in its head; resolving them all once more held a phone up for
					// 20 ms before it could answer. Styles are still waited for.
					resolveDependencies: (_file, files, { hostType }) =>
						hostType === 'js' ? files.filter((file) => file.endsWith('.css')) : files
				},
				rolldownOptions: {
					output: {
						codeSplitting
					}
				}
			}
		}
	},
	// Written once here: the unit and database suites need no build of the interface.
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts', 'tests/lint/**/*.test.ts'],
					testTimeout: 30_000
				}
			},
			...(['pglite', 'postgres'] as const).map((kind) => ({
				extends: true as const,
				test: {
					name: `db-${kind}`,
					include: ['tests/database/**/*.test.ts'],
					globalSetup: ['tests/database/server.ts'],
					provide: { backendKind: kind },
					fileParallelism: false,
					testTimeout: 30_000,
					hookTimeout: 120_000
				}
			}))
		]
	}
});
