import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Embedded } from '#lib/server/embedded.ts';
import { throughDoor } from '#lib/server/door.ts';
import type { Codes } from '../server.ts';
import type { Canaries, Canary } from './canaries.ts';

type Served = { url: string; close(): Promise<void> };

async function listen(listener: RequestListener): Promise<Served> {
	const server = createServer(listener);
	server.keepAliveTimeout = 60_000;
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}

async function read(incoming: IncomingMessage): Promise<Buffer> {
	const parts: Buffer[] = [];
	for await (const part of incoming) parts.push(part as Buffer);
	return Buffer.concat(parts);
}

const hasBody = (method: string | undefined) => !['GET', 'HEAD', undefined].includes(method);

/**
 * The API as the product's routes serve it: Supabase's two paths, behind the guard. The caller's
 * network address comes from a header, so that many people can come from one machine.
 */
export function serveApi(embedded: Embedded, canaries: Canaries): Promise<Served> {
	return listen(async (incoming, outgoing) => {
		const body = await read(incoming);
		const request = new Request(`http://${incoming.headers.host}${incoming.url}`, {
			method: incoming.method,
			headers: incoming.headers as Record<string, string>,
			...(hasBody(incoming.method) && { body: new Uint8Array(body) })
		});
		const ours = /^\/(rest|auth)\/v1\//.test(new URL(request.url).pathname);
		const answer = ours
			? await throughDoor(embedded, request, {
					address: request.headers.get('x-test-address') ?? '127.0.0.1',
					least: 0
				})
			: new Response(null, { status: 404 });
		const content = Buffer.from(await answer.arrayBuffer());
		canaries.inspect(request, body.toString(), `${content} ${[...answer.headers].join(' ')}`);
		outgoing.writeHead(answer.status, Object.fromEntries(answer.headers)).end(content);
	});
}

/** A call as the server itself makes it, in the same moment as others. */
export type Call = { path: string; headers: Record<string, string>; body?: unknown };

type Ask = { sql?: string; code?: string; canary?: Canary; leaks?: true; calls?: Call[] };

const callOf = ({ path, headers, body }: Call) =>
	new Request(`http://embedded.invalid${path}`, {
		headers: { 'content-type': 'application/json', ...headers },
		...(body !== undefined && { method: 'POST', body: JSON.stringify(body) })
	});

/** The tests' back door, on a port and with a token of its own: SQL, codes, canaries. */
export function serveControl(
	embedded: Embedded,
	{ token, codes, canaries }: { token: string; codes: Codes; canaries: Canaries }
): Promise<Served> {
	const answer = async (ask: Ask): Promise<unknown> => {
		if (ask.sql !== undefined) return embedded.sql(ask.sql);
		if (ask.code !== undefined) return codes.get(ask.code) ?? null;
		if (ask.canary) return canaries.add(ask.canary);
		if (ask.calls) {
			const answers = ask.calls.map((call) => embedded.fetch(callOf(call)));
			return Promise.all(answers.map(async (answer) => (await answer).json()));
		}
		return canaries.found;
	};
	return listen(async (incoming, outgoing) => {
		if (incoming.headers['x-control'] !== token) return void outgoing.writeHead(403).end();
		try {
			const value = await answer(JSON.parse((await read(incoming)).toString()) as Ask);
			outgoing.end(JSON.stringify({ value: value ?? null }));
		} catch (error) {
			outgoing.end(JSON.stringify({ error: (error as Error).message }));
		}
	});
}
