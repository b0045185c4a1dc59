import type { MailboxPage } from '#lib/domain/pages.ts';
import { backend, siteUrl } from '#lib/server/backend.ts';
import { sendLetters } from '#lib/server/jobs.ts';
import { readMailbox } from '#lib/server/mailbox.ts';

type Asked = { url: URL; setHeaders: (headers: Record<string, string>) => void };

const MOST = 50;

/** The demo's mails, newest first; null where nobody plays. */
export async function mailboxPage({ url, setHeaders }: Asked): Promise<MailboxPage | null> {
	const { environment, embedded } = await backend();
	if (!environment.demo || !embedded) return null;
	setHeaders({ 'cache-control': 'no-store' });
	await sendLetters(embedded.sql, environment, siteUrl());
	const to = url.searchParams.get('to') ?? undefined;
	return { to, mails: (await readMailbox(environment.dataFolder, to)).slice(0, MOST) };
}
