import { once } from 'node:events';
import { createServer } from 'node:http';
import { isIPv6 } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from './command.mjs';

/** @typedef {import('node:http').RequestListener} Listener */

const reasons = {
	EADDRINUSE: (host, port) =>
		`Port ${port} on ${host} is in use by another program: stop it, or choose another port, ` +
		`for instance PORT=${Number(port) + 1} npm start.`,
	EACCES: (host, port) => `This user may not use port ${port}: choose one above 1023 with PORT.`,
	EADDRNOTAVAIL: (host) => `This machine does not have the address ${host}: check HOST.`,
	ENOTFOUND: (host) => `This machine does not know the name ${host}: check HOST.`
};

/**
 * Takes the port at once, before the slow start of the application, so that a busy port is known
 * in a moment. Until `serve` is called, /healthz says 503 and everything else waits.
 * @param {string} host
 * @param {number} port 0 for any free one
 * @throws {StartError} when the address cannot be used
 */
export async function listen(host, port) {
	/** @type {(listener: Listener) => void} */
	let serve;
	/** @type {Listener | undefined} */
	let current;
	const ready = new Promise((resolve) => {
		serve = (listener) => resolve((current = listener));
	});
	const server = createServer((request, response) => {
		if (current) return current(request, response);
		if (request.url !== '/healthz') return ready.then((listener) => listener(request, response));
		response.writeHead(503, { 'content-type': 'application/json', 'retry-after': '1' });
		response.end('{"status":"starting"}');
	});
	server.listen({ host, port });
	try {
		await once(server, 'listening');
	} catch (error) {
		const reason =
			reasons[error.code]?.(host, port) ?? `Cannot listen on ${host}: ${error.message}.`;
		throw new StartError(reason);
	}
	return { server, serve };
}

/**
 * An address a person on this machine can open.
 * @param {import('node:http').Server} server
 * @param {string} host as asked for
 */
export function addressOf(server, host) {
	const { port } = server.address();
	const everywhere = host === '0.0.0.0' || host === '::';
	const name = everywhere ? 'localhost' : isIPv6(host) ? `[${host}]` : host;
	return `http://${name}:${port}`;
}

/**
 * Waits until the application says it is well.
 * @param {import('node:http').Server} server
 * @param {number} seconds
 * @throws {StartError} with the last answer
 */
export async function untilHealthy(server, seconds) {
	const { address, port } = server.address();
	const local = { '0.0.0.0': '127.0.0.1', '::': '::1' }[address] ?? address;
	const url = `http://${isIPv6(local) ? `[${local}]` : local}:${port}/healthz`;
	const end = Date.now() + seconds * 1000;
	let last = 'nothing';
	while (Date.now() < end) {
		try {
			const answer = await fetch(url, { signal: AbortSignal.timeout(10_000) });
			last = `${answer.status} ${(await answer.text()).slice(0, 200)}`;
			if (answer.status === 200) return;
		} catch (error) {
			last = error.message;
		}
		await sleep(200);
	}
	throw new StartError(`Bytorget started but is not well: /healthz answers ${last}`);
}

/**
 * Stops listening and lets the requests under way finish.
 * @param {import('node:http').Server} server
 * @param {number} seconds after which the rest is cut off
 */
export async function close(server, seconds) {
	const closed = once(server, 'close');
	server.close();
	server.closeIdleConnections();
	// A connection kept alive becomes idle only after its request has ended.
	const idle = setInterval(() => server.closeIdleConnections(), 100);
	const limit = setTimeout(() => server.closeAllConnections(), seconds * 1000);
	await closed;
	clearInterval(idle);
	clearTimeout(limit);
}
