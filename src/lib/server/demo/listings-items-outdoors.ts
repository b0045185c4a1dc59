import { free, item, photo } from './listing-parts.ts';
import type { DemoListing } from './types.ts';

export const outdoorItems: DemoListing[] = [
	item(
		'roddbat',
		'fiske',
		'boats_fishing',
		'Roddbåt med flytvästar',
		'Föreningens eka ligger vid Byabryggan. Åror, öskar och fyra flytvästar finns i boden, koden får du när lånet är klart. Fiskekort köper du på Lanthandeln.',
		{
			terms: {
				...free,
				careNote: 'Flytväst på alla i båten. Dra upp och vänd båten efter dig.',
				maxDays: 2,
				approval: 'auto'
			},
			place: 'byabryggan',
			photos: [photo('rowing-boat', 'En träfärgad roddbåt med två åror på stilla vatten.')]
		}
	),
	item(
		'kajak',
		'tove',
		'boats_fishing',
		'Kajak för en, med paddel och kapell',
		'Stadig turkajak som även nybörjare trivs i. Den ligger under taket på baksidan. Jag visar gärna i- och urstigning vid Badviken.',
		{
			terms: {
				...free,
				careNote: 'Flytväst ingår och ska vara på. Håll dig nära land när det blåser.',
				maxDays: 3
			},
			photos: [photo('kayak', 'En gul kajak på vattnet med en paddel tvärs över sittbrunnen.')]
		}
	),
	item(
		'isborr',
		'ante',
		'boats_fishing',
		'Isborr 150 mm',
		'Handborr med nyslipade skär, går som en dröm genom en halvmeter is. Förlängare finns om vintern blir riktigt kall.',
		{
			terms: {
				...free,
				careNote: 'Sätt på skärskyddet direkt efteråt, det är vasst.',
				maxDays: 4,
				approval: 'auto'
			},
			photos: [photo('ice-auger', 'En isborr som står i isen bredvid ett borrat hål.')]
		}
	),
	item(
		'barnspon',
		'fiske',
		'boats_fishing',
		'Fiskespön för barn',
		'Fyra korta spön med rulle, flöten och en låda drag. För fisketurer med kalaset eller barnbarnen.',
		{
			quantity: 4,
			terms: {
				...free,
				careNote: 'Säg till om något drag försvann, det gör inget men vi vill veta.',
				maxDays: 3,
				approval: 'auto'
			},
			place: 'byabryggan',
			photos: [photo('fishing-rod', 'Ett metspö med rött flöte över en spegelblank sjö.')]
		}
	),
	item(
		'pimpelset',
		'tuomas',
		'boats_fishing',
		'Pimpelset med sits och skopa',
		'Två pimpelspön, en sits med ryggstöd, skopa och en burk pirkar. Min bästa plats får du inte veta, men nästan.',
		{
			terms: { ...free, maxDays: 3 }
		}
	),
	item(
		'spark',
		'greta',
		'winter',
		'Spark med sits och korg',
		'Min spark går lätt och har ny korg. Jag tar mig inte ut på den i vinter, så det är bara roligt om någon annan åker till affären på den.',
		{
			terms: { ...free, maxDays: 7, approval: 'auto' },
			photos: [photo('kick-sled', 'En röd spark med träsits som står på snöig mark.')]
		}
	),
	item(
		'snoslunga',
		'oskar',
		'winter',
		'Snöslunga, 8 hk',
		'Kastar snön över staketet på grannens sida, om man inte siktar. Elstart och värme i handtagen.',
		{
			terms: {
				charge: 'cost_share',
				chargeNote: 'Fyll på bensin efter dig.',
				careNote: 'Stanna alltid motorn innan du rensar utkastet.',
				maxDays: 2,
				approval: 'manual'
			},
			photos: [photo('snow-thrower', 'En orange snöslunga som kastar en båge av snö.')]
		}
	),
	item(
		'barnskidor',
		'idrott',
		'winter',
		'Längdskidor för barn, med pjäxor',
		'Sex par vallningsfria skidor i längderna 120 till 150. Skriv skostorlek, så ställer vi fram rätt pjäxor i sporthallen.',
		{
			quantity: 6,
			terms: {
				...free,
				careNote: 'Torka av skidorna och låt pjäxorna torka i rumstemperatur.',
				maxDays: 7
			},
			place: 'sporthallen',
			photos: [photo('skis', 'Två par längdskidor med stavar som står i snön.')]
		}
	),
	item(
		'skidbox',
		'elin',
		'winter',
		'Takbox med skidfästen',
		'Rymmer fyra par skidor och väskorna därtill. Passar de flesta takräcken, jag hjälper till att spänna fast den.',
		{
			terms: { ...free, careNote: 'Högst 50 kg last.', maxDays: 9 }
		}
	),
	item(
		'snoskor',
		'sanne',
		'winter',
		'Snöskor med stavar',
		'Två par som tar dig in i skogen där spåren är slut. En storlek passar nästan alla skor.',
		{
			quantity: 2,
			terms: { ...free, maxDays: 5, approval: 'auto' }
		}
	),
	item(
		'talt',
		'katja',
		'outdoor',
		'Familjetält för fyra',
		'Enkelt att resa, högt i tak och tätt i regn. Liggunderlag för två ligger i samma påse.',
		{
			terms: {
				...free,
				careNote: 'Häng upp tältet på tork innan du packar ihop det.',
				maxDays: 10
			},
			photos: [photo('tent', 'Ett ockragult tält i en glänta med granar bakom.')]
		}
	),
	item(
		'lavvu',
		'sara',
		'outdoor',
		'Lávvu för åtta personer',
		'Vår lávvu med stänger och eldduk. Den är varm och vacker på skolavslutningar och midsommar. Vi kommer gärna och reser den första gången.',
		{
			terms: {
				charge: 'deposit',
				amountKr: 400,
				chargeNote: 'Du får tillbaka pengarna när duken är torr och hel.',
				careNote: 'Elda bara torr björk. Duken ska vara helt torr när den viks.',
				maxDays: 4,
				noticeDays: 2,
				approval: 'manual'
			}
		}
	),
	item(
		'stormkok',
		'pieter',
		'outdoor',
		'Stormkök och kaffepanna',
		'Spritkök för fyra med stekpanna och en rejäl kaffepanna. Sprit får du köpa själv.',
		{
			terms: { ...free, maxDays: 7, approval: 'auto' }
		}
	),
	item(
		'ryggsack',
		'annakarin',
		'outdoor',
		'Vandringsryggsäck, 65 liter',
		'Gått Kungsleden två gånger och orkar en till. Regnskydd i botten, höftbältet går att ställa in.',
		{
			terms: { ...free, maxDays: 14 }
		}
	)
];
