import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/lib/styles/tokens.css', import.meta.url), 'utf8');

/** Custom properties with a hex value in the first block that follows `selector`. */
function palette(selector: string): Map<string, string> {
	const start = css.indexOf(`${selector} {`);
	const block = css.slice(start, css.indexOf('}', start));
	return new Map(
		[...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((hit) => [hit[1] ?? '', hit[2] ?? ''])
	);
}

function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2 contrast of two hex colours, 1 to 21. */
function contrast(one: string, other: string): number {
	const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (high + 0.05) / (low + 0.05);
}

const grounds = ['birch', 'surface', 'sunken'];
const tones = ['pine', 'lake', 'good', 'warn', 'bad', 'item', 'ride', 'space', 'want'];

const textPairs = [
	...grounds.flatMap((ground) => ['ink', 'ink-soft', ...tones].map((text) => [text, ground])),
	...tones.flatMap((tone) => ['ink', 'ink-soft', tone].map((text) => [text, `${tone}-soft`])),
	...tones.map((tone) => ['on-ink', tone]),
	['on-ink', 'ink-soft'],
	['birch', 'ink'],
	['on-falu', 'falu'],
	['on-falu', 'falu-hover'],
	['ink', 'falu-soft'],
	['map-label', 'map-land'],
	['map-label', 'map-forest'],
	['map-label', 'map-water'],
	['map-label', 'map-halo']
];

const shapePairs = [
	...grounds.flatMap((ground) => ['edge', 'pine', 'lake'].map((edge) => [edge, ground])),
	['falu', 'birch'],
	['falu', 'surface'],
	...tones.map((tone) => ['edge', `${tone}-soft`]),
	['lake', 'map-land'],
	['lake', 'map-water'],
	['map-boundary', 'map-land']
];

describe.each([
	['light', ':root'],
	['dark', ":root[data-theme='dark']"]
])('%s colours', (_, selector) => {
	const colours = palette(selector);
	const colour = (name: string) => colours.get(name) ?? expect.fail(`no colour --${name}`);

	it.each(textPairs)('text --%s on --%s is at least 4.5:1', (text, ground) => {
		expect(contrast(colour(text ?? ''), colour(ground ?? ''))).toBeGreaterThanOrEqual(4.5);
	});

	it.each(shapePairs)('shape --%s on --%s is at least 3:1', (shape, ground) => {
		expect(contrast(colour(shape ?? ''), colour(ground ?? ''))).toBeGreaterThanOrEqual(3);
	});
});

describe('schemes', () => {
	it('are the same by system and by choice', () => {
		const chosen = palette(":root[data-theme='dark']");
		expect(palette(":root:not([data-theme='light'])")).toEqual(chosen);
	});

	it('name the same colours', () => {
		const names = (selector: string) => [...palette(selector).keys()];
		expect(names(":root[data-theme='dark']")).toEqual(names(':root'));
	});
});
