import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
	test as base,
	expect,
	type BrowserContext,
	type BrowserContextOptions,
	type Page
} from '@playwright/test';
import { startSite, type Site } from '../../../bin/lib/site.mjs';

type Fixtures = {
	quiet: string[];
	/** Another person's device: a page of its own, watched as the first one is. */
	device: (options?: BrowserContextOptions) => Promise<Page>;
};
type WorkerFixtures = { site: Site };

function listen(context: BrowserContext, complaints: string[]): void {
	context.on('console', (message) => {
		if (/content security policy|trusted ?types|violat/i.test(message.text()))
			complaints.push(message.text());
	});
	// What the browser threw itself, such as for a script that was not fetched, has no stack.
	context.on('weberror', (error) => complaints.push(error.error().stack || String(error.error())));
	context.on('request', (request) => {
		const { hostname, protocol } = new URL(request.url());
		if (/^http/.test(protocol) && hostname !== '127.0.0.1') complaints.push(`asked ${hostname}`);
	});
}

/** A folder with the demo village as it is at first. */
export async function freshVillage(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'bytorget-journey-'));
	const seeded = process.env.BYTORGET_SEEDED;
	if (seeded) await cp(seeded, folder, { recursive: true });
	return folder;
}

/** A journey's test: one running Bytorget a worker, and a page whose console must stay clean. */
export const test = base.extend<Fixtures, WorkerFixtures>({
	site: [
		// eslint-disable-next-line no-empty-pattern -- Playwright wants the pattern
		async ({}, use) => {
			const folder = await freshVillage();
			const site = await startSite({}, folder);
			await use(site);
			await site.stop();
			await rm(folder, { recursive: true, force: true });
		},
		{ scope: 'worker', timeout: 120_000 }
	],
	baseURL: async ({ site }, use) => use(site.url),
	quiet: [
		async ({ context }, use) => {
			const complaints: string[] = [];
			listen(context, complaints);
			await use(complaints);
			expect(complaints, 'policy violations, script errors and requests to other hosts').toEqual(
				[]
			);
		},
		{ auto: true }
	],
	device: async ({ browser, quiet }, use) => {
		const contexts: BrowserContext[] = [];
		await use(async (options) => {
			const context = await browser.newContext(options);
			contexts.push(context);
			listen(context, quiet);
			return context.newPage();
		});
		await Promise.all(contexts.map((context) => context.close()));
	}
});
export { expect };

/** Opens an address and waits until the page has come alive. */
export async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await alive(page);
}

/** Waits until the page has come alive. */
export async function alive(page: Page): Promise<void> {
	await page.locator('html[data-ready=true]').waitFor();
}

type Mail = { at: string; to: string; subject: string; text: string };

/** Mails to an address so far, oldest first. */
export async function mailsTo(site: Site, to: string): Promise<Mail[]> {
	const text = await readFile(join(site.folder, 'mailbox.jsonl'), 'utf8').catch(() => '');
	return text
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Mail)
		.filter((mail) => mail.to === to);
}

/** The sign-in code that arrives after `seen` mails to the address. */
export async function nextCode(site: Site, to: string, seen: number): Promise<string> {
	let code = '';
	await expect(async () => {
		const mails = (await mailsTo(site, to)).slice(seen);
		code =
			mails
				.map((mail) => /\b\d{6}\b/.exec(mail.subject)?.[0])
				.filter(Boolean)
				.at(-1) ?? '';
		expect(code).toMatch(/^\d{6}$/);
	}).toPass();
	return code;
}

/** A day `count` days from today in Stockholm, as YYYY-MM-DD. */
export function dayFromNow(count: number): string {
	const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(
		new Date()
	);
	return new Date(Date.parse(`${today}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}
