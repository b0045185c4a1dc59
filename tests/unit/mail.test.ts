import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Db } from '#lib/db/client.ts';
import { sendCode } from '#lib/db/people.ts';
import type { Environment } from '#lib/server/environment.ts';
import { guard } from '#lib/server/guard.ts';
import { sendLetters } from '#lib/server/jobs.ts';
import { authMail, canMail } from '#lib/server/mail.ts';
import type { Sql } from '#lib/server/migrate.ts';

const TO = 'maja@grantrask.example';
const silent: Environment = { backend: 'pglite', dataFolder: '/nowhere', demo: false };

/** A mail server that takes everything, or refuses the receiver and quotes the address. */
function mailServer(takes: boolean): Promise<Server> {
	const server = createServer((socket) => {
		let inData = false;
		socket.write('220 mail.example\r\n');
		socket.on('data', (chunk) => {
			const text = chunk.toString();
			if (inData && !text.endsWith('\r\n.\r\n')) return;
			const refuses = /^RCPT/i.test(text) && !takes;
			inData = /^DATA/i.test(text);
			if (inData) socket.write('354 go on\r\n');
			else if (/^QUIT/i.test(text)) socket.end('221 bye\r\n');
			else socket.write(refuses ? `550 5.1.1 <${TO}> is unknown here\r\n` : '250 ok\r\n');
		});
	});
	return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

let server: Server;
let said = '';
const withServer = async (takes: boolean): Promise<Environment> => {
	server = await mailServer(takes);
	const { port } = server.address() as AddressInfo;
	return { ...silent, smtp: { host: '127.0.0.1', port, from: 'bytorget@byn.example' } };
};
beforeEach(() => {
	said = '';
	vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((said += String(text))));
});
afterEach(() => {
	vi.restoreAllMocks();
	server?.close();
});

/** One letter that waits. @returns what was asked of the database */
async function send(environment: Environment, email: string | null = TO): Promise<string[]> {
	const asked: string[] = [];
	const letter = {
		id: 7,
		template: 'message',
		language: 'sv',
		village: 'By',
		slug: 'by',
		facts: {}
	};
	const sql = (async (text: string) => {
		asked.push(text);
		return /take_letters/.test(text) ? [{ ...letter, email }] : [];
	}) as Sql;
	await sendLetters(sql, environment, 'https://byn.example');
	return asked;
}

describe('a letter', () => {
	test('that left counts as sent', async () => {
		expect((await send(await withServer(true))).at(-1)).toMatch(/sent_at = now/);
		expect(said).toBe('');
	});
	test('that was refused does not, and the log says why without the address', async () => {
		expect(await send(await withServer(false))).toHaveLength(1);
		expect(said).toMatch(/EENVELOPE 550/);
		expect(said).not.toContain('maja');
	});
	test('waits, untouched, where no mail can be sent', async () => {
		expect(await send(silent)).toEqual([]);
	});
	test('to nobody does not count as sent', async () => {
		expect(await send(await withServer(true), null)).toHaveLength(1);
	});
});

describe('a code', () => {
	const code = (environment: Environment) =>
		authMail(environment).send({ to: TO, subject: 'x', text: 'code 123456', html: '' });
	test('is sent', async () => {
		await expect(code(await withServer(true))).resolves.toBeUndefined();
	});
	test.each(['refused', 'without a way'])('%s is not said to be on its way', async (how) => {
		const environment = how === 'refused' ? await withServer(false) : silent;
		await expect(code(environment)).rejects.toThrow('no_mail');
		expect(said).not.toContain('maja');
	});

	test('asked for where no mail can be sent: 503', async () => {
		const ask = () =>
			new Request('http://x/auth/v1/otp', { method: 'POST', body: `{"email":"${TO}"}` });
		expect(canMail(silent)).toBe(false);
		const refused = await guard(ask(), 'a', false);
		expect([refused?.status, await refused?.json()]).toMatchObject([503, { message: 'no_mail' }]);
		expect(await guard(ask(), 'a', true)).toBeUndefined();
	});

	test('to a mail server that never speaks is given up', { timeout: 15_000 }, async () => {
		server = createServer();
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		const { port } = server.address() as AddressInfo;
		const smtp = { host: '127.0.0.1', port, from: 'bytorget@byn.example' };
		await expect(code({ ...silent, smtp })).rejects.toThrow('no_mail');
		expect(said).toMatch(/ETIMEDOUT/);
	});

	test.each([500, 503])('that cannot be sent (%i) is a word of the interface', async (status) => {
		const error = { status, message: '{}', name: 'AuthRetryableFetchError' };
		const db = { auth: { signInWithOtp: async () => ({ data: null, error }) } };
		await expect(sendCode(db as unknown as Db, TO)).rejects.toMatchObject({ tag: 'no_mail' });
	});
});
