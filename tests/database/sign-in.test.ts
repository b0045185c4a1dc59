import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { client, person, raw } from './lib/people.ts';
import { codeFor, one, witness } from './lib/witness.ts';

const address = () => `x-${crypto.randomUUID()}@people.example`;
const post = (path: string, body: object, from: string) =>
	raw(`/auth/v1/${path}`, {
		method: 'POST',
		body: JSON.stringify(body),
		headers: { 'x-test-address': from }
	});
const sessions = (email: string) =>
	one`select count(*)::int from auth.sessions s join auth.users u on u.id = s.user_id where u.email = ${email}`;

describe('whether an address is known', () => {
	test('asking for a code says the same', async () => {
		const { email } = await person('Known');
		const [known, unknown] = await Promise.all([
			post('otp', { email }, email),
			post('otp', { email: address() }, address())
		]);
		expect([known.status, await known.text()]).toEqual([unknown.status, await unknown.text()]);
		expect(known.status).toBe(200);
	});
	test.each([{ create_user: false }, { options: { shouldCreateUser: false } }])(
		'asking only if it is known (%j) is refused for both',
		async (only) => {
			const { email } = await person('Known');
			const [known, unknown] = await Promise.all([
				post('otp', { email, ...only }, email),
				post('otp', { email: address(), ...only }, address())
			]);
			expect([known.status, unknown.status]).toEqual([400, 400]);
			expect(await known.text()).toBe(await unknown.text());
		}
	);
	test('a wrong code says the same', async () => {
		const { email } = await person('Known');
		const body = (of: string) => ({ email: of, token: '000000', type: 'magiclink' });
		const [known, unknown] = await Promise.all([
			post('verify', body(email), email),
			post('verify', body(address()), address())
		]);
		expect([known.status, await known.text()]).toEqual([unknown.status, await unknown.text()]);
		expect(known.status).toBeGreaterThanOrEqual(400);
	});
});

