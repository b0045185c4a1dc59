import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Backend } from '#lib/server/started.ts';
import { tokenProblem } from '#lib/server/bearer.ts';
import { withApi } from '#lib/server/headers.ts';

const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const [theirs, strange] = [pair(), pair()];
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const exp = () => Math.floor(Date.now() / 1000) + 600;

function es256(key: KeyObject, claims: object = { sub: 'maja', exp: exp() }): string {
	const text = `${part({ alg: 'ES256', kid: 'one', typ: 'JWT' })}.${part(claims)}`;
	const signature = sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' });
	return `${text}.${signature.toString('base64url')}`;
}
function hs256(secret: string): string {
	const text = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: 'maja', exp: exp() })}`;
	return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

/** The two answers of Supabase Auth that tell whether a token holds. */
let auth: Server;
let supabase: Backend;
const known = hs256('the old shared secret');
beforeAll(async () => {
	auth = createServer((request, response) => {
		response.setHeader('content-type', 'application/json');
		if (request.url?.endsWith('/.well-known/jwks.json')) {
			const jwk = { ...theirs.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'ES256' };
			return response.end(JSON.stringify({ keys: [{ ...jwk, key_ops: ['verify'] }] }));
		}
		const good = request.headers.authorization === `Bearer ${known}`;
		response.statusCode = good ? 200 : 403;
		response.end(JSON.stringify(good ? { id: 'maja' } : { code: 'bad_jwt', msg: 'bad_jwt' }));
	});
	await new Promise<void>((done) => auth.listen(0, '127.0.0.1', done));
	supabase = {
		embedded: null,
		supabaseUrl: `http://127.0.0.1:${(auth.address() as AddressInfo).port}`,
		publishableKey: 'sb_publishable_x'
	} as Backend;
});
afterAll(() => void auth.close());

test.each<[string, () => string, string | null]>([
	['signed with its key', () => es256(theirs.privateKey), null],
	['signed with another key', () => es256(strange.privateKey), 'sign_in_first'],
	['too old', () => es256(theirs.privateKey, { sub: 'maja', exp: 1 }), 'sign_in_first'],
	['of nobody', () => es256(theirs.privateKey, { exp: exp() }), 'sign_in_first'],
	['signed with its shared secret', () => known, null],
	['signed with another secret', () => hs256('another'), 'sign_in_first'],
	[
		'not signed',
		() => `${part({ alg: 'none' })}.${part({ sub: 'maja', exp: exp() })}.`,
		'sign_in_first'
	],
	['no token', () => 'hej', 'sign_in_first']
])('a real Supabase decides on a token %s', async (_, token, problem) => {
	expect(await tokenProblem(token(), supabase)).toBe(problem);
});

test('a Supabase out of reach is no reason to sign in again', async () => {
	const gone = { ...supabase, supabaseUrl: 'http://127.0.0.1:9' };
	expect(await tokenProblem(hs256('x'), gone)).toBe('offline');
});

test('the embedded API knows only its own way to sign', async () => {
	const embedded = { embedded: {} } as Backend;
	expect(await tokenProblem(hs256('checked by the database'), embedded)).toBe(null);
	expect(await tokenProblem(es256(theirs.privateKey), embedded)).toBe('sign_in_first');
});

test('the API’s origin, and nothing more, joins the content policy', () => {
	expect(
		withApi(
			"default-src 'none'; connect-src 'self'; font-src 'self'",
			'https://x.supabase.co/rest?y=1'
		)
	).toBe(
		"default-src 'none'; connect-src 'self' https://x.supabase.co wss://x.supabase.co; font-src 'self'"
	);
});
