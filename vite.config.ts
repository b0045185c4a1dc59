/// <reference types="vitest/config" />
import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

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

/** Where a start ends: what is read, then what the square and its map are made of. */
const STARTS = [
	/kit\/src\/runtime\/client\/|client-optimized\/app\.js$/,
	/src\/routes\/(\+layout|\+error|\[village=slug\]\/\+(layout|page))\.svelte$/,
	/src\/lib\/state\/(reading-later|pages\/square)\.ts$/,
	/src\/lib\/components\/map\/VillageMap\.svelte$/,
	/src\/lib\/map\/village-map\.ts$/,
	/node_modules\/(dexie|leaflet)\//
];

/**
 * A start without contact finds its files one after the other, each in the file before. The worker tells
 * the page all of them at once, by `virtual:start-files`.
 */
function startFiles(): Plugin {
	const files = new Set<string>();
	return {
		name: 'start-files',
		apply: 'build',
		sharedDuringBuild: true,
		generateBundle(_options, bundle) {
			if (this.environment.name !== 'client') return;
			const add = (name: string) => {
				const file = bundle[name];
				if (file?.type !== 'chunk' || files.has(name)) return;
				files.add(name);
				for (const style of file.viteMetadata?.importedCss ?? []) files.add(style);
				file.imports.forEach(add);
			};
			for (const [name, file] of Object.entries(bundle))
				if (
					file.type === 'chunk' &&
					STARTS.some((start) => file.moduleIds.some((id) => start.test(id)))
				)
					add(name);
		},
		resolveId: (id) => (id === 'virtual:start-files' ? '\0start-files' : undefined),
		load: (id) =>
			id === '\0start-files' ? `export default ${JSON.stringify([...files])}` : undefined
	};
}

/** How many routes or lazy parts must use a module before it joins the common file. */
const SHARED_BY = 5;
/**
 * Wanted by many screens, but not by the first one. What imports $app/env belongs here too: it takes
 * the version when it is loaded, and the common file is loaded before Kit has said it.
 */
const NOT_AT_FIRST =
	/messages\/(booking|error|input|mapmaking|outbox|storage)_|(booking|error|unsent)-words|Calendar|ui\/(range|month|Gallery|Timeline)|domain\/(busy|check|fold|local-search|one-typo|overlay|unsent|outbox|stem|text-search|word-match)|search-query|state\/(attempt|app-worker|contact|install|kept-reader|pull-now|reading-later|outbox-now|outbox-post|reads|try-again|pages)/;
/** What checks what comes and goes; the first screen shows what the server has checked. */
const SCHEMAS =
	/node_modules\/zod\/|src\/lib\/domain\/(booking|commands|conversation|id|instant|listing|listing-body|own-listing|people|pull|village)\.ts/;
const common = (id: string) =>
	/src\/lib\/(ui|i18n|domain|state)\//.test(id) && !NOT_AT_FIRST.test(id) && !SCHEMAS.test(id);

export default defineConfig({
	plugins: [
		announcerByClass(),
		drawerWithoutNames(),
		messagesChooseOnce(),
		startFiles(),
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
						// Sixty small files cost more round trips on a slow line than they save bytes.
						codeSplitting: {
							groups: [
								{ name: 'framework', test: /node_modules\/(svelte|esm-env|clsx)\//, priority: 4 },
								{ name: 'schemas', test: SCHEMAS, priority: 1 },
								{ name: 'shared', test: common, minShareCount: SHARED_BY, priority: 2 }
							]
						}
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