describe('guessing a code', () => {
	const guess = (email: string, i: number, from: string) => {
		const spelt = i % 2 ? email : email.toUpperCase();
		return post('verify', { email: spelt, token: String(100_000 + i), type: 'magiclink' }, from);
	};
	test('stops at the tenth from one place, and the owner comes in from another', async () => {
		const email = address();
		await post('otp', { email }, email);
		const before = await sessions(email);
		const statuses = [];
		for (let i = 0; i < 12; i++) statuses.push((await guess(email, i, 'attacker')).status);
		expect(statuses.slice(0, 10)).not.toContain(429);
		expect(statuses.slice(10)).toEqual([429, 429]);
		expect(await sessions(email)).toBe(before);
		const right = { email, token: await codeFor(email), type: 'magiclink' };
		expect((await post('verify', right, 'attacker')).status).toBe(429);
		expect((await post('verify', right, email)).status).toBe(200);
	});
	test('stops at the thirtieth, wherever the guesses come from', async () => {
		const email = address();
		await post('otp', { email }, email);
		const statuses = [];
		for (let i = 0; i < 32; i++) statuses.push((await guess(email, i, `bot-${i}`)).status);
		expect(statuses.slice(0, 30)).not.toContain(429);
		expect(statuses.slice(30)).toEqual([429, 429]);
	});
	test.each(['verify/', '/verify', '%76erify'])('leads nowhere as %s', async (spelling) => {
		const [email, other] = [address(), address()];
		await post('otp', { email }, email);
		const right = { email, token: await codeFor(email), type: 'magiclink' };
		expect((await post(spelling, right, other)).status).toBe(404);
		expect((await post('verify', right, email)).status).toBe(200);
	});
	// The hash is made of both in one breath: part of the one could be part of the other.
	test('with the end of the address before it opens nothing', async () => {
		const email = `${address()}s`;
		await post('otp', { email }, email);
		const token = (await codeFor(email)) ?? '';
		const moved = { email: email.slice(0, -1), token: `s${token}`, type: 'magiclink' };
		expect((await post('verify', moved, email)).status).toBe(400);
		expect((await post('verify', { email, token, type: 'magiclink' }, email)).status).toBe(200);
	});

	// A code's hash is made of the address and six digits: whoever may send it, by GET too, could try all.
	test('by its hash opens nothing, even with the right one', async () => {
		const email = address();
		await post('otp', { email }, email);
		const code = (await codeFor(email)) ?? '';
		const token_hash = createHash('sha256')
			.update(email + code)
			.digest('hex');
		expect((await post('verify', { token_hash, type: 'magiclink' }, address())).status).toBe(400);
		expect(
			(await post('verify', { email, token: code, token_hash, type: 'magiclink' }, address()))
				.status
		).toBe(400);
		for (const method of ['GET', 'HEAD']) {
			const link = await raw(`/auth/v1/verify?token=${token_hash}&type=magiclink`, {
				method,
				redirect: 'manual'
			});
			expect(link.status).toBe(405);
		}
		expect((await post('verify', { email, token: code, type: 'magiclink' }, email)).status).toBe(
			200
		);
	});

	test('a code is good once, and only for its own address', async () => {
		const [mine, yours] = [address(), address()];
		await post('otp', { email: mine }, mine);
		await post('otp', { email: yours }, yours);
		const token = (await codeFor(mine)) ?? '';
		expect(
			(await post('verify', { email: yours, token, type: 'magiclink' }, yours)).status
		).toBeGreaterThanOrEqual(400);
		expect((await post('verify', { email: mine, token, type: 'magiclink' }, mine)).status).toBe(
			200
		);
		expect(
			(await post('verify', { email: mine, token, type: 'magiclink' }, mine)).status
		).toBeGreaterThanOrEqual(400);
	});

	test('two hundred questions an hour from one place', async () => {
		const from = address();
		const statuses = [];
		for (let i = 0; i < 202; i++)
			statuses.push((await post('otp', { email: `no address ${i}` }, from)).status);
		expect([statuses[199], statuses[200], statuses[201]]).toEqual([400, 429, 429]);
		expect((await post('otp', { email: address() }, address())).status).toBe(200);
	});
});

describe('a stranger’s flood', () => {
	const asks = async (email: string, count: number, from: string) => {
		const statuses = [];
		for (let i = 0; i < count; i++) statuses.push((await post('otp', { email }, from)).status);
		return statuses;
	};
	const opens = async (email: string, from: string) => {
		const token = (await codeFor(email)) ?? '';
		return (await post('verify', { email, token, type: 'magiclink' }, from)).status;
	};

	test('stops the stranger, and not the owner of the mailbox', async () => {
		const { email } = await person('Maja');
		const statuses = await asks(email, 12, 'stranger');
		expect(statuses.slice(0, 10)).not.toContain(429);
		expect(statuses.slice(10)).toEqual([429, 429]);
		expect((await post('otp', { email }, email)).status).toBe(200);
		for (let i = 0; i < 12; i++)
			await post('verify', { email, token: String(100_000 + i), type: 'magiclink' }, 'stranger');
		expect(await opens(email, email)).toBe(200);
	});

	test('from many places stops at sixty letters, and the last code opens', async () => {
		const { email } = await person('Maja');
		// The owner has asked once, to sign up.
		for (let i = 0; i < 5; i++) expect(await asks(email, 10, `stranger-${i}`)).not.toContain(429);
		expect(await asks(email, 10, 'stranger-5')).toEqual([...Array<number>(9).fill(200), 429]);
		expect((await post('otp', { email }, email)).status).toBe(429);
		expect(await opens(email, email)).toBe(200);
	});
});

