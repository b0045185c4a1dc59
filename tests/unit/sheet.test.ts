import { describe, expect, it } from 'vitest';
import { settle } from '../../src/lib/ui/sheet.ts';

const stops = { peek: 600, half: 300, full: 0 };

describe('the sheet comes to rest', () => {
	it('at the nearest stop when let go slowly', () => {
		expect(settle(stops, 100, 0)).toBe('full');
		expect(settle(stops, 200, 0.1)).toBe('half');
		expect(settle(stops, 900, -0.1)).toBe('peek');
	});

	it('at the next stop in the direction of a flick', () => {
		expect(settle(stops, 10, 1)).toBe('half');
		expect(settle(stops, 310, 1)).toBe('peek');
		expect(settle(stops, 290, -1)).toBe('full');
		expect(settle(stops, 590, -1)).toBe('half');
	});

	it('at the last stop when there is none further', () => {
		expect(settle(stops, 700, 1)).toBe('peek');
		expect(settle(stops, 0, -1)).toBe('full');
	});
});
