import { createHash, createHmac, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod/mini';

const Secrets = z.object({
	jwtSecret: z.string().check(z.minLength(40)),
	publishableKey: z.string().check(z.startsWith('sb_publishable_'))
});
export type Secrets = z.infer<typeof Secrets>;

/**
 * The server's own secrets, made at first start and kept in the data folder, readable by its owner
 * only. There is no default: a secret everybody knows is none.
 */
export async function loadSecrets(dataFolder: string): Promise<Secrets> {
	const file = join(dataFolder, 'secrets.json');
	await mkdir(dataFolder, { recursive: true });
	try {
		return Secrets.parse(JSON.parse(await readFile(file, 'utf8')));
	} catch (cause) {
		if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
	}
	const made: Secrets = {
		jwtSecret: randomBytes(48).toString('base64url'),
		publishableKey: `sb_publishable_${randomBytes(24).toString('base64url')}`
	};
	await writeFile(file, JSON.stringify(made, null, '\t'), { mode: 0o600, flag: 'wx' });
	return made;
}

/** What the server shows the database where its word counts; made of its secrets, so that servers of one folder share it. */
export const serverKeyOf = ({ jwtSecret }: Secrets): string =>
	createHmac('sha256', jwtSecret).update('bytorget server').digest('hex');

/** What the database knows of a server's key: its SHA-256. */
export const keyHash = (serverKey: string): string =>
	createHash('sha256').update(serverKey).digest('hex');
