/** The only HTML Leaflet writes when it loads and when it makes a marker of an element. */
export const leafletConstants: readonly string[] = ['', '<svg/>'];

type PolicyRules = { createHTML: (html: string) => string };
type PolicyFactory = {
	defaultPolicy: unknown;
	createPolicy: (name: string, rules: PolicyRules) => unknown;
};

/** Lets Leaflet's own constants through. @throws TypeError for any other HTML */
export function onlyLeaflet(html: string): string {
	if (leafletConstants.includes(html)) return html;
	throw new TypeError('HTML made of text is not allowed here');
}

/**
 * Makes the page's default Trusted Types policy, once. Leaflet knows nothing of Trusted Types and
 * assigns text to innerHTML already while it loads, so this comes first.
 */
export function allowLeaflet(): void {
	const { trustedTypes: factory } = globalThis as { trustedTypes?: PolicyFactory };
	if (!factory || factory.defaultPolicy) return;
	factory.createPolicy('default', { createHTML: onlyLeaflet });
}
