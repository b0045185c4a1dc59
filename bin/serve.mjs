// Serves the built site. Needs the Node that npm installed for us: `npm start` runs it so.
//
// PORT (5173), HOST (127.0.0.1), BYTORGET_DATA (.data). Behind a proxy that does TLS: ORIGIN, or
// PROTOCOL_HEADER and HOST_HEADER; and ADDRESS_HEADER with XFF_DEPTH for the visitor's address.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { StartError, report } from './lib/command.mjs';
import { readEnvironment, serverEnvironment } from './lib/environment.mjs';
import { addressOf, close, listen, untilHealthy } from './lib/http-server.mjs';
import { takeLock } from './lib/lock.mjs';
import { prepareOrigin } from './lib/origin.mjs';
import { endWithParent } from './lib/parent.mjs';
import { inRoot, root } from './lib/paths.mjs';
import { endApplication } from './lib/shutdown.mjs';
import { bareCsp, headers, hsts, workerCsp, workerPath } from '../src/lib/server/headers.ts';

// A photo from a phone, even before it has been shrunk, with room to spare.
const bodyLimit = '12M';
const secondsForRequests = 5;
const secondsForHealth = 30;

/** What every answer carries, also the files that never reach the application; it overrides these. */
function protect(response, path) {
	for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
	response.setHeader('content-security-policy', path === workerPath ? workerCsp : bareCsp);
	if (process.env.ORIGIN?.startsWith('https:'))
		response.setHeader('strict-transport-security', hsts);
}

async function main() {
	const { backend, data, host, port, origin } = readEnvironment(process.env);
	Object.assign(process.env, serverEnvironment(process.env));
	process.env.BODY_SIZE_LIMIT ||= bodyLimit;
	process.env.NODE_ENV ||= 'production';
	process.chdir(root);

	const file = inRoot('build', 'handler.js');
	if (!existsSync(file)) {
		throw new StartError('There is no build yet: run `npm start`, or `npm run build` first.');
	}
	// Only the embedded database breaks when two servers open it.
	if (backend === 'embedded') takeLock(data);
	const { server, serve } = await listen(host, port);
	const mark = prepareOrigin(process.env, origin);
	const starting = import(pathToFileURL(file).href);

	let stopping;
	const stop = (reason) => (stopping ??= shutDown(reason, server, starting));
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal));

	endWithParent();

	const { handler } = await starting;
	if (stopping) return;
	serve((request, response) => {
		mark(request);
		protect(response, request.url);
		return handler(request, response, () => response.writeHead(404).end());
	});
	await untilHealthy(server, secondsForHealth);
	if (!stopping) console.log(`Bytorget is running at ${addressOf(server, host)}`);
}

/** @param {string} reason @param {import('node:http').Server} server @param {Promise<unknown>} starting */
async function shutDown(reason, server, starting) {
	await Promise.all([close(server, secondsForRequests), starting.catch(() => {})]);
	await endApplication(reason);
	process.exit(0);
}

main().catch((error) => process.exit(report(error)));
