// `npm run bench [-- PART…]` measures and prints a table; parts: bundle lighthouse cold-start local-search
// search slots spaces pull map install.
// `-- --write` puts the table into docs/performance.md.
import './lib/guard.mjs';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { withRows } from './bench/table.mjs';
import { ensureBuild } from './lib/build.mjs';
import { command } from './lib/command.mjs';
import { ensureInstall } from './lib/install.mjs';
import { inRoot } from './lib/paths.mjs';

const parts = {
	bundle: async () => withSite(async ({ url }) => (await import('./bench/bundle.mjs')).bundle(url)),
	lighthouse: async () =>
		withSite(async ({ url }) => (await import('./bench/lighthouse.mjs')).mobile(url)),
	'cold-start': async () => withSite((await import('./bench/cold-start.mjs')).coldStart),
	'local-search': async () => (await import('./bench/local-search.mjs')).localSearch(),
	search: async () => (await import('./bench/search.mjs')).search(),
	slots: async () => (await import('./bench/slots.mjs')).slots(),
	spaces: async () => (await import('./bench/spaces.mjs')).spaces(),
	pull: async () => (await import('./bench/pull.mjs')).pull(),
	map: async () => (await import('./bench/map.mjs')).map(),
	install: async () => (await import('./bench/install.mjs')).install()
};

async function withSite(measure) {
	const { startSite } = await import('./lib/site.mjs');
	await ensureBuild((line) => console.log(line));
	const site = await startSite();
	try {
		return await measure(site);
	} finally {
		await site.stop();
	}
}

/** Replaces the kept table's rows that were measured again. */
async function write(rows) {
	const file = inRoot('docs/performance.md');
	const { format, resolveConfig } = await import('prettier');
	const options = { ...(await resolveConfig(file)), filepath: file };
	writeFileSync(file, await format(withRows(readFileSync(file, 'utf8'), rows), options));
}

command(async () => {
	await ensureInstall('full', (line) => console.log(line));
	const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
	const rows = [];
	for (const name of asked.length > 0 ? asked : Object.keys(parts)) {
		if (!parts[name])
			throw new Error(`There is no part "${name}": choose of ${Object.keys(parts).join(', ')}.`);
		console.log(`… ${name}`);
		const measured = await parts[name]();
		for (const row of measured.rows)
			console.log(`${row[0]}: ${row[1]}${row[2] ? `   (budget ${row[2]})` : ''}`);
		rows.push(...measured.rows);
	}
	console.table(rows.map(([what, measured, budget]) => ({ what, measured, budget })));
	console.log(`on ${cpus().length} cores, ${cpus()[0]?.model.trim()}, Node ${process.version}`);
	if (process.argv.includes('--write')) await write(rows);
});
