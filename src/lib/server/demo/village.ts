import type { DemoVillage } from './types.ts';
import * as grantraskMap from './village-grantrask.ts';
import * as lillsjoMap from './village-lillsjo.ts';

/** The demo village: fictional, a mil west of Norsjö, a few hundred households. */
export const grantrask: DemoVillage = {
	slug: 'grantrask',
	name: 'Granträsk',
	country: 'SE',
	language: 'sv',
	timeZone: 'Europe/Stockholm',
	intro: {
		sv: 'Välkommen till torget i Granträsk. Här lånar vi ut verktyg, båtar och lokaler till varandra och samsas om skjutsen till stan. Fråga hellre en gång för mycket – det mesta finns redan i byn.',
		en: 'Welcome to the village square of Granträsk. Here we lend each other tools, boats and rooms, and share the drive to town. Do ask: most things are already in the village.'
	},
	rules: {
		sv: [
			'Lämna tillbaka i samma skick som du fick det, eller lite renare.',
			'Säg till direkt om något går sönder, så löser ni det tillsammans.',
			'Svara på frågor inom ett par dagar, även när svaret är nej.',
			'Ta bara betalt för det som kostar: bränsle, el, slitage.',
			'Vapen, alkohol, läkemedel och levande djur lånas inte ut här.',
			'Andras adresser och telefonnummer för du inte vidare.',
			'Skriv som du skulle säga det vid kaffebordet i bygdegården.'
		],
		en: [
			'Bring it back as you got it, or a little cleaner.',
			'If something breaks, say so at once and sort it out together.',
			'Answer questions within a couple of days, also when the answer is no.',
			'Only charge for what it costs you: fuel, electricity, wear.',
			'Weapons, alcohol, medicines and live animals are not lent here.',
			'Do not pass on other people’s addresses or phone numbers.',
			'Write as you would speak over coffee at the village hall.'
		]
	},
	...grantraskMap
};

/** A second, smaller village: it shows that one village never sees what is another's. */
export const lillsjo: DemoVillage = {
	slug: 'lillsjobacken',
	name: 'Lillsjöbäcken',
	country: 'SE',
	language: 'sv',
	timeZone: 'Europe/Stockholm',
	intro: {
		sv: 'Lillsjöbäckens torg. Vi är inte många, men vi har det mesta mellan oss.',
		en: 'The village square of Lillsjöbäcken. We are not many, but between us we have most things.'
	},
	rules: {
		sv: [
			'Lämna tillbaka i tid, eller hör av dig innan.',
			'Fyll på bränslet som du har använt.',
			'Säg till om något går sönder.',
			'Var rädd om väg och bommar, och stäng grindarna efter dig.',
			'Ingen tar betalt för mer än vad det kostar.',
			'Var vänlig. Vi ses i morgon också.'
		],
		en: [
			'Bring things back in time, or get in touch before.',
			'Refill the fuel you used.',
			'Say so if something breaks.',
			'Be careful with roads and barriers, and close the gates behind you.',
			'Nobody charges more than what it costs.',
			'Be kind. We meet again tomorrow.'
		]
	},
	...lillsjoMap
};
