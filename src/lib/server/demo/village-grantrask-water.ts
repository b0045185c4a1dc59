import { drawing } from './drawing.ts';
import { blob, curve, type Point } from './geo.ts';
import type { DemoFeatures } from './types.ts';
import { centre } from './village-grantrask-centre.ts';

const draw = drawing(centre);

const shore: Point[] = [
	[-920, 1480],
	[-760, 1760],
	[-420, 1930],
	[-60, 1870],
	[180, 1980],
	[560, 1760],
	[820, 1600],
	[1180, 1680],
	[1480, 1420],
	[1640, 1130],
	[2010, 900],
	[2130, 560],
	[2290, 220],
	[2130, -60],
	[1900, -110],
	[1640, 60],
	[1520, 330],
	[1280, 470],
	[1060, 640],
	[860, 540],
	[610, 480],
	[380, 440],
	[230, 560],
	[60, 570],
	[-110, 740],
	[-330, 790],
	[-520, 980],
	[-790, 1060],
	[-860, 1270]
];

export const water: DemoFeatures['features'] = [
	draw.line({ layer: 'river', name: 'Granån' }, [
		[-5600, 6300],
		[-4900, 5200],
		[-4100, 4700],
		[-3300, 4250],
		[-3000, 3500],
		[-2350, 3150],
		[-2150, 2550],
		[-1600, 2250],
		[-1450, 1800],
		[-870, 1480]
	]),
	draw.line({ layer: 'river', name: 'Granån' }, [
		[2180, -20],
		[2380, -260],
		[2330, -620],
		[2700, -1050],
		[2720, -1600],
		[3250, -2100],
		[3300, -2800],
		[3950, -3350],
		[4900, -3750],
		[5300, -4500],
		[6300, -5300]
	]),
	draw.line(
		{ layer: 'river', name: 'Kalvbäcken' },
		[
			[1330, -2220],
			[1700, -1900],
			[2150, -1800],
			[2720, -1600]
		],
		2
	),
	draw.area({ layer: 'lake', name: 'Granträsket' }, curve(shore, 4, true)),
	draw.area({ layer: 'lake', name: 'Kalvtjärnen' }, blob([1150, -2350], 300, 190, 11)),
	draw.area({ layer: 'lake', name: 'Abborrtjärnen' }, blob([3550, 3700], 330, 210, 12)),
	draw.area({ layer: 'lake', name: 'Långtjärnen' }, blob([-3300, 1250], 170, 460, 13)),
	draw.area({ layer: 'lake', name: 'Trollmyrtjärnen' }, blob([-2200, -4450], 260, 200, 14)),
	draw.area({ layer: 'island', name: 'Storholmen' }, blob([480, 1180], 230, 120, 15, 8)),
	draw.area({ layer: 'island', name: 'Lillholmen' }, blob([1500, 800], 85, 70, 16, 7))
];
