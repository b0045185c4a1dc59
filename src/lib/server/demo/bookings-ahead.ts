import type { DemoBooking } from './types.ts';

export const ahead: DemoBooking[] = [
	{
		key: 'borr_jonas',
		listing: 'slagborrmaskin',
		borrower: 'jonas',
		fromDay: 3,
		days: 2,
		state: 'confirmed',
		note: 'Hej Maja! Jag ska sätta upp hyllor i källaren, det är betong.',
		messages: [
			{ from: 'owner', body: 'Det går fint. Ta stenborren i åttan, den är ny.' },
			{ from: 'borrower', body: 'Tack, då kommer jag vid sextiden.' }
		]
	},
	{
		key: 'skottkarra_amina',
		listing: 'skottkarra',
		borrower: 'amina',
		fromDay: 5,
		days: 2,
		state: 'requested',
		note: 'Hej! Vi ska flytta jord till pallkragarna bakom huset. Går det bra till helgen?'
	},
	{
		key: 'laser_olena',
		listing: 'korslaser',
		borrower: 'olena',
		fromDay: 7,
		days: 3,
		state: 'confirmed',
		note: 'Jag ska sätta kakel i köket och vill ha raka rader.',
		messages: [
			{ from: 'owner', body: 'Javisst. Vet du hur man låser pendeln?' },
			{ from: 'borrower', body: 'Nej, kan du visa när jag hämtar?' },
			{ from: 'owner', body: 'Det gör jag. Säg en tid, jag är hemma efter fem.' }
		]
	},
	{
		key: 'slap_tesfay',
		listing: 'slapvagn',
		borrower: 'tesfay',
		fromDay: 2,
		days: 1,
		state: 'confirmed',
		note: 'Ska hämta ett skåp i Norsjö.',
		messages: [{ from: 'owner', body: 'Bra, jag ställer fram den kvällen innan.' }]
	},
	{
		key: 'slap_elin',
		listing: 'slapvagn',
		borrower: 'elin',
		fromDay: 9,
		days: 2,
		state: 'requested',
		note: 'Vi behöver köra bort gamla soffan och lite grovsopor.'
	},
	{
		key: 'klyv_mikael',
		listing: 'vedklyv',
		borrower: 'mikael',
		fromDay: 4,
		days: 3,
		state: 'confirmed',
		note: 'Tio kubik björk väntar. Jag kommer med grannens släp.'
	},
	{
		key: 'bord_ylva',
		listing: 'fallbord',
		borrower: 'ylva',
		fromDay: 6,
		days: 2,
		quantity: 4,
		state: 'confirmed',
		note: 'Mamma fyller 70, vi blir tjugofyra.'
	},
	{
		key: 'bord_yusuf',
		listing: 'fallbord',
		borrower: 'yusuf',
		fromDay: 7,
		days: 1,
		quantity: 3,
		state: 'requested',
		note: 'Tre bord till loppisen vid skolan.'
	},
	{
		key: 'stolar_ylva',
		listing: 'stolar',
		borrower: 'ylva',
		fromDay: 6,
		days: 2,
		quantity: 24,
		state: 'confirmed'
	},
	{
		key: 'bat_maja',
		listing: 'roddbat',
		borrower: 'maja',
		fromDay: 8,
		days: 1,
		state: 'confirmed',
		note: 'Ska visa barnen Storholmen.'
	},
	{
		key: 'salen_katja',
		listing: 'stora_salen',
		borrower: 'katja',
		fromDay: 13,
		days: 1,
		from: '10:00',
		to: '18:00',
		state: 'confirmed',
		note: 'Dop, och kaffe efteråt. Vi dukar på morgonen.',
		messages: [
			{ from: 'owner', body: 'Så roligt! Ni får nyckeln av Aila.' },
			{ from: 'borrower', body: 'Tack! Går det att låna pianot också?' },
			{ from: 'owner', body: 'Det ingår, det är till och med stämt.' }
		]
	},
	{
		key: 'salen_pieter',
		listing: 'stora_salen',
		borrower: 'pieter',
		fromDay: 19,
		days: 1,
		from: '16:00',
		to: '22:00',
		state: 'requested',
		note: 'Vi vill ordna en kväll med holländsk mat för hela byn.'
	},
	{
		key: 'bastu_oskar',
		listing: 'byabastun',
		borrower: 'oskar',
		fromDay: 1,
		days: 1,
		from: '18:00',
		to: '20:00',
		state: 'confirmed'
	},
	{
		key: 'bastu_helmi',
		listing: 'byabastun',
		borrower: 'helmi',
		fromDay: 5,
		days: 1,
		from: '17:00',
		to: '21:00',
		state: 'confirmed',
		note: 'Finska klubben badar. Fler får gärna följa med.'
	},
	{
		key: 'lilla_greta',
		listing: 'lilla_salen',
		borrower: 'greta',
		fromDay: 0,
		days: 1,
		from: '13:00',
		to: '15:00',
		state: 'confirmed',
		note: 'Stickcafé, vi blir åtta.'
	},
	{
		key: 'lilla_katja',
		listing: 'lilla_salen',
		borrower: 'katja',
		fromDay: 1,
		days: 1,
		from: '18:30',
		to: '20:00',
		state: 'confirmed',
		note: 'Föräldramöte.'
	},
	{
		key: 'hallen_sara',
		listing: 'sporthallen_a',
		borrower: 'sara',
		fromDay: 2,
		days: 1,
		from: '17:00',
		to: '18:00',
		state: 'confirmed'
	},
	{
		key: 'stugan_sara',
		listing: 'gaststugan',
		borrower: 'sara',
		fromDay: 10,
		days: 4,
		state: 'confirmed',
		note: 'Min kusin kommer från Jokkmokk.'
	},
	{
		key: 'resa_gunbritt',
		listing: 'ylva_skelleftea',
		borrower: 'gunbritt',
		fromDay: 6,
		days: 1,
		quantity: 1,
		state: 'confirmed',
		note: 'Jag ska till min syster vid sjukhuset. Rullator, men den går att fälla.'
	}
];