describe('passwords do not exist', () => {
	test('one set before the owner of the address first came opens nothing', async () => {
		const email = address();
		const password = 'Forthcoming-9-owner';
		expect((await post('signup', { email, password }, address())).status).toBe(404);
		const owner = client(email);
		await owner.auth.signInWithOtp({ email });
		const { data } = await owner.auth.verifyOtp({
			email,
			token: (await codeFor(email)) ?? '',
			type: 'magiclink'
		});
		expect(data.session).not.toBeNull();
		const thief = await client(address()).auth.signInWithPassword({ email, password });
		expect([thief.data.session, thief.error?.status]).toEqual([null, 400]);
	});

	test('one that stands is asked for by nobody, however the question is written', async () => {
		const { email, id } = await person('Maja');
		const password = 'Forthcoming-9-owner';
		const hash = '$2b$04$VCpByqQAvMiUEbU2bDmL6udkGC3.E6EXUvkUscVTuAkvPMQUZEtFm';
		await witness`update auth.users set encrypted_password = ${hash} where id = ${id}`;
		const doors = [
			'grant_type=password',
			'%67rant_type=refresh_token&grant_type=password',
			'grant_type=refresh_token&grant_type=password',
			'grant_type=password&grant_type=refresh_token'
		];
		for (const door of doors)
			expect((await post(`token?${door}`, { email, password }, address())).status).toBe(400);
	});

	test('nor can a signed-in person set one, take another’s address, or keep data', async () => {
		const [maja, nils] = await Promise.all([person('Maja'), person('Nils')]);
		const put = async (body: object) =>
			(await raw('/auth/v1/user', { method: 'PUT', body: JSON.stringify(body) }, nils)).status;
		expect(await put({ password: 'A-new-password-1' })).toBe(405);
		expect(await put({ email: address() })).toBe(405);
		expect(await put({ email: maja.email })).toBe(405);
		expect(await put({ data: { a: 'x'.repeat(200_000) } })).toBe(405);
		expect(await put({ app_metadata: { role: 'service_role' } })).toBe(405);
		expect((await post('otp', { email: nils.email, data: { a: 'x' } }, address())).status).toBe(
			400
		);
		expect(
			await witness`select email, role, raw_user_meta_data ->> 'a' as kept from auth.users where id = ${nils.id}`
		).toEqual([{ email: nils.email, role: 'authenticated', kept: null }]);
		expect(await (await raw('/auth/v1/user', {}, nils)).json()).toMatchObject({
			email: nils.email
		});
	});
});

test('the whole of a session, as supabase-js asks for it', async () => {
	const email = address();
	const db = client(email);
	expect((await db.auth.signInWithOtp({ email })).error).toBeNull();
	const token = (await codeFor(email)) ?? '';
	expect((await db.auth.verifyOtp({ email, token, type: 'magiclink' })).error).toBeNull();
	expect((await db.auth.getUser()).data.user?.email).toBe(email);
	const again = await db.auth.refreshSession();
	expect([again.error, again.data.session?.user.email]).toEqual([null, email]);
	expect((await db.auth.signOut({ scope: 'local' })).error).toBeNull();
	const refresh_token = again.data.session?.refresh_token;
	expect((await post('token?grant_type=refresh_token', { refresh_token }, email)).status).toBe(400);
});

test('what is no address is told so', async () => {
	const { error } = await client(address()).auth.signInWithOtp({ email: '1<greta@byn.se>' });
	expect([error?.status, error?.code]).toEqual([400, 'validation_failed']);
});

test('a refresh token is good once', async () => {
	const email = address();
	const db = client(email);
	await db.auth.signInWithOtp({ email });
	const { data } = await db.auth.verifyOtp({
		email,
		token: (await codeFor(email)) ?? '',
		type: 'magiclink'
	});
	const refresh_token = data.session?.refresh_token;
	const first = await post('token?grant_type=refresh_token', { refresh_token }, email);
	expect(first.status).toBe(200);
	const { refresh_token: next } = (await first.json()) as { refresh_token: string };
	expect(
		(await post('token?grant_type=refresh_token', { refresh_token: next }, email)).status
	).toBe(200);
	expect((await post('token?grant_type=refresh_token', { refresh_token }, email)).status).toBe(400);
});
