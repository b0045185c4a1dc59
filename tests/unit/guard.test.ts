import { describe, expect, test } from 'vitest';
import { throughDoor } from '#lib/server/door.ts';
import { guard } from '#lib/server/guard.ts';
import { afterMail, send } from '#lib/server/outbox.ts';
import { oneAtATime } from '#lib/server/turns.ts';

let people = 0;
const fresh = () => `person-${(people += 1)}@byn.example`;
const asked = (path: string, init: RequestInit = {}) => new Request(`http://x${path}`, init);
const post = (path: string, body: unknown) =>
	asked(`/auth/v1/${path}`, {
		method: 'POST',
		body: typeof body === 'string' ? body : JSON.stringify(body)
	});
/** @returns 0 when it may go on */
const status = async (request: Request, from = `home-${(people += 1)}`) =>
	(await guard(request, from))?.status ?? 0;

describe('a body', () => {
	const stream = (most: number) => {
		let given = 0;
		const body = new ReadableStream({
			pull(stream) {
				if (given >= most) return stream.close();
				given += 1024;
				stream.enqueue(new TextEncoder().encode(' '.repeat(1023) + '1'));
			}
		});
		const init = { method: 'POST', body, duplex: 'half' };
		return { request: asked('/rest/v1/rpc/x', init as RequestInit), read: () => given };
	};
	test('without a length is read no further than the limit', async () => {
		const endless = stream(Infinity);
		expect(await status(endless.request)).toBe(413);
		expect(endless.read()).toBeLessThan(300 * 1024);
	});
	test('below the limit goes on whole', async () => {
		const { request } = stream(200 * 1024);
		expect(await status(request)).toBe(0);
		expect(await request.text()).toHaveLength(200 * 1024);
	});
	test.each([
		['too long by its header', 413, { 'content-length': '300000' }],
		['of a forged token', 401, { authorization: 'Bearer a.b.' }]
	])('%s: %i', async (_, code, headers) => {
		expect(await status(asked('/rest/v1/x', { method: 'POST', headers }))).toBe(code);
	});
});

describe('an address', () => {
	const otp = (email: unknown) => status(post('otp', { email }));
	test.each(['maja@byn.se', 'Åsa.öberg+lån@bygård.example', 'o’neill_1@a-b.co', 'aja@bávttes.no'])(
		'%s goes on',
		async (email) => expect(await otp(email)).toBe(0)
	);
	test.each([
		'maja',
		'maja@',
		'@byn.se',
		'maja@byn.se@',
		'1<greta@byn.se>',
		'greta@byn.se,eve@evil.example',
		'"greta"@byn.se',
		'greta@byn.se ',
		'a:greta@byn.se;',
		'gre\u200bta@byn.se',
		`${'a'.repeat(65)}@byn.se`,
		`a@${'b'.repeat(191)}`,
		null,
		['maja@byn.se']
	])('%j is none', async (email) => expect(await otp(email)).toBe(400));
	test.each([
		`a@${'.'.repeat(255_000)}@`,
		`${'a@'.repeat(127_000)}`,
		`a@${'a.'.repeat(127_000)}\n`,
		' '.repeat(255_000)
	])('a long one takes no time', async (email) => {
		const began = performance.now();
		expect(await otp(email)).toBe(413);
		expect(await otp(email.slice(0, 1900))).toBe(400);
		expect(performance.now() - began).toBeLessThan(200);
	});
});

describe('a door', () => {
	const refresh = { refresh_token: 'x' };
	const code = () => ({ email: fresh(), token: '123456', type: 'magiclink' });
	// As supabase-js 2.119 asks.
	test.each<[string, Request]>([
		[
			'signInWithOtp',
			post('otp', {
				...{ email: fresh(), data: {}, create_user: true, gotrue_meta_security: {} },
				...{ code_challenge: null, code_challenge_method: null }
			})
		],
		['verifyOtp', post('verify', { ...code(), gotrue_meta_security: {} })],
		['refreshSession', post('token?grant_type=refresh_token', refresh)],
		['signOut', post('logout?scope=local', '')],
		['getUser', asked('/auth/v1/user')],
		['from elsewhere, first asked', asked('/auth/v1/otp', { method: 'OPTIONS' })]
	])('%s is let through', async (_, request) => expect(await status(request)).toBe(0));

	test.each<[number, string, Request]>([
		[400, 'a password', post('token?grant_type=password', { email: fresh(), password: 'x' })],
		[400, 'in disguise', post('token?%67rant_type=refresh_token&grant_type=password', refresh)],
		[400, 'said twice', post('token?grant_type=refresh_token&grant_type=password', refresh)],
		[400, 'unsaid', post('token', refresh)],
		[400, 'with the right words', post('token?grant_type=refresh_token', { password: 'x' })],
		...['signup', 'magiclink', 'recover', 'resend', 'reauthenticate', 'authorize', 'admin/users']
			.concat(['', 'sso', 'callback', 'otp/', '/otp', '%6ftp', 'settings', 'constructor'])
			.map((path): [number, string, Request] => [404, path, post(path, { email: fresh() })]),
		[404, 'as a link', asked('/auth/v1/reauthenticate')],
		[404, 'beside it', asked('/%61uth/v1/otp', { method: 'POST' })],
		[405, 'a link with a hash', asked('/auth/v1/verify?token=x&type=magiclink')],
		[405, 'about oneself', asked('/auth/v1/user', { method: 'PUT', body: '{"data":{"a":1}}' })],
		[400, 'known only', post('otp', { email: fresh(), create_user: false })],
		[400, 'known only, hidden', post('otp', { email: fresh(), options: {} })],
		[400, 'undecided', post('otp', { email: fresh(), create_user: null })],
		[400, 'more to keep', post('otp', { email: fresh(), data: { a: 'x' } })],
		[400, 'a hash', post('verify', { ...code(), token_hash: 'x' })],
		[400, 'another kind', post('verify', { ...code(), type: 'recovery' })],
		...['12345', '1234567', 'a123456', '１２３４５６', '', '123456\n', '-12345'].map(
			(token): [number, string, Request] => [
				400,
				`the code ${JSON.stringify(token)}`,
				post('verify', { ...code(), token })
			]
		),
		[400, 'no body', post('verify', '')],
		[413, 'much to read', post('otp', { email: fresh(), x: 'y'.repeat(2000) })]
	])('%i: %s', async (code, _, request) => expect(await status(request)).toBe(code));
});

