import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const FILES = '_app/immutable';

/** A site whose answers can be made those of another build: another version, and other names for all files. */
export type Deployed = {
	url: string;
	/** From now on the build of this name is served; its length is that of the real one's commit. */
	deploy: (build: string | null) => void;
	stop: () => Promise<void>;
};

/**
 * Stands before a site. Bytes of text are changed and nothing else: what is served is the same app,
 * which neither page nor worker can know.
 * @param version what the real build calls itself
 */
export async function deployable(site: string, version: string): Promise<Deployed> {
	let build: string | null = null;
	const mine = (name: string) => version.slice(0, -name.length) + name;
	const files = (name: string) => `_app/immu-${name}`;
	const there = new URL(site);
	const server: Server = createServer((asked, answer) => {
		const path = build ? (asked.url ?? '').replace(files(build), FILES) : asked.url;
		const other = /\/_app\/immu-/.test(path ?? '');
		if (other) return void answer.writeHead(404).end();
		const headers = { ...asked.headers, 'accept-encoding': 'identity' };
		// The real site's marks do not know of builds.
		delete headers['if-none-match'];
		delete headers['if-modified-since'];
		const { hostname, port } = there;
		const forward = request({ hostname, port, path, method: asked.method, headers }, (from) => {
			const parts: Buffer[] = [];
			from.on('data', (part: Buffer) => parts.push(part));
			from.on('end', () => {
				const kept = { ...from.headers };
				let body = Buffer.concat(parts);
				if (build && /text|javascript|json/.test(String(kept['content-type']))) {
					const text = body.toString().replaceAll(version, mine(build));
					body = Buffer.from(text.replaceAll(FILES, files(build)));
					delete kept.etag;
				}
				delete kept['transfer-encoding'];
				kept['content-length'] = String(body.length);
				answer.writeHead(from.statusCode ?? 502, kept).end(body);
			});
		});
		forward.on('error', () => answer.writeHead(502).end());
		asked.pipe(forward);
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		deploy: (name) => (build = name),
		stop: () =>
			new Promise((stopped) => {
				server.close(() => stopped());
				server.closeAllConnections();
			})
	};
}
