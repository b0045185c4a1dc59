import { gzipSync } from 'node:zlib';
import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { fetchCalendar } from '#lib/server/calendar-fetch.ts';
import { isPublic, openNet, type Net } from '#lib/server/open-net.ts';
import { file } from '../../lib/calendar.ts';
import { outsideServer } from '../../lib/outside-server.ts';

type Server = Awaited<ReturnType<typeof outsideServer>>;
let server: Server | undefined;
afterEach(async () => {
	await server?.close();
	server = undefined;
});
const serve = async (listener: RequestListener) => (server = await outsideServer(listener));
/** The word for what went wrong, or `ok`. */
const said = (url: string, net?: Net, ms?: number) =>
	fetchCalendar({ url }, net, ms).then(
		() => 'ok',
		(thrown: { tag?: string }) => thrown.tag
	);

const inside = [
	...['127.0.0.1', '127.9.9.9', '0.0.0.0', '10.0.0.1', '172.16.0.1', '192.168.1.1'],
	...['169.254.169.254', '100.64.0.1', '192.0.0.1', '192.0.2.1', '198.18.0.1', '224.0.0.1'],
	...['240.0.0.1', '255.255.255.255', '::', '::1', 'fc00::1', 'fd12::1', 'fe80::1', 'fec0::1'],
	...['ff02::1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:0:7f00:1', '::7f00:1'],
	...['64:ff9b::7f00:1', '64:ff9b:1::1', '2002:7f00:1::', '2001:0:1::1', '2001:db8::1', '100::1']
];

describe('addresses', () => {
	test.each(inside)('%s is not reached, by number or by name', async (address) => {
		expect(isPublic(address)).toBe(false);
		const host = address.includes(':') ? `[${address}]` : address;
		expect(await said(`http://${host}/a.ics`)).toBe('refused_address');
		const named: Net = { ...openNet, resolve: async () => ['93.184.216.34', address] };
		expect(await said('https://calendar.example/a.ics', named)).toBe('refused_address');
	});

	test.each(['93.184.216.34', '8.8.8.8', '2606:4700:4700::1111'])('%s is', (address) => {
		expect(isPublic(address)).toBe(true);
		expect([80, 443, 22, 8080].map((port) => openNet.mayReach(address, port))).toEqual([
			true,
			true,
			false,
			false
		]);
	});

	test.each([
		'http://2130706433/',
		'http://0x7f000001/',
		'http://0177.0.0.1/',
		'http://127.1/',
		'http://0/',
		'http://localhost/',
		'http://[::ffff:7f00:1]/',
		'http://１２７.0.0.1/',
		'http://name:secret@93.184.216.34/',
		'ftp://93.184.216.34/',
		'file:///etc/passwd',
		'https://93.184.216.34:8443/'
	])('%s is refused', async (url) => {
		expect(await said(url)).toBe('refused_address');
	});

	test('a name that nobody has is not reached', async () => {
		const nobody: Net = { ...openNet, resolve: async () => Promise.reject(new Error('ENOTFOUND')) };
		expect(await said('https://nowhere.invalid/a.ics', nobody)).toBe('not_reached');
		expect(await said('https://nowhere.invalid/', { ...openNet, resolve: async () => [] })).toBe(
			'not_reached'
		);
	});

	test.each([
		['http://127.0.0.1/'],
		['http://localhost:1/'],
		['//169.254.169.254/latest/meta-data'],
		['file:///etc/passwd'],
		['gopher://calendar.example/']
	])('a redirect to %s is not followed', async (location) => {
		const { url, net } = await serve((_, answer) => answer.writeHead(302, { location }).end());
		expect(await said(url, net)).toBe('refused_address');
	});

	test('what a name means is asked once for each request, and only that is connected to', async () => {
		const { net, port, asked } = await serve((request, answer) => {
			if (request.url === '/b.ics') answer.end(file());
			else answer.writeHead(301, { location: '/b.ics' }).end();
		});
		let answers = 0;
		const turning: Net = {
			...net,
			// To this machine at first, which is open in this net; then to one that is not.
			resolve: async (host) => (++answers === 1 ? net.resolve(host) : ['127.0.0.2'])
		};
		const url = `http://calendar.example:${port}`;
		expect(await said(`${url}/b.ics`, turning)).toBe('ok');
		expect([answers, asked]).toEqual([1, ['calendar.example']]);
		answers = 0;
		expect(await said(`${url}/a.ics`, turning)).toBe('refused_address');
		expect(answers).toBe(2);
	});
});

