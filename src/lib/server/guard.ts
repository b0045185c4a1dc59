import { atAuthDoor } from '#lib/server/auth-doors.ts';
import { readBody, tooDeep } from '#lib/server/body.ts';
import { refuse } from '#lib/server/refuse.ts';
import { tooWide } from '#lib/server/rest-shape.ts';
import { signInWait } from '#lib/server/sign-in-limits.ts';

/** Only tokens signed the way we sign pass on: an unsigned one must not quietly become a visitor. */
export function badToken(header: string | null): boolean {
	const token = header?.replace(/^Bearer\s+/i, '');
	if (!token || token.startsWith('sb_publishable_')) return false;
	try {
		const [head = ''] = token.split('.');
		const parsed = JSON.parse(Buffer.from(head, 'base64url').toString()) as { alg?: string };
		return parsed.alg !== 'HS256' || token.split('.').length !== 3 || token.endsWith('.');
	} catch {
		return true;
	}
}

type Asked = { request: Request; url: URL; text: string; address: string; canMail: boolean };

async function beforeAuth(asked: Asked): Promise<Response | undefined> {
	const { request, url, text, address, canMail } = asked;
	const { refused, mailbox } = atAuthDoor(request.method, url, text);
	if (request.method !== 'POST') return refused;
	const seconds = await signInWait(url.pathname, mailbox, address);
	if (seconds !== undefined)
		return refuse(429, 'over_request_rate_limit', { 'retry-after': String(seconds) });
	// A mail that cannot leave is not promised; whether the address is known makes no difference.
	if (!refused && !canMail && url.pathname === '/auth/v1/otp') return refuse(503, 'no_mail');
	return refused;
}

/**
 * What the embedded API refuses before the database sees it.
 * @param address the caller's network address
 * @param canMail is there a way to send a code?
 * @returns the refusal, or undefined to go on
 */
export async function guard(
	request: Request,
	address: string,
	canMail = true
): Promise<Response | undefined> {
	const url = new URL(request.url);
	// As written, escapes and all: the API's router may read an odd spelling in its own way.
	const auth = url.pathname.startsWith('/auth/v1/');
	if (!auth && !/^\/rest\/v1(\/|$)/.test(url.pathname)) return refuse(404, 'not_found');
	const text = await readBody(request);
	// The connection stays open: cut off in the middle of sending, nobody hears why.
	if (text === null) return refuse(413, 'too_large');
	if (badToken(request.headers.get('authorization'))) return refuse(401, 'PGRST301');
	if (tooDeep(text)) return refuse(400, 'too_deep');
	if (auth) return beforeAuth({ request, url, text, address, canMail });
	return tooWide(url.search) ? refuse(400, 'too_wide') : undefined;
}
