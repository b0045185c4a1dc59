import { z } from 'zod/mini';
import { refuse } from '#lib/server/refuse.ts';

/**
 * An address as people have them. Each part is bounded and no two may take the same mark, so that
 * reading one takes no longer than it is long; signs that mean something to a mail server are out.
 */
const Email = z
	.string()
	.check(z.regex(/^[^\s\p{C}@<>(),;:"\\[\]]{1,64}@[\p{L}\p{M}\p{N}.-]{3,190}$/u));

const captcha = z.optional(z.strictObject({ captcha_token: z.optional(z.string()) }));

/** Asks for a code. Always for known and unknown alike, and with nothing to keep about the person. */
const Otp = z.strictObject({
	email: Email,
	create_user: z.optional(z.literal(true)),
	data: z.optional(z.strictObject({})),
	gotrue_meta_security: captcha,
	code_challenge: z.optional(z.null()),
	code_challenge_method: z.optional(z.null())
});

/**
 * A code has six digits, and its hash is made of nothing but the address and the code: whoever may
 * send hashes can try them all, uncounted, and where the one ends and the other begins must be sure.
 */
const Verify = z.strictObject({
	email: Email,
	token: z.string().check(z.regex(/^\d{6}$/)),
	type: z.enum(['magiclink', 'email']),
	gotrue_meta_security: captcha
});

const Token = z.strictObject({ refresh_token: z.string() });

type Body = { email?: string; refresh_token?: string };
type Door = { method: string; search?: string; body?: z.ZodMiniType<Body> };

/**
 * The only doors of Supabase Auth there are. Behind the others lie passwords, which would open an
 * account set up before its owner came, links that try codes uncounted, and a person's own data that
 * grows without end.
 */
const doors = new Map<string, Door>([
	['/auth/v1/otp', { method: 'POST', body: Otp }],
	['/auth/v1/verify', { method: 'POST', body: Verify }],
	// To the letter: the API reads the search in its own way.
	['/auth/v1/token', { method: 'POST', search: '?grant_type=refresh_token', body: Token }],
	['/auth/v1/logout', { method: 'POST' }],
	['/auth/v1/user', { method: 'GET' }]
]);
const MOST_CHARACTERS = 2000;

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

type Judged = { refused?: Response; mailbox: string };
const no = (refused: Response): Judged => ({ refused, mailbox: '' });

/**
 * What stands before a door of Supabase Auth, other than limits.
 * @param text the body
 * @returns the refusal, or the mailbox that the body is about, one spelling for one, or ''
 */
export function atAuthDoor(method: string, url: URL, text: string): Judged {
	const door = doors.get(url.pathname);
	if (!door) return no(refuse(404, 'not_found'));
	if (method === 'OPTIONS') return { mailbox: '' };
	if (method !== door.method) return no(refuse(405, 'method_not_allowed', { allow: door.method }));
	if (door.search !== undefined && url.search !== door.search)
		return no(refuse(400, 'unsupported_grant_type'));
	if (text.length > MOST_CHARACTERS) return no(refuse(413, 'too_large'));
	if (!door.body) return { mailbox: '' };
	const body = door.body.safeParse(parse(text));
	if (!body.success) return no(refuse(400, 'validation_failed'));
	return { mailbox: (body.data.email ?? '').normalize('NFKC').toLowerCase() };
}
