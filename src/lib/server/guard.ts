import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';

const perAddress = new RateLimiterMemory({ points: 60, duration: 3600 });
const perMailbox = new RateLimiterMemory({ points: 10, duration: 3600 });
const BODY_LIMIT = 256 * 1024;

const refuse = (status: number, code: string, headers?: Record<string, string>) =>
	Response.json({ code, message: code, msg: code, details: null, hint: null }, { status, headers });

/** Only tokens signed the way we sign pass on: an unsigned one must not quietly become a visitor. */
function badToken(header: string | null): boolean {
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

async function tooMany(request: Request, address: string): Promise<Response | undefined> {
	const path = new URL(request.url).pathname;
	if (request.method !== 'POST' || !/\/auth\/v1\/(otp|magiclink|signup|recover|resend|verify|token)$/.test(path)) return;
	const body = (await request.clone().json().catch(() => ({}))) as { email?: unknown };
	const mailbox = typeof body.email === 'string' ? body.email.trim().toLowerCase() : '';
	try {
		if (!path.endsWith('/token')) await perAddress.consume(address);
		if (mailbox) await perMailbox.consume(`${path}:${mailbox}`);
	} catch (rejected) {
		const seconds = Math.ceil((rejected as RateLimiterRes).msBeforeNext / 1000);
		return refuse(429, 'over_request_rate_limit', { 'retry-after': String(seconds) });
	}
}

/**
 * What the embedded API refuses before the database sees it.
 * @param address the caller's network address
 * @returns the refusal, or undefined to go on
 */
export async function guard(request: Request, address: string): Promise<Response | undefined> {
	if (Number(request.headers.get('content-length') ?? 0) > BODY_LIMIT) return refuse(413, 'too_large');
	if (badToken(request.headers.get('authorization'))) return refuse(401, 'PGRST301');
	return tooMany(request, address);
}