describe('a mailbox', () => {
	const guess = (email: string, from: string) =>
		status(post('verify', { email, token: '000000', type: 'magiclink' }), from);
	const times = (count: number, task: (i: number) => Promise<number>) =>
		Array.from({ length: count }).reduce<Promise<number[]>>(
			async (before, _, i) => [...(await before), await task(i)],
			Promise.resolve([])
		);

	test('is shut to a stranger at the tenth guess, and stays open at home', async () => {
		const email = fresh();
		const all = await times(12, (i) => guess(i % 2 ? email : email.toUpperCase(), 'stranger'));
		expect(all).toEqual([...Array<number>(10).fill(0), 429, 429]);
		expect(await guess(email, 'home')).toBe(0);
	});
	test('is shut to all at the thirtieth, wherever they come from', async () => {
		const email = fresh();
		const all = await times(31, (i) => guess(email, `bot-${i}`));
		expect([all.lastIndexOf(0), all[30]]).toEqual([29, 429]);
		expect(await guess(fresh(), 'bot-31')).toBe(0);
	});
});

describe('a question to the tables', () => {
	const ask = (search: string) => status(asked(`/rest/v1/village${search}`));
	test.each([
		'',
		'?select=id,slug,name&slug=eq.byn&limit=1',
		'?or=(owner_resident_id.eq.x,owner_association_id.in.(y,z))',
		`?select=id&id=in.(${Array.from({ length: 150 }, () => crypto.randomUUID())})`
	])('%s is like ours', async (search) => expect(await ask(search)).toBe(0));
	test.each([
		'?select=l:listing!fk(v:village!fk(l:listing!fk(id)))',
		'?select=listing(id)',
		'?%73elect=listing%28id%29',
		'?select=id&select=listing(id)',
		'?select=...listing(id)',
		'?or=(and(or(a.eq.1)))',
		'?order=a(b(c(d)))',
		`?select=${Array.from({ length: 61 }, () => 'id')}`,
		`?order=${'a->'.repeat(10)}a`,
		'?select=%E0%A4%A',
		'?slug=%'
	])('%s is not', async (search) => expect(await ask(search)).toBe(400));
});

describe('an answer to who asks for a code', () => {
	const through = (answer: () => Promise<Response>, path = 'otp') =>
		throughDoor({ fetch: answer }, post(path, { email: fresh() }), { address: fresh() });
	const timed = async (task: () => Promise<Response>) => {
		const began = performance.now();
		const { status } = await task();
		return { status, took: performance.now() - began };
	};
	const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
	test.each([0, 200])('comes in the same time, were it ready after %i ms', async (ms) => {
		const { status, took } = await timed(() =>
			through(async () => {
				await wait(ms);
				return new Response();
			})
		);
		expect(status).toBe(200);
		expect(took).toBeGreaterThan(395);
		expect(took).toBeLessThan(600);
	});
	test('others wait for nothing', async () => {
		const direct = () =>
			throughDoor({ fetch: async () => new Response() }, asked('/auth/v1/user'), { address: 'a' });
		expect((await timed(direct)).took).toBeLessThan(200);
	});
});

describe('a mail under way', () => {
	const turn = oneAtATime();
	/** As the embedded API does: in its turn it writes, has a mail sent, and answers. */
	const ask = (mail: Promise<boolean>) =>
		afterMail(() =>
			turn(async () => {
				await send(mail);
				return new Response('{}');
			})
		);
	test('keeps the one who asked waiting, and nobody else', async () => {
		let leave: (left: boolean) => void = () => undefined;
		let answered = false;
		const mine = ask(new Promise((done) => (leave = done))).finally(() => (answered = true));
		expect((await ask(Promise.resolve(true))).status).toBe(200);
		expect(await turn(async () => 'read')).toBe('read');
		expect(answered).toBe(false);
		leave(true);
		expect((await mine).status).toBe(200);
	});
	test('that does not leave is not promised', async () => {
		const [refused, sent] = await Promise.all([
			ask(Promise.resolve(false)),
			ask(Promise.resolve(true))
		]);
		expect([refused.status, await refused.json()]).toMatchObject([503, { message: 'no_mail' }]);
		expect(sent.status).toBe(200);
	});
});
