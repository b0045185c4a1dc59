/** The colours the basemap is drawn in, as a canvas takes them. */
export type Palette = {
	land: string;
	forest: string;
	tree: string;
	field: string;
	fieldEdge: string;
	water: string;
	shore: string;
	island: string;
	road: string;
	roadEdge: string;
	track: string;
	/** Of the snowmobile. */
	trail: string;
	stream: string;
	wet: string;
	yard: string;
	sand: string;
	house: string;
	boundary: string;
	/** Laid thinly over what is not the village. */
	outside: string;
	label: string;
	waterLabel: string;
	halo: string;
	font: string;
	/** 1 at the ordinary text size. */
	scale: number;
	/** Pixels of the screen to one of the page: more than two cost memory and show nothing. */
	ratio: number;
};

const MOST_RATIO = 2;

/** Mixes two `#rrggbb` colours. @param part how much of `other`, 0 to 1 */
export function mix(one: string, other: string, part: number): string {
	const channels = [1, 3, 5].map((at) => {
		const [a, b] = [one, other].map((hex) => parseInt(hex.slice(at, at + 2), 16));
		const value = Math.round((a ?? 0) * (1 - part) + (b ?? 0) * part);
		return value.toString(16).padStart(2, '0');
	});
	const mixed = `#${channels.join('')}`;
	return /^#[0-9a-f]{6}$/.test(mixed) ? mixed : one;
}

/** Makes the palette of the tokens. @param token reads a custom property, such as `map-land` */
export function paletteOf(token: (name: string) => string, rootPixels = 16, ratio = 1): Palette {
	const land = token('map-land');
	const forest = token('map-forest');
	const water = token('map-water');
	const edge = token('map-road-edge');
	const field = mix(land, token('space-soft'), 0.6);
	return {
		land,
		forest,
		tree: mix(forest, token('pine'), 0.2),
		field,
		fieldEdge: mix(field, token('space'), 0.22),
		water,
		shore: token('map-shore'),
		island: mix(land, forest, 0.55),
		road: token('map-road'),
		roadEdge: edge,
		track: mix(edge, token('map-label'), 0.3),
		trail: token('ride'),
		stream: mix(water, token('map-shore'), 0.55),
		wet: mix(land, water, 0.35),
		yard: mix(land, edge, 0.07),
		sand: mix(land, token('space-soft'), 0.8),
		house: token('map-house'),
		boundary: token('map-boundary'),
		outside: token('birch'),
		label: token('map-label'),
		waterLabel: token('lake'),
		halo: token('map-halo'),
		font: token('font'),
		scale: rootPixels / 16,
		ratio: Math.min(ratio, MOST_RATIO)
	};
}

/** The palette the page has now. Browser only. */
export function readPalette(): Palette {
	const style = getComputedStyle(document.documentElement);
	return paletteOf(
		(name) => style.getPropertyValue(`--${name}`).trim(),
		parseFloat(style.fontSize) || 16,
		devicePixelRatio || 1
	);
}

/** Calls `changed` whenever the page's theme, contrast or text size may have. Gives the way to stop it. */
export function watchPalette(changed: () => void): () => void {
	const observer = new MutationObserver(changed);
	observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'data-text'] });
	const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map((query) =>
		matchMedia(query)
	);
	for (const query of queries) query.addEventListener('change', changed);
	return () => {
		observer.disconnect();
		for (const query of queries) query.removeEventListener('change', changed);
	};
}
