import { randomUUID } from 'node:crypto';
import { isRedirect } from '@sveltejs/kit';
import { findVillage } from '#lib/db/villages.ts';
import { hrefOf, SHELL, type First } from '#lib/domain/pages.ts';
import type { Village } from '#lib/domain/village.ts';
import { serverDb } from '#lib/server/backend.ts';
import { log } from '#lib/server/log.ts';
import { frontPage } from '#lib/server/pages/front.ts';
import { listingPage } from '#lib/server/pages/listing.ts';
import { mailboxPage } from '#lib/server/pages/mailbox.ts';
import { placesPage } from '#lib/server/pages/places.ts';
import { squarePage } from '#lib/server/pages/square.ts';

/** What was asked for. */
export type Asked = {
	route: string | null;
	params: Record<string, string | undefined>;
	url: URL;
	setHeaders: (headers: Record<string, string>) => void;
};

const pages: Record<string, (asked: Asked) => Promise<unknown>> = {
	'/': frontPage,
	'/demo/mailbox': mailboxPage,
	[SHELL]: async () => null
};
const villagePages: Record<string, (village: Village, asked: Asked) => Promise<unknown>> = {
	'/[village=slug]': squarePage,
	'/[village=slug]/offer': placesPage,
	'/[village=slug]/[kind=kind]/[id=id]': listingPage,
	'/[village=slug]/[kind=kind]/[id=id]/edit': placesPage
};

async function read(asked: Asked): Promise<First | null> {
	const { route, params, url } = asked;
	const first = { href: hrefOf(url), village: null, page: null };
	if (!route) return null;
	if (!route.startsWith('/[village=slug]')) {
		const page = pages[route];
		return page ? { ...first, page: await page(asked) } : null;
	}
	const village = await findVillage(await serverDb(), params.village ?? '');
	const page = villagePages[route];
	return { ...first, village, page: village && page ? await page(village, asked) : null };
}

/** One line in the log for whoever hosts. @returns the id to look for */
export function noteError(thrown: unknown, where: string | null): string {
	const id = randomUUID().slice(0, 8);
	const what = thrown instanceof Error ? thrown.stack : String(thrown);
	log(`error ${id} at ${where ?? 'an unknown route'}: ${what}`);
	return id;
}

/**
 * What the asked page shows, or null where nothing is read for it. What is not there and what could
 * not be read is told in the answer, so that the page around it still comes.
 * @throws Redirect
 */
export async function readFirst(asked: Asked): Promise<First | null> {
	try {
		return await read(asked);
	} catch (thrown) {
		if (isRedirect(thrown)) throw thrown;
		const failed = { id: noteError(thrown, asked.route) };
		return { href: hrefOf(asked.url), village: null, page: null, failed };
	}
}
