import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Words } from '#lib/server/letter-words.ts';

export type KeptMail = { at: string; to: string } & Words;

const file = (folder: string) => join(folder, 'mailbox.jsonl');

/** Demo mode only: keeps a mail where the mailbox page finds it, also after a restart. */
export async function keepInMailbox(folder: string, to: string, words: Words): Promise<void> {
	await mkdir(folder, { recursive: true });
	await appendFile(
		file(folder),
		`${JSON.stringify({ at: new Date().toISOString(), to, ...words })}\n`,
		{ mode: 0o600 }
	);
}

/** The latest mails, newest first; those to one address when `to` is given. */
export async function readMailbox(folder: string, to?: string): Promise<KeptMail[]> {
	const lines = await readFile(file(folder), 'utf8').catch(() => '');
	return lines
		.split('\n')
		.filter(Boolean)
		.slice(-500)
		.map((line) => JSON.parse(line) as KeptMail)
		.filter((mail) => !to || mail.to === to)
		.reverse();
}
