/** The only HTML Leaflet writes when it loads and when it makes a marker of an element. */
export const leafletConstants: readonly string[] = ['', '<svg/>'];

type PolicyRules = {
	createHTML: (html: string) => string;
	createScriptURL: (address: string) => string;
};
type PolicyFactory = {
	defaultPolicy: unknown;
	createPolicy: (name: string, rules: PolicyRules) => unknown;
};

/** Lets Leaflet's own constants through. @throws TypeError for any other HTML */
export function onlyLeaflet(html: string): string {
	if (leafletConstants.includes(html)) return html;
	throw new TypeError('HTML made of text is not allowed here');
}

/** The workers of the map's parts: addresses of our own build. */
const workers = new Set<string>();

/** Lets our own workers through. @throws TypeError for any other address of a script */
export function onlyOurWorkers(address: string): string {
	if (workers.has(address)) return address;
	throw new TypeError('A script of another address is not allowed here');
}

/** Starts a worker of our own build. @param address as an import that ends on `?worker&url` gives it */
export function startWorker(address: string): Worker {
	workers.add(address);
	allowLeaflet();
	return new Worker(address, { type: 'module' });
}

/**
 * Makes the page's default Trusted Types policy, once. Leaflet knows nothing of Trusted Types and
 * assigns text to innerHTML already while it loads, so this comes first.
 */
export function allowLeaflet(): void {
	const { trustedTypes: factory } = globalThis as { trustedTypes?: PolicyFactory };
	if (!factory || factory.defaultPolicy) return;
	factory.createPolicy('default', { createHTML: onlyLeaflet, createScriptURL: onlyOurWorkers });
}
