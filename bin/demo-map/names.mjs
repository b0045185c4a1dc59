/** Northern Sámi names in the demo villages, by the Swedish ones. */
const sami = {
	Granträsk: 'Guossajávri',
	Granträsket: 'Guossajávri',
	Granån: 'Guossajohka',
	Kalvtjärnen: 'Miessejávrráš',
	Kalvbäcken: 'Miessejohka',
	Abborrtjärnen: 'Vuskkonjávrráš',
	Långtjärnen: 'Guhkesjávrráš',
	Trollmyrtjärnen: 'Stállojávrráš',
	Trollmyran: 'Stállojeaggi',
	Långmyran: 'Guhkesjeaggi',
	Storholmen: 'Stuorrasuolu',
	Lillholmen: 'Unnasuolu',
	Brännberget: 'Buollánvárri',
	Västerberget: 'Oarjevárri',
	Bygdegården: 'Giliviessu',
	'Granträsk skola': 'Guossajávri skuvla',
	'Granträsks kapell': 'Guossajávri kapealla',
	Lillsjöbäcken: 'Unnajávrejohka',
	Lillsjön: 'Unnajávri',
	Lillberget: 'Unnavárri'
};

/**
 * Name tags for a Swedish name, with the Northern Sámi one where there is one.
 * @param {string | undefined} name
 */
export function named(name) {
	if (!name) return {};
	return Object.hasOwn(sami, name) ? { name, 'name:sv': name, 'name:se': sami[name] } : { name };
}
