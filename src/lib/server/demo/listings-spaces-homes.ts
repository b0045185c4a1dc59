import { free, photo, space } from './listing-parts.ts';
import type { DemoListing } from './types.ts';

export const homeSpaces: DemoListing[] = [
	space(
		'snickeriet',
		'peranders',
		'workshop',
		'Varm snickarverkstad',
		'Min verkstad i gamla mejeriet har hyvelbänk, bandsåg och pelarborr. Kom och jobba när jag är hemma, så hjälps vi åt.',
		{
			terms: {
				charge: 'cost_share',
				amountKr: 60,
				chargeNote: '60 kr per dag för el och värme.',
				careNote: 'Maskinerna bara när jag är med. Sopa efter dig.',
				maxDays: 2,
				noticeDays: 1,
				approval: 'manual'
			},
			space: {
				capacity: 4,
				stepFree: true,
				hearingLoop: false,
				accessibleToilet: false,
				parking: true,
				equipment: ['Hyvelbänk', 'Bandsåg', 'Pelarborr', 'Spånsug']
			},
			photos: [photo('workshop', 'En snickarverkstad med hyvelbänk och verktyg på väggen.')]
		}
	),
	space(
		'gaststugan',
		'birgit',
		'lodging',
		'Gäststuga med två sängar',
		'När släkten är för stor för huset. Stugan har kamin, kokplatta och utsikt över sjön. Dass på gården, dusch hos mig.',
		{
			terms: {
				charge: 'cost_share',
				amountKr: 150,
				chargeNote: '150 kr per natt för ved och tvätt.',
				careNote: 'Ta med egna lakan. Öppna spjället innan du eldar.',
				maxDays: 7,
				noticeDays: 2,
				approval: 'manual'
			},
			space: {
				capacity: 2,
				stepFree: false,
				hearingLoop: false,
				accessibleToilet: false,
				parking: true,
				equipment: ['Kamin', 'Kokplatta', 'Två sängar']
			},
			photos: [
				photo('guest-cabin', 'En liten faluröd stuga med vit dörr, vedtrave och granar bakom.')
			]
		}
	),
	space(
		'garaget',
		'kjell',
		'other_space',
		'Garageplats med smörjgrop',
		'Byt däck, olja eller bromsbelägg utan att ligga i snön. Verktygsvagnen får du använda.',
		{
			terms: {
				...free,
				careNote: 'Spillolja i det blå fatet. Lägg tillbaka nycklarna i ordning.',
				maxDays: 2,
				approval: 'manual'
			},
			space: {
				capacity: 3,
				stepFree: true,
				hearingLoop: false,
				accessibleToilet: false,
				parking: true,
				equipment: ['Smörjgrop', 'Domkraft', 'Tryckluft']
			}
		}
	)
];
