import { free, photo, ride } from './listing-parts.ts';
import type { DemoListing, DemoRide, DemoTerms } from './types.ts';

const TO_NORSJO_M = 12_600;
const TO_HOSPITAL_M = 103_000;
const fuel = (amountKr: number): DemoTerms => ({
	charge: 'cost_share',
	amountKr,
	chargeNote: `${amountKr} kr per plats till bränslet.`,
	approval: 'manual'
});
const toNorsjo: DemoRide['stops'] = [
	{ place: 'lanthandeln', minutes: 0 },
	{ place: 'liftarbanken', minutes: 2 },
	{ place: 'norsjo', minutes: 14 }
];
const fromNorsjo: DemoRide['stops'] = [
	{ place: 'norsjo', minutes: 0 },
	{ place: 'lanthandeln', minutes: 14 }
];
const toHospital: DemoRide['stops'] = [
	{ place: 'lanthandeln', minutes: 0 },
	{ place: 'norsjo', minutes: 14 },
	{ place: 'lasarettet', minutes: 85 }
];
const fromHospital: DemoRide['stops'] = [
	{ place: 'lasarettet', minutes: 0 },
	{ place: 'norsjo', minutes: 71 },
	{ place: 'lanthandeln', minutes: 85 }
];

export const rides: DemoListing[] = [
	ride(
		'nils_till_norsjo',
		'nils',
		'Skjuts till Norsjö, vardagsmorgnar',
		'Jag kör till jobbet varje vardag och har tre platser lediga. Står du vid affären eller liftarbänken så stannar jag. Barnstol finns om du säger till kvällen innan.',
		{
			terms: { ...fuel(15), careNote: 'Jag väntar fem minuter, sedan måste jag åka.' },
			ride: {
				stops: toNorsjo,
				weekdays: [1, 2, 3, 4, 5],
				depart: '07:10',
				seats: 3,
				flexMinutes: 5,
				lengthM: TO_NORSJO_M
			},
			photos: [photo('car', 'En blå bil på en landsväg mellan granar.')]
		}
	),
	ride(
		'nils_fran_norsjo',
		'nils',
		'Hem från Norsjö, vardagseftermiddagar',
		'Samma bil tillbaka. Ring om du blir sen från tandläkaren, jag kan ofta vänta en stund.',
		{
			terms: fuel(15),
			ride: {
				stops: fromNorsjo,
				weekdays: [1, 2, 3, 4, 5],
				depart: '16:20',
				seats: 3,
				flexMinutes: 15,
				lengthM: TO_NORSJO_M
			}
		}
	),
	ride(
		'inger_lasarettet',
		'inger',
		'Till lasarettet i Skellefteå på onsdagar',
		'Jag åker in varje onsdag och följer gärna med in till rätt mottagning. Rullator får plats i bagaget.',
		{
			terms: { ...fuel(60), noticeDays: 1 },
			ride: {
				stops: toHospital,
				weekdays: [3],
				depart: '06:45',
				seats: 3,
				flexMinutes: 10,
				lengthM: TO_HOSPITAL_M
			}
		}
	),
	ride(
		'inger_hem',
		'inger',
		'Hem från lasarettet på onsdagar',
		'Jag åker hem när dagens ärenden är klara. Blir du tidigare färdig finns det gott kaffe i entrén.',
		{
			terms: { ...fuel(60), noticeDays: 1 },
			ride: {
				stops: fromHospital,
				weekdays: [3],
				depart: '15:00',
				seats: 3,
				flexMinutes: 45,
				lengthM: TO_HOSPITAL_M
			}
		}
	),
	ride(
		'tesfay_handla',
		'tesfay',
		'Handla i Norsjö på lördag förmiddag',
		'Vi storhandlar på lördagar. Plats för två och deras kassar, vi åker hem efter en timme eller så.',
		{
			terms: free,
			ride: {
				stops: toNorsjo,
				weekdays: [6],
				depart: '10:00',
				seats: 2,
				flexMinutes: 15,
				lengthM: TO_NORSJO_M
			}
		}
	),
	ride(
		'ylva_skelleftea',
		'ylva',
		'Till Skellefteå, en tur',
		'Jag ska in och hämta en soffa och har platser dit. Kan släppa av längs vägen.',
		{
			terms: { ...fuel(60), approval: 'auto' },
			ride: {
				stops: toHospital,
				onDayOffset: 6,
				depart: '08:30',
				seats: 2,
				flexMinutes: 20,
				lengthM: TO_HOSPITAL_M
			}
		}
	),
	ride(
		'yusuf_pendling',
		'yusuf',
		'Kvällsskjuts hem från Norsjö',
		'Jag slutar kvällspasset tisdag och torsdag, när bussen har slutat gå. Hoppa på vid resecentrum.',
		{
			terms: free,
			ride: {
				stops: fromNorsjo,
				weekdays: [2, 4],
				depart: '21:40',
				seats: 3,
				flexMinutes: 10,
				lengthM: TO_NORSJO_M
			}
		}
	),
	ride(
		'rasmus_traning',
		'rasmus',
		'Ungdomar till träningen i Norsjö',
		'Jag kör klubbens buss till innebandyn på torsdagar. Vi är hemma igen vid niotiden.',
		{
			terms: { ...free, approval: 'auto' },
			ride: {
				stops: [
					{ place: 'bygdegarden', minutes: 0 },
					{ place: 'lanthandeln', minutes: 3 },
					{ place: 'norsjo', minutes: 17 }
				],
				weekdays: [4],
				depart: '17:30',
				seats: 7,
				flexMinutes: 0,
				lengthM: 13_100
			},
			photos: [photo('minibus', 'En röd minibuss vid en hållplats i skymningen.')]
		}
	),
	ride(
		'ingamaj_vasterberg',
		'ingamaj',
		'Från Västerberg in till byn',
		'Jag hämtar min syster till kyrkkaffet på söndagar och tar gärna med fler från Västerbergshållet.',
		{
			terms: free,
			ride: {
				stops: [
					{ place: 'hallplats_vasterberg', minutes: 0 },
					{ place: 'kapellet', minutes: 6 }
				],
				weekdays: [7],
				depart: '10:30',
				seats: 3,
				flexMinutes: 10,
				lengthM: 4_500
			}
		}
	)
];
