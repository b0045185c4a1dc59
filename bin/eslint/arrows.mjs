import { isBuiltin } from 'node:module';
import path from 'node:path';
import { layers, onNode, onlyPackages, owners } from './layers.mjs';

const serverFile = /(\.server\.(ts|js)|\/\+server\.ts|\/hooks\.server\.ts)$/;

/**
 * The part a file of src/ belongs to.
 * @param {string} file relative to the repository, with `/`
 * @returns {string | undefined} undefined outside src/
 */
function layerOf(file) {
	const [top, second, third] = file.split('/');
	if (top !== 'src') return undefined;
	if (second === 'lib') return third;
	if (second === 'service-worker' || second.startsWith('service-worker.')) return 'service-worker';
	return serverFile.test(`/${file}`) ? 'routes (server)' : 'routes';
}

/** The package of a specifier such as `leaflet/dist/leaflet.css`. @param {string} source */
function packageOf(source) {
	const parts = source.split('/');
	return source.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
}

/**
 * Where an import inside the repository leads.
 * @param {string} file @param {string} source @returns {string | undefined} undefined for a package
 */
function targetOf(file, source) {
	if (source.startsWith('#lib/')) return `src/lib/${source.slice('#lib/'.length)}`;
	if (source.startsWith('.')) return path.posix.join(path.posix.dirname(file), source);
	if (source.startsWith('/src/')) return source.slice(1);
	return undefined;
}

/** @param {string} from @param {string} source @returns {string | undefined} what is wrong */
function packageFault(from, source) {
	const name = packageOf(source);
	if (isBuiltin(source)) {
		return onNode.includes(from) ? undefined : `${source} exists only on the server`;
	}
	const owner = owners[name];
	if (owner && !owner.includes(from)) return `only ${owner.join(' and ')} may import ${name}`;
	const allowed = onlyPackages[from];
	if (allowed && !allowed.includes(name)) return `${from} may import only ${allowed.join(' and ')}`;
	return undefined;
}

/**
 * Says what is wrong with an import.
 * @param {string} file relative to the repository, with `/`
 * @param {string} source as written
 * @returns {string | undefined}
 */
function fault(file, source) {
	const from = layerOf(file);
	if (!from) return undefined;
	const target = targetOf(file, source);
	if (!target) return packageFault(from, source);
	if (!layers[from]) return `${from} is not a part of the house: name it in bin/eslint/layers.mjs`;
	const to = layerOf(target);
	if (!to || to === from || layers[from].includes(to)) return undefined;
	if (from === 'routes (server)' && to === 'routes') return undefined;
	return `${from} may not import ${to}`;
}

/** @type {import('eslint').Rule.RuleModule} */
export const arrows = {
	meta: { type: 'problem', schema: [], messages: { fault: 'Against the arrows: {{what}}.' } },
	create(context) {
		const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
		const check = (node) => {
			const source = node?.type === 'TSLiteralType' ? node.literal : node;
			if (typeof source?.value !== 'string') return;
			const what = fault(file, source.value.replace(/\?.*$/, ''));
			if (what) context.report({ node: source, messageId: 'fault', data: { what } });
		};
		return {
			ImportDeclaration: ({ source }) => check(source),
			ExportNamedDeclaration: ({ source }) => check(source),
			ExportAllDeclaration: ({ source }) => check(source),
			ImportExpression: ({ source }) => check(source),
			TSImportType: ({ source }) => check(source)
		};
	}
};

/**
 * No file whose only work is to hand on others: an import names the file where a thing is.
 * @type {import('eslint').Rule.RuleModule}
 */
export const noBarrel = {
	meta: {
		type: 'problem',
		schema: [],
		messages: {
			index: 'No index files in src/lib: import from the file where the thing is.',
			all: 'No "export *" in src/lib: import from the file where the thing is.'
		}
	},
	create(context) {
		const isIndex = /^index\./.test(path.basename(context.filename));
		return {
			Program: (node) => isIndex && context.report({ node, messageId: 'index' }),
			ExportAllDeclaration: (node) => context.report({ node, messageId: 'all' })
		};
	}
};
