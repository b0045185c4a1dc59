import { free, item, photo } from './listing-parts.ts';
import type { DemoListing } from './types.ts';

export const toolItems: DemoListing[] = [
	item(
		'slagborrmaskin',
		'maja',
		'tools',
		'Slagborrmaskin',
		'Bra slagborrmaskin som går genom både betong och gammalt timmer. Borrsats för sten och trä ligger i väskan, liksom djupstoppet. Kom gärna en kväll, så visar jag hur slaget kopplas i.',
		{
			terms: {
				...free,
				careNote:
					'Använd skyddsglasögon och hörselskydd, de ligger i väskan. Låt maskinen svalna mellan hålen i betong.',
				maxDays: 5
			},
			photos: [
				photo('drill', 'En grön slagborrmaskin med stödhandtag och borr, sedd från sidan.'),
				photo(
					'drill-case',
					'Öppen förvaringslåda med borrmaskin, en rad borr och ett par skyddsglasögon.'
				)
			]
		}
	),
	item(
		'korslaser',
		'maja',
		'tools',
		'Korslaser på stativ',
		'Visar lod och våg över hela rummet. Perfekt när köksskåpen ska upp eller altanen ska bli rak. Laddade batterier följer med.',
		{
			terms: {
				...free,
				careNote: 'Titta inte in i strålen. Lås pendeln innan du bär den.',
				maxDays: 4
			}
		}
	),
	item(
		'sticksag',
		'peranders',
		'tools',
		'Sticksåg med extra blad',
		'Stadig sticksåg som jag använder till finsnickeri. Jag skickar med blad för trä, plåt och bänkskiva.',
		{
			terms: {
				...free,
				careNote: 'Säg till vilka blad som gått åt, så köper jag nya.',
				maxDays: 7
			},
			photos: [photo('jigsaw', 'En sticksåg i blått som sågar en kurva i en träskiva.')]
		}
	),
	item(
		'motorsag',
		'rasmus',
		'tools',
		'Motorsåg 50 cc med skyddsutrustning',
		'Nyfilad kedja och svärd på 45 cm. Hjälm, byxor och handskar ingår. Jag lånar bara ut till den som har motorsågskörkort.',
		{
			terms: {
				charge: 'deposit',
				amountKr: 500,
				chargeNote: 'Pengarna får du tillbaka när sågen är hemma igen.',
				careNote: 'Bara alkylatbensin, 2 procent olja. Såga aldrig ensam.',
				maxDays: 3,
				approval: 'manual'
			},
			photos: [photo('chainsaw', 'En röd motorsåg med långt svärd framför en liten stapel ved.')]
		}
	),
	item(
		'stege',
		'stig',
		'tools',
		'Utskjutsstege, 6 meter',
		'Tvådelad aluminiumstege som når upp till takfoten på en tvåvåningsvilla. Den får plats på ett vanligt takräcke.',
		{
			terms: {
				...free,
				careNote: 'Ha alltid någon som håller emot nertill.',
				maxDays: 5,
				approval: 'auto'
			},
			photos: [photo('ladder', 'En hög stege som står lutad mot en röd husvägg med vita knutar.')]
		}
	),
	item(
		'vedklyv',
		'larserik',
		'tools',
		'Vedklyv 7 ton, el',
		'Klyver allt upp till en halvmeter. Vanligt uttag räcker. Den är tung, så ta med en kompis när du hämtar, jag hjälper till att lasta.',
		{
			terms: {
				charge: 'cost_share',
				amountKr: 50,
				chargeNote: '50 kr per dag, går till olja och slitage.',
				careNote: 'Händerna borta från kilen, båda handtagen ska hållas in.',
				maxDays: 4,
				noticeDays: 1,
				approval: 'manual'
			},
			photos: [
				photo('log-splitter', 'En vedklyv med en björkkubbe på plats och kluven ved bredvid.')
			]
		}
	),
	item(
		'vinkelslip',
		'jonas',
		'tools',
		'Vinkelslip 125 mm',
		'Går bra till både rostiga bultar och plattor. Kapskivor köper du själv på Lanthandeln.',
		{
			terms: {
				...free,
				careNote: 'Skyddskåpan ska sitta på. Tänk på gnistorna om det är torrt ute.',
				maxDays: 3
			}
		}
	),
	item(
		'kompressor',
		'kjell',
		'tools',
		'Kompressor med däckpåfyllare',
		'Liten kompressor på hjul, 24 liter. Bra till däckbyte, spikpistol och att blåsa rent.',
		{
			terms: {
				...free,
				careNote: 'Släpp ut trycket och tappa ur vattnet när du är klar.',
				maxDays: 3
			}
		}
	),
	item(
		'kakelskarare',
		'olena',
		'tools',
		'Kakelskärare, 60 cm',
		'Jag kaklade klart badrummet i våras och nu står den bara. Handdriven, enkel att använda och skär rakt varje gång.',
		{
			terms: { ...free, maxDays: 10 }
		}
	)
];
