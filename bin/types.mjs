// `npm run types` writes the database's types as the official CLI sees them; `-- --check` says
// whether the kept ones are stale, and asks the CLI's security and performance advisors.
import './lib/guard.mjs';
import { readFileSync, writeFileSync } from 'node:fs';
import { StartError, command } from './lib/command.mjs';
import { ensureInstall } from './lib/install.mjs';
import { inRoot } from './lib/paths.mjs';
import { pushedDatabase, supabase } from './lib/supabase-cli.mjs';

const kept = inRoot('src/lib/db/database.types.ts');

command(async () => {
	const check = process.argv.includes('--check');
	await ensureInstall('full', (line) => console.log(line));
	const database = await pushedDatabase();
	try {
		const made = await supabase([
			'gen',
			'types',
			'typescript',
			`--remote=${database.url}`,
			'--schema',
			'public'
		]);
		const start = made.output.indexOf('export type Json');
		if (made.code !== 0 || start < 0)
			throw new StartError(`The types could not be made:\n${made.output}`);
		const text = made.output.slice(start).trimEnd() + '\n';
		if (!check) return writeFileSync(kept, text);
		if (readFileSync(kept, 'utf8') !== text) {
			throw new StartError('The database types are stale: run npm run types.');
		}
		const advice = await supabase([
			'db',
			'advisors',
			`--remote=${database.url}`,
			'--level',
			'info',
			'--fail-on',
			'warn'
		]);
		if (advice.code !== 0) throw new StartError(`Supabase's advisors object:\n${advice.output}`);
	} finally {
		await database.stop();
	}
});
