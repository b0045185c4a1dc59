import type { DemoResident } from './types.ts';

// The numbers are from the series PTS keeps free for use in fiction.
const grantrask: DemoResident[] = [
	person('maja', 'Maja L.', 42, '070-174 06 05'),
	person('nils', 'Nils P.', 203, '070-174 06 11'),
	person('aila', 'Aila S.', 17, '070-174 06 12', 'steward'),
	person('greta', 'Greta N.', 8, '070-174 06 78'),
	person('oskar', 'Oskar H.', 96, '070-174 06 15', 'moderator'),
	person('ante', 'Ánte J.', 251, '070-174 06 18'),
	person('birgit', 'Birgit M.', 31, '070-174 06 20'),
	person('larserik', 'Lars-Erik B.', 288, '070-174 06 21'),
	person('inger', 'Inger Å.', 63, '070-174 06 23'),
	person('tuomas', 'Tuomas K.', 174, '070-174 06 26'),
	person('helmi', 'Helmi R.', 77, '070-174 06 27'),
	person('amina', 'Amina H.', 112, '070-174 06 30'),
	person('yusuf', 'Yusuf A.', 125, '070-174 06 31'),
	person('sanne', 'Sanne V.', 229, '070-174 06 34'),
	person('pieter', 'Pieter V.', 229),
	person('olena', 'Olena K.', 54, '070-174 06 37'),
	person('tove', 'Tove E.', 139, '070-174 06 40'),
	person('jonas', 'Jonas W.', 88, '070-174 06 42'),
	person('sara', 'Sárá N.', 317, '070-174 06 44'),
	person('ingamaj', 'Inga-Maj F.', 22, '070-174 06 47'),
	person('peranders', 'Per-Anders G.', 188, '070-174 06 49'),
	person('gunbritt', 'Gun-Britt Ö.', 5),
	person('kjell', 'Kjell S.', 160, '070-174 06 53'),
	person('ylva', 'Ylva D.', 147, '070-174 06 55'),
	person('rasmus', 'Rasmus T.', 102, '070-174 06 58'),
	person('katja', 'Katja M.', 119, '070-174 06 60'),
	person('mikael', 'Mikael J.', 240, '070-174 06 63'),
	person('elin', 'Elin B.', 71, '070-174 06 65'),
	person('stig', 'Stig L.', 36, '070-174 06 68'),
	person('annakarin', 'Anna-Karin H.', 269, '070-174 06 70'),
	person('biera', 'Biera T.', 305, '070-174 06 72'),
	person('tesfay', 'Tesfay G.', 130, '070-174 06 75'),
	person('klara', 'Klara U.', 58, '070-174 06 81'),
	person('folke', 'Folke W.', 14)
];

const lillsjobacken: DemoResident[] = [
	person('bo', 'Bo A.', 6, '070-174 06 85', 'moderator'),
	person('siv', 'Siv R.', 12, '070-174 06 88', 'steward'),
	person('hakan', 'Håkan L.', 41, '070-174 06 91'),
	person('marja', 'Márjá K.', 27, '070-174 06 94')
].map((resident) => ({
	...resident,
	village: 'lillsjobacken',
	email: `${resident.key}@lillsjobacken.example`
}));

const outsider: DemoResident = {
	key: 'eve',
	email: 'eve@example.net',
	displayName: 'Eve F.',
	village: null,
	role: 'resident'
};

export const residents: DemoResident[] = [...grantrask, ...lillsjobacken, outsider];

function person(
	key: string,
	displayName: string,
	home: number,
	phone?: string,
	role: DemoResident['role'] = 'resident'
): DemoResident {
	const email = `${key}@grantrask.example`;
	return { key, email, displayName, village: 'grantrask', role, home, phone };
}
