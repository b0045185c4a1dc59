import { curve } from '#lib/server/demo/geo.ts';
import { box } from './houses.mjs';
import { named } from './names.mjs';

const trail = [
	[-5600, -700],
	[-4300, -600],
	[-3000, 300],
	[-1900, 900],
	[-1000, 1250],
	[-300, 1400],
	[300, 900],
	[900, 960],
	[1500, 980],
	[1950, 750],
	[2700, 900],
	[3700, 900],
	[5200, 1100],
	[6400, 900]
];
const litLoop = [
	[-560, -520],
	[-800, -700],
	[-1150, -1000],
	[-1250, -1350],
	[-900, -1600],
	[-450, -1350],
	[-380, -950],
	[-480, -650]
];

function publicBuildings({ area, point, place }) {
	const house = (key, width, depth, degrees, tags) =>
		area(box(place[key].at, width, depth, (degrees * Math.PI) / 180), {
			...named(place[key].name),
			...tags
		});
	house('bygdegarden', 26, 13, 10, { building: 'civic', amenity: 'community_centre' });
	house('sporthallen', 42, 24, 20, { building: 'sports_hall', leisure: 'sports_centre' });
	house('biblioteket', 16, 10, 5, { building: 'public', amenity: 'library' });
	house('lanthandeln', 24, 13, -4, { building: 'retail', shop: 'convenience' });
	house('byabastun', 7, 5, 30, { building: 'sauna', leisure: 'sauna' });
	house('vindskyddet', 5, 3, 15, { building: 'shelter', amenity: 'shelter' });
	house('kapellet', 20, 9, 0, {
		building: 'chapel',
		amenity: 'place_of_worship',
		religion: 'christian'
	});
	area(box([-395, 125], 36, 13, 1.6), { building: 'school' });
	area(box([-415, 100], 24, 12, 0), { building: 'school' });
	area(box([640, 60], 20, 14, 0.1), { building: 'fire_station', amenity: 'fire_station' });
	area(box([330, -120], 12, 7, 0), { building: 'roof', amenity: 'fuel', name: 'Byatanken' });
	point([342, 372], { emergency: 'defibrillator' });
	point([80, 5], { amenity: 'recycling' });
	point([55, 2], { amenity: 'charging_station' });
}

function grounds({ area, blob, point, place }) {
	blob([60, 130], 900, 330, 61, { landuse: 'residential' });
	area(box([-390, 120], 95, 80, 0), { amenity: 'school', ...named('Granträsk skola') });
	area(box([-352, 148], 14, 12, 0), { leisure: 'playground' });
	area(box([172, 268], 34, 52, 0), { amenity: 'grave_yard' });
	area(box([290, 350], 30, 18, 0.2), { amenity: 'parking' });
	area(box(place.granlunda.at, 105, 66, 0.35), {
		leisure: 'pitch',
		sport: 'soccer',
		name: place.granlunda.name
	});
	area(box([-248, 727], 60, 14, -0.5), { natural: 'beach' });
	point(place.badviken.at, { leisure: 'bathing_place', name: place.badviken.name });
	blob([-2500, -4250], 520, 330, 62, { natural: 'wetland', ...named('Trollmyran') });
	blob([4600, -520], 420, 260, 63, { natural: 'wetland' });
	blob([-3700, 1900], 260, 520, 64, { natural: 'wetland', ...named('Långmyran') });
	blob([2500, 3100], 480, 300, 65, { natural: 'wetland' });
}

function ways({ line, point, place, area }) {
	line(curve(trail), { highway: 'path', snowmobile: 'designated', name: 'Skoterleden mot Norsjö' });
	line(curve(litLoop, 3, true), { highway: 'path', lit: 'yes', name: 'Elljusspåret' });
	line(curve([[1100, -2660], [1115, -2640], place.vindskyddet.at]), { highway: 'path' });
	line(
		curve([
			[340, 378],
			[365, 410],
			[395, 440]
		]),
		{ highway: 'footway' }
	);
	line(
		curve([
			[-340, 440],
			[-330, 560],
			[-290, 680],
			[-255, 720]
		]),
		{ highway: 'path' }
	);
	line([[394, 440], place.byabryggan.at, [406, 496]], {
		man_made: 'pier',
		name: place.byabryggan.name
	});
	line([[174, 1982], place.norra_bryggan.at, [166, 1925]], {
		man_made: 'pier',
		name: place.norra_bryggan.name
	});
	for (const key of ['hallplats_centrum', 'hallplats_vasterberg'])
		point(place[key].at, { highway: 'bus_stop', name: place[key].name });
	point(place.liftarbanken.at, { amenity: 'bench', name: place.liftarbanken.name });
	point([-300, -3050], { railway: 'halt', ...named('Granträsk') });
	area(box([-300, -3041], 60, 4, -0.04), { railway: 'platform' });
	area(box([-285, -3032], 7, 4, -0.04), { building: 'train_station' });
	line(
		curve([
			[110, -2990],
			[-80, -2985],
			[-270, -3025]
		]),
		{ highway: 'service' }
	);
}

const hamlets = {
	Västerberg: [-4300, -620],
	Österliden: [4050, 2700],
	Avan: [-3300, 3050],
	Forsen: [3850, -1600],
	Brännberg: [150, 4350],
	Kalvtjärn: [480, -2480],
	Storåker: [-3150, -1950]
};

/** What makes Granträsk more than roads and lakes. */
export function drawGrantrask(on) {
	grounds(on);
	publicBuildings(on);
	ways(on);
	on.point([0, 60], { place: 'village', ...named('Granträsk') });
	for (const [name, at] of Object.entries(hamlets)) on.point(at, { place: 'hamlet', name });
	on.point([950, 4750], { natural: 'peak', ...named('Brännberget') });
	on.point([-5000, 950], { natural: 'peak', ...named('Västerberget') });
}
