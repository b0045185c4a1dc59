/** Words that only their owner may ever be answered: an exact place, an e-mail address, a phone number. */
export type Canary = { text: string; owner: string };

/** The caller's id, as the token says it; whether the token is genuine is the API's business. */
function subject(authorization: string | null): string {
	try {
		const body = authorization?.split('.')[1] ?? '';
		return String((JSON.parse(Buffer.from(body, 'base64url').toString()) as { sub?: unknown }).sub);
	} catch {
		return '';
	}
}

/** Searches every answer of the run. */
export class Canaries {
	readonly found: string[] = [];
	#known: Canary[] = [];

	add(canary: Canary): void {
		this.#known.push(canary);
	}

	/** @param sent what the caller wrote, which may come back to the caller */
	inspect(request: Request, sent: string, answer: string): void {
		const reveal = request.headers.get('x-test-reveal') === 'allowed';
		const caller = subject(request.headers.get('authorization'));
		const { pathname } = new URL(request.url);
		for (const { text, owner } of this.#known) {
			if (!answer.includes(text) || caller === owner || sent.includes(text)) continue;
			if (reveal && /^\/rest\/v1\/rpc\/(reveal_place|my_access)$/.test(pathname)) continue;
			if (pathname === '/auth/v1/token' || pathname === '/auth/v1/verify') continue;
			this.found.push(`${request.method} ${request.url} told ${caller || 'anon'}: ${text}`);
		}
	}
}
