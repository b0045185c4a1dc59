import { ahead } from './bookings-ahead.ts';
import type { DemoBooking } from './types.ts';

const out: DemoBooking[] = [
	{
		key: 'jordborr_katja',
		listing: 'jordborr',
		borrower: 'katja',
		fromDay: -6,
		days: 3,
		state: 'active',
		note: 'Sex stolphål till hundgården.',
		messages: [
			{ from: 'owner', body: 'Hej, hur gick det med stolparna? Jag behöver borren i helgen.' }
		]
	},
	{
		key: 'talt_tuomas',
		listing: 'talt',
		borrower: 'tuomas',
		fromDay: -2,
		days: 4,
		state: 'active',
		note: 'Barnbarnen vill sova ute vid tjärnen.'
	},
	{
		key: 'symaskin_amina',
		listing: 'symaskin',
		borrower: 'amina',
		fromDay: -1,
		days: 6,
		state: 'active',
		note: 'Gardiner till hela huset!'
	}
];

const past: DemoBooking[] = [
	{
		key: 'borr_stig',
		listing: 'slagborrmaskin',
		borrower: 'stig',
		fromDay: -16,
		days: 2,
		state: 'completed',
		note: 'Fyra hål för ledstången hos Greta.',
		messages: [{ from: 'borrower', body: 'Tack för lånet, nu sitter den som berget.' }]
	},
	{
		key: 'vaffel_maja',
		listing: 'vaffeljarn',
		borrower: 'maja',
		fromDay: -11,
		days: 2,
		state: 'completed',
		messages: [{ from: 'borrower', body: 'Receptet var ännu bättre än järnet. Tack Greta!' }]
	},
	{
		key: 'projektor_aila',
		listing: 'projektor',
		borrower: 'aila',
		fromDay: -9,
		days: 1,
		state: 'completed',
		note: 'Filmkväll i lilla salen.'
	},
	{
		key: 'kajak_annakarin',
		listing: 'kajak',
		borrower: 'annakarin',
		fromDay: 2,
		days: 2,
		state: 'declined',
		closedReason: 'Jag ska själv ut med den de dagarna. Helgen efter går bra.'
	},
	{
		key: 'stege_folke',
		listing: 'stege',
		borrower: 'folke',
		fromDay: 1,
		days: 2,
		state: 'cancelled',
		closedReason: 'Grannen kom med sin skylift, så det ordnade sig.'
	},
	{
		key: 'eka_marja',
		listing: 'lillsjo_eka',
		borrower: 'marja',
		fromDay: 4,
		days: 1,
		state: 'confirmed'
	}
];

/** How the calendars of the demo are in use, counted from the day it is seeded. */
export const bookings: DemoBooking[] = [...ahead, ...out, ...past];
