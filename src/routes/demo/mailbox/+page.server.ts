import { error } from '@sveltejs/kit';
import { backend, siteUrl } from '#lib/server/backend.ts';
import { sendLetters } from '#lib/server/jobs.ts';
import { readMailbox } from '#lib/server/mailbox.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, setHeaders }) => {
	const { environment, embedded } = await backend();
	if (!environment.demo || !embedded) error(404, 'not_found');
	setHeaders({ 'cache-control': 'no-store' });
	await sendLetters(embedded.sql, environment, siteUrl());
	const to = url.searchParams.get('to') ?? undefined;
	return { to, mails: (await readMailbox(environment.dataFolder, to)).slice(0, 50) };
};
