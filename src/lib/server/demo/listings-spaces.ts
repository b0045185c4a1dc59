import { free, photo, space } from './listing-parts.ts';
import { homeSpaces } from './listings-spaces-homes.ts';
import type { DemoListing } from './types.ts';

const sharedSpaces: DemoListing[] = [
	space(
		'stora_salen',
		'bygdegard',
		'hall',
		'Stora salen i Bygdegården',
		'Salen med scenen och det gamla golvet, för dop, dans, årsmöten och fest. Bord och stolar för 120 personer finns på plats. Vi sätter på värmen dagen innan.',
		{
			terms: {
				charge: 'cost_share',
				amountKr: 600,
				chargeNote: '600 kr per dygn för värme och el. Fritt för byns föreningar.',
				careNote: 'Sopa och torka golvet, släck och lås. Slutstädat senast klockan 12 dagen efter.',
				maxDays: 2,
				approval: 'manual'
			},
			place: 'bygdegarden',
			space: {
				capacity: 120,
				stepFree: true,
				hearingLoop: true,
				accessibleToilet: true,
				parking: true,
				equipment: ['Scen', 'Ljudanläggning', 'Piano', 'Bord och stolar']
			},
			photos: [photo('hall', 'En röd bygdegård med vita knutar, flaggstång och björkar.')]
		}
	),
	space(
		'bygdegardskoket',
		'bygdegard',
		'kitchen',
		'Bygdegårdens kök',
		'Stort kök med två spisar, diskmaskin och porslin för hundra. Bra för syltkok, lutfisk och skolresebak.',
		{
			terms: {
				charge: 'cost_share',
				amountKr: 200,
				chargeNote: '200 kr per dag.',
				careNote: 'Diska, torka ytorna och ta med soporna hem.',
				maxDays: 2,
				noticeDays: 1,
				approval: 'manual'
			},
			place: 'bygdegarden',
			space: {
				capacity: 12,
				stepFree: true,
				hearingLoop: false,
				accessibleToilet: true,
				parking: true,
				equipment: ['Två spisar', 'Diskmaskin', 'Kyl och frys', 'Porslin för 100']
			}
		}
	),
	space(
		'lilla_salen',
		'bygdegard',
		'meeting_room',
		'Lilla salen i Bygdegården',
		'Lagom för styrelsemöten, stickcafé och studiecirklar. Kaffekokare och tavla finns.',
		{
			terms: {
				...free,
				careNote: 'Ställ tillbaka möblerna som på bilden vid dörren.',
				maxDays: 1,
				approval: 'auto'
			},
			place: 'bygdegarden',
			space: {
				capacity: 20,
				stepFree: true,
				hearingLoop: true,
				accessibleToilet: true,
				parking: true,
				equipment: ['Skrivtavla', 'Kaffekokare', 'Hörslinga']
			},
			photos: [
				photo('meeting-room', 'Ett ljust mötesrum med ovalt bord, stolar och fönster mot skogen.')
			]
		}
	),
	space(
		'byabastun',
		'fiske',
		'sauna',
		'Byabastun vid sjön',
		'Vedeldad bastu tio steg från vattnet. Veden står under taket, och vaken hålls öppen hela vintern. Boka en kväll och bjud in grannen.',
		{
			terms: {
				charge: 'cost_share',
				amountKr: 100,
				chargeNote: '100 kr per kväll, går till veden.',
				careNote: 'Börja elda två timmar innan. Asken i plåthinken, aldrig i skogen.',
				maxDays: 1,
				approval: 'auto'
			},
			place: 'byabastun',
			space: {
				capacity: 8,
				stepFree: false,
				hearingLoop: false,
				accessibleToilet: false,
				parking: true,
				equipment: ['Vedeldad ugn', 'Omklädningsrum', 'Badbrygga', 'Vak på vintern']
			},
			photos: [
				photo('sauna', 'En liten röd bastu vid en sjö, med rök ur skorstenen och en brygga.')
			]
		}
	),
	space(
		'sporthallen',
		'idrott',
		'sports',
		'Sporthallen',
		'Innebandy, badminton, gymnastik eller barnkalas med hinderbana. Klubbor, nät och bollar finns i förrådet.',
		{
			terms: {
				charge: 'cost_share',
				amountKr: 150,
				chargeNote: '150 kr per gång. Gratis för barn- och ungdomsgrupper.',
				careNote: 'Bara inneskor. Lås förrådet när ni är klara.',
				maxDays: 1,
				noticeDays: 1,
				approval: 'manual'
			},
			place: 'sporthallen',
			space: {
				capacity: 60,
				stepFree: true,
				hearingLoop: false,
				accessibleToilet: true,
				parking: true,
				equipment: ['Innebandymål', 'Badmintonnät', 'Gymnastikmattor', 'Duschar']
			},
			photos: [
				photo('sports-hall', 'En sporthall med ribbstolar, basketkorg och linjer på golvet.')
			]
		}
	),
	...(['A', 'B'] as const).map((half) =>
		space(
			`sporthallen_${half.toLowerCase()}`,
			'idrott',
			'sports',
			`Sporthallen, halva ${half}`,
			half === 'A'
				? 'Halvan närmast läktaren, med basketkorg. Ridån fälls ner när andra halvan är bokad.'
				: 'Halvan med ribbstolarna. Ridån fälls ner när andra halvan är bokad.',
			{
				terms: {
					charge: 'cost_share',
					amountKr: 75,
					chargeNote: '75 kr per gång. Gratis för barn- och ungdomsgrupper.',
					careNote: 'Bara inneskor. Dela förrådet med grannhalvan.',
					maxDays: 1,
					approval: 'auto'
				},
				place: 'sporthallen',
				space: {
					capacity: 30,
					stepFree: true,
					hearingLoop: false,
					accessibleToilet: true,
					parking: true,
					equipment: half === 'A' ? ['Basketkorg'] : ['Ribbstolar', 'Gymnastikmattor']
				}
			}
		)
	),
	space(
		'grupprummet',
		'bibliotek',
		'meeting_room',
		'Grupprummet på biblioteket',
		'Tyst rum med skärm och bra uppkoppling. Används till läxhjälp, distansstudier och vårdmöten på nätet.',
		{
			terms: { ...free, maxDays: 1, approval: 'auto' },
			place: 'biblioteket',
			space: {
				capacity: 6,
				stepFree: true,
				hearingLoop: true,
				accessibleToilet: true,
				parking: true,
				equipment: ['Skärm och kamera', 'Trådlöst nät', 'Skrivare']
			}
		}
	)
];

export const spaces: DemoListing[] = [...sharedSpaces, ...homeSpaces];
