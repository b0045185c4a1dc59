// Where the app begins: which modules a start needs at once, and which files they are cut into.
import { inRoot } from '../lib/paths.mjs';

const at = (name) => inRoot(`src/${name}`);

const rootLayout = at('routes/+layout.svelte');

/** The first screen; what reads this phone's own copy; the square's map. */
const roots = {
	first: ['+layout', '[village=slug]/+layout', '[village=slug]/+page'].flatMap((name) => [
		at(`routes/${name}.svelte`),
		at(`routes/${name}.ts`)
	]),
	reading: [at('lib/state/reading-later.ts'), at('lib/state/pages/square.ts')],
	map: [at('lib/components/map/VillageMap.svelte'), at('lib/map/village-map.ts')]
};
/** What they load beside themselves. */
const beside =
	/kit\/src\/runtime\/client\/|client-optimized\/app\.js$|routes\/\+error\.svelte$|node_modules\/(dexie|leaflet)\//;

/** How many routes or lazy parts must use something before it joins what is common. */
const SHARED_BY = 5;
/** One file leads to all messages: only who uses them says where they belong. */
const isMessage = (id) => /i18n\/paraglide\/messages\//.test(id);
/** Many screens want these, but not the first. */
const notAtFirst =
	/messages\/(booking|error|input|mapmaking|outbox|storage)_|(booking|error|unsent)-words|Calendar|ui\/(range|month|Gallery|Timeline)/;
/** What the first screen and the error page beside it say all the same. */
const atFirst =
	/messages\/(app_not_here|error_(id|not_found|offline|server|to_start)|input_(before_first_day|in_the_past))/;
const isCommon = /src\/lib\/(ui|i18n)\//;
const isOwn = (id) => id.startsWith(at('lib/')) && !isMessage(id);
/** What checks what comes and goes; the first screen shows what the server has checked. */
const checks =
	/node_modules\/zod\/|src\/lib\/domain\/(booking|commands|conversation|id|instant|listing|listing-body|own-listing|people|pull|village)\.ts/;

/** A module's file, without what a plugin asks for behind it. */
const fileOf = (id) => id.split('?')[0];

/** All that modules import, and what that imports, without what is loaded later. */
function reachOf(ids, graph) {
	const found = new Set();
	const look = (id) => {
		if (found.has(id)) return;
		found.add(id);
		graph.getModuleInfo(id)?.importedIds.forEach(look);
	};
	ids.forEach(look);
	return found;
}

/** Is the version taken when this is loaded? The first files are loaded before Kit has said it. */
const needsVersion = (id, graph) =>
	[...reachOf([id], graph)].some((one) => /kit\/src\/runtime\/app\/env\//.test(one));

/** What a start reaches, as one file; the start of a higher priority comes first. */
function group(start, settings) {
	let reach;
	return {
		debugName: start,
		test: isOwn,
		name(id, graph) {
			reach ??= reachOf(roots[start], graph);
			if (!reach.has(fileOf(id))) return null;
			return needsVersion(id, graph) ? null : start;
		},
		...settings
	};
}

/** Sixty small files cost more round trips on a slow line, and more work on a slow phone, than they save bytes. */
export const codeSplitting = {
	groups: [
		{
			name: 'framework',
			test: /node_modules\/(svelte|esm-env|clsx)\//,
			priority: 9
		},
		{ name: 'words', test: atFirst, priority: 9 },
		group('first', { priority: 8, minShareCount: 2 }),
		{
			name: 'words',
			test: (id) => isMessage(id) && !notAtFirst.test(id),
			minShareCount: SHARED_BY,
			priority: 8
		},
		{ name: 'schemas', test: checks, priority: 7 },
		{
			debugName: 'common',
			test: (id) => isCommon.test(id) && !isMessage(id) && !notAtFirst.test(id),
			name: (id, graph) => (needsVersion(id, graph) ? null : 'common'),
			minShareCount: SHARED_BY,
			priority: 6
		},
		group('reading', { priority: 5 }),
		group('map', { priority: 4 })
	]
};

/** What nobody needs before having signed in: offering, talking, what waits, and looking after rooms and the map. */
const membersOnly =
	/routes\/\[village=slug\]\/(offer|map|day|calendars|outbox|inbox\/\[id=id\])\/|\/edit\/\+page/;

/** The files of the bundle that only those pages lead to, at once or later. */
function forMembers(bundle) {
	const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
	const isNode = ({ fileName }) => /immutable\/nodes\//.test(fileName);
	const found = new Set();
	const add = (name, lazily) => {
		const file = bundle[name];
		if (file?.type !== 'chunk' || found.has(name)) return;
		found.add(name);
		for (const style of file.viteMetadata?.importedCss ?? []) found.add(style);
		file.imports.forEach((one) => add(one, true));
		// The entry leads to every page there is.
		file.dynamicImports.forEach((one) => (lazily || !isNode(bundle[one])) && add(one, true));
	};
	for (const file of chunks) {
		if (isNode(file) && !file.moduleIds.some((id) => membersOnly.test(id)))
			add(file.fileName, true);
		if (file.isEntry && !isNode(file)) add(file.fileName, false);
	}
	return Object.values(bundle).flatMap(({ fileName }) =>
		/immutable\/(chunks|nodes|assets)\/.*\.(js|css)$/.test(fileName) && !found.has(fileName)
			? fileName
			: []
	);
}

/**
 * A start without contact finds its files one after the other, each in the file before. The worker tells
 * the page all of them at once, by `virtual:start-files`; what is kept only for members has a name there too.
 * @returns {import('vite').Plugin}
 */
export function startFiles() {
	const files = new Set();
	let members = [];
	const begins = (id) => beside.test(id) || Object.values(roots).some((ids) => ids.includes(id));
	return {
		name: 'start-files',
		apply: 'build',
		sharedDuringBuild: true,
		generateBundle(_options, bundle) {
			if (this.environment.name !== 'client') return;
			const add = (name, into) => {
				const file = bundle[name];
				if (file?.type !== 'chunk' || into.has(name)) return;
				into.add(name);
				for (const style of file.viteMetadata?.importedCss ?? []) into.add(style);
				file.imports.forEach((one) => add(one, into));
			};
			// The shell's own head names the root layout's styles.
			const head = new Set();
			for (const [name, file] of Object.entries(bundle)) {
				if (file.type !== 'chunk') continue;
				if (file.moduleIds.some(begins)) add(name, files);
				if (file.moduleIds.includes(rootLayout)) add(name, head);
			}
			for (const name of head) if (name.endsWith('.css')) files.delete(name);
			members = forMembers(bundle);
		},
		resolveId: (id) => (id === 'virtual:start-files' ? '\0start-files' : undefined),
		load: (id) =>
			id === '\0start-files'
				? `export default ${JSON.stringify([...files])}; export const membersFiles = ${JSON.stringify(members)}`
				: undefined
	};
}
