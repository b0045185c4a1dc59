// `npm run backup -- FILE`: everything the village has, in one file.
import './lib/guard.mjs';
import { backup } from './lib/backup.mjs';
import { StartError, command } from './lib/command.mjs';
import { readEnvironment } from './lib/environment.mjs';

command(async () => {
	const file = process.argv[2];
	if (!file) throw new StartError('Say where to: npm run backup -- bytorget.tar.gz');
	const { backend, data } = readEnvironment(process.env);
	const databaseUrl = process.env.DATABASE_URL?.trim() || undefined;
	const { files, bytes } = await backup(file, { backend, data, databaseUrl });
	console.log(`Saved ${files} files (${(bytes / 1e6).toFixed(1)} MB) in ${file}.`);
	console.log('It holds private data and secret keys: keep it where only you can read it.');
});
