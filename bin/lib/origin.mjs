const protocolHeader = 'x-bytorget-protocol';
const hostHeader = 'x-bytorget-host';

/**
 * Lets the application know the address people use. adapter-node takes https for granted unless a
 * header says otherwise, which is wrong for plain http on one's own machine.
 *
 * - `ORIGIN=https://byn.example.se`: always that address (the simplest behind a TLS proxy);
 * - `PROTOCOL_HEADER`, `HOST_HEADER`, `PORT_HEADER`: what a trusted proxy says, as adapter-node has it;
 * - neither: plain http at the host the browser asked for.
 *
 * Must run before the handler is imported, because adapter-node reads the environment then.
 * @param {NodeJS.ProcessEnv} env changed in place
 * @param {string | undefined} origin
 * @returns {(request: import('node:http').IncomingMessage) => void} marks each request
 */
export function prepareOrigin(env, origin) {
	if (!origin && (env.PROTOCOL_HEADER || env.HOST_HEADER || env.PORT_HEADER)) return () => {};
	env.PROTOCOL_HEADER = protocolHeader;
	env.HOST_HEADER = hostHeader;
	env.PORT_HEADER = '';
	const fixed = origin ? new URL(origin) : undefined;
	return ({ headers }) => {
		// Written on every request, so that nobody outside can say it for us.
		headers[protocolHeader] = fixed ? fixed.protocol.slice(0, -1) : 'http';
		if (fixed) headers[hostHeader] = fixed.host;
		else delete headers[hostHeader];
	};
}
