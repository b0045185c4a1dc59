import { free, item, photo } from './listing-parts.ts';
import type { DemoListing } from './types.ts';

export const gardenItems: DemoListing[] = [
	item(
		'grasklippare',
		'ylva',
		'garden',
		'Gräsklippare, bensin',
		'Startar på andra rycket. Klipper 46 cm brett och har uppsamlare. Fyll på tanken efter dig.',
		{
			terms: {
				charge: 'cost_share',
				chargeNote: 'Fyll på det du använt, alkylatbensin.',
				careNote: 'Lossa tändkabeln innan du gör ren under.',
				maxDays: 2,
				approval: 'auto'
			},
			photos: [photo('lawn-mower', 'En röd gräsklippare med uppsamlare på en nyklippt gräsmatta.')]
		}
	),
	item(
		'skottkarra',
		'maja',
		'garden',
		'Skottkärra med två hjul',
		'Rymlig och svår att välta, tar hundra liter. Bra för jord, ved och barn som vill åka.',
		{
			terms: { ...free, maxDays: 7 },
			photos: [photo('wheelbarrow', 'En grön skottkärra full med jord, med en spade nedstucken.')]
		}
	),
	item(
		'hogtryckstvatt',
		'mikael',
		'garden',
		'Högtryckstvätt',
		'Tar mossan på stenplattorna och vintern på bilen. Tio meter slang och roterande munstycke.',
		{
			terms: {
				...free,
				careNote: 'Kör inte för nära träpanel. Töm slangen på vatten om natten blir kall.',
				maxDays: 3
			},
			photos: [photo('pressure-washer', 'En gul högtryckstvätt på hjul med slang och spolhandtag.')]
		}
	),
	item(
		'jordborr',
		'peranders',
		'garden',
		'Jordborr för stolphål',
		'Handvev, 200 mm. Med den går ett staket upp på en dag, om det inte är alltför stenigt.',
		{
			terms: { ...free, maxDays: 4 }
		}
	),
	item(
		'jordfras',
		'larserik',
		'garden',
		'Jordfräs till potatislandet',
		'Fräser 60 cm brett. Bokas mest i maj, så säg till i god tid. Den går in i en vanlig släpvagn.',
		{
			terms: {
				charge: 'cost_share',
				amountKr: 100,
				chargeNote: '100 kr per dag för bensin och knivar.',
				careNote: 'Plocka stora stenar först.',
				maxDays: 2,
				noticeDays: 2,
				approval: 'manual'
			}
		}
	),
	item(
		'slapvagn',
		'kjell',
		'trailers',
		'Släpvagn 750 kg med kapell',
		'Obromsad, går att köra på vanligt B-körkort. Kapellet är helt och tätt, spännband ligger i lådan. Reservhjulet sitter under.',
		{
			terms: {
				charge: 'cost_share',
				amountKr: 80,
				chargeNote: '80 kr per dag till däck och skatt.',
				careNote: 'Kolla belysningen innan du åker. Högst 80 km/h.',
				maxDays: 3,
				approval: 'manual'
			},
			photos: [photo('trailer', 'En låg släpvagn med grått kapell, parkerad på en grusväg.')]
		}
	),
	item(
		'battrailer',
		'fiske',
		'trailers',
		'Båttrailer för båtar upp till 5 meter',
		'Föreningens trailer för sjösättning och upptagning. Vinsch och rullar är smorda i våras.',
		{
			terms: {
				...free,
				careNote: 'Skölj av den efteråt och ställ den på sin plats vid bryggan.',
				maxDays: 2
			},
			place: 'byabryggan'
		}
	),
	item(
		'skoterkalke',
		'biera',
		'trailers',
		'Skoterkälke i plast',
		'Stor kälke med dragstång och kapell. Tar packning för en hel familj ut till stugan, eller ved hem därifrån.',
		{
			terms: { ...free, careNote: 'Dra åt sprinten, den lossnar annars i backarna.', maxDays: 4 }
		}
	)
];
