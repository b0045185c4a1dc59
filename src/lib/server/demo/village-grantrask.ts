import { drawing } from './drawing.ts';
import { blob, curve, field } from './geo.ts';
import type { DemoFeatures } from './types.ts';
import { centre } from './village-grantrask-centre.ts';
import { roads } from './village-grantrask-roads.ts';
import { water } from './village-grantrask-water.ts';

export { centre };
const draw = drawing(centre);

export const boundary = draw.boundary(
	curve(
		[
			[-6900, -600],
			[-6700, 1900],
			[-5900, 3600],
			[-5400, 5300],
			[-3300, 5900],
			[-900, 5700],
			[1400, 6100],
			[3500, 5400],
			[5600, 4700],
			[6500, 2900],
			[7000, 900],
			[6800, -1400],
			[6900, -3500],
			[5600, -4900],
			[3300, -5500],
			[700, -6000],
			[-2000, -5700],
			[-4300, -5200],
			[-6300, -4300],
			[-6700, -2400]
		],
		3,
		true
	)
);

const forests = [
	blob([-3800, 3100], 2000, 2100, 21, 12, 3),
	blob([800, 4200], 2600, 1350, 22, 12, 3),
	blob([4500, 2700], 1700, 1900, 23, 12, 3),
	blob([4800, -1900], 1700, 1800, 24, 12, 3),
	blob([900, -3500], 2700, 1900, 25, 12, 3),
	blob([-3500, -3300], 2500, 1700, 26, 12, 3),
	blob([-4100, 0], 2200, 1200, 27, 12, 3),
	blob([-900, -1400], 800, 520, 28, 9, 3)
];

const fields = [
	field([-960, 160], 420, 300, 12),
	field([-1000, 560], 360, 280, 20),
	field([-1250, -560], 460, 260, 8),
	field([-650, -640], 260, 330, 15),
	field([-80, -760], 420, 260, -8),
	field([720, -480], 330, 360, -20),
	field([1000, 120], 230, 300, 8),
	field([-1900, 420], 360, 420, -12),
	field([-2250, -620], 380, 300, 14),
	field([3250, 380], 420, 320, 30),
	field([2450, 2000], 360, 300, 35),
	field([-150, 2650], 480, 260, 6),
	field([4150, -60], 400, 260, 14),
	field([-3380, -1650], 360, 480, 4),
	field([-30, -1550], 300, 420, -12),
	field([-2800, 2120], 380, 300, 42),
	field([4900, 3180], 400, 300, 30),
	field([4250, -2720], 380, 280, -38)
];

export const features: DemoFeatures = {
	type: 'FeatureCollection',
	features: [
		...forests.map((ring) => draw.area({ layer: 'forest' }, ring)),
		...fields.map((ring) => draw.area({ layer: 'field' }, ring)),
		...water,
		...roads
	]
};
