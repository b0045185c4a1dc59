/** On every answer, files included. */
export const headers: Record<string, string> = {
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'referrer-policy': 'strict-origin-when-cross-origin',
	'permissions-policy': 'camera=(self), geolocation=(self)',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin'
};
/** For everything that is no page: nothing in it may run or load. */
export const bareCsp =
	"default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** For the service worker, which fetches from us what pages ask it for, and nothing else. */
export const workerCsp = bareCsp.replace("'none';", "'none'; connect-src 'self';");
export const workerPath = '/service-worker.js';

export const hsts = 'max-age=63072000; includeSubDomains';

/** A page's content policy that also lets the browser talk to the API on another origin, and listen to it. */
export function withApi(policy: string, apiUrl: string): string {
	const { origin } = new URL(apiUrl);
	return policy.replace(/\bconnect-src [^;]*/, `$& ${origin} ${origin.replace('http', 'ws')}`);
}

/** Puts the security headers on an answer; pages bring their own content policy from the build. */
export function secure(response: Response, url: URL): Response {
	for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
	if (!response.headers.has('content-security-policy'))
		response.headers.set('content-security-policy', bareCsp);
	if (url.protocol === 'https:') response.headers.set('strict-transport-security', hsts);
	return response;
}
