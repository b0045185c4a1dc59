import { free, item, photo } from './listing-parts.ts';
import type { DemoListing } from './types.ts';

export const kitchenItems: DemoListing[] = [
	item(
		'vaffeljarn',
		'greta',
		'kitchen_party',
		'Våffeljärn för hjärtvåfflor',
		'Ett riktigt tungt järn som gräddar jämnt. Mitt recept ligger i lådan och det får du behålla.',
		{
			terms: {
				...free,
				careNote: 'Torka av det varmt, diska det inte.',
				maxDays: 4,
				approval: 'auto'
			},
			photos: [
				photo('waffle-iron', 'Ett öppet våffeljärn med en gyllene hjärtvåffla och en skål sylt.')
			]
		}
	),
	item(
		'kaffeurna',
		'bygdegard',
		'kitchen_party',
		'Kaffeurna, 60 koppar',
		'Den stora urnan från bygdegårdens kök. Räknar du med två koppar var räcker den till trettio.',
		{
			terms: {
				...free,
				careNote: 'Kalka av med ättika om kaffet rinner långsamt. Koka aldrig torrt.',
				maxDays: 3
			},
			place: 'bygdegarden',
			photos: [photo('coffee-urn', 'En blank kaffeurna med tappkran och två kaffekoppar framför.')]
		}
	),
	item(
		'fallbord',
		'bygdegard',
		'kitchen_party',
		'Fällbord, 180 cm',
		'Åtta fällbord för kalas, loppis och begravningskaffe. Sex personer får plats vid varje. Två ryms i en kombi.',
		{
			quantity: 8,
			terms: {
				charge: 'cost_share',
				amountKr: 20,
				chargeNote: '20 kr per bord, går till nya duktyger.',
				careNote: 'Bär dem, dra dem inte. Torka av innan de fälls ihop.',
				maxDays: 4,
				noticeDays: 1,
				approval: 'manual'
			},
			place: 'bygdegarden',
			photos: [
				photo('folding-tables', 'Två uppställda fällbord, ett hopfällt bord står lutat bredvid.')
			]
		}
	),
	item(
		'stolar',
		'bygdegard',
		'kitchen_party',
		'Stapelstolar',
		'Sextio stolar i trä och stål. Ta så många du behöver, de staplas sex och sex på kärran.',
		{
			quantity: 60,
			terms: {
				charge: 'cost_share',
				amountKr: 5,
				chargeNote: '5 kr per stol.',
				maxDays: 4,
				noticeDays: 1,
				approval: 'auto'
			},
			place: 'bygdegarden',
			photos: [photo('chairs', 'En stapel trästolar bredvid en uppställd stol.')]
		}
	),
	item(
		'partytalt',
		'idrott',
		'kitchen_party',
		'Partytält 3 × 6 meter',
		'Vitt tält med väggar och fönster. Fyra personer reser det på en halvtimme, beskrivning ligger i påsen.',
		{
			terms: {
				charge: 'cost_share',
				amountKr: 150,
				chargeNote: '150 kr, oavsett antal dagar.',
				careNote: 'Ta ner det om det blåser mer än 10 m/s.',
				maxDays: 4,
				noticeDays: 2,
				approval: 'manual'
			},
			place: 'sporthallen'
		}
	),
	item(
		'appelpress',
		'sanne',
		'kitchen_party',
		'Äppelpress med kross',
		'Gör must av trädgårdens äpplen, ungefär en hink ger fem liter. Bäst att vara två: en vevar, en häller.',
		{
			terms: { ...free, careNote: 'Spola ren duken direkt, annars surnar den.', maxDays: 3 },
			photos: [photo('apple-press', 'En äppelpress i trä med vev, röda äpplen och en kanna must.')]
		}
	),
	item(
		'gryta',
		'helmi',
		'kitchen_party',
		'Gryta på 50 liter',
		'Räcker till laxsoppa åt hela byn. Gasolbrännare och stativ går att låna på köpet.',
		{
			terms: { ...free, maxDays: 3 }
		}
	)
];
