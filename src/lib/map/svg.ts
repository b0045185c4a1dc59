const SVG = 'http://www.w3.org/2000/svg';

/** Makes an SVG element. Attributes only: inline styles are against the content policy. */
export function svg(tag: string, attributes: Record<string, string | number>): SVGElement {
	const element = document.createElementNS(SVG, tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
	return element;
}
