import { projector, type Point } from './geo.ts';
import type { DemoPlace, LngLat } from './types.ts';
import { grantrask, lillsjo } from './village.ts';

const granAt = projector(grantrask.centre).toLngLat;
const lillAt = projector(lillsjo.centre).toLngLat;

export const places: DemoPlace[] = [
	{
		...gran('bygdegarden', 'venue', 'Bygdegården', [330, 365]),
		facts: { stepFree: true, hearingLoop: true, accessibleToilet: true, parking: true },
		association: 'bygdegard'
	},
	{
		...gran('sporthallen', 'venue', 'Sporthallen', [-545, -395]),
		facts: { stepFree: true, accessibleToilet: true, parking: true },
		association: 'idrott'
	},
	{
		...gran('granlunda', 'outdoor', 'Granlunda idrottsplats', [-600, -470]),
		facts: { stepFree: true, parking: true },
		association: 'idrott'
	},
	{
		...gran('biblioteket', 'library', 'Granträsk bibliotek', [-265, 95]),
		facts: { stepFree: true, hearingLoop: true, accessibleToilet: true, parking: true },
		association: 'bibliotek'
	},
	{
		...gran('lanthandeln', 'meeting_point', 'Lanthandeln', [25, -15]),
		facts: { stepFree: true, parking: true }
	},
	gran('utlaningsskapet', 'locker', 'Utlåningsskåpet vid Lanthandeln', [50, -20]),
	gran('hallplats_centrum', 'bus_stop', 'Granträsk centrum', [-70, -58]),
	gran('hallplats_vasterberg', 'bus_stop', 'Västerberg vägskäl', [-4180, -880]),
	gran('liftarbanken', 'hitch_bench', 'Liftarbänken mot Norsjö', [765, -160]),
	{
		...gran('byabryggan', 'jetty', 'Byabryggan', [400, 468]),
		association: 'fiske'
	},
	{ ...gran('norra_bryggan', 'jetty', 'Norra bryggan', [170, 1950]), association: 'fiske' },
	{
		...gran('byabastun', 'venue', 'Byabastun', [565, 430]),
		facts: { stepFree: false, parking: true },
		association: 'fiske'
	},
	{ ...gran('badviken', 'outdoor', 'Badviken', [-250, 735]), facts: { parking: true } },
	gran('vindskyddet', 'outdoor', 'Vindskyddet vid Kalvtjärnen', [1120, -2610]),
	{
		...gran('kapellet', 'other', 'Granträsks kapell', [140, 265]),
		facts: { stepFree: true, hearingLoop: true, parking: true }
	},
	{
		...town('norsjo', 'Norsjö resecentrum', [19.4815, 64.9107]),
		facts: { stepFree: true, accessibleToilet: true, parking: true }
	},
	{
		...town('lasarettet', 'Skellefteå lasarett', [20.9447, 64.7553]),
		facts: { stepFree: true, accessibleToilet: true, parking: true }
	},
	{ ...lill('kapellstugan', 'venue', 'Kapellstugan', [-20, 60]), facts: { parking: true } },
	lill('mjolkpallen', 'bus_stop', 'Mjölkpallen', [120, -70])
];

type Kind = DemoPlace['kind'];

function gran(key: string, kind: Kind, name: string, metres: Point): DemoPlace {
	return { key, village: 'grantrask', kind, name, at: granAt(metres) };
}

/** Outside the village, where its rides go. */
function town(key: string, name: string, at: LngLat): DemoPlace {
	return { key, village: 'grantrask', kind: 'meeting_point', name, at };
}

function lill(key: string, kind: Kind, name: string, metres: Point): DemoPlace {
	return { key, village: 'lillsjobacken', kind, name, at: lillAt(metres) };
}
