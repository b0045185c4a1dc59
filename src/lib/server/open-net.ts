import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';

/** How the server finds and picks the machines it may fetch from; a test brings its own. */
export type Net = {
	/** All addresses of a host's name. */
	resolve(host: string): Promise<string[]>;
	/** May the server connect there? */
	mayReach(address: string, port: number): boolean;
};

/**
 * Is it an address that everybody on the internet can reach? Nothing of this machine or its network, written in whatever
 * way: no IPv4 address inside an IPv6 one, no tunnel that ends somewhere else.
 */
export function isPublic(address: string): boolean {
	if (!ipaddr.isValid(address)) return false;
	const parsed = ipaddr.parse(address);
	if (parsed.range() !== 'unicast') return false;
	// Only these are given out; the rest is old or unknown meaning.
	return parsed instanceof ipaddr.IPv4 || parsed.match(ipaddr.IPv6.parseCIDR('2000::/3'));
}

export const openNet: Net = {
	resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
	mayReach: (address, port) => (port === 80 || port === 443) && isPublic(address)
};
