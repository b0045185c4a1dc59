import { free, item, photo } from './listing-parts.ts';
import type { DemoListing } from './types.ts';

export const homeItems: DemoListing[] = [
	item(
		'projektor',
		'bibliotek',
		'electronics',
		'Projektor med duk',
		'Ljusstark projektor för filmkväll eller årsmöte. Kabel för dator ingår, och duken står själv på sitt stativ.',
		{
			terms: { ...free, careNote: 'Låt fläkten gå klart innan du drar ur sladden.', maxDays: 3 },
			place: 'biblioteket',
			photos: [photo('projector', 'En projektor som lyser en ljuskägla mot en vit duk.')]
		}
	),
	item(
		'diaskanner',
		'bibliotek',
		'electronics',
		'Diaskanner',
		'Gör bilder av gamla diabilder och negativ. Minneskort följer med. Vi hjälper till att komma igång när biblioteket är öppet.',
		{
			terms: { ...free, maxDays: 14, approval: 'auto' },
			place: 'biblioteket'
		}
	),
	item(
		'hogtalare',
		'idrott',
		'electronics',
		'Högtalare med trådlös mikrofon',
		'Hörs över hela fotbollsplanen. Batteriet räcker en eftermiddag.',
		{
			terms: { ...free, careNote: 'Ladda den över natten innan du lämnar den.', maxDays: 3 },
			place: 'sporthallen'
		}
	),
	item(
		'spjalsang',
		'amina',
		'children',
		'Spjälsäng med madrass',
		'Vit spjälsäng som passar när barnbarnen kommer. Den tas isär med en nyckel som sitter fast under.',
		{
			terms: { ...free, careNote: 'Lakan har du själv. Tvätta överdraget efteråt.', maxDays: 21 },
			photos: [photo('cot', 'En vit spjälsäng med randigt täcke och en nalle.')]
		}
	),
	item(
		'barstol',
		'jonas',
		'children',
		'Bärstol för barn, upp till 15 kg',
		'Med solskydd och ställbart ryggparti. Har varit på Granberget så många gånger att den hittar själv.',
		{
			terms: { ...free, maxDays: 7 },
			photos: [
				photo('child-carrier', 'En bärstol för barn i grönt tyg med solskydd och stöd på marken.')
			]
		}
	),
	item(
		'bilbarnstol',
		'yusuf',
		'children',
		'Bilbarnstol, 9–18 kg',
		'Bakåtvänd stol, aldrig varit i en krock. Jag visar hur den spänns fast, det tar fem minuter.',
		{
			terms: { ...free, maxDays: 14 }
		}
	),
	item(
		'cykelvagn',
		'elin',
		'children',
		'Cykelvagn för två barn',
		'Fäste för vanlig cykel och joggingfäste fram. Fälls platt i bilen.',
		{
			terms: {
				...free,
				careNote: 'Pumpa till 2 bar och spänn båda barnen.',
				maxDays: 5,
				approval: 'auto'
			}
		}
	),
	item(
		'spelkasse',
		'bibliotek',
		'books_games',
		'Spelkasse med sällskapsspel',
		'Fem spel för små och stora: kort, tärningar, pussel och två brädspel. Byts ut varje månad.',
		{
			terms: {
				...free,
				careNote: 'Räkna bitarna, listan ligger överst.',
				maxDays: 14,
				approval: 'auto'
			},
			place: 'biblioteket',
			photos: [
				photo('board-games', 'Ett brädspel med tärningar och pjäser bredvid en stapel böcker.')
			]
		}
	),
	item(
		'symaskin',
		'birgit',
		'sewing_craft',
		'Symaskin i väska',
		'En gammal trotjänare som syr genom jeans utan att klaga. Extra spolar och nålar ligger i locket.',
		{
			terms: {
				...free,
				careNote: 'En droppe olja efter var tionde timme, flaskan följer med.',
				maxDays: 7
			},
			photos: [
				photo('sewing-machine', 'En symaskin med ett blått tyg under nålen och två trådrullar.')
			]
		}
	),
	item(
		'overlock',
		'helmi',
		'sewing_craft',
		'Overlockmaskin',
		'Fyra trådar, redan trädd. Knyt fast de nya trådarna i de gamla när du byter färg, så slipper vi båda gråta.',
		{
			terms: { ...free, maxDays: 5 }
		}
	),
	item(
		'rullstol',
		'gunbritt',
		'other_item',
		'Hopfällbar rullstol',
		'Lätt rullstol för utflykter, får plats i en liten bil. Den var min mans, och jag vill att den kommer till nytta.',
		{
			terms: { ...free, maxDays: 14, approval: 'auto' }
		}
	),
	item(
		'flyttkartonger',
		'tesfay',
		'other_item',
		'Flyttkartonger, 25 stycken',
		'Rena och hela efter vår flytt hit. Ta de du behöver och lämna tillbaka dem hopvikta till nästa.',
		{
			terms: { ...free, maxDays: 21, approval: 'auto' }
		}
	),
	item(
		'kubb',
		'tove',
		'books_games',
		'Kubb och boule',
		'Två spel i en trälåda. Regler ligger i locket, men i Granträsk får man kasta om ett kast var.',
		{
			terms: { ...free, maxDays: 4, approval: 'auto' }
		}
	)
];
