/** Letters that are written in several ways, as somebody in a hurry writes them. The database has the same table. */
export const letters = {
	from: 'áàâäãåāæçčćđðéèêëēíìîïīŋñńóòôöõøōœšśŧþúùûüūýÿžźżłǥǧǩʒǯ',
	to: 'aaaaaaaacccddeeeeeiiiiinnnoooooooossttuuuuuyyzzzlggkzz'
} as const;

/** What stands between words beside white space. */
export const marks = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~«»“”„‘’‚–—…·•×°§´¨\u00a0\u00ad';

const asWritten = new Map(Array.from(letters.from, (letter, at) => [letter, letters.to[at] ?? '']));
const between = new RegExp(`[\\s${marks.replaceAll(/[\\\]^-]/g, '\\$&')}]+`, 'u');

/** Small letters without diacritics: å ä æ are a, ö ø are o, č is c. */
export function fold(text: string): string {
	return text
		.normalize('NFC')
		.toLowerCase()
		.replaceAll(/[\u0080-\uffff]/g, (letter) => asWritten.get(letter) ?? letter);
}

/** The folded words of a text, in order. */
export function foldedWords(text: string): string[] {
	return fold(text)
		.split(between)
		.filter((word) => word !== '');
}
