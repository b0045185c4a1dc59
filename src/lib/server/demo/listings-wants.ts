import { free, item, ride, space } from './listing-parts.ts';
import type { DemoListing } from './types.ts';

export const wants: DemoListing[] = [
	item(
		'sokes_foton',
		'klara',
		'books_games',
		'Gamla foton från Granträsk',
		'Biblioteket gör en utställning om byn förr. Jag lånar, skannar och lämnar tillbaka inom en vecka. Särskilt sågen och skolan, före 1970.',
		{
			intent: 'want',
			terms: free
		}
	),
	item(
		'sokes_betongblandare',
		'tuomas',
		'tools',
		'Betongblandare en helg i vår',
		'Ska gjuta en liten platta till vedboden. Jag hämtar och lämnar, och gör ren den ordentligt efteråt.',
		{
			intent: 'want',
			terms: { ...free, maxDays: 3 }
		}
	),
	item(
		'sokes_babyskydd',
		'olena',
		'children',
		'Babyskydd när barnbarnet kommer',
		'Min dotter kommer med en fyra månaders bebis och vi behöver ett babyskydd i bilen en vecka.',
		{
			intent: 'want',
			terms: { ...free, maxDays: 8 }
		}
	),
	ride(
		'sokes_synundersokning',
		'greta',
		'Skjuts till ögonmottagningen i Skellefteå',
		'Jag ska på undersökning och får inte köra själv efteråt. Jag bjuder på lunch och betalar bensinen.',
		{
			intent: 'want',
			terms: { charge: 'cost_share', chargeNote: 'Jag betalar bensinen.', approval: 'manual' },
			ride: {
				stops: [
					{ place: 'lanthandeln', minutes: 0 },
					{ place: 'lasarettet', minutes: 85 }
				],
				onDayOffset: 12,
				depart: '09:00',
				seats: 1,
				flexMinutes: 60,
				lengthM: 103_000
			}
		}
	),
	ride(
		'sokes_pendling',
		'amina',
		'Samåkning till Norsjö, måndag och onsdag',
		'Jag börjar på språkkursen klockan åtta. Går det att åka med någon slipper jag vänta en timme på bussen.',
		{
			intent: 'want',
			terms: free,
			ride: {
				stops: [
					{ place: 'hallplats_centrum', minutes: 0 },
					{ place: 'norsjo', minutes: 14 }
				],
				weekdays: [1, 3],
				depart: '07:30',
				seats: 1,
				flexMinutes: 20,
				lengthM: 12_600
			}
		}
	),
	space(
		'sokes_vavstuga',
		'ingamaj',
		'workshop',
		'Rum för en vävstol i vinter',
		'Vävstolen får inte plats hemma längre. Ett uppvärmt rum på fyra gånger fyra meter räcker, och den som upplåter får en matta.',
		{
			intent: 'want',
			terms: free,
			space: {
				capacity: 2,
				stepFree: true,
				hearingLoop: false,
				accessibleToilet: false,
				parking: false,
				equipment: []
			}
		}
	)
];
