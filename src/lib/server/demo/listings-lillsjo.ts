import { free, item, photo, space } from './listing-parts.ts';
import type { DemoListing } from './types.ts';

const village = 'lillsjobacken';

export const lillsjoListings: DemoListing[] = [
	item(
		'lillsjo_borrhammare',
		'bo',
		'tools',
		'Borrhammare med mejslar',
		'Tung maskin för berg och betong. Jag lånar ut den inom Lillsjöbäcken.',
		{
			village,
			terms: { ...free, careNote: 'Smörj fästet innan du sätter i mejseln.', maxDays: 3 }
		}
	),
	item(
		'lillsjo_eka',
		'hakan',
		'boats_fishing',
		'Eka på Lillsjön',
		'Ligger uppdragen vid bäckutloppet. Åror hänger i boden, flytväst tar du med själv.',
		{
			village,
			terms: { ...free, maxDays: 2, approval: 'auto' },
			photos: [photo('rowing-boat', 'En träfärgad roddbåt med två åror på stilla vatten.')]
		}
	),
	item(
		'lillsjo_kavel',
		'siv',
		'kitchen_party',
		'Tunnbrödskavel, tre sorter',
		'Kruskavel, randkavel och en slät. Grissla och mjölborste följer med, mjölet står du för.',
		{
			village,
			terms: { ...free, maxDays: 5 }
		}
	),
	space(
		'lillsjo_kapellstugan',
		'siv',
		'meeting_room',
		'Kapellstugan',
		'Byns enda samlingslokal. Kamin, kaffepanna och stolar för tjugo.',
		{
			village,
			place: 'kapellstugan',
			terms: {
				charge: 'cost_share',
				amountKr: 50,
				chargeNote: '50 kr till veden.',
				maxDays: 1,
				approval: 'manual'
			},
			space: {
				capacity: 20,
				stepFree: false,
				hearingLoop: false,
				accessibleToilet: false,
				parking: true,
				equipment: ['Kamin', 'Kaffepanna']
			}
		}
	),
	item(
		'lillsjo_renskinn',
		'marja',
		'outdoor',
		'Renskinn att sitta på',
		'Fyra skinn för den som ska ut och sitta kallt. Skaka dem väl och häng dem luftigt.',
		{
			village,
			quantity: 4,
			terms: { ...free, maxDays: 4 }
		}
	)
];
