import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openNet, type Net } from '#lib/server/open-net.ts';

/** A server on this machine, and a net in which it is one that everybody can reach under `calendar.example`. */
export async function outsideServer(listener: RequestListener) {
	const server = createServer(listener);
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	const asked: string[] = [];
	const net: Net = {
		resolve: async (host) => {
			asked.push(host);
			return host === 'calendar.example' ? ['127.0.0.1'] : openNet.resolve(host);
		},
		mayReach: (address, to) =>
			(address === '127.0.0.1' && to === port) || openNet.mayReach(address, to)
	};
	return {
		net,
		port,
		asked,
		url: `http://calendar.example:${port}/a.ics`,
		close: () =>
			new Promise<void>((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}
