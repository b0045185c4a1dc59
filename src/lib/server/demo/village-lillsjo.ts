import { drawing } from './drawing.ts';
import { blob, curve, field } from './geo.ts';
import type { DemoFeatures, LngLat } from './types.ts';

// Metres east and north of the chapel, some 25 km south-west of Granträsk.
export const centre: LngLat = [18.9, 64.74];
const draw = drawing(centre);

export const boundary = draw.boundary(
	curve(
		[
			[-3900, 300],
			[-3400, 2300],
			[-1500, 3200],
			[900, 3000],
			[3000, 2500],
			[3900, 600],
			[3500, -1600],
			[1900, -3100],
			[-700, -3300],
			[-2900, -2300]
		],
		3,
		true
	)
);

export const features: DemoFeatures = {
	type: 'FeatureCollection',
	features: [
		draw.area({ layer: 'forest' }, blob([-1700, 1700], 1400, 1100, 31, 11, 3)),
		draw.area({ layer: 'forest' }, blob([2100, -900], 1200, 1500, 32, 11, 3)),
		draw.area({ layer: 'forest' }, blob([-1300, -1700], 1250, 1000, 33, 11, 3)),
		draw.area({ layer: 'field' }, field([-580, 340], 360, 260, 10)),
		draw.area({ layer: 'field' }, field([350, -430], 340, 280, -14)),
		draw.area({ layer: 'field' }, field([-900, -380], 320, 240, 22)),
		draw.line({ layer: 'river', name: 'Lillsjöbäcken' }, [
			[300, 560],
			[-120, 380],
			[-520, -220],
			[-420, -900],
			[-900, -1900],
			[-800, -3600]
		]),
		draw.area({ layer: 'lake', name: 'Lillsjön' }, blob([620, 720], 620, 340, 34, 11, 3)),
		draw.area({ layer: 'island', name: 'Måsskäret' }, blob([700, 760], 60, 45, 35, 6)),
		draw.track([
			[1500, 1500],
			[2100, 1700],
			[2700, 1500]
		]),
		draw.track([
			[-1600, -500],
			[-1900, -1200],
			[-1700, -2000]
		]),
		draw.side('Sjöstigen', [
			[150, -60],
			[260, 160],
			[650, 230],
			[1150, 320],
			[1450, 620],
			[1450, 1000],
			[1500, 1500],
			[900, 2100]
		]),
		draw.side('Bäckvägen', [
			[-260, -20],
			[-230, -340],
			[60, -640],
			[150, -1300],
			[500, -2100]
		]),
		draw.side('Kapellvägen', [
			[0, -40],
			[-20, 110],
			[-110, 190],
			[-190, 120],
			[-200, -15]
		]),
		draw.main('Väg 370', [
			[-4500, 700],
			[-2600, 300],
			[-1300, 150],
			[-380, 10],
			[0, -40],
			[800, -120],
			[1900, 300],
			[3000, 500],
			[4500, 1300]
		])
	]
};
