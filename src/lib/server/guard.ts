import { signInWait } from '#lib/server/sign-in-limits.ts';

const BODY_LIMIT = 256 * 1024;
/** No command nests deeper than a handful; thousands of levels exhaust the parser's stack. */
const DEPTH_LIMIT = 40;

const refuse = (status: number, code: string, headers?: Record<string, string>) =>
	Response.json({ code, message: code, msg: code, details: null, hint: null }, { status, headers });

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

/** Does JSON nest deeper than any of ours? Brackets within strings do not count. */
function tooDeep(json: string): boolean {
	let depth = 0;
	let quoted = false;
	for (let i = 0; i < json.length; i++) {
		const mark = json[i];
		if (quoted && mark === '\\') i++;
		else if (mark === '"') quoted = !quoted;
		else if (!quoted && (mark === '[' || mark === '{') && ++depth > DEPTH_LIMIT) return true;
		else if (!quoted && (mark === ']' || mark === '}')) depth--;
	}
	return false;
}

function readBody(text: string): AuthBody {
	try {
		const parsed: unknown = JSON.parse(text);
		return typeof parsed === 'object' && parsed !== null ? parsed : {};
	} catch {
		return {};
	}
}

type AuthBody = Partial<Record<'email' | 'token' | 'token_hash' | 'password', unknown>>;

/** The path as the API's router will read it: escapes undone, one slash at a time. */
function pathOf(url: URL): string {
	try {
		return decodeURIComponent(url.pathname).replace(/\/+/g, '/').replace(/\/$/, '');
	} catch {
		return url.pathname;
	}
}

/**
 * Doors of Supabase Auth that would go round the one-time code. A code has six digits, and its hash is
 * made of nothing but the address and the code: whoever may send hashes can try them all, uncounted.
 * A password set before the owner of an address first comes would still open the account afterwards,
 * and an address can be changed to one that is not one's own.
 */
function sideDoor(request: Request, url: URL, path: string, body: AuthBody): Response | undefined {
	if (path === '/auth/v1/verify') {
		const plain = typeof body.email === 'string' && typeof body.token === 'string';
		if (request.method !== 'POST' || !plain || body.token_hash)
			return refuse(400, 'validation_failed');
	}
	if (path === '/auth/v1/token' && url.searchParams.get('grant_type') !== 'refresh_token')
		return refuse(400, 'unsupported_grant_type');
	if (path === '/auth/v1/user' && ('password' in body || 'email' in body))
		return refuse(422, 'validation_failed');
	return undefined;
}

async function tooMany(
	path: string,
	{ email }: AuthBody,
	address: string
): Promise<Response | undefined> {
	const seconds = await signInWait(path, typeof email === 'string' ? email : '', address);
	if (seconds === undefined) return undefined;
	return refuse(429, 'over_request_rate_limit', { 'retry-after': String(seconds) });
}

/** A mail that cannot leave is not promised; whether the address is known makes no difference. */
const mails = (path: string) => /^\/auth\/v1\/(otp|magiclink|signup|recover|resend)$/.test(path);

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
	if (Number(request.headers.get('content-length') ?? 0) > BODY_LIMIT)
		return refuse(413, 'too_large');
	if (badToken(request.headers.get('authorization'))) return refuse(401, 'PGRST301');
	const text = request.body ? await request.clone().text() : '';
	if (tooDeep(text)) return refuse(400, 'too_deep');
	const url = new URL(request.url);
	const path = pathOf(url);
	if (!path.startsWith('/auth/v1/') || request.method === 'OPTIONS') return undefined;
	if (!canMail && mails(path)) return refuse(503, 'no_mail');
	const body = readBody(text);
	return sideDoor(request, url, path, body) ?? (await tooMany(path, body, address));
}
