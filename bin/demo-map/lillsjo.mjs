import { curve } from '#lib/server/demo/geo.ts';
import { box } from './houses.mjs';
import { named } from './names.mjs';

const trail = [
	[-3400, 1200],
	[-2000, 900],
	[-700, 700],
	[300, 800],
	[1000, 900],
	[2000, 1000],
	[3300, 1500]
];

/** What makes Lillsjöbäcken more than roads and a lake. */
export function drawLillsjo({ area, blob, line, point, place }) {
	blob([-80, 60], 260, 190, 71, { landuse: 'residential' });
	blob([2200, 1900], 420, 260, 72, { natural: 'wetland' });
	area(box(place.kapellstugan.at, 14, 8, 0.1), {
		building: 'civic',
		amenity: 'community_centre',
		name: place.kapellstugan.name
	});
	area(box([-85, 90], 13, 7, 0), {
		building: 'chapel',
		amenity: 'place_of_worship',
		name: 'Lillsjöbäckens kapell'
	});
	point(place.mjolkpallen.at, { highway: 'bus_stop', name: place.mjolkpallen.name });
	line(
		[
			[560, 395],
			[566, 425]
		],
		{ man_made: 'pier' }
	);
	line(curve(trail), { highway: 'path', snowmobile: 'designated', name: 'Skoterleden' });
	point([-20, 20], { place: 'village', ...named('Lillsjöbäcken') });
	point([-1900, 2100], { natural: 'peak', ...named('Lillberget') });
}
