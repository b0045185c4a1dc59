import startFiles from 'virtual:start-files';
import { routes } from '$app/manifest';
import { SHELL } from '#lib/domain/pages.ts';
import { findFile, SHELL_DATA } from './precache.ts';
import { soon } from './soon.ts';

const MS_PATIENT = 20_000;
/** Pages started from the shell: their data is not waited for. */
const shellClients = new Set<string>();
/** Addresses that somebody has asked to be patient with, once. */
const patient = new Set<string>();

/** A village's square with its map; other pages need much less. */
const isSquare = (path: string) =>
	/^\/[^/]+$/.test(path) && !routes.some(({ id }) => String(id) === path);

/** What a proxy says while the server behind it is stopped. */
const stopped = ({ status }: Response) => status === 502 || status === 503 || status === 504;

/** Somebody tries again: a slow line gets the time it needs. */
export function bePatient(url: string): void {
	patient.add(url);
}

/** A page: from the server, or started from the shell when there is no contact within seconds. */
export async function answerPage(event: FetchEvent): Promise<Response> {
	const { url } = event.request;
	let reason: unknown;
	try {
		const answer = await soon(fetch(event.request), patient.delete(url) ? MS_PATIENT : undefined);
		if (!stopped(answer)) return answer;
		reason = answer;
	} catch (thrown) {
		reason = thrown;
	}
	const shell = await findFile(SHELL);
	if (!shell) {
		if (reason instanceof Response) return reason;
		throw reason;
	}
	shellClients.add(event.resultingClientId);
	return isSquare(new URL(url).pathname) ? withFiles(shell) : shell;
}

/** Tells the page at once what it would find one after the other. */
function withFiles(shell: Response): Response {
	const headers = new Headers(shell.headers);
	for (const file of startFiles)
		headers.append(
			'link',
			`</${file}>; rel=${file.endsWith('.css') ? 'preload; as=style; crossorigin' : 'modulepreload'}`
		);
	return new Response(shell.body, { headers });
}

/** What the root layout reads: from the server, or what was kept when this version was installed. */
export async function answerData(event: FetchEvent): Promise<Response> {
	const kept = () => findFile(SHELL_DATA);
	if (shellClients.has(event.clientId)) {
		const answer = await kept();
		if (answer) return answer;
	}
	try {
		const answer = await soon(fetch(event.request));
		if (!stopped(answer)) return answer;
	} catch {
		// Told by the page itself.
	}
	return (await kept()) ?? Response.error();
}
