import type { DemoAssociation } from './types.ts';

export const associations: DemoAssociation[] = [
	{
		key: 'bygdegard',
		village: 'grantrask',
		name: 'Granträsks bygdegårdsförening',
		about: {
			sv: 'Vi sköter bygdegården sedan 1932: salen, köket, bord, stolar och den stora kaffeurnan.',
			en: 'We have kept the village hall since 1932: the hall, the kitchen, tables, chairs and the big coffee urn.'
		},
		managers: ['aila', 'stig']
	},
	{
		key: 'idrott',
		village: 'grantrask',
		name: 'Granträsks IF',
		about: {
			sv: 'Skidspår, fotboll och gymnastik för alla åldrar. Sporthallen och Granlunda är våra.',
			en: 'Ski tracks, football and gymnastics for all ages. The sports hall and the Granlunda ground are ours.'
		},
		managers: ['tove', 'rasmus']
	},
	{
		key: 'fiske',
		village: 'grantrask',
		name: 'Granträskets fiskevårdsförening',
		about: {
			sv: 'Vi vårdar fisket i Granträsket och tjärnarna, håller bryggorna i skick och eldar byabastun.',
			en: 'We look after the fishing in Granträsket and the tarns, keep the jetties in order and heat the village sauna.'
		},
		managers: ['kjell', 'ante']
	},
	{
		key: 'bibliotek',
		village: 'grantrask',
		name: 'Granträsk bibliotek',
		about: {
			sv: 'Kommunens filial vid skolan. Här lånas inte bara böcker utan också spel, projektor och ett grupprum.',
			en: 'The municipal branch by the school. Not only books to borrow, but games, a projector and a group room.'
		},
		managers: ['klara']
	}
];
