// `npm run restore -- FILE`: a backup back into an empty data folder (and an empty database).
import './lib/guard.mjs';
import { restore } from './lib/backup.mjs';
import { StartError, command } from './lib/command.mjs';
import { readEnvironment } from './lib/environment.mjs';

command(async () => {
	const file = process.argv[2];
	if (!file) throw new StartError('Say which one: npm run restore -- bytorget.tar.gz');
	const { backend, data } = readEnvironment(process.env);
	const databaseUrl = process.env.DATABASE_URL?.trim() || undefined;
	const { created, files } = await restore(file, { backend, data, databaseUrl });
	console.log(`Restored ${files.length} files of ${created} into ${data}.`);
});
