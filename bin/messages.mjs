// `npm run messages` compiles messages/*.json; `-- --check` says whether the compiled ones are stale.
// The result is kept in the repository, because the compiler is far larger than Bytorget itself.
import './lib/guard.mjs';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { StartError, command } from './lib/command.mjs';
import { ensureInstall } from './lib/install.mjs';
import { inRoot, nodeBinary, script, withOwnNode } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

const kept = inRoot('src/lib/i18n/paraglide');
const options = [
	...['--project', './project.inlang', '--silent'],
	...['--no-emit-git-ignore', '--no-emit-prettier-ignore', '--no-emit-readme'],
	...['--is-server', 'import.meta.env.SSR'],
	// The application decides the language of a page and hands it over; no cookie is ever set.
	...['--strategy', 'globalVariable', 'baseLocale']
];

/** Compiles into a folder. @param {string} folder */
async function compile(folder) {
	const args = [script('@inlang/paraglide-js', 'paraglide-js'), 'compile', ...options];
	const env = withOwnNode({ ...process.env, DO_NOT_TRACK: '1' });
	const { code, output } = await run(nodeBinary(), [...args, '--outdir', folder], { env });
	if (code !== 0 || !existsSync(path.join(folder, 'messages.js'))) {
		throw new StartError(`The messages could not be compiled: ${output.trim()}`);
	}
}

/** Every file in a folder with its content. @param {string} folder @returns {Map<string, string>} */
function contents(folder, inside = '') {
	const found = new Map();
	if (!existsSync(folder)) return found;
	for (const name of readdirSync(folder)) {
		const file = path.join(folder, name);
		const place = `${inside}${name}`;
		if (!statSync(file).isDirectory()) found.set(place, readFileSync(file, 'utf8'));
		else for (const entry of contents(file, `${place}/`)) found.set(...entry);
	}
	return found;
}

/** Names of files that differ between two folders. @param {string} a @param {string} b */
function differences(a, b) {
	const [left, right] = [contents(a), contents(b)];
	return [...new Set([...left.keys(), ...right.keys()])].filter(
		(name) => left.get(name) !== right.get(name)
	);
}

command(async () => {
	await ensureInstall('full', (line) => console.log(line));
	if (!process.argv.includes('--check')) return compile(kept);
	const folder = mkdtempSync(path.join(tmpdir(), 'bytorget-messages-'));
	try {
		await compile(folder);
		const stale = differences(kept, folder);
		if (stale.length === 0) return;
		const some = stale.slice(0, 5).join(', ');
		throw new StartError(
			`The compiled messages are stale (${stale.length} files: ${some}): run npm run messages.`
		);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});