describe('what comes', () => {
	test('is its text, and what to ask with next time', async () => {
		const { url, net } = await serve((_, answer) =>
			answer
				.writeHead(200, { etag: '"1"', 'last-modified': 'Sun, 22 Nov 2026 10:00:00 GMT' })
				.end(file())
		);
		expect(await fetchCalendar({ url }, net)).toEqual({
			text: file(),
			etag: '"1"',
			lastModified: 'Sun, 22 Nov 2026 10:00:00 GMT'
		});
	});

	test('is nothing when it has not changed; and it is asked for with no more than that', async () => {
		let heard: object = {};
		const { url, net } = await serve((request, answer) => {
			heard = request.headers;
			answer.writeHead(304).end();
		});
		const known = { etag: '"1"', lastModified: 'Sun, 22 Nov 2026 10:00:00 GMT' };
		expect((await fetchCalendar({ url, ...known }, net)).text).toBeNull();
		expect({ ...heard, host: '' }).toEqual({
			host: '',
			accept: 'text/calendar, */*;q=0.1',
			'accept-encoding': 'identity',
			connection: 'close',
			'if-modified-since': known.lastModified,
			'if-none-match': '"1"',
			'user-agent': 'Bytorget-Calendar/1'
		});
		expect(await said(url, net)).toBe('not_reached');
	});

	test.each([
		[401, 'unauthorized'],
		[403, 'unauthorized'],
		[404, 'gone'],
		[410, 'gone'],
		[500, 'not_reached'],
		[204, 'not_reached'],
		[302, 'not_reached']
	])('%i is called %s', async (status, word) => {
		const { url, net } = await serve((_, answer) => answer.writeHead(status).end());
		expect(await said(url, net)).toBe(word);
	});

	test('round and round is not followed for ever', async () => {
		let count = 0;
		const { url, net } = await serve((_, answer) => {
			count++;
			answer.writeHead(302, { location: '/a.ics' }).end();
		});
		expect([await said(url, net), count]).toEqual(['not_reached', 4]);
	});

	test.each([
		['that says so', { 'content-length': String(50 * 1024 * 1024) }],
		['that does not', {}]
	])('a file of 50 MB %s is left after 2', async (_, headers) => {
		let sent = 0;
		const { url, net } = await serve((_request, answer) => {
			answer.writeHead(200, headers);
			const more = () => {
				while (sent < 50 * 1024 * 1024 && !answer.destroyed) {
					sent += 65_536;
					if (!answer.write(Buffer.alloc(65_536, 65))) return void answer.once('drain', more);
				}
				answer.end();
			};
			more();
		});
		expect(await said(url, net)).toBe('too_large');
		expect(sent).toBeLessThan(20 * 1024 * 1024);
	});

	test('packed, as a bomb would be, is not opened', async () => {
		const { url, net } = await serve((_, answer) =>
			answer.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(1e7)))
		);
		expect(await said(url, net)).toBe('not_a_calendar');
	});

	test.each([
		['a letter at a time', true],
		['with no answer at all', false]
	])('too slowly, %s, is waited for no longer than allowed', async (_, begins) => {
		let timer: NodeJS.Timeout | undefined;
		const { url, net } = await serve((_request, answer) => {
			if (begins) timer = setInterval(() => answer.write('B'), 20);
		});
		const began = Date.now();
		expect(await said(url, net, 300)).toBe('too_slow');
		expect(Date.now() - began).toBeLessThan(2000);
		clearInterval(timer);
	});

	test('by way of a name that is looked up for ever is given up too', async () => {
		const lost: Net = { ...openNet, resolve: () => new Promise(() => undefined) };
		expect(await said('https://calendar.example/', lost, 100)).toBe('too_slow');
	});

	test('from nobody is not reached', async () => {
		const { url, net, close } = await serve((_, answer) => answer.end());
		await close();
		expect(await said(url, net)).toBe('not_reached');
	});
});
