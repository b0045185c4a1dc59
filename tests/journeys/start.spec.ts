import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { withoutSettings } from '../../bin/lib/environment.mjs';
import { startSite, type Site } from '../../bin/lib/site.mjs';
import { command, find, neighbour } from './lib/api.ts';
import { dayFromNow, expect, test } from './lib/test.ts';

/** Starts the server with settings that cannot work. @returns its exit code and what it said */
function refused(settings: Record<string, string>): Promise<{ code: number | null; said: string }> {
	return new Promise((resolve) => {
		const folder = join(tmpdir(), `bytorget-refused-${randomUUID()}`);
		const child = spawn(process.execPath, ['bin/serve.mjs'], {
			env: { ...withoutSettings(), PORT: '0', BYTORGET_DATA: folder, ...settings }
		});
		let said = '';
		child.stderr.on('data', (chunk) => (said += chunk));
		child.on('close', (code) => resolve({ code, said: said.trim() }));
	});
}

const askForCode = async (request: APIRequestContext, site: Site) => {
	const { publishableKey } = await (await request.get(`${site.url}/config.json`)).json();
	return request.post(`${site.url}/auth/v1/otp`, {
		headers: { apikey: publishableKey },
		data: { email: 'nils@byn.example', create_user: true }
	});
};

const supabase = {
	PUBLIC_SUPABASE_URL: 'https://x.supabase.example',
	PUBLIC_SUPABASE_PUBLISHABLE_KEY: 'sb_publishable_x'
};
const bad: [string, Record<string, string>, RegExp][] = [
	['a port that is none', { PORT: 'seventy' }, /PORT/],
	[
		'half a Supabase',
		{ PUBLIC_SUPABASE_URL: 'https://x.supabase.example' },
		/PUBLIC_SUPABASE_PUBLISHABLE_KEY/
	],
	['two backends', { ...supabase, DATABASE_URL: 'postgres://x/y' }, /DATABASE_URL/],
	['a demo on a real Supabase', { ...supabase, BYTORGET_DEMO: '1' }, /BYTORGET_DEMO/],
	['mail without a sender', { SMTP_HOST: 'mail.example' }, /SMTP_FROM/],
	[
		'mail without an address to link to',
		{ SMTP_HOST: 'mail.example', SMTP_FROM: 'bytorget@byn.example' },
		/ORIGIN/
	],
	['a database that is none', { DATABASE_URL: 'mysql://x/y' }, /DATABASE_URL/]
];
for (const [what, settings, names] of bad)
	test(`${what} stops the start with one sentence`, async () => {
		const { code, said } = await refused(settings);
		expect(code).toBe(1);
		expect(said).toMatch(names);
		expect(said.split('\n')).toHaveLength(1);
	});

test('only the embedded database keeps a second server out of its folder', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'bytorget-shared-'));
	try {
		await writeFile(join(folder, 'server.lock'), `${process.pid}\n`);
		const embedded = await refused({ BYTORGET_DATA: folder });
		expect(embedded.said).toMatch(/in use by process/);
		const nobody = 'postgres://nobody@127.0.0.1:9/nothing';
		const shared = await refused({ BYTORGET_DATA: folder, DATABASE_URL: nobody });
		expect(shared.said).not.toMatch(/in use by process/);
		expect(shared.said).toMatch(/ECONNREFUSED/);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
});

test('outside the demo there is no mailbox and nobody made up', async ({ request }) => {
	test.slow();
	const site = await startSite({ BYTORGET_DEMO: '0' });
	try {
		expect((await request.get(`${site.url}/demo/mailbox`)).status()).toBe(404);
		expect(await (await request.get(`${site.url}/config.json`)).json()).toMatchObject({
			demo: false
		});
		expect((await request.get(`${site.url}/grantrask`)).status()).toBe(404);
		const asked = await askForCode(request, site);
		expect([asked.status(), await asked.json()]).toMatchObject([503, { message: 'no_mail' }]);
	} finally {
		await site.stop();
	}
});

test('a mail server out of reach is no promise of a code', async ({ request }) => {
	test.slow();
	const smtp = { SMTP_HOST: '127.0.0.1', SMTP_PORT: '9', SMTP_FROM: 'bytorget@byn.example' };
	const site = await startSite({ BYTORGET_DEMO: '0', ORIGIN: 'http://127.0.0.1', ...smtp });
	try {
		expect((await askForCode(request, site)).status()).toBe(503);
	} finally {
		await site.stop();
	}
});

test('secrets are made at first start, and what was answered survives a power cut', async () => {
	test.setTimeout(180_000);
	const folder = await mkdtemp(join(tmpdir(), 'bytorget-restart-'));
	try {
		let site = await startSite({}, folder);
		expect((await stat(join(folder, 'secrets.json'))).mode & 0o077).toBe(0);
		const secrets = await readFile(join(folder, 'secrets.json'), 'utf8');
		const { village, listing } = await find(site, 'Slagborrmaskin');
		const booking_id = randomUUID();
		const greta = await neighbour(site, 'greta@grantrask.example');
		await command(greta, 'request_booking', {
			village_id: village,
			listing_id: listing,
			booking_id,
			first_day: dayFromNow(8),
			last_day: dayFromNow(9)
		});
		for (let cut = 0; cut < 3; cut++) {
			const words = `efter avbrott ${cut}`;
			await command(await neighbour(site, 'greta@grantrask.example'), 'send_message', {
				village_id: village,
				conversation_id: booking_id,
				message_id: randomUUID(),
				body: words
			});
			await site.kill();
			site = await startSite({}, folder);
			const again = await neighbour(site, 'maja@grantrask.example');
			const { data } = await again.db.rpc('conversation_page', {
				village_id: village,
				conversation_id: booking_id
			});
			expect(
				(data as { messages: { body: string }[] }).messages.map((message) => message.body)
			).toContain(words);
		}
		await command(await neighbour(site, 'maja@grantrask.example'), 'confirm_booking', {
			village_id: village,
			booking_id
		});
		await site.stop();
		expect(await readFile(join(folder, 'secrets.json'), 'utf8')).toBe(secrets);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
});
